package when

import (
	"strings"
	"unicode"

	"comunidad/commands/fold"
)

// key makes two spellings of a name one: «EE. UU.», «ee.uu.» and «EEUU» are eeuu, «São Paulo» and «sao-paulo» saopaulo.
func key(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, fold.String(name))
}

// table splits an embedded file into the columns of its lines; lines that start with # are for people.
func table(file string) [][]string {
	var rows [][]string
	for line := range strings.Lines(file) {
		line = strings.TrimRight(line, "\n")
		if line != "" && line[0] != '#' {
			rows = append(rows, strings.Split(line, "\t"))
		}
	}
	return rows
}

package commands

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"comunidad/commands/fold"
)

// Import is what came of a table that somebody brought: one line for each thing it holds, and whether it changes any.
// What is brought is taken whole or, when the error is Problems, not at all.
type Import struct {
	What                  string // in the plural: «meetings»
	Lines                 []string
	Added, Changed, Known int
}

// Say counts it in a sentence.
func (i Import) Say() string {
	return fmt.Sprintf("%s: %d new, %d changed, %d as they were", i.What, i.Added, i.Changed, i.Known)
}

// Problems are the lines of a table that cannot be taken.
type Problems []Problem

// Problem is one of them.
type Problem struct {
	Line int // of the file, from 1
	Why  string
}

const mostProblems = 20 // problems, before the others are only counted

// Error names every line with its number.
func (p Problems) Error() string {
	lines := []string{fmt.Sprintf("nothing was imported: %d bad lines", len(p))}
	if len(p) == 1 {
		lines[0] = "nothing was imported: 1 bad line"
	}
	for _, problem := range p[:min(len(p), mostProblems)] {
		lines = append(lines, fmt.Sprintf("line %d: %s", problem.Line, problem.Why))
	}
	if more := len(p) - mostProblems; more > 0 {
		lines = append(lines, fmt.Sprintf("and %d more", more))
	}
	return strings.Join(lines, "\n")
}

func (p *Problems) add(line int, format string, args ...any) {
	*p = append(*p, Problem{line, fmt.Sprintf(format, args...)})
}

// err is p when there are any.
func (p Problems) err() error {
	if len(p) == 0 {
		return nil
	}
	slices.SortStableFunc(p, func(a, b Problem) int { return a.Line - b.Line })
	return p
}

// column is one column of a table: its name, and what else people call it. The first columns must be there.
type column struct {
	name     string
	also     []string
	required bool
}

// record is a line of a table, by column.
type record struct {
	line   int
	fields map[string]string
}

const maxTable = 10 << 20 // bytes

// readTable reads a CSV with the columns, in any order, separated as spreadsheets in any country do.
func readTable(from io.Reader, columns []column) (records []record, problems Problems, err error) {
	source, err := io.ReadAll(io.LimitReader(from, maxTable+1))
	if err != nil {
		return nil, nil, err
	}
	if len(source) > maxTable {
		return nil, nil, fmt.Errorf("the file is larger than %d MB", maxTable>>20)
	}
	source = bytes.TrimPrefix(source, []byte("\ufeff"))
	if !utf8.Valid(source) {
		at := 1 + bytes.Count(source[:invalidAt(source)], []byte("\n"))
		return nil, Problems{{at, "not UTF-8: save the file as «CSV UTF-8»"}}, nil
	}
	header, _, _ := bytes.Cut(source, []byte("\n"))
	r := csv.NewReader(bytes.NewReader(source))
	r.FieldsPerRecord = -1
	r.TrimLeadingSpace = true
	for _, comma := range []rune{';', '\t'} {
		if bytes.ContainsRune(header, comma) && !bytes.ContainsRune(header, ',') {
			r.Comma = comma
		}
	}
	names, err := r.Read()
	if errors.Is(err, io.EOF) {
		return nil, Problems{{1, "the file is empty"}}, nil
	}
	var place map[string]int
	if err == nil {
		place, err = headed(names, columns)
	}
	if err != nil {
		return nil, Problems{{1, why(err)}}, nil
	}
	for {
		fields, err := r.Read()
		if errors.Is(err, io.EOF) {
			return records, problems, nil
		}
		var syntax *csv.ParseError
		if errors.As(err, &syntax) {
			problems.add(syntax.StartLine, "%s", why(syntax.Err))
			return records, problems, nil // what follows a quote that is never closed cannot be told
		}
		if err != nil {
			return nil, nil, err
		}
		line, _ := r.FieldPos(0)
		if strings.Join(fields, "") == "" {
			continue
		}
		if len(fields) != len(names) {
			problems.add(line, "has %d fields, and the heading %d", len(fields), len(names))
			continue
		}
		rec := record{line, map[string]string{}}
		for name, i := range place {
			rec.fields[name] = strings.TrimSpace(fields[i])
		}
		records = append(records, rec)
	}
}

func invalidAt(source []byte) int {
	for i := 0; i < len(source); {
		r, size := utf8.DecodeRune(source[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return len(source)
}

// why says what the reader of CSV found, without its own count of lines.
func why(err error) string {
	var syntax *csv.ParseError
	if errors.As(err, &syntax) {
		err = syntax.Err
	}
	switch {
	case errors.Is(err, csv.ErrQuote):
		return `a quote (") that is never closed, or text after it`
	case errors.Is(err, csv.ErrBareQuote):
		return `a quote (") inside a field that does not begin with one`
	}
	return err.Error()
}

// headed finds each column by what the heading calls it.
func headed(names []string, columns []column) (map[string]int, error) {
	place := map[string]int{}
	var missing []string
	for _, c := range columns {
		called := func(name string) bool {
			folded := fold.String(strings.TrimSpace(name))
			return folded == c.name || slices.Contains(c.also, folded)
		}
		i := slices.IndexFunc(names, called)
		if i >= 0 {
			place[c.name] = i
			if again := slices.IndexFunc(names[i+1:], called); again >= 0 {
				return nil, fmt.Errorf("the heading has the column %s twice", c.name)
			}
		} else if c.required {
			missing = append(missing, c.name)
		}
	}
	if len(missing) > 0 {
		var all []string
		for _, c := range columns {
			all = append(all, c.name)
		}
		return nil, fmt.Errorf("the heading has no column %s; it should be %s", strings.Join(missing, ", "), strings.Join(all, ","))
	}
	return place, nil
}

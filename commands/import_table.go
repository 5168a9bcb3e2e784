package commands

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"comunidad/commands/fold"
)

// column is one column of a table: its name, and what else people call it. Some must be there.
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
	source, readable := decode(source)
	if !readable {
		return nil, Problems{{1, "its letters cannot be read: save the file as «CSV UTF-8»"}}, nil
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

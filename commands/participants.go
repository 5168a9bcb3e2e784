package commands

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"comunidad/commands/fold"
)

// participantNames reads who was there from what a video tool exports: Zoom's participant report (with or without the rows
// about the meeting above it), Google Meet's attendance, or a plain list of names, one a line. Somebody who came back after
// losing the line is one. The organisation that people put behind their name stays in it.
func participantNames(file []byte) (names []string, err error) {
	text := decodeText(file)
	r := csv.NewReader(strings.NewReader(text))
	r.FieldsPerRecord, r.LazyQuotes = -1, true
	if first, _, _ := strings.Cut(text, "\n"); strings.Count(first, ";") > strings.Count(first, ",") {
		r.Comma = ';'
	} else if strings.Contains(first, "\t") {
		r.Comma = '\t'
	}
	var columns []int // of the name; nil until a header is found
	var plain []string
	for {
		row, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		if header := nameColumns(row); header != nil {
			columns, names = header, nil
			continue
		}
		if columns == nil {
			plain = append(plain, row[0])
			continue
		}
		var parts []string
		for _, c := range columns {
			if c < len(row) {
				parts = append(parts, row[c])
			}
		}
		names = append(names, strings.Join(parts, " "))
	}
	if columns == nil {
		names = plain
	}
	return distinctNames(names), nil
}

// nameColumns finds the columns of a header that hold the name.
func nameColumns(row []string) (columns []int) {
	for i, cell := range row {
		switch title := fold.String(cell); {
		case strings.HasPrefix(title, "name (") || slices.Contains([]string{"name", "nombre", "nome", "participant", "participante", "full name", "nombre completo"}, title):
			return []int{i}
		case strings.HasPrefix(title, "nombre (") || strings.HasPrefix(title, "nome ("):
			return []int{i}
		case slices.Contains([]string{"first name", "last name", "nombres", "apellido", "apellidos", "sobrenome", "primeiro nome"}, title):
			columns = append(columns, i)
		}
	}
	return columns
}

func distinctNames(raw []string) (names []string) {
	seen := map[string]bool{}
	for _, name := range raw {
		if before, _, renamed := strings.Cut(name, "("); renamed && strings.TrimSpace(before) != "" && strings.Contains(name, " (") {
			// Zoom puts the name before a renaming in brackets behind it; people put their organisation there.
			name = before + " " + strings.Trim(name[len(before):], "() ")
		}
		name = Name(strings.TrimLeft(name, "0123456789.)-– "))
		if key := fold.String(name); key != "" && len([]rune(name)) <= 2*MaxName && !seen[key] {
			seen[key] = true
			names = append(names, name)
		}
	}
	return names
}

// decodeText reads what spreadsheets write: UTF-8 with or without a mark, UTF-16, or Latin-1.
func decodeText(file []byte) string {
	switch {
	case bytes.HasPrefix(file, []byte{0xff, 0xfe}) || bytes.HasPrefix(file, []byte{0xfe, 0xff}):
		var units []uint16
		for i := 2; i+1 < len(file); i += 2 {
			low, high := file[i], file[i+1]
			if file[0] == 0xfe {
				low, high = high, low
			}
			units = append(units, uint16(low)|uint16(high)<<8)
		}
		return string(utf16.Decode(units))
	case utf8.Valid(file):
		return strings.TrimPrefix(string(file), "\ufeff")
	}
	runes := make([]rune, len(file))
	for i, b := range file {
		runes[i] = rune(b)
	}
	return string(runes)
}

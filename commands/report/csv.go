package report

import (
	"bytes"
	"encoding/csv"
	"strconv"
	"strings"
)

// CSV sets the report as a table with a line for each figure: UTF-8 with a byte order mark, so that spreadsheets read its
// letters right. What is not known or not shown is empty. Nothing in it can be run as a formula.
func CSV(r Report) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("\ufeff")
	w := csv.NewWriter(&b)
	_ = w.Write([]string{"section", "key", "label", "value", "unit"}) // an error stays until Flush
	_ = w.Write([]string{"report", "title", defuse(r.Title), "", ""})
	_ = w.Write([]string{"report", "period", defuse(r.Period), "", ""})
	for _, s := range r.Sections {
		for _, f := range s.Figures {
			value, unit := strconv.FormatFloat(f.Value(), 'f', -1, 64), units[f.Unit]
			switch {
			case f.Absent:
				value, unit = "", defuse(f.Text)
			case f.Quoted():
				value = ""
			}
			_ = w.Write([]string{s.Key, f.Key, defuse(f.Label), value, unit})
		}
	}
	for _, s := range r.Sections {
		if s.How != "" {
			_ = w.Write([]string{"how", s.Key, defuse(s.How), "", ""})
		}
	}
	for _, note := range r.Notes {
		_ = w.Write([]string{"how", "note", defuse(note), "", ""})
	}
	w.Flush()
	return b.Bytes(), w.Error()
}

// units are what the numbers are, for programs.
var units = map[Unit]string{Count: "count", Percent: "percent", Tenths: "decimal", Quote: "quote"}

// defuse keeps a spreadsheet from running what somebody wrote (OWASP ASVS 5.0, 1.2.10).
func defuse(cell string) string {
	if first := strings.TrimLeft(cell, " "); first != "" && strings.ContainsRune("=+-@\t\r\x00＝＋－＠", []rune(first)[0]) {
		return "'" + cell
	}
	return cell
}

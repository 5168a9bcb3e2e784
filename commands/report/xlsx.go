package report

import (
	"cmp"
	"strings"

	"github.com/xuri/excelize/v2"
)

// XLSX sets the report as a workbook: a sheet with all figures, one for each section that has a picture, and one on how
// they were obtained. Words are cells of text, so that nothing in it is run as a formula.
func XLSX(r Report) ([]byte, error) {
	book := excelize.NewFile()
	defer book.Close()
	w := workbook{File: book, words: r.Words}
	if err := w.style(); err != nil {
		return nil, err
	}
	var all [][]any
	for _, s := range r.Sections {
		if s.Draw == Plain {
			all = append(all, []any{heading(s.Title)})
			all = append(all, rows(s)...)
		}
	}
	name := r.Title
	if len(r.Sections) > 0 {
		name = r.Sections[0].Title
	}
	w.sheet(name, append([][]any{{heading(r.Title)}, {r.Period}, {r.Made}, {""}}, all...))
	var how [][]any
	for _, s := range r.Sections {
		if s.Draw != Plain {
			w.sheet(s.Title, append([][]any{{heading(r.Words.Figure), heading(r.Words.Value)}}, rows(s)...))
		}
		if s.How != "" {
			how = append(how, []any{heading(s.Title)}, []any{s.How})
		}
	}
	for _, note := range r.Notes {
		how = append(how, []any{note})
	}
	w.sheet(r.Words.How, how)
	if w.err != nil {
		return nil, w.err
	}
	if err := book.DeleteSheet("Sheet1"); err != nil {
		return nil, err
	}
	book.SetActiveSheet(0)
	if err := book.SetDocProps(&excelize.DocProperties{Creator: r.Community, LastModifiedBy: r.Community, Title: r.Title, Language: r.Lang}); err != nil {
		return nil, err
	}
	b, err := book.WriteToBuffer()
	if err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// heading is a cell that stands over others.
type heading string

func rows(s Section) (rows [][]any) {
	for _, f := range s.Figures {
		var value any = f
		if f.Absent || f.Quoted() {
			value = f.Text
		}
		rows = append(rows, []any{f.Label, value})
	}
	return rows
}

type workbook struct {
	*excelize.File
	words      Words
	bold, wrap int
	numbers    map[Unit]int // how they are written
	err        error        // the first one
}

func (w *workbook) style() (err error) {
	if w.bold, err = w.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}}); err != nil {
		return err
	}
	if w.wrap, err = w.NewStyle(&excelize.Style{Alignment: &excelize.Alignment{WrapText: true, Vertical: "top"}}); err != nil {
		return err
	}
	w.numbers = map[Unit]int{}
	for unit, format := range map[Unit]string{Count: "0", Percent: `0" %"`, Tenths: "0.0"} {
		if w.numbers[unit], err = w.NewStyle(&excelize.Style{CustomNumFmt: &format}); err != nil {
			return err
		}
	}
	return nil
}

func (w *workbook) do(err error) {
	if w.err == nil {
		w.err = err
	}
}

// sheet adds one with these cells, numbers as numbers and all else as text.
func (w *workbook) sheet(title string, rows [][]any) {
	name := sheetName(title)
	_, err := w.NewSheet(name)
	w.do(err)
	w.do(w.SetColWidth(name, "A", "A", 60))
	w.do(w.SetColWidth(name, "B", "B", 16))
	for i, row := range rows {
		for j, value := range row {
			cell, err := excelize.CoordinatesToCellName(j+1, i+1)
			w.do(err)
			switch v := value.(type) {
			case Figure:
				w.do(w.SetCellFloat(name, cell, v.Value(), -1, 64))
				w.do(w.SetCellStyle(name, cell, cell, w.numbers[v.Unit]))
			case heading:
				w.do(w.SetCellStr(name, cell, string(v)))
				w.do(w.SetCellStyle(name, cell, cell, w.bold))
			case string:
				w.do(w.SetCellStr(name, cell, v))
				w.do(w.SetCellStyle(name, cell, cell, w.wrap))
			}
		}
	}
}

// sheetName is what a sheet may be called: 31 letters, and not all signs.
func sheetName(title string) string {
	runes := []rune(strings.Map(func(r rune) rune {
		if strings.ContainsRune(`:\/?*[]'`, r) {
			return ' '
		}
		return r
	}, title))
	return cmp.Or(strings.TrimSpace(string(runes[:min(len(runes), 31)])), "-")
}

package report

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"image/png"
	"io"
	"math"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"
)

// hostile is a report in which every word that people can choose wants to be more than a word.
func hostile() Report {
	payload := `=HYPERLINK("https://x.example","<script>alert(1)</script>") 👩‍👩‍👧 ` + "\U0001F389"
	r := Report{
		At:   time.Date(2026, 7, 1, 15, 0, 0, 0, time.UTC), // without an hour of its own the paper bears the clock's
		Lang: "es", Community: payload, Title: payload, Period: "+cmd|' /C calc'!A0", Made: "@SUM(A1)", Paragraph: payload,
		Notes: []string{payload}, Words: Words{How: "=1+1: [x]*?/\\", Paragraph: "P", Figure: "F", Value: "V", Table: "T"},
	}
	r.Sections = []Section{
		{Key: "summary", Title: payload, How: payload, Figures: []Figure{{Key: "meetings_held", Label: payload, Number: 12, Text: "12"}, {Key: "hidden", Label: "-1", Text: "no se muestra", Absent: true}}},
		{Key: "countries", Title: "Países", Draw: Across, Figures: []Figure{{Key: "AR", Label: "\t=1", Number: 34, Text: "34"}, {Key: "BR", Label: "Brasil", Number: 1, Text: "1"}}},
		{Key: "meetings", Title: "Encuentros", Draw: Upright, Figures: []Figure{{Key: "1", Label: payload, Short: "1 ene 2026", Number: 18, Text: "18"}, {Key: "2", Label: "＝1", Text: "sin registro", Absent: true}}},
	}
	return r
}

func set(t *testing.T, format string) []byte {
	t.Helper()
	out, err := Formats[format](hostile())
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestPageIsOnlyItself(t *testing.T) {
	page := string(set(t, "html"))
	for _, bad := range []string{"<script", "src=", "href=", "@import", "url(", "onload", "{{"} {
		if strings.Contains(page, bad) {
			t.Errorf("the page has %q", bad)
		}
	}
	for _, want := range []string{`lang="es"`, "&lt;script&gt;", `role="img"`, "<th scope=\"row\">Brasil</th><td>1</td>", "no se muestra"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page has no %q", want)
		}
	}
}

func TestNothingIsRun(t *testing.T) {
	rows, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(set(t, "csv"), []byte("\ufeff")))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows {
		for _, cell := range row {
			if strings.IndexAny(strings.TrimLeft(cell, " "), "=+-@\t＝") == 0 {
				t.Errorf("a spreadsheet runs %q", cell)
			}
		}
	}
	book, err := excelize.OpenReader(bytes.NewReader(set(t, "xlsx")))
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	numbers := 0
	for _, sheet := range book.GetSheetList() {
		rows, err := book.GetRows(sheet)
		if err != nil {
			t.Fatal(err)
		}
		for i, row := range rows {
			for j := range row {
				cell, _ := excelize.CoordinatesToCellName(j+1, i+1)
				if formula, err := book.GetCellFormula(sheet, cell); err != nil || formula != "" {
					t.Errorf("%s %s is a formula: %q (%v)", sheet, cell, formula, err)
				}
				if kind, _ := book.GetCellType(sheet, cell); kind == excelize.CellTypeUnset || kind == excelize.CellTypeNumber {
					numbers++
				}
			}
		}
	}
	if numbers != 4 { // 12, 34, 1, 18
		t.Errorf("%d cells are numbers", numbers)
	}
	data := set(t, "xlsx") // no two are equally long
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range z.File {
		part, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		content, _ := io.ReadAll(part)
		if strings.HasPrefix(f.Name, "xl/worksheets/") && bytes.Contains(content, []byte("<f>")) {
			t.Errorf("%s has a formula", f.Name)
		}
	}
}

func TestProgramsReadIt(t *testing.T) {
	var r struct {
		Figures   map[string]*int
		Countries []struct {
			Code      string
			Attendees int
		}
		Meetings []struct{ Attendees *int }
	}
	if err := json.Unmarshal(set(t, "json"), &r); err != nil {
		t.Fatal(err)
	}
	if held := r.Figures["meetings_held"]; held == nil || *held != 12 || r.Figures["hidden"] != nil || r.Countries[0].Code != "AR" || r.Meetings[1].Attendees != nil {
		t.Errorf("%+v", r)
	}
}

func TestPicturesAndPaper(t *testing.T) {
	picture, err := png.Decode(bytes.NewReader(set(t, "png")))
	if err != nil || picture.Bounds().Dx() != pictureWide {
		t.Errorf("%v: %v", picture.Bounds(), err)
	}
	paper := set(t, "pdf")
	if !bytes.HasPrefix(paper, []byte("%PDF-")) || !bytes.Equal(paper, set(t, "pdf")) {
		t.Error("the paper is none, or another each time")
	}
	for format := range Formats { // of a community that has nothing yet
		if out, err := Formats[format](Report{Lang: "es", Title: "T"}); err != nil || len(out) == 0 {
			t.Errorf("%s of nothing: %v", format, err)
		}
	}
}

// Twice as many is twice as long, from zero; nothing leaves the picture.
func TestChartsDoNotLie(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := Section{Draw: rapid.SampledFrom([]Drawing{Across, Upright}).Draw(t, "draw")}
		largest := 0
		for i, n := range rapid.SliceOfN(rapid.IntRange(0, 5000), 1, 60).Draw(t, "numbers") {
			largest = max(largest, n)
			s.Figures = append(s.Figures, Figure{Label: fmt.Sprint(i), Number: n, Absent: n == 0})
		}
		c, ok := layout(s, frame{width: 360, letter: 11, labels: 80})
		if !ok {
			if largest > 0 {
				t.Fatal("it is not drawn")
			}
			return
		}
		if c.Ticks[0].Label != 0 || c.Ticks[0].At != c.Base || c.Ticks[len(c.Ticks)-1].Label < largest || len(c.Ticks) > 7 {
			t.Fatalf("the axis is %+v", c.Ticks)
		}
		per := math.Abs(c.Ticks[1].At-c.Base) / float64(c.Ticks[1].Label)
		for i, b := range c.Bars {
			long, starts := b.W, b.X
			if c.Upright {
				long, starts = b.H, b.Y+b.H
			}
			if math.Abs(long-per*float64(s.Figures[i].Number)) > 1e-6 || math.Abs(starts-c.Base) > 1e-6 {
				t.Fatalf("%d is %f long from %f, and one is %f from %f", s.Figures[i].Number, long, starts, per, c.Base)
			}
			if b.X < 0 || b.X+b.W > c.Width || b.Y < 0 || b.Y+b.H > c.Height {
				t.Fatalf("%+v leaves %f × %f", b, c.Width, c.Height)
			}
		}
	})
}

// What is read in one language is read in each: the page's own words come with the report.
func TestPageHasNoWordsOfItsOwn(t *testing.T) {
	source := regexp.MustCompile(`(?s)<style>.*?</style>|<[^>]*>|\{\{[^}]*\}\}`).ReplaceAllString(pageSource, " ")
	if words := regexp.MustCompile(`\pL+`).FindAllString(source, -1); len(words) > 0 {
		t.Errorf("the page says %v in no language", words)
	}
}

package report

import (
	"bytes"
	_ "embed"
	"fmt"
	"html/template"
)

//go:embed page.html
var pageSource string

//go:embed page.css
var pageStyle string

var page = template.Must(template.New("page").Funcs(template.FuncMap{
	"px": func(n float64) string { return fmt.Sprintf("%.1f", n) },
	"chart": func(s Section) *chart {
		f := frame{width: 360, letter: 11, labels: 92}
		if s.Draw == Upright {
			f.labels = 76
		}
		if c, ok := layout(s, f); ok {
			return &c
		}
		return nil
	},
	"style": func() template.CSS { return template.CSS(pageStyle) }, // ours, not anybody's words
	"first": func(r Report) Section {
		if len(r.Sections) == 0 {
			return Section{}
		}
		return r.Sections[0]
	},
	"rest": func(r Report) []Section {
		if len(r.Sections) == 0 {
			return nil
		}
		return r.Sections[1:]
	},
}).Parse(pageSource))

// HTML sets the report as one page that needs nothing else, for a phone, a screen and paper.
func HTML(r Report) ([]byte, error) {
	var b bytes.Buffer
	err := page.Execute(&b, r)
	return b.Bytes(), err
}

package report

import (
	"bytes"
	"encoding/json"
)

// JSON sets the report for programs. Keys are the same in every language; a number that is not known or not shown is null.
func JSON(r Report) ([]byte, error) {
	type country struct {
		Code      string `json:"code"`
		Name      string `json:"name"`
		Attendees int    `json:"attendees"`
	}
	type meeting struct {
		Number    string `json:"number"`
		Label     string `json:"label"`
		Attendees *int   `json:"attendees"`
	}
	out := struct {
		Community string              `json:"community"`
		Lang      string              `json:"lang"`
		Title     string              `json:"title"`
		Period    string              `json:"period"`
		From      string              `json:"from,omitempty"`
		To        string              `json:"to,omitempty"`
		Figures   map[string]*float64 `json:"figures"`
		Labels    map[string]string   `json:"labels"`
		Countries []country           `json:"countries"`
		Meetings  []meeting           `json:"meetings"`
		Mantras   []string            `json:"mantras"`
		Paragraph string              `json:"paragraph"`
		How       map[string]string   `json:"how"`
		Notes     []string            `json:"notes"`
	}{
		Community: r.Community, Lang: r.Lang, Title: r.Title, Period: r.Period, From: r.From, To: r.To, Paragraph: r.Paragraph, Notes: r.Notes,
		Figures: map[string]*float64{}, Labels: map[string]string{}, How: map[string]string{}, Countries: []country{}, Meetings: []meeting{}, Mantras: []string{},
	}
	for _, s := range r.Sections {
		out.How[s.Key] = s.How
		for _, f := range s.Figures {
			var number *int
			var value *float64
			if !f.Absent {
				number, value = &f.Number, new(f.Value())
			}
			switch s.Key {
			case "countries":
				out.Countries = append(out.Countries, country{f.Key, f.Label, f.Number})
			case "meetings":
				out.Meetings = append(out.Meetings, meeting{f.Key, f.Label, number})
			case "mantras":
				out.Mantras = append(out.Mantras, f.Label)
			default:
				out.Figures[f.Key], out.Labels[f.Key] = value, f.Label
			}
		}
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(out)
	return b.Bytes(), err
}

package book

import (
	"bytes"
	_ "embed"
	"fmt"
	"html/template"
)

//go:embed page.html
var pageSource string

//go:embed page.css
var pageStyle template.CSS

var page = template.Must(template.New("page").Parse(pageSource))

// HTML gives the book as one page that asks nothing of the network.
func (b Book) HTML() ([]byte, error) {
	var out bytes.Buffer
	err := page.Execute(&out, struct {
		*sheet
		Style template.CSS
	}{b.compose(), pageStyle})
	if err != nil {
		return nil, fmt.Errorf("set the book's page: %w", err)
	}
	return out.Bytes(), nil
}

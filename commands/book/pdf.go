package book

import (
	"bytes"
	"fmt"
	"time"
)

// PDF gives the book as pages that print on A4 and on US Letter.
func (b Book) PDF() ([]byte, error) {
	s := b.compose()
	p := newPress()
	made := b.MadeAt
	if made.IsZero() {
		made = b.StartsAt
	}
	p.describe(s, made)
	p.cover(s)
	contents := p.contents(s)
	for _, section := range s.Sections {
		p.section(section, contents)
	}
	p.colophon(s)
	contents.number(p)
	p.feet(s)
	var out bytes.Buffer
	if err := p.pdf.Output(&out); err != nil {
		return nil, fmt.Errorf("set the book's PDF: %w", err)
	}
	pdf := out.Bytes()
	copy(pdf, "%PDF-1.7") // fpdf writes 1.3, in which neither a language nor ActualText is known yet
	return pdf, nil
}

// describe says what the document is to whatever shows, reads aloud or keeps it. The dates come from the book, so that the
// same book is the same bytes.
func (p *press) describe(s *sheet, made time.Time) {
	if made.Year() < 1000 || made.Year() > 9999 { // fpdf would take the time of its own clock for none
		made = time.Unix(0, 0)
	}
	made = made.UTC()
	p.pdf.SetCatalogSort(true)
	p.pdf.SetCreationDate(made)
	p.pdf.SetModificationDate(made)
	p.pdf.SetTitle(bookmarkText(s.Name), true)
	if s.Community != "" {
		p.pdf.SetAuthor(bookmarkText(s.Community), true)
	}
	if s.When != "" {
		p.pdf.SetSubject(s.When, true)
	}
	p.pdf.SetLang(s.Lang)
	p.pdf.SetDisplayMode("fullwidth", "continuous")
	p.pdf.SetXmpMetadata(xmp(s, made))
}

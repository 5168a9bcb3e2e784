package book

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"comunidad/store"
)

var (
	pdfPage  = regexp.MustCompile(`/Type /Page\s`)
	pdfCount = regexp.MustCompile(`/Type /Pages\s[^>]*/Count (\d+)`)
)

// checkPDF finds out whether this can be opened as a PDF, and gives the number of its pages.
func checkPDF(t *testing.T, pdf []byte) int {
	t.Helper()
	pages := len(pdfPage.FindAll(pdf, -1))
	if !bytes.HasPrefix(pdf, []byte("%PDF-1.7\n")) || !bytes.HasSuffix(pdf, []byte("%%EOF\n")) || pages == 0 {
		t.Fatalf("no PDF: %d bytes, %d pages, %.20q … %.20q", len(pdf), pages, pdf, pdf[max(0, len(pdf)-20):])
	}
	if count := pdfCount.FindSubmatch(pdf); count == nil || string(count[1]) != fmt.Sprint(pages) {
		t.Fatalf("%d pages, counted as %q", pages, count)
	}
	return pages
}

func makePDF(t testing.TB, b Book) []byte {
	t.Helper()
	pdf, err := b.PDF()
	if err != nil {
		t.Fatal(err)
	}
	return pdf
}

// readPDF gives the text that a reader finds in the pages.
func readPDF(t *testing.T, pdf []byte) string {
	t.Helper()
	tool, err := exec.LookPath("pdftotext")
	if err != nil {
		t.Skip("pdftotext is not installed (apt-get install poppler-utils): the text of the PDF was not read")
	}
	path := filepath.Join(t.TempDir(), "book.pdf")
	if err := os.WriteFile(path, pdf, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(tool, "-layout", path, "-").CombinedOutput()
	if err != nil {
		t.Fatalf("pdftotext: %v\n%s", err, out)
	}
	return string(out)
}

func TestPDFIsTheSameTwice(t *testing.T) {
	if !bytes.Equal(makePDF(t, spanish()), makePDF(t, spanish())) {
		t.Error("the same book made two PDFs")
	}
	if bytes.Contains(makePDF(t, Book{}), []byte(fmt.Sprintf("D:%d", time.Unix(0, 0).UTC().Year()+1))) {
		t.Error("a book without a date took one from somewhere")
	}
}

func TestPDFText(t *testing.T) {
	text := readPDF(t, makePDF(t, spanish()))
	for _, want := range []string{
		"Cuidarnos para poder cuidar", "29", "Países: Argentina", "1 Cuidar a los equipos sin quemarnos", "voluntad 💛", "acolhe 💬 — João", "C14 Borrador",
		"✓ cumplido", "[teléfono oculto]", "menos de tres personas", "1 de 4", "4 de 4", "Niñez en tránsito", "Aire 🌬️",
	} {
		if !strings.Contains(strings.Join(strings.Fields(text), " "), want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
	if strings.Contains(text, "962") {
		t.Error("a phone number")
	}
}

// What no font draws is marked, explained, and still there for who copies it.
func TestPDFUndrawn(t *testing.T) {
	b := spanish()
	if text := readPDF(t, makePDF(t, b)); strings.Contains(text, "▫") {
		t.Error("the sample cannot be drawn")
	}
	b.Title = "שלום 🪿"
	if text := readPDF(t, makePDF(t, b)); !strings.Contains(text, "▫ está donde") || !strings.Contains(text, "ש") || !strings.Contains(text, "🪿") {
		t.Errorf("what could not be drawn is not explained or not there:\n%s", text)
	}
}

// many is a full day: forty conversations.
func many() Book {
	b := spanish()
	first := b.Conversations[0]
	b.Conversations = nil
	for n := range 40 {
		first.Number = n + 1
		b.Conversations = append(b.Conversations, first)
	}
	return b
}

func TestManyAndNone(t *testing.T) {
	if pages := checkPDF(t, makePDF(t, many())); pages < 15 || pages > 40 {
		t.Errorf("forty conversations on %d pages", pages)
	}
	for _, lang := range store.Langs {
		none := Book{Lang: lang, People: Unknown}
		checkBook(t, none, none)
		if !strings.Contains(none.Markdown(), sayNothing.in(lang)) {
			t.Errorf("%s: a book of nothing does not say so:\n%s", lang, none.Markdown())
		}
	}
}

func BenchmarkFortyConversations(b *testing.B) {
	book := many()
	for name, set := range map[string]func(){
		"HTML":     func() { _, _ = book.HTML() },
		"Markdown": func() { book.Markdown() },
		"PDF":      func() { makePDF(b, book) },
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				set()
			}
		})
	}
}

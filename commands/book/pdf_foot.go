package book

import (
	"strconv"

	"comunidad/store"
)

// feet writes the foot of each page when their number is known: what this is, and «2 de 5».
func (p *press) feet(s *sheet) {
	const y = pageHeight - 40
	all := p.pdf.PageCount()
	small := style{face: textFace, size: 8.5, color: soft}
	name := cut(atoms(s.Name, small), right-left-90)
	for n := 1; n <= all; n++ {
		p.pdf.SetPage(n) // ends on the last page, as fpdf expects
		p.row(name, left, y)
		page := atoms(pageOf(n, all, s.reader.lang), small)
		p.row(page, right-row(page).width(), y)
	}
}

func pageOf(n, all int, lang store.Lang) string {
	return sayPageOf.with(lang, "n", strconv.Itoa(n), "all", strconv.Itoa(all))
}

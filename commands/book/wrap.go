package book

import "strings"

// row is one line of atoms as it is set.
type row []atom

// width leaves out the blank at the end.
func (r row) width() (w float64) {
	if n := len(r); n > 0 && r[n-1].text == " " {
		r = r[:n-1]
	}
	for _, a := range r {
		w += a.width
	}
	return w
}

// wrap divides atoms into rows of at most width points. A word that is longer than a row is broken where a link may be,
// else anywhere: no word is too long to be printed.
func wrap(all []atom, width float64) (rows []row) {
	var now row
	used := 0.0
	flush := func() {
		if len(now) > 0 {
			rows = append(rows, now)
		}
		now, used = nil, 0
	}
	for len(all) > 0 {
		word := all[:wordEnd(all)]
		all = all[len(word):]
		w := row(word).width()
		if used+w > width {
			flush()
		}
		for w > width && len(word) > 1 {
			fits := fitting(word, width)
			rows = append(rows, row(word[:fits]))
			w -= row(word[:fits]).width()
			word = word[fits:]
		}
		if len(now) == 0 && len(word) == 1 && word[0].text == " " {
			continue
		}
		now = append(now, word...)
		for _, a := range word {
			used += a.width
		}
	}
	flush()
	return rows
}

// wordEnd finds where the first word ends: after its blanks, or after a dash within it.
func wordEnd(all []atom) int {
	for i, a := range all {
		switch {
		case a.text == " ", a.text == "-" && i > 0 && a.url == "", a.text == "–", a.text == "/" && i > 0 && a.url == "":
			return i + 1
		}
	}
	return len(all)
}

// fitting says how many atoms of a long word fit, at least one: up to the last good place, else as many as there is room.
func fitting(word []atom, width float64) int {
	used, good, fits := 0.0, 0, 0
	for i, a := range word {
		if used += a.width; used > width {
			break
		}
		fits = i + 1
		if a.url != "" && strings.Contains("/?&=-._#", a.text) {
			good = i + 1
		}
	}
	if good > fits/2 {
		return good
	}
	return max(fits, 1)
}

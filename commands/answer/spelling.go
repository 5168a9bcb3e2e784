package answer

import "strings"

// spell puts w in the spelling of the book: short forms written out, stretched letters and slips of the thumb taken back.
func (w *word) spell(b *book) {
	if w.kind != letters {
		return
	}
	if full, ok := short[w.text]; ok {
		w.text = full
	}
	if !b.words[w.text] && stretched(w.text) {
		if full := b.plain[unstretch(w.text)]; full != "" {
			w.text = full
		}
	}
	if laughs(w.text) {
		w.text = "jaja"
	}
	if !b.words[w.text] {
		w.text = unslip(w.text)
	}
	w.value = counts[w.text]
}

// unstretch takes doubled letters out.
func unstretch(w string) string {
	var b strings.Builder
	last := rune(-1)
	for _, r := range w {
		if r != last {
			b.WriteRune(r)
		}
		last = r
	}
	return b.String()
}

// stretched reports whether w was drawn out: «voyyy», «siii», «vooy»; «llego» and «Parra» are merely written so.
func stretched(w string) bool {
	for i := 1; i < len(w); i++ {
		if w[i] == w[i-1] && (i == len(w)-1 || w[i] == w[i+1] || strings.IndexByte("aeiou", w[i]) >= 0) {
			return true
		}
	}
	return false
}

// laughs reports whether w is laughter: jajaja, kkkk, rsrs, haha.
func laughs(w string) bool {
	for _, pair := range []string{"ja", "ha", "je", "ji", "k", "rs"} {
		if len(w) > 2 && strings.Trim(w, pair) == "" {
			return true
		}
	}
	return false
}

// careful are the words worth recognising through a slip of the thumb. They are long, and say a lot.
var careful = strings.Fields("confirmo confirmado confirmada confirmamos asistire asistiremos participo participare participaremos " +
	"anotenme apuntenme estaremos asistencia participacion presencia estarei participarei confirmed attending")

// unslip gives the careful word that w is one slip away from: a letter too many, too few, wrong, or two swapped. Both ends must
// agree, so that «confirme» and «asistira», which speak of others, stay what they are.
func unslip(w string) string {
	if len(w) < 6 {
		return w
	}
	for _, c := range careful {
		if w[0] == c[0] && w[len(w)-2:] == c[len(c)-2:] && slip(w, c) {
			return c
		}
	}
	return w
}

// slip reports whether a and b differ by one letter: added, dropped, wrong, or swapped with the next.
func slip(a, b string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	i := 0
	for i < len(b) && a[i] == b[i] {
		i++
	}
	switch len(a) - len(b) {
	case 0:
		return i+1 < len(a) && (a[i+1:] == b[i+1:] || a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:])
	case 1:
		return a[i+1:] == b[i:]
	}
	return false
}

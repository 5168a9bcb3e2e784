package when

import (
	"slices"
	"strings"
)

// leadWords lead to a moment and go with it: of «Cuidarnos el jueves» is left «Cuidarnos».
var leadWords = wordSet(`el la los las lo o a os as en em in on at na nas de del do da das para pra por for by al ao aos hasta ate until till desde
	from of to este esta esse essa nesse nessa neste nesta deste desta this dia the x proximo proxima partir antes before eso alrededor cerca volta tipo como around about sobre pelas umas unas uns unos faltan falta faltam`)

// labels are what a poster writes before a time: «Fecha: …».
var labels = wordSet("fecha hora horario dia data date time when cuando quando fechas horarios inicio empieza comienza duracion duracao duration length")

// without is the text without the words of the pieces, and without what only led to them.
func (r *reader) without(pieces []piece, leads map[string]bool) string {
	pieces = slices.Clone(pieces)
	slices.SortFunc(pieces, func(a, b piece) int { return a.from - b.from })
	var out string
	done := 0
	for i, p := range pieces {
		start := max(r.words[r.led(p.from, leads)].Start, done)
		if i == 0 {
			out = r.text[:start]
		} else if strings.Trim(r.text[done:start], breaks+"\r\n.()") != "" {
			out = join(out, r.text[done:start])
		}
		done = max(done, r.words[p.to-1].End)
	}
	return strings.TrimSpace(join(out, r.text[done:]))
}

// led goes back from word i over the words that lead to it.
func (r *reader) led(i int, leads map[string]bool) int {
	for !r.lineStarts(i) {
		w := r.words[i-1]
		text := r.written(i-1, i)
		switch {
		case w.Text == ":" && i >= 2 && labels[r.words[i-2].Text]:
			i -= 2
		case clockSigns[w.Text]:
			i--
		case !leads[w.Text] && !(w.Text == "no" && r.is(i, "dia", "proximo", "sabado", "domingo", "ultimo")):
			return i
		case w.Text == "partir" && !r.is(i-2, "a"):
			return i
		case text != strings.ToLower(text) && !r.lineStarts(i-1) && r.text != strings.ToUpper(r.text):
			return i // «Grupo A»
		default:
			i--
		}
	}
	return i
}

// clockSigns are what people draw before a time.
var clockSigns = wordSet("📅 📆 🗓 ⏰ ⏱ 🕐 🕑 🕒 🕓 🕔 🕕 🕖 🕗 🕘 🕙 🕚 🕛 👉 ➡")

// pairs stood around words that are gone.
var pairs = [][2]string{{"(", ")"}, {"[", "]"}, {"*", "*"}, {"_", "_"}, {"~", "~"}, {`"`, `"`}, {"«", "»"}, {"“", "”"}}

const breaks = " \t,;:|-–—·/"

// join puts together what stood before and after words that are gone, with one sign between them of those that stood
// there, if any.
func join(left, right string) string {
	l, r := strings.TrimRight(left, breaks+"\r\n"), strings.TrimLeft(right, breaks+".\r\n")
	for _, pair := range pairs {
		opened := pair[0] != pair[1] || strings.Count(l, pair[0])%2 == 1
		if opened && strings.HasSuffix(l, pair[0]) && strings.HasPrefix(r, pair[1]) {
			return join(strings.TrimSuffix(l, pair[0]), strings.TrimPrefix(r, pair[1]))
		}
	}
	between := left[len(l):] + right[:len(right)-len(r)]
	switch {
	case l == "":
		return strings.TrimLeft(r, ")!?.")
	case r == "" || strings.HasPrefix(r, ")") || strings.HasPrefix(r, "!") || strings.HasPrefix(r, "?"):
		return l + r
	case strings.HasSuffix(l, "("), strings.ContainsAny(right[:1], "*_~\"]»”") && l != "": // it closes what stands before
		return l + r
	case strings.Contains(between, "\n"):
		return l + "\n" + r
	}
	after := right[:len(right)-len(r)]
	if sign := strings.IndexAny(after, ".,;"); sign >= 0 {
		return l + after[sign:sign+1] + " " + r
	}
	for _, sign := range []string{"|", "·", "—", "–", "-", "/"} {
		if strings.Contains(between, sign) {
			return l + " " + sign + " " + r
		}
	}
	if sign := strings.IndexAny(between, ",;:"); sign >= 0 {
		return l + between[sign:sign+1] + " " + r
	}
	return l + " " + r
}

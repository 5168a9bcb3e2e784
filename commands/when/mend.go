package when

import "slices"

// doubt says how a word that is nearly one of time, and was not read as one, makes a moment doubtful.
type doubt int

const (
	noDoubt   doubt = iota
	apart           // it stands apart from the moment: an hour without its day is asked about
	besideOne       // it stands beside what is said of time: «el 7 de jumio»
)

// mend reads words with a slip in them as what was meant, where something beside them speaks of time: «mañna 6pm», «15 de
// novenbro». A word that may be a slip but cannot be mended leaves a doubt, so that it is never passed over in silence.
func (r *reader) mend() {
	var found []int
	var slips []slip
	for i := range r.words {
		w := &r.words[i]
		if w.mute || w.digits > 0 || !r.isLetters(i) {
			continue
		}
		if r.spellOut(i) {
			continue
		}
		if once := unstretched(w.Text); once != w.Text && (lexiconOf().words[once] || isKnown(once)) {
			w.Text = once
			continue
		}
		if w.Text == "manha" && r.lineStarts(i) && !r.isPlain(i+1) {
			w.doubt = apart // «manhã às 10h»: in the morning, or amanhã?
		}
		if s, ok := slipOf(w.Text); ok {
			w.nearly = true
			found, slips = append(found, i), append(slips, s)
		}
	}
	for n, i := range found {
		r.words[i].nearly = false
		switch s := slips[n]; {
		case s.of == aNumber:
			if r.wantsNumber(i, s.real) {
				r.words[i].Text = s.word
			}
		case s.of == aDayName && !s.open && r.is(r.skip(i+1, "-"), "feira"):
			r.words[i].Text = s.word
		case s.real:
			if r.wantsName(i, s.of) {
				r.words[i].doubt = besideOne
			}
		case !r.besideTime(i):
			if s.of != aRelation {
				r.words[i].doubt = apart
			}
		case s.open:
			r.words[i].doubt = besideOne
		default:
			r.words[i].Text = s.word
		}
	}
}

// shorthand are the words that hurry writes with fewer letters, or so often with the same slip that they need nothing beside
// them.
var shorthand = map[string]string{
	"mnn": "manana", "mnna": "manana", "mnana": "manana", "mna": "manana", "mannana": "manana", "maniana": "manana",
	"amnh": "amanha", "amnhn": "amanha", "amanh": "amanha", "amnha": "amanha", "amanhan": "amanha", "hj": "hoje", "dps": "depois", "dsps": "despues",
	"tmr": "tomorrow", "tmrw": "tomorrow", "tmw": "tomorrow", "tmrow": "tomorrow", "tmro": "tomorrow", "tmoro": "tomorrow", "tomoz": "tomorrow",
	"tomorow": "tomorrow", "tommorow": "tomorrow", "tommorrow": "tomorrow", "tdy": "today", "ayr": "ayer", "nxt": "next",
	"d": "de", "q": "que", "x": "por",
}

// spellOut writes out shorthand: «mñn», «6 d la tarde», «la semana q viene».
func (r *reader) spellOut(i int) bool {
	w := &r.words[i]
	full, ok := shorthand[w.Text]
	switch {
	case !ok:
		return false
	case len(w.Text) > 1:
	case w.glued || i+1 >= len(r.words) || r.words[i+1].glued || r.written(i, i+1) != w.Text: // «sala D», «l'd»
		return false
	case full == "por" && !r.is(i+1, "la", "las"):
		return false
	}
	w.Text = full
	return true
}

// besideTime says whether words of time or numbers stand beside word i, with but small words between, or nothing at all.
func (r *reader) besideTime(i int) bool {
	if !slices.ContainsFunc(r.words, func(w word) bool { return w.Text != r.words[i].Text && !ledTo[w.Text] }) {
		return true // «el vienres»
	}
	for k, far := i-1, 0; k >= 0 && far < 4; k, far = k-1, far+1 {
		if r.saysTime(k) {
			return true
		}
		if !r.is(k, ",", "el", "la", "los", "las", "al", "ao", "o", "a", "os", "as", "de", "del", "da", "do", "en", "em", "na", "no", "the", "on", "of", "in", "for", "este", "esta", "this", "-", "(") {
			break
		}
	}
	for k, far := i+1, 0; k < len(r.words) && far < 4; k, far = k+1, far+1 {
		if r.saysTime(k) {
			return true
		}
		if !r.is(k, ",", "a", "la", "las", "as", "at", "@", "el", "de", "del", "da", "do", "dia", "que", "por", "en", "na", "pela", "the", "on", ".", "-", "(", "feira") {
			break
		}
	}
	return false
}

// saysTime says whether word i is a number or a word of time, or nearly one.
func (r *reader) saysTime(i int) bool {
	w := r.at(i)
	if w.Text == "" || r.is(i, "un", "una", "uno", "um", "uma", "one", "may", "set", "mar", "out") {
		return false
	}
	return w.number >= 0 || w.nearly || r.isTimely(i)
}

// wantsNumber says whether word i stands where only a number can: «a las sies», «en quicne dias», «sies de la tarde». A word of
// its own must be led to as well.
func (r *reader) wantsNumber(i int, real bool) bool {
	led := r.is(i-1, "las", "la", "alas", "pelas", "at") || r.is(i-1, "as", "das") && !r.isPlain(i-2)
	if led && !real && (r.lineEnds(i+1) || !r.isPlain(i+1)) {
		return true
	}
	if real && !led {
		return false
	}
	if unitWords[r.at(i+1).Text] != 0 || r.isMeridiem(i+1) || r.phrases(i+1, "y media", "e meia", "y cuarto", "menos cuarto") > i+1 {
		return true
	}
	_, j := r.partOfDay(i + 1)
	return j > i+1
}

// wantsName says whether word i stands where the name of a day or a month would: «el marte 6pm», «15 de mallo».
func (r *reader) wantsName(i int, of sort) bool {
	switch of {
	case aMonthName:
		return r.is(i-1, "de", "/") && r.at(i-2).number >= 1 && r.at(i-2).number <= 31 && (r.lineEnds(i+1) || !r.isPlain(i+1)) && !r.isPlain(i-3)
	case aDayName:
		after := r.skip(i+1, ",", "a")
		if r.lineStarts(i) {
			return after == i+1 && r.hourGoesOn(i+2) && r.at(i+1).number >= 0
		}
		led := r.is(i-1, "el", "este", "proximo", "na", "nesta", "on", "next", "this")
		return led && (r.at(after).number >= 0 && !r.counted(after+1) || r.is(after, "las", "as", "at") && r.at(after+1).number >= 0)
	}
	return false
}

// doubtful finds a word that may be one of time and was not read as one.
func (c *choice) doubtful(m Moment) *Problem {
	r, known := c.r, make([]bool, len(c.r.words))
	for _, p := range c.pieces {
		for i := p.from; i < p.to; i++ {
			known[i] = true
		}
	}
	for i, w := range r.words {
		if m.HourOnly && !known[i] && r.isMonth(i) && !monthNamesakes[w.Text] || w.doubt == besideOne || w.doubt == apart && m.HourOnly {
			return &Problem{Kind: Unclear, Words: r.written(i, i+1)}
		}
	}
	return nil
}

// monthNamesakes are months that are names of people or words too.
var monthNamesakes = wordSet("julio abril april mayo may june march marco maio")

// unstretched is text without the letters that are drawn out: «mañanaaaa».
func unstretched(text string) string {
	drawn := false
	for i := 2; i < len(text); i++ {
		drawn = drawn || text[i] == text[i-1] && text[i] == text[i-2]
	}
	if !drawn {
		return text
	}
	once := []byte(text[:1])
	for i := 1; i < len(text); i++ {
		alike := text[i] == text[i-1]
		if !alike || !(i >= 2 && text[i] == text[i-2] || i+1 < len(text) && text[i] == text[i+1]) {
			once = append(once, text[i])
		}
	}
	return string(once)
}

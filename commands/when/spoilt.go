package when

// nearHours are what hurry makes of pm, am and hs.
var nearHours = wordSet("pn om lm mp pmm ppm amm aam qm ish pmish amish")

// spoilt finds an hour, a year or a zone that was said and has something wrong with it: «6pn», «15/10/20226», «10:00 hora de
// Mexcio». What is left without it would be another moment.
func (c *choice) spoilt(Moment) *Problem {
	used := make([]bool, len(c.r.words)+1)
	for _, p := range c.used {
		for i := p.from; i < p.to; i++ {
			used[i] = true
		}
	}
	for i, w := range c.r.words {
		if w.digits > 0 && (c.spoiltHour(i) || c.spoiltYear(i, used)) {
			return &Problem{Kind: Unclear, Words: c.r.written(i, i+1)}
		}
	}
	for _, p := range c.of(aClock, aSpan) {
		if j := c.spoiltZone(p.to); j > p.to {
			return &Problem{Kind: Unclear, Words: c.r.written(p.from, j)}
		}
	}
	return nil
}

// spoiltHour says whether number i was meant to be an hour: «8 pn», «6ish», «6½ pm».
func (c *choice) spoiltHour(i int) bool {
	r, w := c.r, c.r.words[i]
	if i+1 >= len(r.words) || i > 0 && w.glued && r.isLetters(i-1) {
		return false
	}
	next := r.words[i+1]
	if nearHours[next.Text] && !next.mute && (w.number >= 0 && w.number <= 24 || w.number < 60 && r.is(i-1, ":", ".") && w.glued) {
		return true
	}
	return w.mute && w.digits > 4 && r.isMeridiem(i+1) && w.number < 0 && w.Text[len(w.Text)-1] == '2' && w.Text != r.written(i, i+1)
}

// spoiltYear says whether number i stands where the year of a date does and is none: «15 de octubre de 20226».
func (c *choice) spoiltYear(i int, used []bool) bool {
	r, w := c.r, c.r.words[i]
	if i < 2 || w.digits < 3 || used[i] || w.digits == 4 && !w.mute {
		return false
	}
	sign := r.words[i-1].Text
	return used[i-2] && (w.glued && (sign == "/" || sign == "-") || sign == "de" || sign == "del") && !r.hourGoesOn(i+1)
}

// spoiltZone gives where words at i end that say whose hour it is, of a place that is not known.
func (c *choice) spoiltZone(i int) (j int) {
	r := c.r
	at := r.skip(i, ",", "(")
	for _, p := range c.of(aZone) {
		if p.from == i || p.from == at {
			return i
		}
	}
	hour := r.phrases(at, "hora", "horario", "en horario", "en hora", "no horario", "na hora")
	if hour == at {
		if name := r.at(at).Text; r.isPlain(at) && !r.isPlain(at+1) && nearPlace(name) && !realWords()[name] {
			return at + 1
		}
		return i
	}
	of := r.phrases(hour, "de la", "del", "de", "da", "do", "d")
	name := r.written(of, min(of+1, len(r.words)))
	if !r.isPlain(of) || notPlaces[r.at(of).Text] || of == hour && (name == "" || name[0] < 'A' || name[0] > 'Z') {
		return i
	}
	return of + 1
}

// notPlaces are what an hour may be of, if not of a place.
var notPlaces = wordSet(`inicio comienzo empezar comenzar cierre termino almuerzo almorzar comida comer cena cenar llegada llegar salida salir entrada
	entrar comeco comecar almoco almocar jantar chegada chegar saida sair costumbre siempre sempre verdad verdade local trabajo trabalho reunion reuniao`)

// nearPlace says whether a word is the name of a country or a city of this community with a slip in it.
func nearPlace(text string) bool {
	if len(text) < 5 {
		return false
	}
	for _, place := range clockPlaces {
		if oneApart(text, place) {
			return true
		}
	}
	return false
}

var clockPlaces = []string{"mexico", "colombia", "argentina", "brasil", "guatemala", "honduras", "ecuador", "venezuela", "uruguay", "paraguay", "bolivia",
	"nicaragua", "bogota", "madrid", "brasilia", "buenos", "tegucigalpa", "londres", "london"}

package when

import (
	"strings"
	"time"
)

// abbreviation is a zone that people name by letters.
type abbreviation struct {
	zone    string
	letters string // what its clocks must bear on the day that is meant: who says EST in July may mean either hour
	word    bool   // it is a word too, and needs capitals
}

var abbreviations = map[string]abbreviation{
	"utc": {zone: "UTC"}, "gmt": {zone: "UTC"}, "z": {zone: "UTC", word: true},
	"et": {zone: "America/New_York", word: true}, "est": {zone: "America/New_York", letters: "EST"}, "edt": {zone: "America/New_York", letters: "EDT"},
	"ct": {zone: "America/Chicago", word: true}, "cst": {zone: "America/Mexico_City"}, "cdt": {zone: "America/Chicago", letters: "CDT"},
	"mst": {zone: "America/Phoenix"}, "mdt": {zone: "America/Denver", letters: "MDT"},
	"pst": {zone: "America/Los_Angeles", letters: "PST"}, "pdt": {zone: "America/Los_Angeles", letters: "PDT"},
	"cet": {zone: "Europe/Madrid", letters: "CET"}, "cest": {zone: "Europe/Madrid", letters: "CEST"}, "bst": {zone: "Europe/London", letters: "BST"},
	"brt": {zone: "America/Sao_Paulo"}, "art": {zone: "America/Argentina/Buenos_Aires", word: true}, "cot": {zone: "America/Bogota", word: true},
	"vet": {zone: "America/Caracas", word: true}, "pet": {zone: "America/Lima", word: true}, "bot": {zone: "America/La_Paz", word: true},
	"uyt": {zone: "America/Montevideo"}, "clt": {zone: "America/Santiago", letters: "-04"}, "clst": {zone: "America/Santiago", letters: "-03"},
}

// zoneSaid is a zone that was named. here says that it was named as a place («a las 10 en Bogotá»): that stays in the
// text, since it may say where people meet, and the clock there is meant either way.
type zoneSaid struct {
	zone    *time.Location
	letters string
	here    bool
	open    bool // a country of several clocks: whose hour it is must be asked
}

// zoneAfter reads the zone that follows an hour: «10:00 CDMX», «11am Bogotá», «10:00 (hora de México)», «10:00 -06:00».
func (r *reader) zoneAfter(i int) (z zoneSaid, j int) {
	if j = r.offsetAfter(i); j > i {
		return zoneSaid{zone: r.offset(i, j)}, j
	}
	if z, j = r.zoneName(r.skip(i, ","), false); r.is(i, ",") && j > i+1 && (r.lineEnds(j) || !r.isLetters(j) && r.at(j).digits == 0) {
		z.here = true // «10:00, Bogotá.»
		return z, j
	}
	open := r.skip(i, "(")
	if j = r.phrases(open, othersHours...); j > open {
		return zoneSaid{open: true}, r.skip(j, ")")
	}
	if r.is(open, "eastern", "central", "mountain", "pacific") {
		z, j = r.zoneName(open, true)
		j = r.skip(j, "time")
	} else if z, j = r.zoneWords(open); j == open {
		if z, j = r.zoneName(r.skip(open, "de", "en", "em", "in", "no", "na"), open > i); j == open || z.zone == nil && !z.open {
			return zoneSaid{}, i
		}
		z.here = r.is(open, "en", "em", "in", "no", "na")
	}
	if open > i {
		if !r.is(j, ")") {
			return zoneSaid{}, i
		}
		j++
	}
	return z, j
}

// zoneWords reads what is about clocks beyond doubt: «hora de México», «horário de Brasília», «Mexico City time», UTC-6.
func (r *reader) zoneWords(i int) (z zoneSaid, j int) {
	if j = r.phrases(i, "hora local", "horario local", "local time", "mi hora", "minha hora", "my time", "nuestra hora"); j > i {
		return zoneSaid{}, j
	}
	if at := r.phrases(i, "hora", "horario", "no horario", "en horario", "em horario", "na hora", "en hora"); at > i {
		of := r.phrases(at, "de la ciudad de", "de la", "del", "de", "d", "da", "do", "en", "em")
		if z, j = r.zoneName(of, true); j > of {
			return z, j
		}
		if z, j = r.zoneOfPeople(at); j > at {
			return z, j
		}
		return zoneSaid{}, i
	}
	if r.is(i, "utc", "gmt") && r.is(i+1, "+", "-") && r.at(i+2).digits > 0 {
		j = i + 3
		if r.is(j, ":") && r.gluedNumber(j+1) {
			j += 2
		}
		zone := r.offset(i+1, j)
		return zoneSaid{zone: zone, open: zone == nil}, j
	}
	for k := min(i+4, len(r.words)); k > i; k-- {
		if r.is(k, "time") {
			if z, j = r.zoneName(i, true); j == k {
				return z, k + 1
			}
		}
	}
	return zoneSaid{}, i
}

// zoneBefore reads a place that an hour follows: «México 10:00 · Colombia 11:00», «🇲🇽 10:00». It counts where nothing
// else can be meant: at the start of a line, after a sign, or between a day and its hour.
func (r *reader) zoneBefore(i int, afterDay bool) (z zoneSaid, j int) {
	if !afterDay && !r.lineStarts(i) && !r.is(i-1, "/", ",", ";", "|", "·", "-", "(", ":", "•", "y", "e", "and") && !isFlag(r.at(i).Text) {
		return z, i
	}
	if z, j = r.zoneName(i, false); j == i || z.letters != "" || !r.clockStarts(r.skip(j, ":", "-", ",")) {
		return zoneSaid{}, i
	}
	return z, j
}

// isFlag says whether a word is half of a flag.
func isFlag(text string) bool { return text >= "🇦" && text <= "🇿" }

// zoneStarts says whether «hora» at i begins a zone: «10:00 hora de México».
func (r *reader) zoneStarts(i int) bool {
	_, j := r.zoneWords(i)
	return j > i
}

// zoneName reads the name of a place or the letters of a zone. asked says that a zone is what must come here; otherwise
// a name that is also somebody's (Rosario, Santiago) counts only where nothing goes on after it.
func (r *reader) zoneName(i int, asked bool) (z zoneSaid, j int) {
	if named, ok := regionsOfClocks[r.at(i).Text]; ok && asked {
		of := r.skip(i+1, "de", "del", "do")
		if _, j := r.zoneName(of, true); of > i+1 && j > of {
			return zoneSaid{zone: load(named)}, j // «hora centro de México»
		}
		return zoneSaid{zone: load(named), open: named == ""}, i + 1
	}
	for k := min(i+5, len(r.words)); k > i; k-- {
		if first, last := r.at(i).Text, r.at(k-1).Text; !r.isLetters(i) && !isFlag(first) || !r.isLetters(k-1) && !isFlag(last) {
			continue
		}
		name := r.written(i, k)
		if k == i+1 && len(name) <= 4 {
			if a, ok := abbreviations[r.at(i).Text]; ok && (name == strings.ToUpper(name) || !a.word) {
				return zoneSaid{zone: load(a.zone), letters: a.letters}, k
			}
			everyday := len(name) == 3 && name != strings.ToLower(name) && (countryNames()[r.at(i).Text].code != "" || cities()[r.at(i).Text] != nil)
			if name != strings.ToUpper(name) && len(name) < 4 && !everyday || strings.Contains(" LA EN DE ", " "+name+" ") {
				continue
			}
		}
		zone, ok := clockOf(name, asked)
		if ok && (asked || !r.somebody(i, k)) {
			return zoneSaid{zone: zone, open: zone == nil}, k
		}
	}
	return zoneSaid{}, i
}

// regionsOfClocks are the names that countries give their own zones.
var regionsOfClocks = map[string]string{
	"centro": "America/Mexico_City", "peninsular": "Europe/Madrid", "canaria": "Atlantic/Canary", "insular": "Atlantic/Canary",
	"eastern": "America/New_York", "este": "America/New_York", "pacific": "America/Los_Angeles", "mountain": "America/Denver",
	"central": "", // of the United States, or of Mexico?
}

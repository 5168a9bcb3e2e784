package when

// piece is a run of words that say something about time, and what they say.
type piece struct {
	from, to int // words
	kind     kind

	day     said        // aDay
	weekday weekdaySaid // aWeekday
	clock   clock       // aClock, aSpan
	end     clock       // aSpan
	zone    zoneSaid    // aZone
	half    half        // aPart
	minutes int         // anInstant, aLength
}

type kind int

const (
	aDay      kind = iota
	aWeekday       // a day of the week, which may stand beside a date
	aClock         // an hour
	aSpan          // from one hour to another
	aZone          // whose hour it is
	aPart          // «por la noche», apart from an hour
	anInstant      // minutes from now
	aLength        // «90 min»: understood, but no moment
	aVague         // time, but no moment: «fin de mes»
	aHint          // time, perhaps: see hintAt
	notTime        // it looks like time but is a name: «avenida 9 de julio»
)

// scan cuts the words into pieces, from left to right, the longest reading that makes sense first.
func (r *reader) scan() []piece {
	var pieces []piece
	for i := 0; i < len(r.words); {
		if r.words[i].mute {
			i++
			continue
		}
		found := r.pieceAt(i, pieces)
		if len(found) == 0 {
			i++
			continue
		}
		pieces = append(pieces, found...)
		i = found[len(found)-1].to
	}
	return pieces
}

// pieceAt reads what begins at word i: mostly one piece, with a clock also its zone.
func (r *reader) pieceAt(i int, before []piece) []piece {
	if d, j, firm := r.dateAt(i); j > i && r.feast(i) > j {
		return []piece{{from: i, to: r.feast(i), kind: aVague}}
	} else if j > i && r.isStreet(i) {
		if r.at(j).number >= 0 && !r.hourGoesOn(j+1) && !r.dateStarts(j) {
			j++ // the number of the house
		}
		return []piece{{from: i, to: j, kind: notTime}}
	} else if j > i && (firm || r.dateOrNot(i, j) && !r.spanGoesOn(i, j)) {
		return r.withISO(piece{from: i, to: j, kind: aDay, day: d})
	}
	if n, j := r.nthAt(i); j > i {
		return []piece{{from: i, to: j, kind: aDay, day: n}}
	}
	if j := r.vagueAt(i); j > i {
		return []piece{{from: i, to: j, kind: aVague}}
	}
	if p := r.awayPiece(i); p.to > i {
		return []piece{p}
	}
	if z, j := r.zoneBefore(i, len(before) > 0 && before[len(before)-1].to == i && before[len(before)-1].kind <= aWeekday); j > i {
		return []piece{{from: i, to: j, kind: aZone, zone: z}}
	}
	if found := r.spanPiece(i, before); found != nil {
		return found
	}
	if found := r.lengthOrClock(i, before); found != nil {
		return found
	}
	if w, j := r.weekdayAt(i); j > i {
		return []piece{{from: i, to: j, kind: aWeekday, weekday: w}}
	}
	if p := r.dayOnly(i, before); p.to > i {
		return []piece{p}
	}
	if z, j := r.zoneWords(i); j > i {
		return []piece{{from: i, to: j, kind: aZone, zone: z}}
	}
	if h, j := r.partOfDay(i); j > i {
		return []piece{{from: i, to: j, kind: aPart, half: h}}
	}
	if h, j := r.nakedPart(i); j > i && touches(r, before, i) {
		return []piece{{from: i, to: j, kind: aPart, half: h}}
	}
	if j := r.hintAt(i); j > i {
		return []piece{{from: i, to: j, kind: aHint}}
	}
	return nil
}

// withISO adds the hour that is glued to a date: 2026-10-15T17:00-06:00.
func (r *reader) withISO(day piece) []piece {
	at := day.to
	if !r.is(at, "t") || !r.at(at).glued {
		return []piece{day}
	}
	c, j, bare := r.hour(at + 1)
	if j == at+1 || bare {
		return []piece{day}
	}
	c.form = of24
	day.to = at + 1
	return append([]piece{day}, r.withZone(piece{from: at + 1, to: j, kind: aClock, clock: c})...)
}

// withZone adds the zone that follows a clock.
func (r *reader) withZone(clock piece) []piece {
	if z, j := r.zoneAfter(clock.to); j > clock.to {
		clock.clock.long = false
		return []piece{clock, {from: clock.to, to: j, kind: aZone, zone: z}}
	}
	return []piece{clock}
}

// awayPiece reads distances from today and from now.
func (r *reader) awayPiece(i int) piece {
	if h, j := r.todayPart(i); j > i {
		return piece{from: i, to: j, kind: aDay, day: away{}, half: h}
	}
	if a, j := r.dayWord(i); j > i && r.inEightEnds(i) == i {
		return piece{from: i, to: j, kind: aDay, day: a}
	}
	if j := r.fromNow(i); j > i {
		if minutes, k, _ := r.lengthAt(r.about(j)); k > r.about(j) {
			return piece{from: i, to: k, kind: anInstant, minutes: minutes}
		}
	}
	if minutes, j, _ := r.lengthAt(i); j > i {
		if k := r.phrases(j, "from now", "a partir de ahora", "a partir de agora"); k > j {
			return piece{from: i, to: k, kind: anInstant, minutes: minutes}
		}
		if k := r.phrases(j, "ago", "atras"); k > j {
			return piece{from: i, to: k, kind: anInstant, minutes: -minutes}
		}
	}
	if j := r.ago(i); j > i {
		if minutes, k, _ := r.lengthAt(j); k > j {
			return piece{from: i, to: k, kind: anInstant, minutes: -minutes}
		}
	}
	if a, j := r.awayAt(i); j > i {
		return piece{from: i, to: j, kind: aDay, day: a}
	}
	return piece{}
}

func (r *reader) inEightEnds(i int) int {
	_, j := r.inEight(i)
	return j
}

func (r *reader) spanPiece(i int, before []piece) []piece {
	dated := touches(r, before, i) && before[len(before)-1].kind == aDay
	from, to, j, vague := r.spanAt(i, dated)
	switch {
	case j == i:
		return nil
	case vague:
		return []piece{{from: i, to: j, kind: aVague}}
	}
	return r.withZone(piece{from: i, to: j, kind: aSpan, clock: from, end: to})
}

// lengthOrClock tells the two apart where both can be read: what is longer wins, and «17h» is a clock.
func (r *reader) lengthOrClock(i int, before []piece) []piece {
	c, j, bare := r.clockAt(i)
	minutes, k, hours := r.lengthAt(i)
	if k > i && (k > j && !hours || j == i) {
		return []piece{{from: i, to: k, kind: aLength, minutes: minutes}}
	}
	if j > i && (!bare || touches(r, before, i) || r.lineStarts(i) && r.lineEnds(j)) {
		return r.withZone(piece{from: i, to: j, kind: aClock, clock: c, minutes: minutes})
	}
	return nil
}

// touches says whether the last piece, but for a comma, ends at word i and says a day or a part of one.
func touches(r *reader, before []piece, i int) bool {
	if len(before) == 0 {
		return false
	}
	last := before[len(before)-1]
	return (last.to == i || last.to == i-1 && r.is(i-1, ",")) && (last.kind == aDay || last.kind == aWeekday || last.kind == aPart || last.kind == aClock)
}

// dayOnly reads a day of the month without its month: «el 4», «dia 4», «the 4th», and the 12 of «jueves 12».
func (r *reader) dayOnly(i int, before []piece) piece {
	at := r.phrases(i, "el proximo dia", "el proximo", "el dia", "no dia", "o dia", "dia", "el", "del", "al", "on the", "the", "on")
	day, j, marked := r.dayNumber(at)
	last := len(before) - 1
	afterWeekday := at == i && last >= 0 && before[last].kind == aWeekday && (before[last].to == i || before[last].to == i-1 && r.is(i-1, ","))
	if last >= 0 && before[last].kind == aWeekday && before[last].to == i && r.is(i, "(") { // «quinta (22)»
		if day, j, _ := r.dayNumber(i + 1); j > i+1 && day <= 31 && day > 0 && r.is(j, ")") && r.at(i+1).digits > 0 {
			return piece{from: i, to: j + 1, kind: aDay, day: dated{day: day}}
		}
	}
	switch {
	case j == at || day < 1 || day > 31 || r.dateStarts(at) || r.at(at).digits == 0 && !marked && !r.is(at-1, "el", "del", "al", "dia") || r.counted(j) || r.hourGoesOn(j):
		return piece{}
	case at == i && !afterWeekday && !(marked && r.is(j-1, "st", "nd", "rd", "th") && r.clockStarts(j)):
		return piece{}
	case r.is(at-1, "the", "on") && !marked && !afterWeekday, r.is(at-1, "the", "el", "del", "al") && r.isPlain(j), r.isShare(j) && !afterWeekday && !r.halfStarts(j):
		return piece{}
	}
	return piece{from: i, to: j, kind: aDay, day: dated{day: day}}
}

func (r *reader) halfStarts(i int) bool {
	_, j := r.partOfDay(i)
	return j > i
}

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
	rhythm  Series      // aRhythm
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
	aRhythm        // how often, in a series
	notTime        // it looks like time but is a name: «avenida 9 de julio»
)

// readings are all that can be read at one word, what says most first. Each gives the pieces it found there: mostly one, with
// an hour also its zone.
var readings = []func(*reader, int) []piece{
	(*reader).readDate, (*reader).readNth, (*reader).readEdge, (*reader).readMonth, (*reader).readVague, (*reader).readAway, (*reader).readInstant, (*reader).readZoneBefore,
	(*reader).readSpan, (*reader).readClock, (*reader).readWeekday, (*reader).readDayOnly, (*reader).readZone, (*reader).readPart,
	(*reader).readHint,
}

// scan cuts the words into pieces, from left to right.
func (r *reader) scan() []piece {
	for i := 0; i < len(r.words); {
		found := r.pieceAt(i)
		if len(found) == 0 {
			i++
			continue
		}
		r.pieces = append(r.pieces, found...)
		i = found[len(found)-1].to
	}
	return r.pieces
}

func (r *reader) pieceAt(i int) []piece {
	if r.words[i].mute {
		return nil
	}
	for _, read := range readings {
		if found := read(r, i); len(found) > 0 {
			return found
		}
	}
	return nil
}

// one is p, if it has any words.
func one(p piece) []piece {
	if p.to <= p.from {
		return nil
	}
	return []piece{p}
}

// last is the piece that ends at word i, but for a comma; kind is notTime where there is none.
func (r *reader) last(i int) piece {
	if n := len(r.pieces); n > 0 {
		if p := r.pieces[n-1]; p.to == i || p.to == i-1 && r.is(i-1, ",") {
			return p
		}
	}
	return piece{kind: notTime}
}

// touches says whether the piece before word i says a day, an hour or a part of a day.
func (r *reader) touches(i int) bool {
	switch r.last(i).kind {
	case aDay, aWeekday, aPart, aClock:
		return true
	}
	return false
}

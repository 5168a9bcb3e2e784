package commands

import (
	"regexp"
	"slices"
	"strings"
	"time"

	"comunidad/commands/answer"
	"comunidad/store"
)

// justEnded is how long after a meeting «presente» is still about that one.
const justEnded = 24 * time.Hour

// isHere hears that somebody is at the meeting, or was. Where we ask who is there, the hand, the ✅ and the «sí» that elsewhere
// say that one will come say that one has.
func isHere(h Heard) bool {
	_, open := h.Scene.Door()
	switch {
	case h.Emoji:
		return open && h.Subject.Kind == AboutDoor && (h.Meaning.Kind != answer.Coming || arrivesWith(h.Meaning))
	case open && h.Meaning.Kind == answer.Present:
		return true
	case strings.Contains(h.Text, "?"):
		return false
	case h.Subject.Kind == AboutClosing:
		return saysHere(h.Text) || saysWasThere(h.Text)
	case h.Subject.Kind == AboutDoor:
		return open && arrivesWith(answer.Read(h.Text, answer.Reply)) || saysHere(h.Text) || saysWasThere(h.Text)
	case !h.Addressed || h.Subject.Kind != "":
		return false
	case open:
		return saysHere(h.Text) || saysWasThere(h.Text)
	}
	return saysWasThere(h.Text) || h.Scene.Over != nil && saysHere(h.Text) && h.Scene.Now.Sub(h.Scene.Over.EndsAt()) < justEnded
}

// arrivesWith tells whether an answer, given at the door, says that one is there. Who comes later is not.
func arrivesWith(m answer.Meaning) bool {
	return m.Kind == answer.Coming && m.Answer == answer.Yes && !m.Late
}

// hereWords open what people say on arriving.
var hereWords = Words{
	ES: []string{
		"presente", "presentes", "aquí", "acá", "aquí estoy", "acá estoy", "aquí estamos", "acá estamos", "estoy aquí", "estoy acá", "estamos aquí",
		"estamos acá", "aquí presente", "aquí presentes", "presente aquí", "ya llegué", "llegué", "ya llegamos", "llegamos", "ya estoy", "ya estamos",
	},
	PT: []string{
		"presente", "presentes", "aqui", "estou aqui", "tô aqui", "estamos aqui", "aqui estou", "aqui estamos", "cheguei", "já cheguei", "chegamos",
		"já chegamos",
	},
	EN: []string{
		"here", "present", "i'm here", "im here", "i am here", "we're here", "we are here", "i've arrived", "we've arrived", "just arrived", "i'm present",
	},
}

// hereTail is what may stand behind those: who with, where from, and for how long.
var hereTail = regexp.MustCompile(`^(?:$|(?:con|com|with|junto|y|e|and|yo|eu|me|somos|estamos|desde|from|de|da|do|pero|mas|but|solo|so|only|just|por|for)\b)`)

// saysHere tells whether somebody says that they are there. «Aquí no me abre el link» does not.
func saysHere(text string) bool {
	rest, ok := opening(unsaluted(text), hereWords)
	said := plainWords(rest)
	return ok && !negated.MatchString(plainWords(text)) && (hereTail.MatchString(said) || answer.Read(text, answer.Door).Kind == answer.Present)
}

var (
	negated = regexp.MustCompile(`\b(?:no|nao|not|don t|can t|nunca|never)\b`)
	// wasThere is what people say of a meeting that is over. Of a verb that may speak of any place, the meeting has to be said.
	wasThere = regexp.MustCompile(`^(?:(?:si|sim|yes|ya|ja|yo|eu|i|we|nosotr[ao]s|nos|tambien|tambem|also|claro) )*` +
		`(?:estuv(?:e|imos)|asisti(?:mos)?|participe|participei|participamos|estive(?:mos)?|compareci|comparecemos|attended|participated|took part|` +
		`(?:was|were) (?:there|present)|(?:fui|fuimos|fomos|vine|vinimos|vim|viemos|assisti|came|went|was|were|joined) ` + thatMeeting + `)` +
		`(?: presentes?| ahi| alli| alla| aca| la| there| ` + thatMeeting + `| ayer| hoy| ontem| hoje| yesterday| today| tambien| tambem| too| (?:con|com|with)(?: \S+){1,4})*$`)
)

const thatMeeting = `(?:en|al?|no|na|ao|in|at|to) ?(?:el|la|the)? ?(?:ultim[oa]|pasad[oa]|last)? ?(?:encuentro|encontro|reunion|reuniao|meeting|session|sesion|sessao)`

// saysWasThere tells whether somebody says that they were at the meeting.
func saysWasThere(text string) bool { return wasThere.MatchString(plainWords(unsaluted(text))) }

// withThem is who else is there, by the words of somebody who is: «presente, con Toño y Mari», «aquí, somos 3 de Faro». It is
// read as it is of who comes. A list that leaves the speaker out, «presentes: Rosa y João», is told by self.
func withThem(h Heard, speaker store.Member) (others []store.Guest, self bool) {
	if h.Emoji {
		return nil, true
	}
	rest, ok := opening(unsaluted(h.Text), hereWords)
	if !ok {
		return guestsIn(answer.Read(h.Text, answer.Reply)), true
	}
	if named := guestsIn(answer.Read("van "+rest, answer.Reply)); len(named) > 1 && strings.HasPrefix(plainWords(unsaluted(h.Text)), "presentes ") {
		me := slices.IndexFunc(named, func(g store.Guest) bool {
			_, like := whoIs(g.Name, []store.Member{speaker})
			return like != notThem
		})
		if me < 0 {
			return named, !speaker.Facilitator
		}
		return slices.Delete(named, me, me+1), true
	}
	return guestsIn(answer.Read("voy, "+rest, answer.Reply)), true
}

// guestsIn are the people of a reading besides who wrote it; those without a name too.
func guestsIn(m answer.Meaning) (guests []store.Guest) {
	a := statement(m, "")
	guests = a.Named
	if more := a.Guests - len(guests); more > 0 {
		org := ""
		for _, p := range append(m.Guests, m.Others...) {
			if p.Name == "" {
				org = Name(p.Org)
			}
		}
		for range more {
			guests = append(guests, store.Guest{Organisation: org})
		}
	}
	return guests
}

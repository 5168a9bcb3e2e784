package book

import (
	"strconv"

	"comunidad/store"
)

// fewest is the smallest count of people that is shown: a smaller one may point at somebody.
const fewest = 3

// fact is a count and what it counts: «29», «personas».
type fact struct {
	Figure, Label string
	Small         bool // the figure is words, since the number is not shown
}

// thing is what is counted, for one and for many.
type thing struct{ one, many text }

var (
	thingPeople        = thing{text{"persona", "pessoa", "person"}, text{"personas", "pessoas", "people"}}
	thingOrganisations = thing{text{"organización", "organização", "organisation"}, text{"organizaciones", "organizações", "organisations"}}
	thingCountries     = thing{text{"país", "país", "country"}, text{"países", "países", "countries"}}
	thingFirst         = thing{text{"por primera vez", "pela primeira vez", "for the first time"}, text{"por primera vez", "pela primeira vez", "for the first time"}}
	thingTalks         = thing{text{"conversación", "conversa", "conversation"}, text{"conversaciones", "conversas", "conversations"}}
	thingAgreements    = thing{text{"acuerdo", "acordo", "agreement"}, text{"acuerdos", "acordos", "agreements"}}
	thingCommitments   = thing{text{"compromiso", "compromisso", "commitment"}, text{"compromisos", "compromissos", "commitments"}}
	thingMinutes       = thing{text{"minuto", "minuto", "minute"}, text{"minutos", "minutos", "minutes"}}

	sayFew = text{"menos de tres", "menos de três", "fewer than three"}
)

// count says how many: in Portuguese nought is one (CLDR).
func (t thing) count(n int, lang store.Lang) fact {
	label := t.many
	if n == 1 || n == 0 && lang == store.PT {
		label = t.one
	}
	return fact{Figure: strconv.Itoa(n), Label: label.in(lang)}
}

// people is count for people, who are not told apart when they are few.
func (t thing) people(n int, lang store.Lang) fact {
	if n < fewest {
		return fact{Figure: sayFew.in(lang), Label: t.many.in(lang), Small: true}
	}
	return t.count(n, lang)
}

func (f fact) String() string { return f.Figure + " " + f.Label }

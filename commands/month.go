package commands

import (
	"fmt"
	"slices"
	"time"

	"comunidad/store"
)

// monthOf says a month: «junio de 2026».
type monthOf struct{ t time.Time }

var months = map[store.Lang][12]string{
	store.ES: {"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"},
	store.PT: {"janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"},
	store.EN: {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
}

func (m monthOf) In(lang store.Lang) string {
	of := " de "
	if lang == store.EN {
		of = " "
	}
	return months[lang][m.t.Month()-1] + of + fmt.Sprint(m.t.Year())
}

// monthNames are the folded names of the twelve in the three languages.
var monthNames = [][]string{
	{"enero", "janeiro", "january"}, {"febrero", "fevereiro", "february"}, {"marzo", "marco", "march"}, {"abril", "april"}, {"mayo", "maio", "may"},
	{"junio", "junho", "june"}, {"julio", "julho", "july"}, {"agosto", "august"}, {"septiembre", "setiembre", "setembro", "september"},
	{"octubre", "outubro", "october"}, {"noviembre", "novembro", "november"}, {"diciembre", "dezembro", "december"},
}

// monthNamed is the month with that folded name in any of the languages, 0 for none.
func monthNamed(word string) time.Month {
	return time.Month(1 + slices.IndexFunc(monthNames[:], func(names []string) bool { return slices.Contains(names, word) }))
}

// The months as cues name them, with the month that has no name: «en julio», «el próximo mes».
const (
	monthsES = "enero/febrero/marzo/abril/mayo/junio/julio/agosto/septiembre/octubre/noviembre/diciembre/mes"
	monthsPT = "janeiro/fevereiro/março/abril/maio/junho/julho/agosto/setembro/outubro/novembro/dezembro/mês"
	monthsEN = "january/february/march/april/may/june/july/august/september/october/november/december/month"
)

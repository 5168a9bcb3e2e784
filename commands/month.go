package commands

import (
	"fmt"
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

package when

import "time"

// Spain: Estatuto de los Trabajadores, art. 37.2, and Real Decreto 2001/1983, art. 45: those kept in the whole country.
var spain = []holiday{
	{on(time.January, 1), newYear}, {on(time.January, 6), epiphany}, {easter(-2), goodFriday}, {on(time.May, 1), labour}, {on(time.August, 15), assumption},
	{on(time.October, 12), names{"Fiesta Nacional de España", "Festa Nacional da Espanha", "National Day of Spain"}}, {on(time.November, 1), allSaints},
	{on(time.December, 6), names{"Día de la Constitución", "Dia da Constituição", "Constitution Day"}}, {on(time.December, 8), immaculate}, {on(time.December, 25), christmas},
}

// Switzerland: the federal holiday (Bundesverfassung, art. 110) and those that every canton has; others differ by canton.
var switzerland = []holiday{
	{on(time.January, 1), newYear}, {easter(39), ascension}, {on(time.August, 1), names{"Fiesta Nacional Suiza", "Festa Nacional Suíça", "Swiss National Day"}},
	{on(time.December, 25), christmas},
}

// United Kingdom: Banking and Financial Dealings Act 1971, as kept in England and Wales; Scotland has neither Easter Monday nor
// the last Monday of August. What falls on a weekend is also kept on the next weekday that is free.
var unitedKingdom = []holiday{
	{on(time.January, 1), newYear}, {substitute(on(time.January, 1), [7]int{1, 0, 0, 0, 0, 0, 2}), newYear}, {easter(-2), goodFriday},
	{easter(1), names{"Lunes de Pascua (Inglaterra y Gales)", "Segunda-feira de Páscoa (Inglaterra e País de Gales)", "Easter Monday (England and Wales)"}},
	{the(1, time.Monday, time.May), names{"Feriado de mayo", "Feriado de maio", "Early May bank holiday"}},
	{the(-1, time.Monday, time.May), names{"Feriado de primavera", "Feriado de primavera", "Spring bank holiday"}},
	{the(-1, time.Monday, time.August), names{"Feriado de verano (Inglaterra y Gales)", "Feriado de verão (Inglaterra e País de Gales)", "Summer bank holiday (England and Wales)"}},
	{on(time.December, 25), christmas}, {substitute(on(time.December, 25), [7]int{2, 0, 0, 0, 0, 0, 2}), christmas},
	{on(time.December, 26), boxingDay}, {substitute(on(time.December, 26), [7]int{2, 0, 0, 0, 0, 0, 2}), boxingDay},
}

var boxingDay = names{"Boxing Day", "Boxing Day", "Boxing Day"}

// substitute is the weekday on which a holiday of a weekend is kept.
func substitute(r rule, days [7]int) rule {
	return moved(only(r, time.Saturday, time.Sunday), days)
}

package when

import "time"

// Mexico: Ley Federal del Trabajo, art. 74.
var mexico = []holiday{
	{on(time.January, 1), newYear}, {the(1, time.Monday, time.February), names{"Día de la Constitución", "Dia da Constituição", "Constitution Day"}},
	{the(3, time.Monday, time.March), names{"Natalicio de Benito Juárez", "Nascimento de Benito Juárez", "Benito Juárez's Birthday"}}, {on(time.May, 1), labour},
	{on(time.September, 16), independence}, {everySixYears, names{"Transmisión del Poder Ejecutivo", "Posse presidencial", "Presidential Inauguration"}},
	{the(3, time.Monday, time.November), names{"Día de la Revolución", "Dia da Revolução", "Revolution Day"}}, {on(time.December, 25), christmas},
}

// everySixYears is the day when Mexico's presidency changes: 2024, 2030.
func everySixYears(year int) date {
	if year%6 != 2024%6 {
		return date{}
	}
	return date{year, time.October, 1}
}

// Guatemala: Código de Trabajo, art. 127; Decreto 19-2018, of which since 2020 (Corte de Constitucionalidad) only 30 June moves.
var guatemala = []holiday{
	{on(time.January, 1), newYear}, {easter(-3), maundyThursday}, {easter(-2), goodFriday}, {easter(-1), holySaturday}, {on(time.May, 1), labour},
	{moved(on(time.June, 30), [7]int{1, 0, -1, -2, 4, 3, 2}), names{"Día del Ejército", "Dia do Exército", "Army Day"}}, {on(time.September, 15), independence},
	{on(time.October, 20), names{"Día de la Revolución", "Dia da Revolução", "Revolution Day"}}, {on(time.November, 1), allSaints}, {on(time.December, 25), christmas},
}

// El Salvador: Código de Trabajo, art. 190.
var elSalvador = []holiday{
	{on(time.January, 1), newYear}, {easter(-3), maundyThursday}, {easter(-2), goodFriday}, {easter(-1), holySaturday}, {on(time.May, 1), labour}, {on(time.May, 10), mothers},
	{on(time.June, 17), names{"Día del Padre", "Dia dos Pais", "Father's Day"}},
	{on(time.August, 6), names{"Divino Salvador del Mundo", "Divino Salvador do Mundo", "Divine Saviour of the World"}}, {on(time.September, 15), independence},
	{on(time.November, 2), allSouls}, {on(time.December, 25), christmas},
}

// Honduras: Código del Trabajo, art. 339; Decreto 78-2015 keeps 3, 12 and 21 October together, from the first Wednesday of
// that month (half a day) to the Friday (in private work to the Saturday at noon).
var honduras = []holiday{
	{on(time.January, 1), newYear}, {easter(-3), maundyThursday}, {easter(-2), goodFriday}, {easter(-1), holySaturday},
	{on(time.April, 14), names{"Día de las Américas", "Dia das Américas", "Day of the Americas"}}, {on(time.May, 1), labour}, {on(time.September, 15), independence},
	{morazan(0), morazanWeek}, {morazan(1), morazanWeek}, {morazan(2), morazanWeek}, {on(time.December, 25), christmas},
}

var morazanWeek = names{"Semana Morazánica", "Semana Morazânica", "Morazán Week"}

func morazan(days int) rule {
	wednesday := the(1, time.Wednesday, time.October)
	return func(year int) date { return wednesday(year).add(days) }
}

// Costa Rica: Código de Trabajo, art. 148. Law 9875, which moved some to Mondays, ended in 2024.
var costaRica = []holiday{
	{on(time.January, 1), newYear}, {easter(-3), maundyThursday}, {easter(-2), goodFriday},
	{on(time.April, 11), names{"Día de Juan Santamaría", "Dia de Juan Santamaría", "Juan Santamaría Day"}}, {on(time.May, 1), labour},
	{on(time.July, 25), names{"Anexión del Partido de Nicoya", "Anexação de Nicoya", "Annexation of Nicoya"}},
	{on(time.August, 2), names{"Virgen de los Ángeles", "Nossa Senhora dos Anjos", "Our Lady of the Angels"}}, {on(time.August, 15), mothers},
	{on(time.August, 31), names{"Día de la Persona Negra y la Cultura Afrocostarricense", "Dia da Pessoa Negra e da Cultura Afro-Costarriquenha", "Black People and Afro-Costa Rican Culture Day"}},
	{on(time.September, 15), independence}, {on(time.December, 1), names{"Abolición del Ejército", "Abolição do Exército", "Abolition of the Army"}}, {on(time.December, 25), christmas},
}

// United States: 5 U.S.C. 6103. A holiday on a Saturday is also kept on the Friday before, on a Sunday on the Monday after.
var unitedStates = append([]holiday{
	{the(3, time.Monday, time.January), names{"Día de Martin Luther King", "Dia de Martin Luther King", "Martin Luther King Jr. Day"}},
	{the(3, time.Monday, time.February), names{"Día de los Presidentes", "Dia dos Presidentes", "Washington's Birthday"}},
	{the(-1, time.Monday, time.May), names{"Memorial Day", "Memorial Day", "Memorial Day"}},
	{the(1, time.Monday, time.September), names{"Día del Trabajo", "Dia do Trabalho", "Labor Day"}},
	{the(2, time.Monday, time.October), names{"Día de Colón", "Dia de Colombo", "Columbus Day"}},
	{the(4, time.Thursday, time.November), names{"Día de Acción de Gracias", "Dia de Ação de Graças", "Thanksgiving"}},
}, observed(
	holiday{on(time.January, 1), newYear}, holiday{on(time.June, 19), names{"Juneteenth", "Juneteenth", "Juneteenth"}},
	holiday{on(time.July, 4), independence}, holiday{on(time.November, 11), names{"Día de los Veteranos", "Dia dos Veteranos", "Veterans Day"}},
	holiday{on(time.December, 25), christmas},
)...)

// observed adds the weekdays on which holidays of a weekend are kept too.
func observed(days ...holiday) []holiday {
	all := days
	for _, h := range days {
		kept := moved(only(h.rule, time.Saturday, time.Sunday), [7]int{1, 0, 0, 0, 0, 0, -1})
		all = append(all, holiday{kept, h.name})
	}
	return all
}

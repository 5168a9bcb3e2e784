package when

import "time"

// Argentina: Ley 27.399 (2017). Movable ones on a Tuesday or Wednesday are kept on the Monday before, on a Thursday or
// Friday on the Monday after; those of a weekend stay, unless a decree of the year moves them (Decreto 614/2025).
var argentina = []holiday{
	{on(time.January, 1), newYear}, {easter(-48), carnival}, {easter(-47), carnival}, {easter(-2), goodFriday},
	{on(time.March, 24), names{"Día de la Memoria por la Verdad y la Justicia", "Dia da Memória pela Verdade e Justiça", "Day of Remembrance for Truth and Justice"}},
	{on(time.April, 2), names{"Día del Veterano y de los Caídos en Malvinas", "Dia do Veterano e dos Mortos nas Malvinas", "Malvinas Veterans' Day"}},
	{on(time.May, 1), labour},
	{on(time.May, 25), names{"Revolución de Mayo", "Revolução de Maio", "May Revolution"}},
	{bridge(on(time.June, 17)), names{"Paso a la Inmortalidad de Güemes", "Memória de Güemes", "Güemes Day"}},
	{on(time.June, 20), names{"Paso a la Inmortalidad de Belgrano", "Memória de Belgrano", "Belgrano Day"}},
	{on(time.July, 9), independence},
	{bridge(on(time.August, 17)), names{"Paso a la Inmortalidad de San Martín", "Memória de San Martín", "San Martín Day"}},
	{bridge(on(time.October, 12)), names{"Día de la Diversidad Cultural", "Dia da Diversidade Cultural", "Cultural Diversity Day"}},
	{bridge(on(time.November, 20)), names{"Día de la Soberanía Nacional", "Dia da Soberania Nacional", "National Sovereignty Day"}},
	{on(time.December, 8), immaculate}, {on(time.December, 25), christmas},
}

// bridge is how Argentina moves holidays.
func bridge(r rule) rule { return moved(r, [7]int{0, 0, -1, -2, 4, 3, 0}) }

// Brazil: Lei 662 (1949, as of Lei 10.607), Lei 6.802, Lei 9.093 (Good Friday), Lei 14.759 (2023, 20 November). Carnival and
// Corpus Christi are no national holidays by law.
var brazil = []holiday{
	{on(time.January, 1), names{"Confraternización Universal", "Confraternização Universal", "New Year's Day"}}, {easter(-2), goodFriday},
	{on(time.April, 21), names{"Tiradentes", "Tiradentes", "Tiradentes Day"}}, {on(time.May, 1), labour}, {on(time.September, 7), independence},
	{on(time.October, 12), names{"Nuestra Señora Aparecida", "Nossa Senhora Aparecida", "Our Lady of Aparecida"}}, {on(time.November, 2), allSouls},
	{on(time.November, 15), names{"Proclamación de la República", "Proclamação da República", "Proclamation of the Republic"}},
	{on(time.November, 20), names{"Día de Zumbi y de la Conciencia Negra", "Dia de Zumbi e da Consciência Negra", "Black Awareness Day"}},
	{on(time.December, 25), christmas},
}

// Chile: Ley 2.977 and, for what moves, Leyes 19.668 (29 June, 12 October), 20.299 (31 October), 20.215 and 20.983 (the days
// about the feasts of September, and 2 January), 21.357 (the winter solstice).
var chile = []holiday{
	{on(time.January, 1), newYear}, {only(on(time.January, 2), time.Monday), newYear}, {easter(-2), goodFriday}, {easter(-1), holySaturday},
	{on(time.May, 1), labour}, {on(time.May, 21), names{"Día de las Glorias Navales", "Dia das Glórias Navais", "Navy Day"}},
	{juneSolstice, names{"Día de los Pueblos Indígenas", "Dia dos Povos Indígenas", "Indigenous Peoples' Day"}},
	{midweek(on(time.June, 29)), peterPaul}, {on(time.July, 16), names{"Virgen del Carmen", "Nossa Senhora do Carmo", "Our Lady of Mount Carmel"}},
	{on(time.August, 15), assumption}, {only(on(time.September, 17), time.Monday, time.Friday), fiestasPatrias}, {on(time.September, 18), fiestasPatrias},
	{on(time.September, 19), names{"Glorias del Ejército", "Dia das Glórias do Exército", "Army Day"}}, {only(on(time.September, 20), time.Friday), fiestasPatrias},
	{midweek(on(time.October, 12)), names{"Encuentro de Dos Mundos", "Encontro de Dois Mundos", "Meeting of Two Worlds"}},
	{moved(on(time.October, 31), [7]int{0, 0, -4, 2, 0, 0, 0}), names{"Día de las Iglesias Evangélicas", "Dia das Igrejas Evangélicas", "Reformation Day"}},
	{on(time.November, 1), allSaints}, {on(time.December, 8), immaculate}, {on(time.December, 25), christmas},
}

var fiestasPatrias = names{"Fiestas Patrias", "Festas Pátrias", "National Holidays"}

// midweek is how Chile moves holidays: from Tuesday, Wednesday and Thursday to the Monday before, from Friday to the next.
func midweek(r rule) rule { return moved(r, [7]int{0, 0, -1, -2, -3, 3, 0}) }

// juneSolstice is the day of the winter solstice in Santiago. The mean of Meeus is right to half an hour; until 2050 it is
// never that close to midnight there.
func juneSolstice(year int) date {
	y := float64(year-2000) / 1000
	days := 2451716.56767 + 365241.62603*y + 0.00325*y*y + 0.00888*y*y*y - 0.00030*y*y*y*y // Julian days
	const epoch = 2440587.5
	at := time.Unix(int64((days-epoch)*86400), 0).UTC()
	return dateOf(at.Add(-4 * time.Hour))
}

// Colombia: Ley 51 de 1983 (Emiliani) and the Código Sustantivo del Trabajo, art. 177; Ley 2578 de 2026 (9 July).
var colombia = []holiday{
	{on(time.January, 1), newYear}, {monday(on(time.January, 6)), epiphany},
	{monday(on(time.March, 19)), names{"Día de San José", "Dia de São José", "Saint Joseph's Day"}}, {easter(-3), maundyThursday}, {easter(-2), goodFriday},
	{on(time.May, 1), labour}, {easter(43), ascension}, {easter(64), names{"Corpus Christi", "Corpus Christi", "Corpus Christi"}},
	{easter(71), names{"Sagrado Corazón de Jesús", "Sagrado Coração de Jesus", "Sacred Heart"}}, {monday(on(time.June, 29)), peterPaul},
	{monday(on(time.July, 9)), names{"Virgen de Chiquinquirá", "Nossa Senhora de Chiquinquirá", "Our Lady of Chiquinquirá"}}, {on(time.July, 20), independence},
	{on(time.August, 7), names{"Batalla de Boyacá", "Batalha de Boyacá", "Battle of Boyacá"}}, {monday(on(time.August, 15)), assumption},
	{monday(on(time.October, 12)), names{"Día de la Diversidad Étnica y Cultural", "Dia da Diversidade Étnica e Cultural", "Ethnic and Cultural Diversity Day"}},
	{monday(on(time.November, 1)), allSaints},
	{monday(on(time.November, 11)), names{"Independencia de Cartagena", "Independência de Cartagena", "Independence of Cartagena"}},
	{on(time.December, 8), immaculate}, {on(time.December, 25), christmas},
}

// Venezuela: LOTTT (2012), art. 184, and the Ley de Fiestas Nacionales.
var venezuela = []holiday{
	{on(time.January, 1), newYear}, {easter(-48), carnival}, {easter(-47), carnival}, {easter(-3), maundyThursday}, {easter(-2), goodFriday},
	{on(time.April, 19), names{"Declaración de la Independencia", "Declaração da Independência", "Declaration of Independence"}}, {on(time.May, 1), labour},
	{on(time.June, 24), names{"Batalla de Carabobo", "Batalha de Carabobo", "Battle of Carabobo"}}, {on(time.July, 5), independence},
	{on(time.July, 24), names{"Natalicio del Libertador", "Nascimento do Libertador", "Birthday of Simón Bolívar"}},
	{on(time.October, 12), names{"Día de la Resistencia Indígena", "Dia da Resistência Indígena", "Indigenous Resistance Day"}},
	{on(time.December, 24), names{"Nochebuena", "Véspera de Natal", "Christmas Eve"}}, {on(time.December, 25), christmas},
	{on(time.December, 31), names{"Fin de Año", "Véspera de Ano-Novo", "New Year's Eve"}},
}

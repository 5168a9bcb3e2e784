package when

// hints are words of time that are no moment.
var hints = wordSet(`navidad nochebuena christmas pascua pascuas easter pascoa carnaval carnival nochevieja reveillon feriado quincena quinzena
	semana week fortnight mes month madrugada weekday dia day dias verano invierno otono primavera verao inverno outono summer winter autumn`)

// farHints are those that may stand beside a day that is said without changing it.
var farHints = wordSet(`dia day dias feriado semanas weeks meses months halloween thanksgiving natal hanukkah ramadan diwali junina junino cuaresma
	quaresma festivo asueto diariamente diario daily weekdays weekends qta`)

// hintAt reads words of time that are no moment and need not be one: where a day is said they are part of the text («Semana
// de la migración», «Informe de marzo»); where none is, the hour alone would be a guess.
func (r *reader) hintAt(i int) int {
	switch j := r.skip(i, "en", "em", "in", "de", "del", "do", "of"); {
	case hints[r.at(i).Text], farHints[r.at(i).Text], r.weekdayKind(i) == sure:
		return i + 1
	case r.isMonth(i):
		if year, j := r.year(i+1, ""); year > 2000 {
			return j // «marzo de 2027»
		}
	case j > i && r.isMonth(j) && !r.dateStarts(j):
		return j + 1 // «en marzo»
	case r.weekdayKind(i) == feira && !r.is(i-1, "la") && (!r.isPlain(i+1) || r.is(i-1, "na", "nesta", "proxima", "ate")):
		return i + 1
	}
	return r.phrases(i, "ano que viene", "ano que vem", "proximo ano", "next year", "ano nuevo", "ano novo", "new year", "semana santa",
		"proximos dias", "next days")
}

// isMonth says whether word i is the full name of a month.
func (r *reader) isMonth(i int) bool {
	_, ok := monthWords[r.at(i).Text]
	return ok && len(r.at(i).Text) > 3
}

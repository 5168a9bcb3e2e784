package when

// vagueAt reads words that speak of time without saying which: «fin de mes», «cada jueves», «después de las 10». Where
// one of them stands, no moment is read.
func (r *reader) vagueAt(i int) int {
	for _, try := range []func(int) int{r.edgeOfMonth, r.recurring, r.otherOne, r.afterSome, r.feast, r.workingDays} {
		if j := try(i); j > i {
			return j
		}
	}
	return i
}

// edgeOfMonth reads «fin de mes», «mediados de octubre», «primera semana de noviembre», «end of the week», «fim de semana».
func (r *reader) edgeOfMonth(i int) int {
	if j := r.phrases(i, "fin de semana", "fines de semana", "finde", "fim de semana", "final de semana", "fins de semana", "weekend", "fds"); j > i {
		return j
	}
	of := i
	switch {
	case r.is(i, "fin", "fines", "finales", "final", "mediados", "principios", "inicios", "comienzos", "fim", "finais", "meados", "inicio", "comeco",
		"principio", "end", "beginning", "start", "middle", "mid", "late", "early"):
		if of = r.phrases(i+1, "-", "de el", "del", "de la", "de", "do", "da", "of the", "of"); of == i+1 && !r.is(i, "mid", "late", "early") {
			return i
		}
	case placeWords[r.at(i).Text] > 0 || r.is(i, "ultima", "first", "second", "third", "last"):
		if of = r.phrases(i+1, "quincena", "quinzena", "semana", "week", "half", "mitad", "metade"); of == i+1 {
			return i
		}
		of = r.phrases(of, "de el", "del", "de la", "de", "do", "da", "of the", "of", "in")
	default:
		return i
	}
	if _, month := monthWords[r.at(of).Text]; month || r.is(of, "mes", "month", "ano", "year", "semana", "week", "este", "esta", "proximo") {
		return of + 1
	}
	return i
}

// recurring reads «todos los jueves», «toda quinta», «every second Thursday», «los jueves», «cada 2 semanas».
func (r *reader) recurring(i int) int {
	j := r.phrases(i, "todos los", "todas las", "todos os", "todas as", "todo", "toda", "cada", "every other", "every", "each", "los", "las", "nos", "aos", "nas", "as")
	if j > i {
		place := j
		if n, k := r.place(j); n != 0 && r.weekdayKind(k) != none {
			place = k
		} else if _, k := r.count(j); k > j && !r.is(i, "las", "as", "nas", "nos", "los", "aos") {
			place = k
		}
		if w, ok := weekdayWords[r.at(place).Text]; ok && w.kind != short && !(r.is(i, "las", "as") && w.kind == feira) {
			return place + 1
		}
		if r.is(i, "todo", "toda", "todos", "todas", "cada", "every", "each") && unitWords[r.at(place).Text] >= inDays {
			return place + 1
		}
	}
	if n, k := r.count(r.fromNow(i)); n >= 2 && n <= 5 && r.weekdayKind(k) == sure && !r.isPlain(i-1) { // «dentro de dos jueves»
		return k + 1
	}
	if _, j := r.nthWeekday(i); j > i {
		if k := r.phrases(j, "por medio", "de por medio", "sim", "si y"); k > j {
			return k
		}
	}
	if r.is(i, "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "sabados", "domingos", "segundas", "tercas",
		"quartas", "quintas", "sextas", "quincenal", "quinzenal", "mensual", "mensal", "semanal", "weekly", "monthly", "biweekly", "fortnightly",
		"semanalmente", "quincenalmente", "mensualmente") {
		return i + 1
	}
	return i
}

// otherOne reads «el otro jueves», «último viernes» without its month, «half five».
func (r *reader) otherOne(i int) int {
	if j := r.phrases(i, "o el proximo", "o la proxima", "ou na proxima", "ou no proximo", "or the next", "or next", "o el siguiente", "o el otro", "ou na outra"); j > i {
		return j
	}
	if at := r.skip(i, "entre", "between"); at > i && (r.weekdayKind(r.skip(at, "el", "a", "o", "la")) != none || r.dateStarts(at)) {
		return at + 1
	}
	if r.is(i, "otro", "otra", "outro", "outra", "ultimo", "ultima", "penultimo", "penultima") {
		if _, j := r.nthWeekday(i + 1); j > i+1 {
			return j
		}
		return r.phrase(i, r.at(i).Text+" semana")
	}
	return i
}

// afterSome reads «después de las 10», «after Thursday»: some time after.
func (r *reader) afterSome(i int) int {
	if n, j := r.count(i + 1); r.is(i, "half") && j > i+1 && n <= 12 {
		return j // «half five»: half past four or five
	}
	j := r.phrases(i, "no antes de el", "no antes del", "no antes de", "nao antes de", "nao antes do", "not before", "no earlier than", "despues de el", "despues del", "despues de", "depois do", "depois da", "depois de", "depois", "after the", "after", "pasado el", "pasada la", "pasadas", "passado o", "passadas", "luego de", "luego del")
	if j == i {
		return i
	}
	at := r.phrases(j, "las", "la", "as", "das", "dia", "el dia", "el", "the")
	if _, k, _ := r.hour(at); k > at && !r.counted(k) {
		return k
	}
	if _, k := r.weekdayAt(j); k > j {
		return k
	}
	if _, k, firm := r.dateAt(j); k > j && firm {
		return k
	}
	return i
}

// feast reads days that move or that a name alone says: «jueves santo», «good friday».
func (r *reader) feast(i int) int {
	if _, j := r.nthWeekday(i); j > i && r.is(j, "santo", "santa") {
		return j + 1
	}
	if d, j, _ := r.dateAt(i); j > i && d.year == 0 && r.is(j, "pasado", "passado", "passada") && !r.is(j+1, "manana") {
		return j + 1 // «el 4 de octubre pasado»
	}
	if r.is(i, "pasado", "passado", "ultimo", "last", "past") {
		if d, j, firm := r.dateAt(i + 1); j > i+1 && firm && d.year == 0 {
			return j
		}
	}
	if _, j := r.nthWeekday(i); j > i && r.is(j, "siguiente", "subsiguiente", "seguinte", "following", "antepasado", "retrasado") {
		return j + 1
	}
	return r.phrases(i, "good friday", "easter monday", "easter sunday", "black friday", "lunes de pascua", "domingo de ramos", "domingo de pascua",
		"domingo de resurreccion", "sabado de gloria", "viernes negro")
}

// workingDays reads «en 3 días hábiles».
func (r *reader) workingDays(i int) int {
	_, j := r.count(i)
	if k := r.skip(j, "dias"); j > i && r.is(k, "habiles", "uteis", "laborables") {
		return k + 1
	}
	if k := r.skip(j, "business", "working"); j > i && k > j && r.is(k, "days") {
		return k + 1
	}
	return i
}

// hintAt reads words of time that are no moment and need not be one: where a day is said they are part of the text
// («Semana de la migración», «Informe de marzo»); where none is, the hour alone would be a guess.
func (r *reader) hintAt(i int) int {
	if r.is(i, "navidad", "nochebuena", "christmas", "pascua", "pascuas", "easter", "pascoa", "carnaval", "carnival", "quincena", "quinzena",
		"semana", "week", "mes", "month", "feriado", "madrugada", "verano", "invierno", "otono", "primavera", "verao", "inverno", "outono", "summer", "winter", "autumn", "nochevieja", "reveillon", "weekday", "dia", "day", "dias") {
		return i + 1
	}
	if _, ok := monthWords[r.at(i).Text]; ok && len(r.at(i).Text) > 3 {
		if year, j := r.year(i+1, ""); year > 2000 {
			return j
		}
	}
	if j := r.phrases(i, "ano que viene", "ano que vem", "proximo ano", "next year", "ano nuevo", "ano novo", "new year", "semana santa", "proximos dias", "next days", "ao longo"); j > i {
		return j
	}
	if j := r.skip(i, "en", "em", "in", "de", "del", "do", "of"); j > i {
		if _, ok := monthWords[r.at(j).Text]; ok && len(r.at(j).Text) > 3 && !r.dateStarts(j) {
			return j + 1
		}
	}
	if r.weekdayKind(i) == feira && (!r.isPlain(i+1) || r.is(i-1, "na", "nesta", "proxima", "ate")) && !r.is(i-1, "la") {
		return i + 1
	}
	if w, ok := weekdayWords[r.at(i).Text]; ok && w.kind == sure {
		return i + 1
	}
	return i
}

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

// edgeOfMonth reads «fin de mes», «mediados de octubre», «fim de semana», «end of the week».
func (r *reader) edgeOfMonth(i int) int {
	if j := r.phrases(i, "fin de semana", "fines de semana", "finde", "fim de semana", "fins de semana", "weekend", "fds"); j > i {
		return j
	}
	if !r.is(i, "fin", "fines", "finales", "final", "mediados", "principios", "inicios", "comienzos", "fim", "finais", "meados", "inicio", "comeco",
		"principio", "end", "beginning", "start", "middle", "mid", "late", "early", "primera", "primeira", "segunda", "first", "last", "ultima") {
		return i
	}
	of := r.phrases(i+1, "quincena de", "quinzena de", "semana de", "week of", "half of", "de el", "del", "de la", "de", "do", "da", "of the", "of")
	if of == i+1 && !r.is(i, "mid", "late", "early") {
		return i
	}
	if _, month := monthWords[r.at(of).Text]; month || r.is(of, "mes", "month", "ano", "year", "semana", "week", "este", "esta", "proximo") {
		return of + 1
	}
	return i
}

// recurring reads «todos los jueves», «toda quinta», «every second Thursday», «los jueves», «cada 2 semanas».
func (r *reader) recurring(i int) int {
	j := r.phrases(i, "todos los", "todas las", "todos os", "todas as", "todo", "toda", "cada", "every", "each", "los", "las", "nos", "aos", "nas", "as")
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
		if r.is(i, "todo", "toda", "todos", "todas", "cada", "every", "each") && unitWords[r.at(place).Text] >= day {
			return place + 1
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
	if r.is(i, "half") && r.at(i+1).number >= 1 && r.at(i+1).number <= 12 {
		return i + 2
	}
	j := r.phrases(i, "despues de el", "despues del", "despues de", "depois do", "depois da", "depois de", "depois", "after the", "after", "luego de", "luego del")
	if j == i {
		return i
	}
	at := r.phrases(j, "las", "la", "as", "das")
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
		"semana", "week", "mes", "month", "feriado", "madrugada", "weekday", "dia", "day", "dias") {
		return i + 1
	}
	if j := r.phrases(i, "ano nuevo", "ano novo", "new year", "semana santa", "proximos dias", "next days", "ao longo"); j > i {
		return j
	}
	if j := r.skip(i, "en", "em", "in", "de", "del", "do", "of"); j > i {
		if _, ok := monthWords[r.at(j).Text]; ok && len(r.at(j).Text) > 3 {
			return j + 1
		}
	}
	if w, ok := weekdayWords[r.at(i).Text]; ok && w.kind == feira && r.is(i-1, "na", "nesta", "proxima", "ate") {
		return i + 1
	}
	if w, ok := weekdayWords[r.at(i).Text]; ok && w.kind == sure {
		return i + 1
	}
	return i
}

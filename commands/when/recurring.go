package when

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
	if j := r.phrases(i, "por las", "en las", "todas las", "cada", "cda", "pelas", "nas", "todas as"); j > i && r.is(j, "mananas", "tardes", "noches", "manhas", "noites") {
		return j + 1
	}
	if r.is(i, "cda") && r.weekdayKind(i+1) != none {
		return i + 2
	}
	if r.is(i, "mornings", "evenings", "afternoons", "nights", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "sabados", "domingos", "segundas", "tercas",
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
	if r.is(i, "otro", "otra", "outro", "outra", "other", "ultimo", "ultima", "penultimo", "penultima") {
		if _, j := r.nthWeekday(i + 1); j > i+1 {
			return j
		}
		return r.phrase(i, r.at(i).Text+" semana")
	}
	return i
}

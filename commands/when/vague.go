package when

// vagueAt reads words that speak of time without saying which: «fin de mes», «cada jueves», «después de las 10». Where
// one of them stands, no moment is read.
func (r *reader) vagueAt(i int) int {
	for _, try := range []func(int) int{r.edgeOfMonth, r.recurring, r.otherOne, r.fromAnother, r.someAfter, r.pastOne, r.feast, r.workingDays} {
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

// someAfter reads «después de las 10», «no antes del jueves», «half five»: it is not said when.
func (r *reader) someAfter(i int) int {
	if n, j := r.count(i + 1); r.is(i, "half") && j > i+1 && n <= 12 {
		return j // half past four, or half past five
	}
	j := r.phrases(i, "no antes de el", "no antes del", "no antes de", "nao antes de", "nao antes do", "not before", "no earlier than",
		"despues de el", "despues del", "despues de", "depois do", "depois da", "depois de", "depois", "after the", "after",
		"pasado el", "pasada la", "pasadas", "passado o", "passadas", "luego de", "luego del")
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

// fromAnother reads «dos días después de mañana», «3 days before Friday»: a distance that is not from today.
func (r *reader) fromAnother(i int) int {
	if j := r.fromNow(i); j > i {
		if a, k := r.distance(j); k > 0 && r.goesFarther(a, k) {
			return k + 1
		}
	}
	_, j := r.some(i)
	if j == i || unitWords[r.at(j).Text] == 0 {
		return i
	}
	of := r.phrases(j+1, "despues de el", "despues del", "despues de", "antes de el", "antes del", "antes de", "depois do", "depois da", "depois de",
		"antes do", "antes da", "after", "before")
	if of == j+1 {
		return i
	}
	if at := r.skip(of, "el", "la", "las", "o", "a", "as", "the"); r.dayStarts(of) || r.dayStarts(at) || r.clockStarts(of) || r.clockStarts(at) {
		return of
	}
	return i
}

// goesFarther says whether a distance of weeks or months that ends at i goes on: «en una semana y media», «en 1 mes y 5 días».
func (r *reader) goesFarther(a away, i int) bool {
	_, j := r.distance(i + 1)
	return a.weeks+a.months > 0 && (r.phrases(i, "y media", "y medio", "e meia", "e meio", "and a half") > i || r.is(i, "y", "e", "and") && j > 0)
}

// pastOne reads «el 4 de octubre pasado», «el lunes siguiente», «el jueves antepasado»: counted from a day that is not today.
func (r *reader) pastOne(i int) int {
	if d, j, _ := r.dateAt(i); j > i && d.year == 0 && r.is(j, "pasado", "passado", "passada") && !r.is(j+1, "manana") {
		return j + 1
	}
	if d, j, firm := r.dateAt(i + 1); j > i+1 && firm && d.year == 0 && r.is(i, "pasado", "passado", "ultimo", "last", "past") {
		return j
	}
	if _, j := r.nthWeekday(i); j > i && r.is(j, "siguiente", "subsiguiente", "seguinte", "following", "antepasado", "retrasado", "anterior") {
		return j + 1
	}
	if _, j := r.nthWeekday(i); j > i {
		if k := r.phrases(j, "before last", "before", "after"); k > j && (r.is(k-1, "last") || r.lineEnds(k)) {
			return k
		}
	}
	if _, j := r.place(i); j > i && r.is(j, "to") && r.is(j+1, "last") {
		return j + 2 // «second to last Friday»
	}
	if j := r.ago(i); j == i {
		if _, k := r.distance(i); k > 0 && r.is(k, "ago") {
			if _, end := r.nthWeekday(k + 1); end > k+1 {
				return end
			}
		}
	}
	return i
}

// feast reads days that move, and that a name alone says: «jueves santo», «good friday».
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

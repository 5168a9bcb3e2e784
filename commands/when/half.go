package when

// half is the part of the day that makes an hour of 12 one of 24.
type half int

const (
	anyHalf half = iota
	am
	pm
	dawn      // madrugada
	morning   // mañana, manhã
	midday    // «1 del mediodía»
	afternoon // tarde
	evening   // noche, noite, evening
)

// halfAfter reads the half of the day that follows an hour: «pm», «a. m.», «de la tarde», «da noite».
func (r *reader) halfAfter(i int) (h half, j int) {
	if h, j = r.meridiem(i); j > i {
		return h, j
	}
	if j = r.dayTime(i); j > i {
		return midday, j
	}
	at := r.skip(i, ",")
	if h, j = r.partOfDay(at); j > at {
		return h, j
	}
	if r.is(i, "tonight", "tonite") {
		return anyHalf, i // it says the day too
	}
	return r.nakedPart(i)
}

func (r *reader) isMeridiem(i int) bool {
	_, j := r.meridiem(i)
	return j > i
}

// meridiem reads am, pm, a.m., «p. m.», and the p of 5p.
func (r *reader) meridiem(i int) (h half, j int) {
	switch {
	case r.is(i, "am"):
		return am, i + 1
	case r.is(i, "pm"):
		return pm, i + 1
	}
	h = am
	if r.is(i, "p") {
		h = pm
	}
	switch {
	case !r.is(i, "a", "p"):
	case r.phrases(i, "a . m", "p . m") > i:
		return h, r.skip(i+3, ".")
	case r.is(i+1, "m") && !r.isPlain(i+2):
		return h, r.skip(i+2, ".")
	case h == pm && r.at(i).glued && r.at(i-1).digits > 0 && !r.at(i+1).glued:
		return h, i + 1
	}
	return anyHalf, i
}

var partsOfDay = []struct {
	half    half
	phrases []string
}{
	{morning, []string{"por la manana", "de la manana", "en la manana", "a la manana", "da manha", "de manha", "pela manha", "na manha",
		"a manha", "in the morning", "de la mana", "de manhazinha"}},
	{midday, []string{"del mediodia", "del medio dia", "de la mediodia", "do meio dia", "do meio - dia"}},
	{afternoon, []string{"por la tarde", "de la tarde", "en la tarde", "a la tarde", "da tarde", "de tarde", "pela tarde", "na tarde", "a tarde",
		"in the afternoon", "de la tardecita", "en la tardecita",
		"fim da tarde", "fim de tarde", "final da tarde", "no fim da tarde", "no final da tarde", "de tardinha", "a tardinha", "da tardinha", "al final de la tarde", "a la tardecita", "late afternoon"}},
	{evening, []string{"por la noche", "de la noche", "en la noche", "a la noche", "da noite", "de noite", "pela noite", "na noite", "a noite",
		"in the evening", "at night", "in the night", "de noitinha", "a noitinha", "da noitinha", "de nochecita", "en la nochecita", "de noche"}},
	{dawn, []string{"de la madrugada", "por la madrugada", "en la madrugada", "da madrugada", "de madrugada", "na madrugada"}},
}

// dayTime steps over the «del día» of «12 del día», which is not that of «las 10 del día 15».
func (r *reader) dayTime(i int) int {
	if j := r.phrases(i, "del dia", "de el dia", "do dia"); j > i && r.at(j).digits == 0 && !r.dateStarts(j) {
		return j
	}
	return i
}

// partOfDay reads «por la noche», «da tarde», «in the morning».
func (r *reader) partOfDay(i int) (h half, j int) {
	for _, p := range partsOfDay {
		if j := r.phrases(i, p.phrases...); j > i {
			return p.half, j
		}
	}
	return anyHalf, i
}

// nakedPart reads «noche», «tarde», «morning»: words that say a part of the day only beside a day or an hour.
func (r *reader) nakedPart(i int) (h half, j int) {
	switch {
	case r.is(i, "morning", "manha"):
		return morning, i + 1
	case r.is(i, "afternoon", "tarde"):
		return afternoon, i + 1
	case r.is(i, "evening", "night", "noche", "noite"):
		return evening, i + 1
	case r.is(i, "madrugada"):
		return dawn, i + 1
	}
	return anyHalf, i
}

// todayPart reads what says today and its part at once: «esta noche», tonight.
func (r *reader) todayPart(i int) (h half, j int) {
	if r.is(i, "tonight", "tonite") {
		return evening, i + 1
	}
	if !r.is(i, "esta", "this", "essa", "nesta") {
		return anyHalf, i
	}
	if r.is(i+1, "manana") {
		return morning, i + 2
	}
	if h, j = r.nakedPart(i + 1); j > i+1 {
		return h, j
	}
	return anyHalf, i
}

// of24 makes an hour one of 24 by its half of the day; ok is false where the two do not go together.
func (h half) of24(hour int) (of int, ok bool) {
	switch h {
	case am, dawn:
		return hour % 12, hour <= 12
	case morning:
		return hour, hour < 12
	case pm:
		if hour < 12 {
			hour += 12
		}
		return hour, hour > 12 || hour == 12
	case midday:
		if hour <= 3 {
			hour += 12
		}
		return hour, hour >= 9 && hour <= 15
	case afternoon:
		if hour >= 1 && hour <= 8 {
			hour += 12
		}
		return hour, hour >= 12 && hour <= 20
	case evening:
		if hour >= 5 && hour < 12 {
			hour += 12
		}
		return hour, hour >= 17
	}
	return hour, true
}

package when

// clock is an hour of the day as it was said.
type clock struct {
	hour, minute int
	form         form
	half         half // of the day
	long         bool // «10h», «1h30»: it may be a length of time as well
	exact        bool // «8h30»: nobody writes the evening like that
}

// form says how surely an hour was said as one of 24.
type form int

const (
	loose    form = iota // «las 5», 5:30, 10h: which half of the day is open
	of24                 // 05:30, 17h
	midnight             // medianoche, 24:00: which of two days it belongs to is open
	broken               // 25:00, 10:75: no clock shows it
)

type leading int

const (
	noLead     leading = iota
	weakLead           // it may be an article: «las 10», «as 8»
	strongLead         // «a las», «às», at
)

// clockAt reads an hour with what leads to it. bare says that it is but a number, which counts only beside a day.
func (r *reader) clockAt(i int) (c clock, j int, bare bool) {
	at, lead := r.lead(i)
	c, j, bare = r.hour(at)
	switch {
	case j == at || bare && lead == noLead || bare && r.counted(j):
		return clock{}, i, false
	case lead == noLead && c.form == loose && c.half == anyHalf && r.is(at+1, "hora", "horas", "hour", "hours"):
		return clock{}, i, false // «2 horas» are a length
	}
	c.long = c.long && lead == noLead
	return c, j, bare && lead == weakLead && c.minute == 0
}

// lead steps over the words that lead to an hour.
func (r *reader) lead(i int) (j int, l leading) {
	if j := r.phrases(i, "a las", "a la", "alas", "ala", "at", "@", "pelas", "as las"); j > i {
		return j, strongLead
	}
	accent := r.at(i).Text != "" && r.written(i, i+1) != r.at(i).Text
	switch {
	case r.is(i, "as", "a") && accent && r.written(i, i+1)[0] != 'A': // às, à
		return i + 1, strongLead
	case r.is(i, "tipo") && r.at(i+1).number >= 0:
		return i + 1, strongLead
	case r.is(i, "las") && r.is(i-1, "para", "hasta", "desde", "sobre", "de", "tipo", "como", "antes"):
		return i + 1, strongLead
	case r.is(i, "as") && r.is(i-1, "ate", "para", "desde", "pra", "antes", "pelas"):
		return i + 1, strongLead
	case r.is(i, "das") && r.is(i-1, "partir", "depois", "antes", "volta"):
		return i + 1, strongLead
	case r.is(i, "pras") || r.is(i, "by", "around", "about", "until", "till", "from") && r.at(i+1).number >= 0:
		return i + 1, weakLead
	case r.is(i, "las", "as"):
		return i + 1, weakLead
	case r.is(i, "al", "ao", "a") && r.noonStarts(i+1):
		return i + 1, strongLead
	}
	return i, noLead
}

// clockStarts says whether an hour begins at i beyond doubt.
func (r *reader) clockStarts(i int) bool {
	_, j, bare := r.clockAt(i)
	return j > i && !bare
}

// hour reads an hour in all its forms. bare says that it is but a number.
func (r *reader) hour(i int) (c clock, j int, bare bool) {
	if c, j = r.noonAt(i); j > i {
		return c, r.sharp(j), false
	}
	if c, j = r.toOrPast(i); j > i {
		c.half, j = r.halfAfter(j)
		return c.checked(), j, false
	}
	c.hour, j = r.count(i)
	digits := r.at(i).digits
	switch {
	case j == i || digits > 4:
		return clock{}, i, false
	case digits > 2:
		return r.packed(i)
	case c.hour > 12 || c.hour == 0 || digits > 0 && r.at(i).Text[0] == '0':
		c.form = of24
	}
	minutes, end, told := r.minutesAfter(i, j)
	c.minute = minutes
	if unit := r.hourUnit(end); unit > end && !r.zoneStarts(end) {
		end, told = unit, true
		if minutes, k := r.minutesSaid(unit); c.minute == 0 && k > unit {
			c.minute, end = minutes, k
		}
	}
	c.exact = digits > 0 && r.is(j, "h") && minutes > 0 && c.hour >= 7
	c.long = digits > 0 && r.is(j, "h", "hs", "hr", "hrs") && c.form == loose
	half, k := r.halfAfter(r.sharp(end))
	if half != anyHalf {
		c.half, c.long, told = half, false, true
	} else if c.hour == 12 && c.minute == 0 && r.is(end, "m") && !r.isPlain(end+1) {
		c.form, k, told = of24, end+1, true // «12 m.», as Colombia writes noon
	} else if k = r.sharp(end); k > end {
		told = true
	}
	if !told && c.hour > 24 {
		return clock{}, i, false
	}
	dotted := !told && minutes > 0 || r.is(j, ".") && end > j
	of24 := c.hour > 12 && (c.minute == 0 || c.minute > 12) && (r.touches(i) || r.is(i-1, ".") && r.touches(i-1))
	return c.checked(), k, !told && !(dotted && (of24 || (c.minute == 0 || c.minute > 12) && r.lineStarts(i) && r.lineEnds(k)))
}

// packed reads 1730h, «1700 hours».
func (r *reader) packed(i int) (c clock, j int, bare bool) {
	n := r.at(i).number
	c.hour, c.minute = n/100, n%100
	if c.hour > 12 || r.at(i).Text[0] == '0' {
		c.form = of24
	}
	j = r.hourUnit(i + 1)
	half, k := r.halfAfter(j)
	c.half = half
	if r.at(i).digits == 4 && c.hour > 12 && k == i+1 && c.minute%5 != 0 || c.hour > 24 || c.minute > 59 {
		return clock{}, i, false
	}
	return c.checked(), k, k == i+1
}

// checked finds what no clock shows, and what belongs to two days.
func (c clock) checked() clock {
	if c.minute < 0 {
		c.minute += 60
		if c.hour--; c.hour == 0 {
			c.hour = 12
		}
	}
	switch {
	case c.hour == 24 && c.minute == 0:
		c.form = midnight
	case c.hour > 23 || c.minute > 59 || c.half == am && c.hour > 12:
		c.form = broken
	}
	return c
}

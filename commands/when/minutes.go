package when

import "time"

// lengthWords lead to a length of time.
var lengthWords = wordSet("de por durante for of during dura duracion duracao duration com con son x serao sao lasts")

// Minutes finds the length of time that text says, alone or in a sentence: «90 min», «1h30», «hora y media», «an hour and
// a half». rest is the text without it. ok is false where no length is said, or more than one.
func Minutes(text string) (minutes int, rest string, ok bool) {
	if len(text) > longest {
		return 0, text, false
	}
	r := newReader(text, date{2000, 1, 1})
	minutes, j, hours := r.lengthAt(0)
	switch {
	case j == 0 || j < len(r.words):
	case minutes == 0 || hours && minutes > 12*60: // «17h» is an hour of the day
		return 0, text, false
	default:
		return minutes, "", true
	}
	if c, j, _ := r.hour(0); j == len(r.words) && j >= 3 && r.is(1, ":") && c.form == loose && c.half == anyHalf && c.hour < 6 && c.hour+c.minute > 0 {
		return 60*c.hour + c.minute, "", true // 1:30, where a length is asked for
	}
	c := &choice{r: r, now: time.Time{}, pieces: r.scan()}
	c.settle()
	found := c.of(aLength)
	if len(found) == 0 && len(c.of(aDay, aWeekday, aSpan)) == 0 {
		for _, p := range c.of(aClock) {
			if p.clock.long && p.minutes > 0 {
				found = append(found, p)
			}
		}
	}
	if len(found) != 1 || found[0].minutes == 0 || r.goesOn(found[0]) {
		return 0, text, false
	}
	return found[0].minutes, r.without(found, lengthWords), true
}

// goesOn says whether a length is a part of something longer: «60 a 90 min», «1 hora y 5».
func (r *reader) goesOn(p piece) bool {
	and := []string{"o", "u", "ou", "or", "a", "to", "-", "/", "y", "e", "and", "menos", "less"}
	_, after := r.count(p.to + 1)
	return r.is(p.from-1, and...) && r.at(p.from-2).number >= 0 || r.is(p.to, and...) && after > p.to+1
}

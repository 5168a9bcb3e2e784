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
	r := newReader(text)
	if minutes, j, _ := r.lengthAt(0); j > 0 && j == len(r.words) {
		return minutes, "", true
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
	if len(found) != 1 || found[0].minutes == 0 {
		return 0, text, false
	}
	return found[0].minutes, r.without(found, lengthWords), true
}

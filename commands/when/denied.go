package when

// denials follow a day that is said not to be the one.
var denials = []string{"no puedo", "no podemos", "no puede", "no pueden", "no se puede", "no me va", "no me da", "no va", "no ,", "nao posso", "nao podemos", "nao da",
	"nao pode", "nao ,", "doesn ' t", "does not", "i can ' t", "we can ' t", "is not", "isn ' t", "won ' t"}

// denied finds a day that is said not to be the one before an hour: «mañana no puedo, pasado sí a las 5pm».
func (c *choice) denied(Moment) *Problem {
	for _, p := range c.used {
		if p.kind > aWeekday {
			continue
		}
		if j := c.r.phrases(p.to, denials...); j > p.to && len(c.of(aClock, aSpan)) > 0 && c.of(aClock, aSpan)[0].from >= j {
			return &Problem{Kind: Unclear, Words: c.r.written(p.from, j)}
		}
	}
	return nil
}

package when

// moving are words of what is moved to another day or hour.
var moving = wordSet(`cambia cambio cambian cambiamos cambiar cambiada cambiado pasa pasan paso pasamos pasar mueve mueven movio movemos mover movida movido
	corre corrio corremos aplaza aplazamos aplazada posterga postergamos postergada pospone posponemos pospuesta reprograma reprogramamos
	reprogramada muda mudou mudamos mudar mudada passa passou passamos passar adia adiou adiamos adiada remarca remarcou remarcamos remarcada
	transfere transferida transferimos troca trocamos move moves moved moving change changes changed shift shifted reschedule rescheduled
	postpone postponed switch switched`)

// moved drops the day or the hour from which something is moved: of «cambia del 13 al 20 de noviembre» the 20th is meant, of
// «pasa de las 5pm a las 6pm» the second hour.
func (c *choice) moved() {
	r := c.r
	for k := range r.words {
		if !moving[r.at(k).Text] {
			continue
		}
		for i, p := range c.pieces {
			switch {
			case p.from <= k || !r.ledBy(p, "de", "del", "desde", "from", "do", "da", "das"):
			case p.kind == aSpan:
				c.pieces[i].kind, c.pieces[i].clock = aClock, p.end
				if p.end.half == anyHalf && p.end.form == loose && p.clock.half != anyHalf {
					c.pieces[i].clock.half = p.clock.half
				}
				return
			case p.kind <= aClock:
				c.dropTo(i)
				return
			}
		}
		return
	}
}

// dropTo drops piece i, and what belongs to it, if another of its kind follows after «al», «para», «to».
func (c *choice) dropTo(i int) {
	end := i + 1
	for end < len(c.pieces) && c.pieces[end].kind <= aPart && c.pieces[end].from == c.pieces[end-1].to {
		end++
	}
	if end == len(c.pieces) || c.pieces[end].kind > aSpan || !c.r.ledBy(c.pieces[end], "a", "al", "ao", "as", "para", "pra", "pro", "to") {
		return
	}
	c.used = append(c.used, c.pieces[i:end]...) // their words go with the moment
	for ; i < end; i++ {
		c.pieces[i].kind = notTime
	}
}

// ledBy says whether a piece begins with one of words, or stands right after it, but for an article.
func (r *reader) ledBy(p piece, words ...string) bool {
	before := p.from - 1
	if r.is(before, "el", "la", "las", "o", "os", "dia", "the") {
		before--
	}
	return r.is(p.from, words...) || r.is(before, words...)
}

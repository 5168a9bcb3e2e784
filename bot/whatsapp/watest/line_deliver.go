package watest

import (
	"slices"
	"time"
)

// deliver sends a stanza to a device through whatever is wrong with its line. Faults that count apply to
// messages only; Hold and Delay to all that is delivered, in order.
func (l *Line) deliver(c *conn, stanza node) {
	if stanza.Tag != "message" {
		l.pace(c, stanza)
		return
	}
	if take(&l.garble) {
		stanza = garbled(stanza)
	}
	copies := []node{stanza}
	if take(&l.twice) {
		copies = append(copies, stanza)
	}
	if l.reorder > len(l.shuffled) {
		l.shuffled = append(l.shuffled, outgoing{c, stanza})
		if len(l.shuffled) < l.reorder {
			return
		}
		for _, o := range slices.Backward(l.shuffled) {
			l.pace(o.conn, o.stanza)
		}
		l.reorder, l.shuffled = 0, nil
		return
	}
	for _, copied := range copies {
		l.pace(c, copied)
	}
}

// pace sends now or later.
func (l *Line) pace(c *conn, stanza node) {
	switch {
	case l.holding:
		l.held = append(l.held, outgoing{c, stanza})
	case l.delay > 0:
		time.AfterFunc(l.delay, func() { l.s.locked(func() { c.sayIfAlive(stanza) }) })
	default:
		c.say(stanza)
	}
}

func (c *conn) sayIfAlive(stanza node) {
	if !c.dead {
		c.say(stanza)
	}
}

// garbled spoils every ciphertext of a message, in a copy: others have the same bytes.
func garbled(stanza node) node {
	children := slices.Clone(stanza.GetChildren())
	for i, child := range children {
		if child.Tag == "enc" {
			spoiled := slices.Clone(content(child))
			spoiled[len(spoiled)-1] ^= 0xff
			children[i].Content = spoiled
		}
	}
	stanza.Content = children
	return stanza
}

// Twice delivers each of the next n messages to the device two times.
func (l *Line) Twice(n int) {
	l.s.locked(func() { l.twice = n })
}

// Garble makes the next n messages to the device impossible to decrypt. The device will ask the sender
// for each of them again.
func (l *Line) Garble(n int) {
	l.s.locked(func() { l.garble = n })
}

// Reorder keeps the next n messages to the device until there are n of them, and delivers them last first.
func (l *Line) Reorder(n int) {
	l.s.locked(func() { l.reorder = n })
}

// Hold keeps back all that is delivered to the device: messages, receipts, notifications. The server
// still answers what it is asked. Release lets go of it, in order.
func (l *Line) Hold() {
	l.s.locked(func() { l.holding = true })
}

// Release ends Hold.
func (l *Line) Release() {
	l.s.locked(func() {
		held := l.held
		l.holding, l.held = false, nil
		for _, o := range held {
			o.conn.sayIfAlive(o.stanza)
		}
	})
}

// Delay makes all that is delivered to the device late by so much. Zero ends it. Hold is the same
// without a clock, and usually what a test wants.
func (l *Line) Delay(by time.Duration) {
	l.s.locked(func() { l.delay = by })
}

// SwallowAck delivers each of the next n messages of the device but never says so to it.
func (l *Line) SwallowAck(n int) {
	l.s.locked(func() { l.swallow = n })
}

// Lose acknowledges each of the next n messages of the device and delivers them to nobody.
func (l *Line) Lose(n int) {
	l.s.locked(func() { l.lose = n })
}

// Ignore neither delivers nor acknowledges the next n messages of the device.
func (l *Line) Ignore(n int) {
	l.s.locked(func() { l.ignore = n })
}

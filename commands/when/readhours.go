package when

// readSpan reads from when to when.
func (r *reader) readSpan(i int) []piece {
	from, to, j, vague := r.spanAt(i, r.last(i).kind == aDay)
	if vague {
		return one(piece{from: i, to: j, kind: aVague})
	}
	if j == i {
		return nil
	}
	return r.withZone(piece{from: i, to: j, kind: aSpan, clock: from, end: to})
}

// readClock reads an hour or a length of time. Where both can be read the longer reading wins, and «17h» is an hour.
func (r *reader) readClock(i int) []piece {
	c, j, bare := r.clockAt(i)
	minutes, k, hours := r.lengthAt(i)
	if k > i && (k > j && !hours || j == i) {
		return one(piece{from: i, to: k, kind: aLength, minutes: minutes})
	}
	if j > i && (!bare || r.touches(i) || r.lineStarts(i) && r.lineEnds(j)) {
		return r.withZone(piece{from: i, to: j, kind: aClock, clock: c, minutes: minutes})
	}
	return nil
}

// withZone adds the zone that follows an hour.
func (r *reader) withZone(clock piece) []piece {
	z, j := r.zoneAfter(clock.to)
	if j == clock.to {
		return one(clock)
	}
	clock.clock.long = false // «2h México» is no length
	return append(one(clock), piece{from: clock.to, to: j, kind: aZone, zone: z})
}

// readZoneBefore reads a zone that leads to an hour: «México 10:00».
func (r *reader) readZoneBefore(i int) []piece {
	last := r.last(i)
	z, j := r.zoneBefore(i, last.to == i && last.kind <= aWeekday)
	return one(piece{from: i, to: j, kind: aZone, zone: z})
}

// readZone reads a zone that stands apart: «hora de México».
func (r *reader) readZone(i int) []piece {
	z, j := r.zoneWords(i)
	return one(piece{from: i, to: j, kind: aZone, zone: z})
}

// readPart reads a part of the day that stands apart from its hour.
func (r *reader) readPart(i int) []piece {
	h, j := r.partOfDay(i)
	if j == i && r.touches(i) {
		h, j = r.nakedPart(i)
	}
	if j == i { // «la noche del domingo»
		at := r.skip(i, "la", "a", "the")
		part, k := r.nakedPart(at)
		if r.is(at, "manana") {
			part, k = morning, at+1
		}
		if of := r.skip(k, "de", "del", "da", "do", "of"); at > i && k > at && of > k && r.dayStarts(of) {
			h, j = part, k
		}
	}
	return one(piece{from: i, to: j, kind: aPart, half: h})
}

// dayStarts says whether something that says a day begins at i.
func (r *reader) dayStarts(i int) bool {
	at := r.skip(i, "este", "esta", "proximo", "proxima", "dia", "the", "next", "el")
	_, j := r.dayWord(at)
	return j > at || r.weekdayKind(at) == sure || r.weekdayKind(at) == feira || r.dateStarts(at) || r.at(at).number >= 1 && r.at(at).number <= 31 && !r.counted(at+1)
}

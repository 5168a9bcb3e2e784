package when

import "time"

// withTime adds the hour to the day of m; said is false where m has no day yet, and the hour finds it.
func (c *choice) withTime(m Moment, said bool) (Moment, *Problem) {
	clocks := c.of(aClock, aSpan)
	part, problem := c.part()
	if problem != nil {
		return m, problem
	}
	zones, problem := c.zones(clocks)
	if problem != nil {
		return m, problem
	}
	var first Moment
	for i, p := range clocks {
		at, kind := c.read(p, part, m, said, zones[i].zone)
		switch {
		case kind != 0:
			return m, c.problem(kind, p)
		case zones[i].letters != "" && zones[i].letters != letters(at):
			return m, c.problem(Unclear, c.of(aZone)...)
		case i == 0:
			first = at
		case !c.sameHour(first, at):
			return m, c.problem(Several, clocks...)
		}
	}
	c.used = append(c.used, clocks...)
	return first, nil
}

// letters are those of the zone in which m is said, on that day.
func letters(m Moment) string {
	letters, _ := m.Time(time.UTC).Zone()
	return letters
}

// sameHour says whether two hours, each in its own zone, are one: «10:00 CDMX, 18:00 Madrid».
func (c *choice) sameHour(a, b Moment) bool {
	apart := a.Time(c.now.Location()).Sub(b.Time(c.now.Location()))
	return apart%(24*time.Hour) == 0
}

// part is the half of the day that stands apart from the hour: «mañana por la noche … a las 8».
func (c *choice) part() (half, *Problem) {
	found := anyHalf
	for _, p := range c.of(aPart, aDay) {
		if p.half != anyHalf && found != anyHalf && found != p.half {
			return anyHalf, c.problem(Unclear, p)
		}
		found = max(found, p.half)
	}
	return found, nil
}

// zones gives every clock the zone that was said for it: by their order where each has one, else by what stands together.
func (c *choice) zones(clocks []piece) ([]zoneSaid, *Problem) {
	said := c.of(aZone)
	zones := make([]zoneSaid, len(clocks))
	for i, z := range said {
		if z.zone.open {
			return nil, c.problem(Unclear, z)
		}
		if !z.zone.here {
			c.used = append(c.used, z)
		}
		if len(said) == len(clocks) {
			zones[i] = z.zone
		} else if len(clocks) == 1 {
			if zones[0].zone != nil && z.zone.zone != nil && zones[0].zone.String() != z.zone.zone.String() {
				return nil, c.problem(Several, said...)
			}
			zones[0] = z.zone
		} else if at := besides(clocks, z); at >= 0 {
			zones[at] = z.zone
		}
	}
	return zones, nil
}

// besides finds the clock right before a zone.
func besides(clocks []piece, zone piece) int {
	for i, p := range clocks {
		if p.to == zone.from {
			return i
		}
	}
	return -1
}

// read makes one clock a moment on the day of m, or on the next day that has it.
func (c *choice) read(p piece, part half, m Moment, said bool, zone *time.Location) (Moment, Kind) {
	now := c.now
	if zone != nil {
		now = now.In(zone)
	}
	today := c.today
	if !said {
		today = dateOf(now)
		m.Year, m.Month, m.Day = today.year, today.month, today.day
	}
	m.HasTime, m.Zone = true, zone
	here := day24{now: now.Hour()*60 + now.Minute(), today: said && today == date{m.Year, m.Month, m.Day}, open: !said}
	start, minutes, kind := here.read(p, part)
	if kind != 0 {
		return m, kind
	}
	if start >= 24*60 || !said && start < here.now { // the night that ends the day; an hour of today that is over
		next := date{m.Year, m.Month, m.Day}.add(1)
		m.Year, m.Month, m.Day = next.year, next.month, next.day
	}
	start %= 24 * 60
	m.Hour, m.Minute, m.Minutes = start/60, start%60, minutes
	return m, 0
}

package book

func (r reader) notes(notes []Note) (items []item) {
	for _, n := range notes {
		if lines := r.lines(n.Text); len(lines) > 0 {
			items = append(items, item{Lines: lines, By: r.line(n.By)})
		}
	}
	return items
}

func (r reader) tasks(commitments []Commitment) (items []item) {
	for _, c := range commitments {
		i := item{Lines: r.lines(c.Text), By: r.line(c.By), Code: r.line(c.Code)}
		if len(i.Lines) == 0 && i.Code == "" {
			continue
		}
		if !c.Due.IsZero() {
			i.Due = sayDue.with(r.lang, "day", r.day(c.Due))
		}
		if c.Done {
			i.Done = sayDone.in(r.lang)
		}
		items = append(items, i)
	}
	return items
}

func (r reader) principles() (items []item) {
	for _, p := range principles {
		items = append(items, item{Lines: []line{{{Text: p.in(r.lang)}}}})
	}
	return items
}

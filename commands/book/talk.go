package book

import "strconv"

// talk sets one conversation; place is its place in the row, from 1.
func (c Conversation) talk(place int, r reader) talk {
	t := talk{ID: "talk-" + strconv.Itoa(place), Number: strconv.Itoa(place), Title: r.line(c.Title)}
	if c.Number > 0 {
		t.Number = strconv.Itoa(c.Number)
	}
	if t.Title == "" {
		t.Title = sayUntitled.in(r.lang)
	}
	var people string
	if c.People >= 0 {
		people = thingPeople.people(c.People, r.lang).String()
	}
	for _, m := range []labelled{
		{sayHosts.in(r.lang), r.join(" · ", c.Hosts...)},
		{sayPeople.in(r.lang), people},
		{sayPlace.in(r.lang), r.join(" · ", c.Turn, c.Room)},
	} {
		if m.Text != "" {
			t.Meta = append(t.Meta, m)
		}
	}
	if t.Parts = c.parts(r); len(t.Parts) == 0 {
		t.Empty = sayNoNotes.in(r.lang)
	}
	return t
}

// parts are what there is of a report, in the order of the classic form.
func (w Report) parts(r reader) []part {
	return filled(
		part{saySummary.in(r.lang), prose, r.notes(w.Summary)},
		part{sayRecommendations.in(r.lang), list, r.notes(w.Recommendations)},
		part{sayResources.in(r.lang), list, r.notes(w.Resources)},
		part{sayRequests.in(r.lang), list, r.notes(w.Requests)},
		part{sayAgreements.in(r.lang), list, r.notes(w.Agreements)},
		part{sayCommitments.in(r.lang), tasks, r.tasks(w.Commitments)},
	)
}

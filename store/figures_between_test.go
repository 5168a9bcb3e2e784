package store

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"pgregory.net/rapid"
)

// stepBetween does one of the things that happen around meetings, on a day of its own.
func (h *history) stepBetween() {
	h.tx.Now = noon.AddDate(0, 0, rapid.IntRange(-3, 22).Draw(h.rt, "day"))
	defer func() { h.tx.Now = noon }()
	member := rapid.SampledFrom(h.members).Draw(h.rt, "who")
	meeting := rapid.Int64Range(1, 5).Draw(h.rt, "at meeting")
	switch rapid.IntRange(0, 7).Draw(h.rt, "between") {
	case 0:
		_, err := h.tx.PutVisitor(h.ctx, Visitor{Meeting: meeting, Name: fmt.Sprint("v", rapid.IntRange(0, 3).Draw(h.rt, "visitor")),
			Country: rapid.SampledFrom([]string{"", "MX", "PE"}).Draw(h.rt, "from"), Source: "csv"})
		h.must(err)
	case 1:
		kind := rapid.SampledFrom([]HarvestKind{Note, Agreement, Commitment}).Draw(h.rt, "kind")
		_, err := h.tx.AddHarvest(h.ctx, Harvest{Meeting: meeting, Topic: rapid.IntRange(0, 1).Draw(h.rt, "topic"), Kind: kind, By: member, Text: "t"})
		h.must(err)
		all, err := h.tx.EveryHarvest(h.ctx)
		h.must(err)
		some := rapid.SampledFrom(all).Draw(h.rt, "some")
		some.Status = rapid.SampledFrom([]string{"open", "done", "withdrawn"}).Draw(h.rt, "status")
		h.must(h.tx.SetHarvest(h.ctx, some))
	case 2:
		if rapid.Bool().Draw(h.rt, "agenda") {
			h.must(h.tx.PutAgenda(h.ctx, meeting, []Turn{{noon, noon.Add(time.Hour)}}, []Slot{{Meeting: meeting, Topic: 1}}))
		}
	case 3:
		id, err := h.tx.OfferMantra(h.ctx, Mantra{Text: fmt.Sprint("m", rapid.IntRange(0, 9).Draw(h.rt, "mantra")), By: member, Meeting: meeting * int64(rapid.IntRange(0, 1).Draw(h.rt, "of"))})
		h.must(err)
		h.must(h.tx.SetMantra(h.ctx, id, rapid.SampledFrom([]string{"kept", "kept", "kept", "offered", "retired"}).Draw(h.rt, "mantra is")))
		h.must(h.tx.Cheer(h.ctx, rapid.Int64Range(1, id).Draw(h.rt, "cheered"), member))
	case 4, 5:
		h.stepShared(member)
	case 6:
		h.stepTie(member)
	case 7:
		from := h.tx.Now
		id, err := h.tx.AddHandover(h.ctx, Handover{Giver: h.members[0], Taker: member, From: from, Until: from.AddDate(0, 0, 4)})
		h.must(err)
		h.must(h.tx.SetHandover(h.ctx, Handover{ID: id, Granted: rapid.Bool().Draw(h.rt, "granted"), Status: "running"}))
	}
}

func (h *history) stepShared(member int64) {
	if len(h.needs) > 0 && rapid.Bool().Draw(h.rt, "end one") {
		id := rapid.SampledFrom(h.needs).Draw(h.rt, "need")
		if rapid.IntRange(0, 5).Draw(h.rt, "renew") == 0 {
			h.must(h.tx.RenewShared(h.ctx, id))
			return
		}
		h.must(h.tx.EndShared(h.ctx, id, rapid.SampledFrom([]SharedStatus{Solved, Solved, Withdrawn, Expired}).Draw(h.rt, "ends"), 0))
		return
	}
	kind := rapid.SampledFrom([]SharedKind{Need, Need, Offer, Funding, Activity, Resource}).Draw(h.rt, "kind")
	s, err := h.tx.AddShared(h.ctx, Shared{Kind: kind, By: member, Text: "t", At: h.tx.Now.Add(-time.Duration(rapid.IntRange(0, 90).Draw(h.rt, "hours")) * time.Hour)})
	h.must(err)
	h.needs = append(h.needs, s.ID)
}

func (h *history) stepTie(member int64) {
	if len(h.organisations) == 0 {
		for _, name := range []string{"A", "B", "C", "D", "E"} {
			id, err := h.tx.AddOrganisation(h.ctx, name, name)
			h.must(err)
			h.organisations = append(h.organisations, id)
		}
	}
	a, b := rapid.SampledFrom(h.organisations).Draw(h.rt, "a"), rapid.SampledFrom(h.organisations).Draw(h.rt, "b")
	if a == b {
		if len(h.ties) > 0 {
			h.must(h.tx.EndTie(h.ctx, rapid.SampledFrom(h.ties).Draw(h.rt, "tie")))
		}
		return
	}
	id, err := h.tx.ProposeTie(h.ctx, Tie{A: a, B: b, Kind: "training", Source: rapid.SampledFrom([]string{"word", "baseline"}).Draw(h.rt, "source"), Asked: b, ProposedBy: member})
	if errors.Is(err, ErrExists) {
		return
	}
	h.must(err)
	h.ties = append(h.ties, id)
	if rapid.IntRange(0, 3).Draw(h.rt, "confirmed") > 0 {
		h.must(h.tx.ConfirmTie(h.ctx, id, member, h.tx.Now))
	}
}

// slowBetween counts what slow does not, by looking at everything.
func (h *history) slowBetween(from, to time.Time) string {
	within := func(t time.Time) bool { return !t.Before(from) && t.Before(to) }
	meetings, err := h.tx.Meetings(h.ctx)
	h.must(err)
	visits, err := h.tx.EveryVisitor(h.ctx)
	h.must(err)
	passed, err := h.tx.EveryHandover(h.ctx)
	h.must(err)
	harvest, err := h.tx.EveryHarvest(h.ctx)
	h.must(err)
	slots, err := h.tx.EverySlot(h.ctx)
	h.must(err)
	topics, err := h.tx.EveryTopic(h.ctx)
	h.must(err)
	visitors, handed, talked, answered := 0, 0, 0, 0
	var left HarvestFigures
	starts := map[int64]time.Time{}
	for _, m := range meetings {
		starts[m.Number] = m.StartsAt
		if m.Status != Held || !within(m.StartsAt) {
			continue
		}
		for _, v := range visits {
			if v.Meeting == m.Number {
				visitors++
			}
		}
		if slices.ContainsFunc(passed, func(p Handover) bool { return p.Granted && !m.StartsAt.Before(p.From) && m.StartsAt.Before(p.Until) }) {
			handed++
		}
		of := map[int]bool{}
		for _, s := range slots {
			if s.Meeting == m.Number {
				of[s.Topic] = true
			}
		}
		for _, one := range harvest {
			if one.Meeting != m.Number || one.Status == "withdrawn" {
				continue
			}
			of[one.Topic] = true
			if one.Kind == Agreement {
				left.Agreements++
			}
			if one.Kind == Commitment {
				left.Commitments++
				if one.Status == "done" {
					left.Kept++
				}
			}
		}
		for _, t := range topics {
			if t.Meeting == m.Number && of[t.Number] && !t.Withdrawn {
				talked++
				if t.Kind == Request {
					answered++
				}
			}
		}
	}
	left.Mantras = h.slowMantras(starts, from, to)
	return fmt.Sprint(visitors, handed, talked, answered, left, h.slowShared(within), h.slowTies(within, to))
}

func (h *history) slowMantras(starts map[int64]time.Time, from, to time.Time) (said []string) {
	all, err := h.tx.Mantras(h.ctx)
	h.must(err)
	rank := func(m Mantra) int {
		inPeriod := m.Meeting != 0 && !starts[m.Meeting].Before(from)
		return m.Cheers + map[bool]int{true: 1000}[inPeriod]
	}
	all = slices.DeleteFunc(all, func(m Mantra) bool { return m.Status != "kept" || m.Meeting != 0 && !starts[m.Meeting].Before(to) })
	slices.SortStableFunc(all, func(a, b Mantra) int { return rank(b) - rank(a) })
	for _, m := range all[:min(3, len(all))] {
		said = append(said, m.Text)
	}
	return said
}

func (h *history) slowShared(within func(time.Time) bool) (s SharedFigures) {
	all, err := h.tx.EveryShared(h.ctx)
	h.must(err)
	var stood []time.Duration
	for _, one := range all {
		if within(one.At) && one.Status != Withdrawn {
			*map[SharedKind]*int{Need: &s.Needs, Offer: &s.Offers, Funding: &s.Calls, Activity: &s.Activities, Resource: &s.Resources}[one.Kind]++
		}
		if one.Kind == Need && one.Status == Solved && within(one.EndedAt) {
			stood = append(stood, one.EndedAt.Sub(one.At))
		}
	}
	slices.Sort(stood)
	if s.Solved = len(stood); s.Solved > 0 {
		s.Median = (stood[(s.Solved-1)/2] + stood[s.Solved/2]) / 2
	}
	return s
}

func (h *history) slowTies(within func(time.Time) bool, to time.Time) (t TieFigures) {
	organisations, err := h.tx.Organisations(h.ctx)
	h.must(err)
	all, err := h.tx.EveryTie(h.ctx)
	h.must(err)
	country, degree := map[int64]string{}, map[int64]int{}
	for _, o := range organisations {
		country[o.ID] = o.Country
		if o.People > 0 {
			degree[o.ID] = 0
		}
	}
	for _, tie := range all {
		if tie.Since.IsZero() {
			continue
		}
		if within(tie.Since) && tie.Source != "baseline" {
			t.New++
		}
		if tie.Since.Before(to) && (tie.Until.IsZero() || !tie.Until.Before(to)) {
			t.Ties++
			degree[tie.A]++
			degree[tie.B]++
			if country[tie.A] != "" && country[tie.B] != "" && country[tie.A] != country[tie.B] {
				t.Across++
			}
		}
	}
	t.Organisations, t.Degrees = len(degree), make([]int, 4)
	for _, d := range degree {
		t.Degrees[min(d, 3)]++
	}
	return t
}

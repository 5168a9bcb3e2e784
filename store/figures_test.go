package store

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// The figures are those of somebody who looks at every record, whatever happened and whichever meetings have sums.
func TestFiguresEqualSlowReference(t *testing.T) {
	db := openTest(t)
	undo := errors.New("for the next history")
	rapid.Check(t, func(rt *rapid.T) {
		err := db.Write(t.Context(), noon, func(tx *Tx) error {
			ctx := t.Context()
			h := &history{ctx: ctx, tx: tx, rt: rt}
			h.begin()
			for range rapid.IntRange(0, 40).Draw(rt, "steps") {
				h.step()
				h.stepBetween()
			}
			for range 4 {
				from := noon.AddDate(0, 0, rapid.IntRange(-2, 20).Draw(rt, "from"))
				to := from.AddDate(0, 0, rapid.IntRange(0, 24).Draw(rt, "days"))
				got, err := tx.Figures(ctx, from, to)
				if err != nil {
					return err
				}
				if want := h.slow(from, to); want != key(got) {
					rt.Fatalf("from %s to %s:\n got %+v\nwant %+v", from, to, key(got), want)
				}
			}
			return undo
		})
		if !errors.Is(err, undo) {
			rt.Fatal(err)
		}
	})
}

// seen is what the reference knows how to count.
type seen struct {
	meetings, attendances, people, first, organisations, yes, came, brought, requested, hosted, hosts, newHosts int
	countries, between                                                                                          string
}

func key(f Figures) seen {
	return seen{
		len(f.Meetings), f.Attendances, f.People, f.FirstTimers, f.Organisations, f.Yes, f.Came,
		f.Topics.Brought, f.Topics.Requested, f.Topics.Hosted, f.Topics.Hosts, f.Topics.NewHosts, fmt.Sprint(f.Countries),
		fmt.Sprint(f.Visitors, f.Handed, f.Topics.Held, f.Topics.Answered, f.Harvest, f.Shared, f.Ties),
	}
}

// history does at random what happens to a community.
type history struct {
	ctx     context.Context
	tx      *Tx
	rt      *rapid.T
	members []int64
	said    int64

	organisations []int64
	ties          []int64
	needs         []int64
}

const meetings = 7 // 6 and 7 are from before the bot

func (h *history) must(err error) {
	if err != nil {
		h.rt.Fatal(err)
	}
}

func (h *history) begin() {
	for i := range 6 {
		id, err := h.tx.AddMember(h.ctx, Address(fmt.Sprintf("%d@lid", i)), InGroup)
		h.must(err)
		h.members = append(h.members, id)
		organisation := string("ABCDE?"[i])
		h.must(h.tx.SetProfile(h.ctx, id, Profile{Country: []string{"MX", "BR", "MX", "CL", ""}[i%5], Organisation: organisation, Folded: organisation}))
	}
	// Numbers need not follow time.
	days := rapid.Permutation([]int{0, 3, 6, 9, 12, 15, 18}).Draw(h.rt, "days")
	if rapid.Bool().Draw(h.rt, "in order") {
		days = []int{0, 3, 6, 9, 12, 15, 18}
	}
	for n := range int64(meetings) {
		day := noon.AddDate(0, 0, days[n])
		if n >= 5 {
			h.must(h.tx.AddPast(h.ctx, PastMeeting{Number: n + 1, Day: day, Countries: []CountryCount{{"MX", 2}, {"CL", int(n)}}}, "E"))
			continue
		}
		h.must(h.tx.AddMeeting(h.ctx, Meeting{Number: n + 1, Title: "E", StartsAt: day, Minutes: 60}))
		_, err := h.tx.AddTopic(h.ctx, Topic{Meeting: n + 1, Title: "t", Kind: []TopicKind{Proposal, Request}[n%2], By: h.members[0]})
		h.must(err)
	}
}

func (h *history) step() {
	member := rapid.SampledFrom(h.members).Draw(h.rt, "member")
	meeting := rapid.Int64Range(1, 5).Draw(h.rt, "meeting")
	switch rapid.IntRange(0, 9).Draw(h.rt, "what") {
	case 0, 1:
		_, err := h.tx.PutAttendance(h.ctx, Attendance{Meeting: meeting, Member: member, Source: "word", At: noon})
		h.must(err)
	case 2:
		h.said++
		answer := rapid.SampledFrom([]string{Yes, No, Maybe, ""}).Draw(h.rt, "answer")
		h.must(h.tx.PutAnswer(h.ctx, Answer{Meeting: meeting, Member: member, Message: fmt.Sprint(h.said % 2), Answer: answer, Source: "word", At: noon, Seq: h.said}))
	case 3:
		_, err := h.tx.TakeBack(h.ctx, member, fmt.Sprint(rapid.IntRange(0, 1).Draw(h.rt, "message")))
		h.must(err)
	case 4, 5:
		status := rapid.SampledFrom([]MeetingStatus{Held, Held, Held, Cancelled, Announced}).Draw(h.rt, "status")
		h.must(h.tx.SetMeetingStatus(h.ctx, meeting, status))
	case 6:
		name := rapid.SampledFrom([]string{"", "A", "B"}).Draw(h.rt, "organisation")
		h.must(h.tx.SetProfile(h.ctx, member, Profile{Country: rapid.SampledFrom([]string{"", "MX", "BR"}).Draw(h.rt, "country"), Organisation: name, Folded: name}))
	case 7:
		waiting, err := h.tx.MeetingsToSum(h.ctx)
		h.must(err)
		for _, n := range waiting {
			h.must(h.tx.SumMeeting(h.ctx, n))
		}
	case 8:
		if err := h.tx.AddHost(h.ctx, meeting, 1, member); err == nil && rapid.IntRange(0, 5).Draw(h.rt, "withdraw") == 0 {
			h.must(h.tx.Withdraw(h.ctx, meeting, 1))
		}
	case 9:
		other := rapid.SampledFrom(h.members).Draw(h.rt, "other")
		if other != member && len(h.members) > 2 {
			h.must(h.tx.Merge(h.ctx, member, other))
			h.members = append([]int64{}, h.members...)
			for i, m := range h.members {
				if m == other {
					h.members = append(h.members[:i], h.members[i+1:]...)
					break
				}
			}
		}
	}
}

// slow counts by looking at everything.
func (h *history) slow(from, to time.Time) (s seen) {
	all, err := h.tx.Meetings(h.ctx)
	h.must(err)
	records, err := h.tx.EveryAttendance(h.ctx)
	h.must(err)
	topics, err := h.tx.EveryTopic(h.ctx)
	h.must(err)
	past, err := h.tx.PastMeetings(h.ctx)
	h.must(err)
	countries := map[string]int{}
	people, earlier, organisations := map[int64]bool{}, map[int64]bool{}, map[int64]bool{}
	hosts, hostedBefore := map[int64]bool{}, map[int64]bool{}
	for _, m := range all {
		in := m.Status == Held && !m.StartsAt.Before(from) && m.StartsAt.Before(to)
		before := m.Status == Held && m.StartsAt.Before(from)
		if in {
			s.meetings++
		}
		there := map[int64]bool{}
		for _, a := range records {
			if a.Meeting != m.Number {
				continue
			}
			there[a.Member] = true
			switch {
			case before:
				earlier[a.Member] = true
			case in:
				who, err := h.tx.Member(h.ctx, a.Member)
				h.must(err)
				s.attendances++
				people[a.Member] = true
				countries[who.Country]++
				if who.OrganisationID != 0 {
					organisations[who.OrganisationID] = true
				}
			}
		}
		visits, err := h.tx.EveryVisitor(h.ctx)
		h.must(err)
		for _, v := range visits {
			if in && v.Meeting == m.Number {
				s.attendances++
				countries[v.Country]++
			}
		}
		for _, p := range past {
			if in && p.Number == m.Number {
				for _, c := range p.Countries {
					s.attendances += c.People
					countries[c.Country] += c.People
				}
			}
		}
		answers, err := h.tx.Answers(h.ctx, m.Number)
		h.must(err)
		for _, a := range answers {
			if in && len(there) > 0 && a.Answer == Yes {
				s.yes++
				if there[a.Member] {
					s.came++
				}
			}
		}
		for _, topic := range topics {
			if topic.Meeting != m.Number {
				continue
			}
			if in {
				s.brought++
				if topic.Kind == Request {
					s.requested++
				}
				if !topic.Withdrawn && len(topic.Hosts) > 0 {
					s.hosted++
				}
			}
			for _, host := range topic.Hosts {
				if !topic.Withdrawn {
					hosts[host] = hosts[host] || in
					hostedBefore[host] = hostedBefore[host] || before
				}
			}
		}
	}
	s.people, s.organisations, s.countries = len(people), len(organisations), fmt.Sprint(byCode(countries))
	s.between = h.slowBetween(from, to)
	for p := range people {
		if !earlier[p] {
			s.first++
		}
	}
	for host, in := range hosts {
		if in {
			s.hosts++
			if !hostedBefore[host] {
				s.newHosts++
			}
		}
	}
	return s
}

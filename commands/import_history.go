package commands

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"comunidad/commands/when"
	"comunidad/store"
)

var historyColumns = []column{
	{"date", []string{"fecha", "data", "day", "dia"}, true},
	{"country", []string{"pais"}, true},
	{"attendees", []string{"asistentes", "asistencias", "participantes", "people", "personas", "pessoas"}, true},
}

// ImportHistory takes the meetings that were held before the bot came: one line for each day and country, with how many
// came. What a file says of a day stands in place of what was imported for it before.
func ImportHistory(ctx context.Context, tx *store.Tx, from io.Reader) (Import, error) {
	done := Import{What: "meetings"}
	community, err := tx.Community(ctx)
	if err != nil {
		return done, err
	}
	records, problems, err := readTable(from, historyColumns)
	if err != nil {
		return done, err
	}
	meetings := gather(records, tx.Now.In(community.Zone), &problems)
	if len(meetings) == 0 && len(problems) == 0 {
		problems.add(1, "there is no meeting in the file")
	}
	if err := clashes(ctx, tx, meetings, &problems); err != nil {
		return done, err
	}
	if err := problems.err(); err != nil {
		return done, err
	}
	return done, keepPast(ctx, tx, meetings, community.Lang, &done)
}

// told is a meeting as a file tells it, and the line where it begins.
type told struct {
	store.PastMeeting
	line int
}

// gather makes meetings of the lines.
func gather(records []record, now time.Time, problems *Problems) (meetings []told) {
	days := newDates(records, "date", now.Location())
	index := map[string]int{}
	seen := map[string]int{}
	for _, r := range records {
		day, err := days.read(r.fields["date"])
		date := day.Format(time.DateOnly)
		switch {
		case err != nil:
			problems.add(r.line, "%v", err)
			continue
		case day.After(now):
			problems.add(r.line, "%s has not been yet", r.fields["date"])
			continue
		case day.Year() < 1900:
			problems.add(r.line, "%s is too long ago", r.fields["date"])
			continue
		}
		code, ok := when.Country(r.fields["country"])
		if !ok {
			problems.add(r.line, "%q is no country: write its code, MX, or its name", r.fields["country"])
			continue
		}
		people, err := strconv.Atoi(r.fields["attendees"])
		if err != nil || people < 1 || people > 100000 {
			problems.add(r.line, "%q is no number of people, from 1 on", r.fields["attendees"])
			continue
		}
		key := date + code
		if first := seen[key]; first != 0 {
			problems.add(r.line, "%s has %s already, in line %d", date, code, first)
			continue
		}
		seen[key] = r.line
		i, known := index[date]
		if !known {
			i = len(meetings)
			index[date] = i
			meetings = append(meetings, told{store.PastMeeting{Day: day.Add(12 * time.Hour)}, r.line})
		}
		meetings[i].Countries = append(meetings[i].Countries, store.CountryCount{Country: code, People: people})
	}
	slices.SortStableFunc(meetings, func(a, b told) int { return cmp.Compare(a.Day.Unix(), b.Day.Unix()) })
	return meetings
}

// clashes finds the days on which the bot has a meeting of its own: it would be counted twice.
func clashes(ctx context.Context, tx *store.Tx, meetings []told, problems *Problems) error {
	past, err := tx.PastMeetings(ctx)
	if err != nil {
		return err
	}
	brought := map[int64]bool{}
	for _, p := range past {
		brought[p.Number] = true
	}
	all, err := tx.Meetings(ctx)
	if err != nil {
		return err
	}
	own := map[string]store.Meeting{}
	for _, m := range all {
		if !brought[m.Number] && m.Status != store.Cancelled {
			own[m.StartsAt.Format(time.DateOnly)] = m
		}
	}
	for _, t := range meetings {
		if m, clash := own[t.Day.Format(time.DateOnly)]; clash {
			problems.add(t.line, "on %s the bot has a meeting of its own: %s", t.Day.Format(time.DateOnly), m.Title)
		}
	}
	return nil
}

// keepPast adds what is new, under the smallest numbers that are free, and changes what is told otherwise now.
func keepPast(ctx context.Context, tx *store.Tx, meetings []told, lang store.Lang, done *Import) error {
	past, err := tx.PastMeetings(ctx)
	if err != nil {
		return err
	}
	known := map[string]store.PastMeeting{}
	for _, p := range past {
		known[p.Day.Format(time.DateOnly)] = p
	}
	all, err := tx.Meetings(ctx)
	if err != nil {
		return err
	}
	taken := map[int64]bool{}
	for _, m := range all {
		taken[m.Number] = true
	}
	next := int64(1)
	for _, t := range meetings {
		day := t.Day.Format(time.DateOnly)
		before, is := known[day]
		state := "new"
		switch {
		case !is:
			for taken[next] {
				next++
			}
			t.Number, taken[next] = next, true
			done.Added++
			err = tx.AddPast(ctx, t.PastMeeting, pastTitle.With("number", t.Number).In(lang))
		case store.SameCounts(before.Countries, t.Countries):
			state = "as it was"
			done.Known++
		default:
			state = "changed, was " + sayCounts(before.Countries)
			t.Number = before.Number
			done.Changed++
			err = tx.CountPast(ctx, t.PastMeeting)
		}
		if err != nil {
			return err
		}
		done.Lines = append(done.Lines, fmt.Sprintf("%s  %s  (%s)", day, sayCounts(t.Countries), state))
	}
	return nil
}

// sayCounts is «23 people: AR 3, CH 2».
func sayCounts(counts []store.CountryCount) string {
	total := 0
	parts := make([]string, len(counts))
	for i, c := range counts {
		total += c.People
		parts[i] = fmt.Sprintf("%s %d", c.Country, c.People)
	}
	return fmt.Sprintf("%d people: %s", total, strings.Join(parts, ", "))
}

var pastTitle = Text{ES: "Encuentro {number}", PT: "Encontro {number}", EN: "Meeting {number}"}

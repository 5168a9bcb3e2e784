package commands

import (
	"context"
	"fmt"
	"time"

	"comunidad/store"
)

func init() { owe(&Job{Name: "reminder", Next: nextReminder, Run: remind}) }

// nextReminder is the earliest reminder of any meeting. One that was due before the meeting was published never was.
func nextReminder(ctx context.Context, tx *store.Tx, rules Rules) (Due, error) {
	meetings, err := tx.MeetingsToSettle(ctx)
	if err != nil {
		return Due{}, err
	}
	var candidates []Due
	for _, m := range meetings {
		for _, before := range rules.Reminders {
			if at := m.StartsAt.Add(-before); at.After(m.PublishedAt) {
				candidates = append(candidates, Due{Job: owedAnew(m, shortSpan(before)), At: at, Meeting: m, Before: before})
			}
		}
	}
	return earliest(ctx, tx, candidates)
}

// shortSpan names a reminder: 24h, 1h, 90m.
func shortSpan(d time.Duration) string {
	if d%time.Hour == 0 {
		return fmt.Sprintf("%dh", int(d.Hours()))
	}
	return fmt.Sprintf("%dm", int(d.Minutes()))
}

// dayAhead parts the reminders that help people plan from those that open the door.
const dayAhead = 12 * time.Hour

func remind(ctx context.Context, tx *store.Tx, rules Rules, due Due) ([]Effect, error) {
	m, until := due.Meeting, due.Meeting.StartsAt
	if due.Before >= dayAhead { // close to the next reminder it would only be said twice
		until = m.StartsAt.Add(-3 * time.Hour)
	}
	if !tx.Now.Before(until) {
		return nil, Skip("too late")
	}
	hours, err := hoursLine(ctx, tx, m.StartsAt)
	if err != nil {
		return nil, err
	}
	roster, err := rosterOf(ctx, tx, m.Number)
	if err != nil {
		return nil, err
	}
	first := Body(startsSoon.With("title", m.Title, "when", Hour(m.StartsAt)))
	rest := []Body{linkForGroup(m, tx.Now, rules)}
	if due.Before >= dayAhead {
		first = startsOn.With("title", m.Title, "when", Hour(m.StartsAt))
		changed, err := clockChanges(ctx, tx, m)
		if err != nil {
			return nil, err
		}
		missing, err := missingVoices(ctx, tx, roster.heard)
		if err != nil {
			return nil, err
		}
		seeking, err := seekingHosts(ctx, tx, m)
		if err != nil {
			return nil, err
		}
		rest = []Body{changed, roster.count(comingOne, comingMany), missing, seeking, howToAnswer}
	}
	mantra, err := mantraInTurn(ctx, tx)
	if err != nil {
		return nil, err
	}
	post := Post(Lines(append([]Body{first, mantra, hours}, rest...)...)).About(Subject{AboutAnswers, m.Number}).Once(due.Job).Before(until)
	if due.Before < dayAhead {
		post = post.OnTheDay().Mentioning(roster.mention)
	}
	return append([]Effect{post}, remindAlone(m, roster, due, until)...), nil
}

// remindAlone writes to those who asked for it, unless they said no.
func remindAlone(m store.Meeting, r roster, due Due, until time.Time) (effects []Effect) {
	for _, member := range r.direct {
		zone := m.StartsAt.Location()
		if member.Zone != nil {
			zone = member.Zone
		}
		key := fmt.Sprintf("%s/%d", due.Job, member.ID)
		effects = append(effects, DM(member.ID, alone.With("title", m.Title, "when", Hour(m.StartsAt.In(zone)))).Once(key).Before(until))
	}
	return effects
}

var (
	startsOn = Text{
		ES: "*Se acerca {title}: {when}*",
		PT: "*Está chegando {title}: {when}*",
		EN: "*{title} is coming up: {when}*",
	}
	// Nothing in it is counted from now: it may go out some minutes late.
	startsSoon = Text{
		ES: "*Ya casi empieza {title}: {when}*",
		PT: "*Já vai começar {title}: {when}*",
		EN: "*{title} is about to start: {when}*",
	}
	alone = Text{
		ES: "Te recuerdo *{title}*: {when}. Con *no recordar* dejo de escribirte.",
		PT: "Lembro você de *{title}*: {when}. Com *não lembrar* paro de escrever.",
		EN: "A reminder of *{title}*: {when}. *no reminders* ends these.",
	}
	comingOne  = Text{ES: "Va {n} persona.", PT: "Vai {n} pessoa.", EN: "{n} person is coming."}
	comingMany = Text{ES: "Van {n} personas.", PT: "Vão {n} pessoas.", EN: "{n} people are coming."}
)

package commands

import (
	"context"
	"time"

	"comunidad/commands/when"
	"comunidad/store"
)

// openCall opens the call for proposals of a meeting and gives the post that asks for topics.
func openCall(ctx context.Context, tx *store.Tx, m store.Meeting, closesAt time.Time, zone *time.Location) (Effect, error) {
	hours, err := hoursLine(ctx, tx, closesAt)
	if err != nil {
		return Effect{}, err
	}
	if err := tx.OpenCall(ctx, m.Number, closesAt); err != nil {
		return Effect{}, err
	}
	post := Post(Lines(
		callFirst.With("title", m.Title, "day", Day(m.StartsAt)),
		callHow,
		callUntil.With("when", Hour(closesAt.In(zone))),
		hours,
	))
	return post.About(Subject{AboutTopics, m.Number}).Before(closesAt), nil
}

// closesOn is the instant at which a call ends when a day was named, and no hour: one at which nobody sleeps.
func closesOn(day when.Moment, rules Rules, zone *time.Location) time.Time {
	if !day.HasTime {
		day.Hour = rules.CloseHour
	}
	return day.Time(zone)
}

// callEnd is when the call for a meeting ends by itself, if it opens at opens: well before the meeting, and not before
// people had some days. ok is false when there is no time left for one.
func callEnd(m store.Meeting, opens time.Time, rules Rules, zone *time.Location) (end time.Time, ok bool) {
	end = atHour(m.StartsAt.Add(-rules.CallUntil), rules.CloseHour, zone)
	if soonest := atHour(opens.Add(3*24*time.Hour), rules.CloseHour, zone); end.Before(soonest) {
		end = soonest
	}
	return end, end.Before(m.StartsAt.Add(-24 * time.Hour))
}

func atHour(t time.Time, hour int, zone *time.Location) time.Time {
	local := t.In(zone)
	return when.Wall(local.Year(), local.Month(), local.Day(), hour, 0, zone)
}

var (
	callFirst = Text{
		ES: "*{title} · {day}*: ¿de qué necesitamos conversar?",
		PT: "*{title} · {day}*: sobre o que precisamos conversar?",
		EN: "*{title} · {day}*: what do we need to talk about?",
	}
	callHow = Text{
		ES: "Respondan a este mensaje con su tema, en una línea. Si quieren que otra organización lo cuente, empiecen con *pido*. No hace falta tenerlo resuelto: alcanza con que importe.",
		PT: "Respondam a esta mensagem com o seu tema, em uma linha. Se quiserem que outra organização conte, comecem com *peço*. Não precisa estar resolvido: basta ser importante.",
		EN: "Reply to this message with your topic, in one line. If you would like another organisation to tell it, begin with *request*. It need not be solved: it is enough that it matters.",
	}
	callUntil = Text{
		ES: "Hasta el {when}.",
		PT: "Até {when}.",
		EN: "Until {when}.",
	}
)

package commands

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"comunidad/commands/answer"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "who",
		Aliases: Words{
			ES: []string{"quiénes van", "quién va", "lista", "asistentes"},
			PT: []string{"quem vai", "lista"},
			EN: []string{"who", "who's coming", "list"},
		},
		Cues: Words{
			ES: []string{
				"cuántas/cuántos personas se/han/ya/van/vienen/confirmaron", "cuántos/cuántas somos/vamos/van/vienen/seremos para/al/el/en",
				"quién/quiénes ha/han confirmado", "quién/quiénes se apuntó/apuntaron/anotó/anotaron", "cuántos/cuántas confirmados/confirmadas",
			},
			PT: []string{
				"quantas/quantos pessoas confirmaram/vão/vem/já", "quem já confirmou/vai", "quantos/quantas somos/vamos/seremos",
			},
			EN: []string{
				"how many people/of have/are/will signed/coming/going/confirmed", "how many people have/are/will",
				"how many are/have coming/going/signed/confirmed", "who has/have confirmed/signed",
			},
		},
		Help: Text{
			ES: "cuántas personas van al próximo encuentro, de qué países y organizaciones",
			PT: "quantas pessoas vão ao próximo encontro, de que países e organizações",
			EN: "how many people come to the next meeting, from which countries and organisations",
		},
		Who:  Anyone,
		Bare: Whole,
		Hear: func(h Heard) (string, bool) { return "", h.Meaning.Kind == answer.Who },
		Run:  who,
	})
}

func who(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, err := r.Meeting(ctx, tx)
	if err != nil {
		return nil, err
	}
	if named, ok := namedAmong(r.Scene.Ahead, r.Heard); ok {
		m = named
	}
	roster, err := rosterOf(ctx, tx, m.Number)
	if err != nil {
		return nil, err
	}
	of := Body(nil)
	if len(r.Scene.Asked()) > 1 { // else there is no doubt
		of = meetingLine.With("title", m.Title, "when", Hour(m.StartsAt))
	}
	return []Effect{Reply(Lines(roster.body(), of))}, nil
}

// roster is who comes to a meeting, as it may be shown: places and organisations, never persons.
type roster struct {
	going, maybe  int
	countries     map[string]int // people who go, by country; "" is unknown
	organisations []string
	heard         map[string]bool // countries of those who answered, whatever they said
	mention       []int64         // those who said yes and may be mentioned
	direct        []store.Member  // those who want to be written to, and did not say no
}

func rosterOf(ctx context.Context, tx *store.Tx, meeting int64) (roster, error) {
	answers, err := tx.Answers(ctx, meeting)
	if err != nil {
		return roster{}, err
	}
	members, err := tx.Members(ctx)
	if err != nil {
		return roster{}, err
	}
	inGroup := make(map[int64]store.Member, len(members))
	for _, m := range members {
		inGroup[m.ID] = m
	}
	r := roster{countries: map[string]int{}, heard: map[string]bool{}}
	no := map[int64]bool{}
	organisations := map[string]bool{}
	for _, a := range answers {
		people, maybe := a.Guests, 0
		switch a.Answer {
		case store.Yes:
			people++
		case store.Maybe:
			maybe = 1
		case store.No:
			no[a.Member] = true
		}
		m, still := inGroup[a.Member]
		if !still {
			continue
		}
		if a.Answer != "" && m.Country != "" {
			r.heard[m.Country] = true
		}
		r.maybe += maybe
		if people == 0 {
			continue
		}
		if a.Answer == store.Yes && m.Reminders != store.RemindOff && len(r.mention) < mostMentions {
			r.mention = append(r.mention, m.ID)
		}
		r.going += people
		r.countries[m.Country] += people
		if m.Organisation != "" && a.Answer == store.Yes {
			organisations[m.Organisation] = true
		}
		for _, g := range a.Named {
			if g.Organisation != "" {
				organisations[g.Organisation] = true
			}
		}
	}
	for _, m := range members {
		if m.Reminders == store.RemindDirect && !no[m.ID] {
			r.direct = append(r.direct, m)
		}
	}
	r.organisations = slices.Sorted(maps.Keys(organisations))
	return r, nil
}

// mostMentions is how many people one message notifies: more look like a mass message, to people and to WhatsApp.
const mostMentions = 30

// mostNamed is how many organisations are named before they are only counted: the answer is read on a phone.
const mostNamed = 15

func (r roster) body() Body {
	if r.going == 0 && r.maybe == 0 {
		return nobodyYet
	}
	first := []Body{nobodySure}
	if r.going > 0 {
		first = []Body{Count{r.going, goOne, goMany}, Plain(": " + r.byCountry())}
	}
	if r.maybe > 0 {
		first = append(first, Count{r.maybe, maybeOne, maybeMany})
	}
	return Lines(joined(first), r.named())
}

// named are the organisations, or how many there are; nothing if none is known.
func (r roster) named() Body {
	switch n := len(r.organisations); {
	case n == 0:
		return nil
	case n > mostNamed:
		return organisationsMany.With("n", n)
	}
	return Plain(strings.Join(r.organisations, ", "))
}

// count says how many come, and nothing of nobody.
func (r roster) count(one, many Text) Body {
	if r.going == 0 {
		return nil
	}
	return Count{r.going, one, many}
}

func (r roster) byCountry() string {
	codes := slices.SortedFunc(maps.Keys(r.countries), func(a, b string) int {
		return cmp.Or(cmp.Compare(r.countries[b], r.countries[a]), cmp.Compare(a, b))
	})
	parts := make([]string, 0, len(codes))
	for _, code := range codes {
		parts = append(parts, fmt.Sprintf("%s %d", cmp.Or(code, "🌎"), r.countries[code]))
	}
	return strings.Join(parts, " · ")
}

// joined says bodies one after another on a line.
type joined []Body

func (j joined) In(lang store.Lang) string {
	var b strings.Builder
	for _, body := range j {
		b.WriteString(body.In(lang))
	}
	return b.String()
}

var (
	nobodyYet = Text{
		ES: "Todavía nadie respondió. Con *voy* empieza la lista.",
		PT: "Ainda ninguém respondeu. Com *vou* começa a lista.",
		EN: "Nobody has answered yet. *going* starts the list.",
	}
	nobodySure        = Text{ES: "Nadie confirmó todavía", PT: "Ninguém confirmou ainda", EN: "Nobody has confirmed yet"}
	goOne             = Text{ES: "{n} va", PT: "{n} vai", EN: "{n} is coming"}
	goMany            = Text{ES: "{n} van", PT: "{n} vão", EN: "{n} are coming"}
	maybeOne          = Text{ES: ". Tal vez: {n}", PT: ". Talvez: {n}", EN: ". Maybe: {n}"}
	maybeMany         = maybeOne
	organisationsMany = Text{ES: "{n} organizaciones", PT: "{n} organizações", EN: "{n} organisations"}
)

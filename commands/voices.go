package commands

import (
	"context"
	"maps"
	"slices"
	"time"

	"comunidad/store"
)

// mostMissing is how many countries are named as not heard: more is no invitation but a count.
const mostMissing = 4

// missingVoices names the countries of which nobody has been heard, never people. heard are the countries that have.
func missingVoices(ctx context.Context, tx *store.Tx, heard map[string]bool) (Body, error) {
	members, err := tx.Members(ctx)
	if err != nil {
		return nil, err
	}
	missing := map[string]bool{}
	for _, m := range members {
		if m.Country != "" && !heard[m.Country] {
			missing[m.Country] = true
		}
	}
	if len(missing) == 0 || len(missing) > mostMissing || len(heard) == 0 {
		return nil, nil
	}
	return voices.With("countries", fromCountries(slices.Sorted(maps.Keys(missing)))), nil
}

func init() { owe(&Job{Name: "voices", Next: nextVoices, Run: askVoices}) }

// voicesBefore is how long before a call ends the group hears who has not been heard.
const voicesBefore = 24 * time.Hour

func nextVoices(ctx context.Context, tx *store.Tx, _ Rules) (Due, error) {
	return earliestCall(ctx, tx, "voices", func(c store.ProposalCall) (time.Time, bool) {
		at := c.ClosesAt.Add(-voicesBefore)
		return at, at.After(c.OpenedAt.Add(voicesBefore))
	})
}

// askVoices says that the call ends soon, how many topics there are, and which countries have not spoken.
func askVoices(ctx context.Context, tx *store.Tx, _ Rules, due Due) ([]Effect, error) {
	m := due.Meeting
	call, err := tx.Call(ctx, m.Number)
	if err != nil {
		return nil, err
	}
	if !call.Open(tx.Now) || call.ClosesAt.Sub(tx.Now) < time.Hour {
		return nil, Skip("too late")
	}
	topics, err := tx.Topics(ctx, m.Number)
	if err != nil {
		return nil, err
	}
	brought, heard, err := topicCountries(ctx, tx, m.Number)
	if err != nil {
		return nil, err
	}
	missing, err := missingVoices(ctx, tx, brought)
	if missing != nil { // who hosts takes a country off that line, and never brings the line about
		missing, err = missingVoices(ctx, tx, heard)
	}
	if err != nil {
		return nil, err
	}
	community, err := tx.Community(ctx)
	if err != nil {
		return nil, err
	}
	body := Lines(
		callEnds.With("title", m.Title, "when", Hour(call.ClosesAt.In(community.Zone))),
		topicsSoFar(len(topics), len(brought)),
		missing,
		thereIsRoom,
	)
	return []Effect{Post(body).About(Subject{AboutTopics, m.Number}).Once(due.Job).Before(call.ClosesAt)}, nil
}

// topicCountries are those of who brought the topics that stand, and of all who were heard: who hosts one too, and who brought
// one that became part of another.
func topicCountries(ctx context.Context, tx *store.Tx, meeting int64) (brought, heard map[string]bool, err error) {
	topics, err := tx.TopicsOf(ctx, meeting)
	if err != nil {
		return nil, nil, err
	}
	brought, heard = map[string]bool{}, map[string]bool{}
	for _, t := range topics {
		if t.Withdrawn {
			into, err := tx.MergedInto(ctx, meeting, t.Number)
			if err != nil {
				return nil, nil, err
			}
			if into == 0 {
				continue
			}
		}
		for i, id := range append([]int64{t.By}, t.Hosts...) {
			m, err := tx.Member(ctx, id)
			if err != nil || m.Country == "" { // forgotten, or of nowhere
				continue
			}
			heard[m.Country] = true
			if i == 0 && !t.Withdrawn {
				brought[m.Country] = true
			}
		}
	}
	return brought, heard, nil
}

func topicsSoFar(topics, countries int) Body {
	switch {
	case topics == 0:
		return noTopicsYet
	case countries == 0:
		return joined{Count{topics, topicsOne, topicsMany}, Plain(".")}
	}
	return joined{Count{topics, topicsOne, topicsMany}, Plain(", "), Count{countries, fromOne, fromMany}}
}

var (
	voices = Text{
		ES: "Todavía no escuchamos voces {countries}.",
		PT: "Ainda não ouvimos vozes {countries}.",
		EN: "We have not heard voices {countries} yet.",
	}
	callEnds = Text{
		ES: "*Temas de {title}: se reciben hasta el {when}*",
		PT: "*Temas de {title}: são recebidos até {when}*",
		EN: "*Topics of {title}: welcome until {when}*",
	}
	noTopicsYet = Text{
		ES: "Todavía no llegó ninguno.",
		PT: "Ainda não chegou nenhum.",
		EN: "None has come yet.",
	}
	topicsOne   = Text{ES: "Llegó {n} tema", PT: "Chegou {n} tema", EN: "{n} topic has come"}
	topicsMany  = Text{ES: "Llegaron {n} temas", PT: "Chegaram {n} temas", EN: "{n} topics have come"}
	fromOne     = Text{ES: "de {n} país.", PT: "de {n} país.", EN: "from {n} country."}
	fromMany    = Text{ES: "de {n} países.", PT: "de {n} países.", EN: "from {n} countries."}
	thereIsRoom = Text{
		ES: "Hay lugar: respondan a este mensaje con su tema, en una línea.",
		PT: "Há lugar: respondam a esta mensagem com o seu tema, em uma linha.",
		EN: "There is room: reply to this message with your topic, in one line.",
	}
)

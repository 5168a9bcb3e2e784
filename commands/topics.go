package commands

import (
	"cmp"
	"context"
	"fmt"
	"strings"

	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "topics",
		Aliases: Words{
			ES: []string{"propuestas", "temas"},
			PT: []string{"propostas", "temas"},
			EN: []string{"proposals", "topics"},
		},
		Cues: Words{
			ES: []string{
				"lista/listado de temas/propuestas", "qué/cuáles temas/propuestas hay/van/se/llevamos/tenemos/propusieron",
				"temas hay/propuestos/propuestas hasta/ahora", "ver/muéstrame/mostrame/mándame/mandas/pásame … temas/propuestas",
				"de qué temas/vamos a hablar",
			},
			PT: []string{
				"lista de/dos temas/propostas", "quais/que temas/propostas já/foram/há/temos/tem", "me mostra/manda os/as temas/propostas",
			},
			EN: []string{
				"list of topics/proposals", "what/which topics/proposals do/are/have/were", "topics so far",
				"show/send/see me/us the topics/proposals",
			},
		},
		Help: Text{
			ES: "los temas propuestos para el próximo encuentro",
			PT: "os temas propostos para o próximo encontro",
			EN: "the topics proposed for the next meeting",
		},
		Who:  Anyone,
		Bare: Whole,
		Hear: func(h Heard) (string, bool) { return whichTopic, h.topicAct() == topicPuzzling },
		Run:  listTopics,
	})
}

// whichTopic is what the ear gives when a topic of a list is meant, and nobody knows what for.
const whichTopic = "?"

func listTopics(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	if r.Words == whichTopic {
		return nil, No(topicUnclear)
	}
	m, err := r.Meeting(ctx, tx)
	if err != nil {
		return nil, err
	}
	topics, err := tx.Topics(ctx, m.Number)
	if err != nil {
		return nil, err
	}
	if len(topics) == 0 {
		return []Effect{Reply(noTopics.With("title", m.Title))}, nil
	}
	listed, err := chosenFrom(ctx, tx, topics, ShowInterest(r.Set.Rules, m, r.At), !r.Direct)
	if err != nil {
		return nil, err
	}
	list, about := Lines(topicsOf.With("title", m.Title), listed), Subject{AboutListed, m.Number}
	if !r.Direct { // one post for all, however long
		return []Effect{Reply(list).About(about)}, nil
	}
	var effects []Effect
	for _, page := range phonePages(list.In(cmp.Or(r.From.Lang, r.Community.Lang))) {
		effects = append(effects, Reply(Plain(page)).About(about))
	}
	return effects, nil
}

// topicLines are topics one under the other: «1. Cuidar a los equipos — Rosa, Casa Umbral (MX)», with how many would go.
func topicLines(ctx context.Context, tx *store.Tx, topics []store.Topic, counts bool) (Body, error) {
	bodies := make([]Body, 0, len(topics))
	for _, t := range topics {
		line := joined{Plain(fmt.Sprintf("%d. %s", t.Number, t.Title))}
		names := make([]string, 0, len(t.Hosts))
		here := 0
		for _, id := range t.Hosts {
			m, err := tx.Member(ctx, id)
			if err != nil {
				return nil, err
			}
			if m.Status != store.InGroup { // who left hosts nothing any more
				continue
			}
			here++
			if name := signature(m); name != "" {
				names = append(names, name)
			}
		}
		switch {
		case here == 0:
			line = append(line, withoutHost)
		case len(names) > 0:
			line = append(line, Plain(" — "+strings.Join(names, " + ")))
		}
		if counts && t.Interest > 0 {
			line = append(line, Count{t.Interest, wouldGoOne, wouldGoMany})
		}
		bodies = append(bodies, line)
	}
	return Lines(bodies...), nil
}

// signature is how somebody's name stands under what they bring: «Rosa, Casa Umbral (MX)». It is what they said of
// themselves; of somebody who said nothing, nothing is shown.
func signature(m store.Member) string {
	s := firstName(m)
	if m.Organisation != "" {
		if s != "" {
			s += ", "
		}
		s += m.Organisation
	}
	if m.Country != "" && s != "" {
		s += " (" + m.Country + ")"
	}
	return s
}

// firstName is what somebody is called: «López, Ana» is López.
func firstName(m store.Member) string {
	first, _, _ := strings.Cut(m.Name, " ")
	return strings.Trim(first, ",.;")
}

var (
	topicsOf = Text{
		ES: "Temas de *{title}*:",
		PT: "Temas de *{title}*:",
		EN: "Topics of *{title}*:",
	}
	noTopics = Text{
		ES: "Todavía no hay temas para *{title}*. Con *propongo* y una línea llega el primero.",
		PT: "Ainda não há temas para *{title}*. Com *proponho* e uma linha chega o primeiro.",
		EN: "There are no topics for *{title}* yet. *propose* and one line make the first.",
	}
	withoutHost = Text{
		ES: " — sin anfitrión",
		PT: " — falta quem facilite",
		EN: " — no host yet",
	}
)

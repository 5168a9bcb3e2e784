package commands

import (
	"context"
	"regexp"
	"slices"
	"strings"
	"time"

	"comunidad/commands/answer"
	"comunidad/commands/fold"
	"comunidad/commands/when"
	"comunidad/store"
)

// asksAgenda is a question about turns, rooms and hours that quotes the agenda.
var asksAgenda = regexp.MustCompile(`\b(?:turnos?|turns?|slots?|salas?|rooms?|hora|horas|horario|time|agenda|programa|programacao|temas?|topics?|sesion|sessao|session|conversacion|conversa|me toca|voy yo|vou eu|fico|es lo mio|es el mio|mine)\b`)

var questionWords = []string{"que", "en", "em", "a", "cual", "cuales", "qual", "quais", "cuando", "quando", "donde", "onde", "what", "which", "when", "where", "y", "e", "and", "hay", "tem", "is", "am", "do"}

// hearAgenda hears a question below the agenda.
func hearAgenda(h Heard) (string, bool) {
	words := cueWords(h.Text)
	if h.Subject.Kind != AboutAgenda || h.Emoji || h.Ground == answer.Human || len(words) == 0 || len(words) > 16 {
		return "", false
	}
	asks := strings.Contains(h.Text, "?") || slices.Contains(questionWords, words[0].Text)
	return "", asks && !accompanies(h.Text) && asksAgenda.MatchString(fold.String(h.Text))
}

// ownSlots says where and when somebody hosts; nothing for who hosts nothing.
func ownSlots(ctx context.Context, tx *store.Tx, r Request, m store.Meeting) (Body, error) {
	turns, slots, rooms, err := laidOut(ctx, tx, m)
	if err != nil {
		return nil, err
	}
	var own []Body
	for _, s := range slots {
		t, err := tx.Topic(ctx, m.Number, s.Topic)
		if err != nil {
			return nil, err
		}
		if s.Turn >= len(turns) || !slices.Contains(t.Hosts, r.From.ID) {
			continue
		}
		at := turns[s.Turn].StartsAt
		own = append(own, ownSlot.With("number", t.Number, "turn", s.Turn+1, "clock", clockThere(at, m, r.Zone()), "room", roomName(s.Room, rooms)))
	}
	return Lines(own...), nil
}

// clockThere is an hour of a meeting, and where somebody is if that is another.
func clockThere(at time.Time, m store.Meeting, zone *time.Location) Body {
	here, there := when.Clock(at.In(m.StartsAt.Location())), when.Clock(at.In(zone))
	if here == there {
		return Plain(here)
	}
	return hereAndThere.With("here", here, "there", there)
}

var (
	ownSlot      = Text{ES: "Lo tuyo, tema {number}: turno {turn}, {clock}, {room}", PT: "O seu, tema {number}: turno {turn}, {clock}, {room}", EN: "Yours, topic {number}: turn {turn}, {clock}, {room}"}
	hereAndThere = Text{ES: "{here} ({there} en tu lugar)", PT: "{here} ({there} no seu horário)", EN: "{here} ({there} where you are)"}
)

package commands

import (
	"context"

	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "here",
		Aliases: Words{
			ES: []string{"presente", "acá estoy", "aquí estoy", "ya llegué"},
			PT: []string{"presente", "cheguei", "aqui"},
			EN: []string{"here", "present", "I'm here"},
		},
		Help: Text{
			ES: "di que llegaste, desde quince minutos antes del encuentro; si ya terminó, dímelo a solas: *estuve*",
			PT: "diga que chegou, a partir de quinze minutos antes do encontro; se já terminou, me diga no privado: *estive*",
			EN: "say that you have arrived, from fifteen minutes before the meeting; once it is over, tell me alone: *I was there*",
		},
		Who:   Anyone,
		ByEar: true,
		Hear:  func(h Heard) (string, bool) { return "", isHere(h) },
		Run:   recordPresence,
	})
}

func recordPresence(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, err := hereAt(ctx, tx, r)
	if err != nil {
		return nil, err
	}
	others, self := withThem(r.Heard, r.From)
	there := roll{meeting: m.Number, source: presenceSource(r)}
	if self {
		there.country = r.From.Country
		if _, err := there.member(ctx, tx, r, r.From.ID); err != nil {
			return nil, err
		}
	}
	if _, err := there.company(ctx, tx, r, others); err != nil {
		return nil, err
	}
	if r.Emoji {
		return nil, nil
	}
	return []Effect{React("🖐️")}, nil
}

// hereAt is the meeting at which somebody is: the one whose door is open, the one whose message they quote, or the last.
func hereAt(ctx context.Context, tx *store.Tx, r Request) (store.Meeting, error) {
	if m, open := r.Scene.Door(); open {
		return m, nil
	}
	if r.Subject.Meeting == 0 {
		if r.Scene.Over == nil {
			return store.Meeting{}, No(noRecentMeeting)
		}
		return *r.Scene.Over, nil
	}
	m, err := tx.Meeting(ctx, r.Subject.Meeting)
	if err == nil && (m.Status == store.Cancelled || r.At.Before(m.StartsAt) || r.At.Sub(m.EndsAt()) > attendedWithin) {
		err = No(tooLateToAnswer.With("title", m.Title))
	}
	return m, err
}

func presenceSource(r Request) string {
	switch {
	case r.Emoji:
		return "reaction"
	case r.Subject.Kind != "":
		return "reply"
	}
	return "word"
}

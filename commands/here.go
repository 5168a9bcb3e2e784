package commands

import (
	"context"

	"comunidad/commands/answer"
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
			ES: "di que llegaste, desde quince minutos antes del encuentro hasta que termina",
			PT: "diga que chegou, de quinze minutos antes do encontro até o fim",
			EN: "say that you have arrived, from fifteen minutes before the meeting until it ends",
		},
		Who:   Anyone,
		ByEar: true,
		Hear: func(h Heard) (string, bool) {
			_, open := h.Scene.Door()
			present := h.Meaning.Kind == answer.Present || h.Subject.Kind == AboutDoor && h.Meaning.Kind == answer.Coming && h.Meaning.Answer == answer.Yes
			return "", open && (present || h.Subject.Kind == AboutDoor && h.Emoji)
		},
		Run: recordPresence,
	})
}

func recordPresence(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, _ := r.Scene.Door()
	if _, err := tx.PutAttendance(ctx, store.Attendance{Meeting: m.Number, Member: r.From.ID, Source: presenceSource(r), At: r.At}); err != nil {
		return nil, err
	}
	if r.Emoji {
		return nil, nil
	}
	return []Effect{React("🖐️")}, nil
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

package commands

import (
	"context"
	"slices"

	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "announce",
		Aliases: Words{
			ES: []string{"anunciar", "anunciar encuentro"},
			PT: []string{"anunciar", "anunciar encontro"},
			EN: []string{"announce", "announce meeting"},
		},
		Args: []Arg{{Key: "number", Kind: Digits, Optional: true, Name: Text{ES: "número", PT: "número", EN: "number"}}},
		Cues: Words{
			ES: []string{
				"publica/manda/envía/lanza/pon/sube … convocatoria/anuncio/invitación del/al/de encuentro/grupo", "manda/mandar el anuncio",
				"anuncia/anuncien el/la encuentro/reunión", "avisa al grupo del/de/que encuentro/el/hay",
			},
			PT: []string{
				"anuncia/anuncie/anunciar o/a encontro/reunião", "manda/mande/publica o anúncio/convite", "avisa/avise o grupo do/sobre",
			},
			EN: []string{
				"announce the/it/meeting … group/now/meeting", "post/send/publish the announcement/invitation",
			},
		},
		Help: Text{
			ES: "publica en el grupo el anuncio del próximo encuentro, el que se responde con *voy*",
			PT: "publica no grupo o anúncio do próximo encontro, o que se responde com *vou*",
			EN: "posts the announcement of the next meeting to the group, the one people answer with *going*",
		},
		Who:  Facilitators,
		Bare: Whole,
		Run:  announce,
	})
}

func announce(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, err := chosen(r, func(m store.Meeting) bool { return m.Status == store.Published })
	if err != nil {
		return nil, err
	}
	if m.Status == store.Announced {
		return nil, No(announcedAlready.With("title", m.Title))
	}
	post, err := announcement(ctx, tx, m)
	if err != nil {
		return nil, err
	}
	return []Effect{post, React("✅")}, nil
}

// chosen is the meeting whose number was said, or the first one ahead that is fit for what is asked, or else the next.
func chosen(r Request, fit func(store.Meeting) bool) (store.Meeting, error) {
	if len(r.Scene.Ahead) == 0 {
		return store.Meeting{}, No(noMeeting)
	}
	if n := r.Args.Number("number"); n != 0 {
		i := slices.IndexFunc(r.Scene.Ahead, func(m store.Meeting) bool { return m.Number == int64(n) })
		if i < 0 {
			return store.Meeting{}, No(noSuchMeeting.With("number", n))
		}
		return r.Scene.Ahead[i], nil
	}
	if i := slices.IndexFunc(r.Scene.Ahead, fit); i >= 0 {
		return r.Scene.Ahead[i], nil
	}
	return r.Scene.Ahead[0], nil
}

var (
	announcedAlready = Text{
		ES: "*{title}* ya está anunciado en el grupo.",
		PT: "*{title}* já está anunciado no grupo.",
		EN: "*{title}* has been announced in the group already.",
	}
	noSuchMeeting = Text{
		ES: "No hay ningún encuentro {number} por venir.",
		PT: "Não há nenhum encontro {number} por vir.",
		EN: "There is no meeting {number} ahead.",
	}
)

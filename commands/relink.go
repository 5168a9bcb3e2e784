package commands

import (
	"context"

	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "relink",
		Aliases: Words{
			ES: []string{"enlace del encuentro", "link del encuentro", "enlace de la reunión", "link de la reunión", "cambiar enlace", "cambiar el enlace", "cambiar link", "cambiar el link", "enlace nuevo", "nuevo enlace", "link nuevo", "nuevo link", "poner el enlace", "poner el link"},
			PT: []string{"link do encontro", "link da reunião", "mudar link", "mudar o link", "trocar o link", "link novo", "novo link", "colocar o link"},
			EN: []string{"meeting link", "link of the meeting", "change link", "change the link", "new link", "set link", "set the link"},
		},
		Args: []Arg{
			{Key: "number", Kind: Code, Optional: true, Name: Text{ES: "E13", PT: "E13", EN: "E13"}},
			{Key: "link", Kind: Link, Name: Text{ES: "https://…", PT: "https://…", EN: "https://…"}},
		},
		Cues: Words{
			ES: []string{
				"enlace/link/liga/zoom/meet/sala del/de/para/al/el … encuentro/reunión {link}", "^enlace/link/liga {link}",
				"encuentro/reunión es/será/va/queda por/en/con/acá/aquí {link}", "enlace/link/liga nuevo/nueva/correcto/correcta/actualizado {link}",
			},
			PT: []string{
				"link/zoom/meet/sala do/da/de/para/pro/pra … encontro/reunião {link}", "^link {link}",
				"encontro/reunião é/será/vai/fica no/na/em/por/aqui {link}", "link novo/certo/atualizado {link}",
			},
			EN: []string{
				"link/zoom/room for/of/to … meeting {link}", "^link {link}", "meeting/zoom link {link}",
				"meeting is/will/takes on/at/here/place {link}", "new/right/correct/updated link {link}",
			},
		},
		Help: Text{
			ES: "pone o cambia el enlace de un encuentro; se comparte una hora antes: *enlace del encuentro https://meet.example/a*",
			PT: "põe ou muda o link de um encontro; é compartilhado uma hora antes: *link do encontro https://meet.example/a*",
			EN: "sets or changes the link of a meeting; it is shared one hour before: *meeting link https://meet.example/a*",
		},
		Who: Facilitators,
		Run: relink,
	})
}

// relink changes where a meeting takes place. The group hears of it only if it may have the old link already.
func relink(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, err := chosen(r, func(store.Meeting) bool { return true })
	if err != nil {
		return nil, err
	}
	m.Link = r.Args["link"].(string)
	shared := m.Status == store.Announced && !tx.Now.Before(m.StartsAt.Add(-linkFrom))
	said := Lines(relinked.With("title", m.Title), linkForGroup(m, tx.Now, r.Set.Rules))
	if shared && !r.Confirmed {
		return []Effect{Ask(Lines(changeSure, said, cancelHow))}, nil
	}
	if err := tx.SetMeetingLink(ctx, m.Number, m.Link); err != nil {
		return nil, err
	}
	effects := []Effect{React("✅")}
	switch {
	case shared:
		effects = append(effects, Post(said).About(Subject{AboutAnswers, m.Number}).Before(m.EndsAt()).OnTheDay())
	case r.Direct:
		effects = append(effects, Reply(Lines(meetingLine.With("title", m.Title, "when", Full(m.StartsAt)), draftLink.With("link", m.Link))))
	}
	return effects, nil
}

var relinked = Text{
	ES: "*{title}: cambió el enlace.*",
	PT: "*{title}: mudou o link.*",
	EN: "*{title}: the link has changed.*",
}

package commands

import (
	"context"
	"errors"
	"slices"
	"strconv"

	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "contact answer",
		Aliases: Words{
			ES: []string{"acepto contacto", "acepto el contacto"},
			PT: []string{"aceito contato", "aceito o contato"},
			EN: []string{"accept contact", "I accept contact"},
		},
		Args: []Arg{{Key: "id", Kind: AnyText, Optional: true, Name: Text{ES: "número", PT: "número", EN: "number"}}},
		Help: Text{
			ES: "di que sí a quien pidió hablar contigo; también vale responder *sí* a mi pregunta",
			PT: "diga sim a quem pediu para falar com você; também vale responder *sim* à minha pergunta",
			EN: "say yes to whoever asked to talk with you; answering *yes* to my question counts too",
		},
		Who: Anyone,
		Hear: func(h Heard) (string, bool) {
			words := cueWords(noIsYes.ReplaceAllString(h.Text, "ok"))
			if h.Subject.Kind != AboutContact || len(words) == 0 || len(words) > 12 {
				return "", false
			}
			switch {
			case slices.Contains(tieYes, words[0].Text) || slices.Contains(handshakes, words[0].Text):
				return strconv.FormatInt(h.Subject.Meeting, 10), true
			case slices.Contains(tieNo, words[0].Text) || slices.Contains(refusals, words[0].Text):
				return "no " + strconv.FormatInt(h.Subject.Meeting, 10), true
			}
			return "", false
		},
		Run: answerContact,
		Asks: func(ctx context.Context, tx *store.Tx, r Request, args string) (Body, error) {
			c, err := tx.Contact(ctx, atoi(args))
			if err != nil || c.Status != "asked" {
				return nil, ignoreNotFound(err)
			}
			by, err := tx.Member(ctx, c.By)
			return contactAsks.With("who", signed(by), "about", c.About), err
		},
		No: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) { // a no is nobody's business
			c, err := tx.Contact(ctx, atoi(r.Words))
			if err != nil || c.Asked != r.From.ID {
				return []Effect{React("👌")}, ignoreNotFound(err)
			}
			return []Effect{React("👌")}, tx.AnswerContact(ctx, c.ID, "no")
		},
	})
}

func answerContact(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	id, status := r.Args.Text("id"), "yes"
	if len(id) > 3 && id[:3] == "no " {
		id, status = id[3:], "no"
	}
	c, err := tx.Contact(ctx, atoi(id))
	if errors.Is(err, store.ErrNotFound) || err == nil && (c.Asked != r.From.ID || c.Status != "asked") {
		return nil, No(nothingWaits)
	}
	if err != nil {
		return nil, err
	}
	by, err := tx.Member(ctx, c.By)
	if err != nil {
		return nil, err
	}
	if by.Status != store.InGroup { // who left is told nothing of who stayed
		return nil, errors.Join(tx.AnswerContact(ctx, c.ID, "no"), No(contactGone.With("who", signed(by))))
	}
	if err := tx.AnswerContact(ctx, c.ID, status); err != nil {
		return nil, err
	}
	if status == "no" {
		return []Effect{React("👌")}, nil // a no is nobody's business
	}
	return []Effect{React("🤝"), DM(c.By, contactYes.With("who", signed(r.From), "about", c.About))}, nil
}

// ignoreNotFound is nil for what is gone by now.
func ignoreNotFound(err error) error {
	if errors.Is(err, store.ErrNotFound) {
		return nil
	}
	return err
}

var (
	contactYes = Text{
		ES: "{who} dice que sí ({about}). Búscale en el grupo y escríbele.",
		PT: "{who} diz que sim ({about}). Procure no grupo e escreva.",
		EN: "{who} says yes ({about}). Find them in the group and write to them.",
	}
	contactAsks = Text{
		ES: "{who} quiere hablar contigo ({about})",
		PT: "{who} quer falar com você ({about})",
		EN: "{who} would like to talk with you ({about})",
	}
	contactGone = Text{
		ES: "{who} ya no está en el grupo.",
		PT: "{who} já não está no grupo.",
		EN: "{who} is no longer in the group.",
	}
)

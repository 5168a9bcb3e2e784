package commands

import (
	"context"
	"strings"

	"comunidad/commands/answer"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "enter",
		Aliases: Words{
			ES: []string{"anotar", "anotar a", "anota a"},
			PT: []string{"anotar", "anote"},
			EN: []string{"enter", "put down"},
		},
		Args: []Arg{{Key: "names", Kind: AnyText, Name: Text{ES: "nombres: voy, tal vez o no puedo", PT: "nomes: vou, talvez ou não posso", EN: "names: going, maybe or can't make it"}}},
		Help: Text{
			ES: "anota la respuesta de alguien que la dijo en otro lado: *anotar Ana, Luis* o *anotar Ana: no puedo*",
			PT: "anota a resposta de quem a disse em outro lugar: *anotar Ana, Luis* ou *anotar Ana: não posso*",
			EN: "notes the answer of somebody who gave it elsewhere: *enter Ana, Luis* or *enter Ana: can't make it*",
		},
		Who: Facilitators,
		Run: enter,
	})
}

func enter(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, err := r.Meeting(ctx, tx)
	if err != nil {
		return nil, err
	}
	names, said, _ := strings.Cut(r.Args.Text("names"), ":")
	meaning := answer.Meaning{Kind: answer.Coming, Answer: answer.Yes}
	if strings.TrimSpace(said) != "" {
		if meaning = answer.Read(said, answer.Reply); meaning.Kind != answer.Coming || meaning.Answer == 0 {
			return nil, No(writeItSo.With("usage", r.Command.Usage()))
		}
	}
	members, err := tx.Members(ctx)
	if err != nil {
		return nil, err
	}
	var guests []store.Guest
	for _, name := range listedNames(names) {
		if who, like := whoIs(name, members); like == surely {
			a := statement(meaning, "facilitator")
			a.Meeting, a.Member, a.Message, a.At, a.Seq = m.Number, who.ID, r.Message, r.At, r.Seq
			if err := tx.PutAnswer(ctx, a); err != nil {
				return nil, err
			}
			continue
		}
		if meaning.Answer != answer.Yes {
			return nil, No(whoIsThat.With("name", name))
		}
		guests = append(guests, store.Guest{Name: name})
	}
	if err := moreGuests(ctx, tx, r, m.Number, "facilitator", guests); err != nil {
		return nil, err
	}
	return []Effect{React("✅")}, nil
}

var whoIsThat = Text{
	ES: "No encuentro a «{name}» entre quienes están en el grupo.",
	PT: "Não encontro “{name}” entre quem está no grupo.",
	EN: "I cannot find “{name}” among the people of the group.",
}

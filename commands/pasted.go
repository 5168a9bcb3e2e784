package commands

import (
	"context"

	"comunidad/commands/answer"
	"comunidad/commands/fold"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "pasted list",
		Aliases: Words{
			ES: []string{"lista pegada"},
			PT: []string{"lista colada"},
			EN: []string{"pasted list"},
		},
		Help: Text{
			ES: "pega la lista numerada que circula en el grupo: solo se suman los nombres nuevos",
			PT: "cole a lista numerada que circula no grupo: só os nomes novos são adicionados",
			EN: "paste the numbered list that goes around in the group: only new names are added",
		},
		Who:   Anyone,
		ByEar: true,
		Hear: func(h Heard) (string, bool) {
			return h.Text, h.Meaning.Kind == answer.List && !h.Subject.onTopics() && len(h.Meaning.Lines) > 0
		},
		Run: mergeList,
	})
}

// mergeList adds the names of a pasted list that are not on the roster yet: a member's own last word is never changed by it.
func mergeList(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, err := r.Meeting(ctx, tx)
	if err != nil {
		return nil, err
	}
	if !m.Open(r.At) {
		return nil, No(tooLateToAnswer.With("title", m.Title))
	}
	members, err := tx.Members(ctx)
	if err != nil {
		return nil, err
	}
	answers, err := tx.Answers(ctx, m.Number)
	if err != nil {
		return nil, err
	}
	spoke, listed := map[int64]bool{}, map[string]bool{}
	for _, a := range answers {
		spoke[a.Member] = a.Answer != ""
		for _, g := range a.Named {
			listed[fold.String(g.Name)] = true
		}
	}
	added := 0
	var guests []store.Guest
	for _, line := range r.Meaning.Lines {
		name := Name(line.Name)
		if name == "" || length(name) > MaxName || listed[fold.String(name)] {
			continue
		}
		listed[fold.String(name)] = true
		who, like := whoIs(name, members)
		switch {
		case like == surely && spoke[who.ID]:
		case like == surely:
			spoke[who.ID] = true
			added++
			a := store.Answer{Meeting: m.Number, Member: who.ID, Message: r.Message, Answer: store.Yes, Source: "list", At: r.At, Seq: r.Seq}
			if err := tx.PutAnswer(ctx, a); err != nil {
				return nil, err
			}
		default:
			added++
			guests = append(guests, store.Guest{Name: name, Organisation: Name(line.Org)})
		}
	}
	if err := moreGuests(ctx, tx, r, m.Number, "list", guests); err != nil {
		return nil, err
	}
	if added == 0 {
		return []Effect{React("👀")}, nil
	}
	return []Effect{React("✅")}, nil
}

// moreGuests adds people to those that somebody answers for already.
func moreGuests(ctx context.Context, tx *store.Tx, r Request, meeting int64, source string, more []store.Guest) error {
	if len(more) == 0 {
		return nil
	}
	answers, err := tx.Answers(ctx, meeting)
	if err != nil {
		return err
	}
	a := store.Answer{Meeting: meeting, Member: r.From.ID, Message: r.Message, Source: source, At: r.At, Seq: r.Seq}
	for _, said := range answers {
		if said.Member != r.From.ID {
			continue
		}
		a.Guests, a.Named = said.Guests, said.Named
		if said.Message == r.Message { // their own line is on the same list
			a.Answer = said.Answer
		}
	}
	a.Guests = min(a.Guests+len(more), 99)
	for _, g := range more {
		if g.Name != "" {
			a.Named = append(a.Named, g)
		}
	}
	return tx.PutAnswer(ctx, a)
}

package commands

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"comunidad/commands/fold"
	"comunidad/store"
)

// await finds the question that a message would answer: the one whose message it quotes, or else the last one. Which of
// several was meant is only a question while its answer is a number.
func (h *Heard) await(waiting []store.Pending) {
	which := slices.IndexFunc(waiting, func(p store.Pending) bool { return p.Asked == store.AskedWhich })
	if which >= 0 {
		asked := waiting[which]
		waiting = slices.Delete(waiting, which, which+1)
		if number, ok := choiceOf(fold.Words(h.Text)); ok && atoi(number) >= 1 && atoi(number) <= int64(asked.Choices) {
			h.Pending, h.Waiting = &asked, waiting
			return
		}
	}
	switch at := slices.IndexFunc(waiting, func(p store.Pending) bool { return p.Subject != "" && p.Subject == h.Subject.String() }); {
	case at >= 0:
		h.Pending, h.Waiting = &waiting[at], waiting[at:at+1]
	case len(waiting) > 0 && (h.Subject.Kind == "" || waiting[0].Asked == store.AskedSelf):
		h.Pending, h.Waiting = &waiting[0], waiting
	}
}

// answered gives the question that a yes or a no settles, and drops it. Where it may be for another one, only which one was
// meant is asked, and settled is nil.
func (s *Set) answered(ctx context.Context, tx *store.Tx, r Request, said Says, choice string) (settled *store.Pending, meant Says, ask []Effect, err error) {
	p := r.Pending
	switch {
	case p == nil:
		return nil, 0, nil, No(nothingWaits)
	case p.Asked == store.AskedWhich:
		if err := tx.Unask(ctx, p.ID); err != nil {
			return nil, 0, nil, err
		}
		if said, p = chosenOf(*p, int(atoi(choice)), r.Waiting); p == nil {
			return nil, 0, nil, No(nothingWaits)
		}
	case p.Asked == store.AskedOther && len(r.Waiting) > 1:
		ask, err = s.askWhich(ctx, tx, r, said)
		return nil, 0, ask, err
	}
	return p, said, nil, tx.Unask(ctx, p.ID)
}

// askWhich asks which question was meant. Its row tells what was said, and the questions in their order: «yes 12 15».
func (s *Set) askWhich(ctx context.Context, tx *store.Tx, r Request, said Says) ([]Effect, error) {
	ids := []string{"yes"}
	if said == SaysNo {
		ids[0] = "no"
	}
	lines := []Body{whichQuestion}
	for _, p := range r.Waiting {
		c := s.named(p.Command)
		if c == nil {
			continue // asked by a version that had such a command
		}
		what := Body(Plain(strings.TrimSpace("*" + c.Aliases.In(r.From.Lang)[0] + "* " + clip(Line(p.Args), 60))))
		if c.Asks != nil {
			asks, err := c.Asks(ctx, tx, r, p.Args)
			if err != nil {
				return nil, err
			}
			if asks == nil {
				continue // it has come to nothing
			}
			what = asks
		}
		lines = append(lines, whichLine.With("n", len(ids), "what", what))
		ids = append(ids, strconv.FormatInt(p.ID, 10))
	}
	question := store.Pending{
		Member: r.From.ID, Asked: store.AskedWhich, Chat: store.Direct, Args: strings.Join(ids, " "), Choices: len(ids) - 1, ExpiresAt: tx.Now.Add(questionWaits),
	}
	return []Effect{Reply(Lines(lines...))}, tx.Ask(ctx, question)
}

// chosenOf is the question that stands at that place of what askWhich kept, and what was said to it.
func chosenOf(which store.Pending, place int, waiting []store.Pending) (Says, *store.Pending) {
	kept := strings.Fields(which.Args)
	if place < 1 || place >= len(kept) {
		return 0, nil
	}
	said := SaysYes
	if kept[0] == "no" {
		said = SaysNo
	}
	for i, p := range waiting {
		if p.ID == atoi(kept[place]) {
			return said, &waiting[i]
		}
	}
	return 0, nil
}

var (
	whichQuestion = Text{
		ES: "¿A cuál respondes? Dime el número.",
		PT: "A qual você responde? Diga o número.",
		EN: "Which one do you answer? Tell me the number.",
	}
	whichLine = Text{ES: "{n}. {what}", PT: "{n}. {what}", EN: "{n}. {what}"}
)

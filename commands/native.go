package commands

import (
	"context"
	"errors"
	"regexp"
	"strconv"
	"strings"
	"time"

	"comunidad/commands/answer"
	"comunidad/commands/fold"
	"comunidad/store"
)

// planned recognises a native WhatsApp event that somebody posted as one of our meetings, by its hour or its title. The
// answers to it go into the same list; of any other event nothing is kept.
func (s *Set) planned(ctx context.Context, tx *store.Tx, r Request, in store.In) (Outcome, error) {
	start, err := strconv.ParseInt(in.Target, 10, 64)
	if err != nil {
		return Outcome{}, nil
	}
	for _, m := range r.Scene.Ahead {
		if m.StartsAt.Equal(time.UnixMilli(start)) || fold.String(m.Title) == fold.String(in.Text) {
			return Outcome{}, tx.AddNativeEvent(ctx, in.ID, m.Number)
		}
	}
	return Outcome{}, nil
}

var going = regexp.MustCompile(`^(going|maybe|no)(?: \+(\d{1,2}))?$`)

// answeredEvent takes over an answer to a native event: «going +1», «maybe», «no», or nothing to take it back.
func (s *Set) answeredEvent(ctx context.Context, tx *store.Tx, r Request, in store.In) (Outcome, error) {
	meeting, err := tx.NativeEvent(ctx, in.Target)
	if errors.Is(err, store.ErrNotFound) {
		return Outcome{}, nil
	}
	if err != nil {
		return Outcome{}, err
	}
	said := going.FindStringSubmatch(strings.TrimSpace(in.Text))
	if said == nil {
		_, err := tx.TakeBack(ctx, r.From.ID, r.Message)
		return Outcome{}, err
	}
	guests, _ := strconv.Atoi(said[2]) // none said is none
	r.Meaning = answer.Meaning{Kind: answer.Coming, Answer: map[string]answer.Answer{"going": answer.Yes, "maybe": answer.Maybe, "no": answer.No}[said[1]]}
	if guests > 0 {
		r.Meaning.People = guests + 1
	}
	r.Subject = Subject{AboutAnswers, meeting}
	return s.quietly(s.answerAs(ctx, tx, r, "event"))
}

package commands

import (
	"context"
	"errors"

	"comunidad/store"
)

// withdrawShared takes back what somebody shared.
func withdrawShared(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	s, err := meant(ctx, tx, r, r.Text)
	if err != nil {
		return nil, err
	}
	if !mayEnd(r, s) {
		return nil, No(notYoursToEnd.With("code", s.Code()))
	}
	return []Effect{React("👌")}, tx.EndShared(ctx, s.ID, store.Withdrawn, 0)
}

// unshare takes back what a deleted message had shared. Deleting is quiet, and so is this.
func unshare(ctx context.Context, tx *store.Tx, r Request) error {
	s, err := tx.SharedBy(ctx, r.From.ID, r.Message)
	if errors.Is(err, store.ErrNotFound) {
		return nil
	}
	if err != nil || s.Status == store.Solved {
		return err
	}
	return tx.EndShared(ctx, s.ID, store.Withdrawn, 0)
}

// reworded corrects the line that a message had shared. done is false when it had shared none.
func reworded(ctx context.Context, tx *store.Tx, r Request) (done bool, err error) {
	s, err := tx.SharedBy(ctx, r.From.ID, r.Message)
	if errors.Is(err, store.ErrNotFound) {
		return false, nil
	}
	if err != nil || s.Status != store.Standing {
		return true, err
	}
	values, said, err := sharedAgain(r, s.Kind)
	if err != nil {
		return true, nil // a date that cannot be: what stood stays
	}
	text := values.Text("line")
	if about := aboutTopic.FindStringSubmatch(text); about != nil {
		text = about[2]
	}
	if s.Kind != store.Need && s.Kind != store.Offer {
		text = trimUntil(withoutLeadIn(text))
	}
	person, err := caseIn(ctx, tx, text)
	if err != nil {
		return true, err
	}
	line, err := sharedLine(text)
	if !said || err != nil || person { // it says something else now
		return true, tx.EndShared(ctx, s.ID, store.Withdrawn, 0)
	}
	s.Text, s.Link = line, ""
	if address, ok := values["link"].(string); ok {
		s.Link = address
	}
	if at, dated := values.Moment("when"); dated {
		s.Date = dateOf(at, s.Kind, r)
	}
	return true, tx.Reshare(ctx, s)
}

// sharedAgain reads an edited message as if it were said now. said is false when it does not share that kind of thing any more.
func sharedAgain(r Request, kind store.SharedKind) (values Values, said bool, err error) {
	name := string(kind)
	if kind == store.Funding {
		name = "funding"
	}
	want := r.Set.named(name)
	args, said := opening(unsaluted(r.Text), want.Aliases)
	if _, part, ok := partOf(afterHarvest(r.Text)); ok {
		args, said = part, true
	}
	if !said {
		c, heard, _, _ := r.Set.cued(r.Heard, r.Set.ownCues)
		args, said = heard, c == want
	}
	values, err = read(want.Args, args, r.At.In(r.Community.Zone))
	return values, said, err
}

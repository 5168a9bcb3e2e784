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
	if errors.Is(err, store.ErrNotFound) || err == nil && (s.Kind != store.Need && s.Kind != store.Offer) {
		return false, nil
	}
	if err != nil {
		return true, err
	}
	rest, opens := opening(r.Text, needWords)
	if !opens {
		rest, opens = opening(r.Text, offerWords)
	}
	if _, args, part := partOf(afterHarvest(r.Text)); part {
		rest, opens = args, true
	}
	if said := aboutTopic.FindStringSubmatch(rest); said != nil {
		rest = said[2]
	}
	line, err := sharedLine(rest)
	if !opens || err != nil || caseData(rest) { // it says something else now
		return true, tx.EndShared(ctx, s.ID, store.Withdrawn, 0)
	}
	return true, tx.Reword(ctx, s.ID, line)
}

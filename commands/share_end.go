package commands

import (
	"context"
	"slices"

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
	brought, err := tx.SharedBy(ctx, r.From.ID, r.Message)
	if err != nil {
		return err
	}
	for _, s := range brought {
		if s.Status == store.Solved {
			continue
		}
		if err := tx.EndShared(ctx, s.ID, store.Withdrawn, 0); err != nil {
			return err
		}
	}
	return nil
}

// reworded corrects the lines that a message had shared. done is false when it had shared none.
func reworded(ctx context.Context, tx *store.Tx, r Request) (done bool, err error) {
	brought, err := tx.SharedBy(ctx, r.From.ID, r.Message)
	if err != nil || len(brought) == 0 {
		return false, err
	}
	if len(brought) > 1 {
		return true, rewordedEach(ctx, tx, r, brought)
	}
	s := brought[0]
	if s.Status != store.Standing {
		return true, nil
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
		s.Date = dateOf(at, s.Kind, line, r)
	}
	return true, tx.Reshare(ctx, s)
}

// rewordedEach corrects the needs and offers of a message that had brought several, each by the next of its kind.
func rewordedEach(ctx context.Context, tx *store.Tx, r Request, brought []store.Shared) error {
	person, err := caseIn(ctx, tx, r.Text)
	if err != nil {
		return err
	}
	now := heardTogether(r.Text)
	for _, s := range brought {
		at := slices.IndexFunc(now, func(t thing) bool { return t.kind == s.Kind })
		line, said := "", at >= 0 && !person
		if said {
			line, err = sharedLine(now[at].line)
			now, said = slices.Delete(now, at, at+1), err == nil
		}
		switch {
		case s.Status != store.Standing:
			continue
		case said:
			s.Text = line
			err = tx.Reshare(ctx, s)
		default:
			err = tx.EndShared(ctx, s.ID, store.Withdrawn, 0)
		}
		if err != nil {
			return err
		}
	}
	return nil
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

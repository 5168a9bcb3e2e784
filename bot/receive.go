package bot

import (
	"context"
	"errors"

	"comunidad/store"
)

// Receive keeps what arrived. Once it returns nil the message is ours to answer for, and WhatsApp may forget it; on an
// error WhatsApp must deliver it again. A repetition changes nothing.
func (b *Bot) Receive(ctx context.Context, in Incoming) error {
	if len(in.Text) > maxKept {
		in.Text = in.Text[:maxKept]
	}
	err := b.db.Write(ctx, b.now(), func(tx *store.Tx) error {
		member, err := b.member(ctx, tx, in)
		if err != nil {
			return err
		}
		kept := store.In{Chat: in.Chat, From: member, ID: in.ID, Kind: in.Kind, Text: in.Text, Target: in.Target, Named: in.Named, At: in.At}
		if err := tx.PutIn(ctx, kept); err != nil || in.File == nil {
			return err
		}
		return tx.PutInFile(ctx, kept, *in.File)
	})
	if err == nil {
		knock(b.news)
	}
	return err
}

// maxKept is how much of a text is kept, in bytes: enough to see that it is too long.
const maxKept = 8192

// member finds the person something is from, or makes them.
func (b *Bot) member(ctx context.Context, tx *store.Tx, in Incoming) (int64, error) {
	id, err := identify(ctx, tx, in.From, store.Stranger)
	if err != nil {
		return 0, err
	}
	if in.Chat == store.Direct {
		return id, tx.MarkWrote(ctx, id)
	}
	if in.Kind == store.LeftIt {
		return id, nil
	}
	return id, tx.SetStatus(ctx, id, store.InGroup) // whoever is heard in the group is in it
}

// identify finds the one member whom all these addresses name. An address that is new is added to them; two members who
// turn out to be one person are merged. But a phone number that comes with a new LID has a new owner, who inherits
// nothing.
func identify(ctx context.Context, tx *store.Tx, addresses []store.Address, status store.Status) (int64, error) {
	if len(addresses) == 0 {
		return 0, errNobody
	}
	first := addresses[0] // the LID, when there is one
	id, err := tx.MemberAt(ctx, first)
	known := err == nil
	if err != nil && !errors.Is(err, store.ErrNotFound) {
		return 0, err
	}
	member := id.ID
	for _, other := range addresses[1:] {
		owner, err := tx.MemberAt(ctx, other)
		switch {
		case errors.Is(err, store.ErrNotFound):
			continue
		case err != nil:
			return 0, err
		case owner.ID == member:
			continue
		}
		moved, err := hasLID(ctx, tx, owner.ID)
		switch {
		case err != nil:
			return 0, err
		case moved:
			err = tx.DropAddress(ctx, other)
		case known:
			err = tx.Merge(ctx, member, owner.ID)
		default:
			member, known = owner.ID, true
			err = tx.AddAddress(ctx, member, first)
		}
		if err != nil {
			return 0, err
		}
	}
	if !known {
		if member, err = tx.AddMember(ctx, first, status); err != nil {
			return 0, err
		}
	}
	for _, other := range addresses[1:] {
		if err := tx.AddAddress(ctx, member, other); err != nil && !errors.Is(err, store.ErrExists) {
			return 0, err
		}
	}
	return member, nil
}

var errNobody = errors.New("it is from nobody")

func hasLID(ctx context.Context, tx *store.Tx, member int64) (bool, error) {
	addresses, err := tx.Addresses(ctx, member)
	return len(addresses) > 0 && addresses[0].IsLID(), err
}

// Person is somebody in the group, as WhatsApp lists them.
type Person struct {
	Addresses []store.Address
	Admin     bool
}

// Sync takes over who is in the group and who administers it, as WhatsApp lists them now.
func (b *Bot) Sync(ctx context.Context, people []Person) error {
	return b.db.Write(ctx, b.now(), func(tx *store.Tx) error {
		present := map[int64]bool{}
		for _, p := range people {
			id, err := identify(ctx, tx, p.Addresses, store.InGroup)
			if err != nil {
				return err
			}
			present[id] = true
			if err := tx.SetStatus(ctx, id, store.InGroup); err != nil {
				return err
			}
			if err := tx.SetFacilitator(ctx, id, p.Admin); err != nil {
				return err
			}
		}
		members, err := tx.Members(ctx)
		if err != nil {
			return err
		}
		for _, m := range members {
			if !present[m.ID] {
				if err := tx.SetStatus(ctx, m.ID, store.Left); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

package commands

import (
	"context"

	"comunidad/store"
)

// roll is the list of who is at a meeting, as one message fills it.
type roll struct {
	meeting int64
	source  string
	country string // of visitors of whom nothing else is known
}

// member puts a member on it, and tells whether they were not there yet.
func (l roll) member(ctx context.Context, tx *store.Tx, r Request, id int64) (bool, error) {
	return tx.PutAttendance(ctx, store.Attendance{Meeting: l.meeting, Member: id, Source: l.source, By: r.From.ID, Message: r.Message, At: r.At})
}

// visitor puts somebody on it who is no member, or several without a name.
func (l roll) visitor(ctx context.Context, tx *store.Tx, r Request, g store.Guest, people int) error {
	_, err := tx.PutVisitor(ctx, store.Visitor{
		Meeting: l.meeting, Name: g.Name, Organisation: g.Organisation, Country: l.country, People: people,
		Source: l.source, By: r.From.ID, Message: r.Message, At: r.At,
	})
	return err
}

// company puts people on it who came with somebody: members, visitors, and those who are only counted. It gives how many members.
func (l roll) company(ctx context.Context, tx *store.Tx, r Request, people []store.Guest) (members int, err error) {
	known, err := tx.Members(ctx)
	if err != nil {
		return 0, err
	}
	nameless := map[string]int{} // by organisation
	for _, p := range people {
		who, like := whoIs(p.Name, known)
		switch {
		case p.Name == "":
			nameless[p.Organisation]++
		case like == surely:
			members++
			_, err = l.member(ctx, tx, r, who.ID)
		default:
			err = l.visitor(ctx, tx, r, p, 1)
		}
		if err != nil {
			return members, err
		}
	}
	for org, n := range nameless {
		if err := l.visitor(ctx, tx, r, store.Guest{Organisation: org}, n); err != nil {
			return members, err
		}
	}
	return members, nil
}

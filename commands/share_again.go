package commands

import (
	"context"
	"slices"
	"time"

	"comunidad/commands/fold"
	"comunidad/commands/stem"
	"comunidad/store"
)

// sharedAlreadyBy answers something whose link is listed already. A call that closes later is the same call, extended, and an
// activity on another day is another one, in the same room. done is false for what is new.
func sharedAlreadyBy(ctx context.Context, tx *store.Tx, r Request, s store.Shared, receipt string) (effects []Effect, done bool, err error) {
	if s.Link == "" {
		return nil, false, nil
	}
	others, err := tx.SharedOpen(ctx, s.Kind)
	if err != nil {
		return nil, false, err
	}
	for _, o := range others {
		switch {
		case o.Link != s.Link, s.Kind == store.Activity && !sameDay(o.Date, s.Date):
			continue
		case s.Kind == store.Funding && !s.Date.IsZero() && !sameDay(o.Date, s.Date):
			if !sameCall(o.Text, s.Text) {
				continue
			}
			if o.By == r.From.ID || s.Date.After(o.Date) {
				effects, err = extend(ctx, tx, o, s.Date, receipt)
				return effects, true, err
			}
		}
		if !r.Direct {
			return []Effect{React(receipt)}, true, nil // somebody was first; one is enough
		}
		return []Effect{React(receipt), Reply(listedAlready.With("line", sharedLineOf(o)))}, true, nil
	}
	return nil, false, nil
}

// extend gives a call its new deadline. It is said, for others read the old one.
func extend(ctx context.Context, tx *store.Tx, call store.Shared, until time.Time, receipt string) ([]Effect, error) {
	call.Date = until
	if err := tx.Reshare(ctx, call); err != nil {
		return nil, err
	}
	return []Effect{React(receipt), Reply(nowUntil.With("line", sharedLineOf(call))).About(Subject{AboutShared, call.ID})}, nil
}

// sameDay tells whether two dates are one day where the first was said. No date is like no date.
func sameDay(a, b time.Time) bool {
	if a.IsZero() || b.IsZero() {
		return a.IsZero() && b.IsZero()
	}
	return startOfDay(a, a.Location()).Equal(startOfDay(b, a.Location()))
}

// prolonging are words of a deadline that moves.
var prolonging = wordSet(`prorroga prorrogada prorrogado prorrogaron prorrogamos extendida extendido extienden extendieron extiende amplian ampliada ampliado ampliaron nuevo nova novo nueva prorrogado
	prorrogada adiado adiada estendido estendida extended extension new moved`)

// sameCall tells one call from another at the same address: its name has a word of the other's, or it says that it goes on.
func sameCall(a, b string) bool {
	if slices.ContainsFunc(fold.Words(b), func(w fold.Word) bool { return prolonging[w.Text] }) {
		return true
	}
	names := stem.Words(a)
	return slices.ContainsFunc(stem.Words(b), func(w string) bool { return slices.Contains(names, w) && !stem.Vague(w) })
}

var (
	listedAlready = Text{
		ES: "Ya estaba: {line}",
		PT: "Já estava: {line}",
		EN: "It was there already: {line}",
	}
	nowUntil = Text{
		ES: "Queda con la nueva fecha: {line}",
		PT: "Fica com a nova data: {line}",
		EN: "It has the new date: {line}",
	}
)

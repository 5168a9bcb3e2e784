package commands

import (
	"errors"

	"comunidad/store"
)

// Refusal is a no in the person's own words. Nothing of what was asked happens.
type Refusal struct {
	Body Body
}

// Error gives the Spanish text, for tests; people read Body in their language.
func (r *Refusal) Error() string { return r.Body.In(store.ES) }

// No refuses with a sentence.
func No(b Body) error { return &Refusal{b} }

// isNotFound tells that there is none of what was looked for.
func isNotFound(err error) bool { return errors.Is(err, store.ErrNotFound) }

// isRefusal tells a no to a person from a fault.
func isRefusal(err error) bool {
	var refusal *Refusal
	return errors.As(err, &refusal)
}

package commands

import (
	"context"
	"strings"

	"comunidad/store"
)

// untie ends the ties that a message had proposed and that it tells of no longer: text is what it says now, empty when it was
// deleted. A tie that the other organisation has confirmed is theirs as well, and stands.
func untie(ctx context.Context, tx *store.Tx, r Request, text string) error {
	ties, err := tx.TiesIn(ctx, r.From.ID, r.Message)
	if err != nil || len(ties) == 0 {
		return err
	}
	byID, err := organisationsByID(ctx, tx)
	if err != nil {
		return err
	}
	for _, t := range ties {
		if strings.Contains(plainWords(text), plainWords(byID[t.Asked].Name)) {
			continue
		}
		if err := tx.EndTie(ctx, t.ID); err != nil {
			return err
		}
	}
	return nil
}

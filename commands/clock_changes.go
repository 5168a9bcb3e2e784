package commands

import (
	"context"

	"comunidad/store"
)

// clockChanges names the countries whose hour is another one than at the meeting before, and only those.
func clockChanges(ctx context.Context, tx *store.Tx, m store.Meeting) (Body, error) {
	return nil, nil
}

package store

import "context"

// AddOrganisation gives the id of the organisation whose folded name that is, and adds it under name if it is new.
func (tx *Tx) AddOrganisation(ctx context.Context, name, folded string) (int64, error) {
	var id int64
	// The update changes nothing: it makes RETURNING speak of the row that was there already.
	err := tx.get(ctx, `INSERT INTO organisation (name, folded) VALUES ($1, $2)
		ON CONFLICT (folded) DO UPDATE SET folded = excluded.folded RETURNING id`, []any{name, folded}, &id)
	return id, err
}

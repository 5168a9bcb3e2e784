package store

import "context"

// Merge makes one member of two that turned out to be one person. What both said for the same thing stays as kept said it.
// Roles are not inherited: they hang on the address they were given to.
func (tx *Tx) Merge(ctx context.Context, kept, dropped int64) error {
	// Guests hang on the statement that named them.
	if _, err := tx.exec(ctx, `PRAGMA defer_foreign_keys = 1`); err != nil {
		return err
	}
	for _, of := range personalData {
		if of.table == "member" {
			continue
		}
		if _, err := tx.exec(ctx, "UPDATE OR IGNORE "+of.table+" SET "+of.column+" = $1 WHERE "+of.column+" = $2", kept, dropped); err != nil {
			return err
		}
	}
	_, err := tx.exec(ctx, `DELETE FROM member WHERE id = $1`, dropped)
	return err
}

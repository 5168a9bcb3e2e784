package store

import "context"

// detach takes a member out of the queues. The last row of each stays, empty and nobody's: SQLite would give its number
// to the next one, and numbers are what ids are made of and what is known to be settled.
func (tx *Tx) detach(ctx context.Context, member int64) error {
	if _, err := tx.exec(ctx, `INSERT INTO member (id, status, since) VALUES (0, 'stranger', 0) ON CONFLICT (id) DO NOTHING`); err != nil {
		return err
	}
	for _, statement := range []string{
		`UPDATE inbox SET member = 0, id = 'gone/' || seq, text = '', target = '', error = '', named = 0, at = 0,
			state = CASE state WHEN 'new' THEN 'expired' ELSE state END
			WHERE member = $1 AND seq = (SELECT max(seq) FROM inbox)`,
		`DELETE FROM inbox WHERE member = $1`,
		`DELETE FROM outbox_file WHERE outbox IN (SELECT seq FROM outbox WHERE member = $1 OR target_member = $1)`,
		`UPDATE outbox SET member = NULL, text = '', target = '', target_member = NULL, target_text = '', mentions = '', subject = '',
			key = NULL, error = '', state = 'expired' WHERE (member = $1 OR target_member = $1) AND seq = (SELECT max(seq) FROM outbox)`,
		`DELETE FROM outbox WHERE member = $1 OR target_member = $1`,
	} {
		if _, err := tx.exec(ctx, statement, member); err != nil {
			return err
		}
	}
	return nil
}

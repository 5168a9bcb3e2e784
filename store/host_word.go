package store

import "context"

// ConfirmHost records that a host said they will be there.
func (tx *Tx) ConfirmHost(ctx context.Context, meeting, member int64) error {
	_, err := tx.exec(ctx, `INSERT INTO host_word (meeting, member, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, meeting, member, unix(tx.Now))
	return err
}

// ConfirmedHosts are those who said so.
func (tx *Tx) ConfirmedHosts(ctx context.Context, meeting int64) ([]int64, error) {
	return list(ctx, tx, func(row scanner) (id int64, err error) { return id, row.Scan(&id) },
		`SELECT member FROM host_word WHERE meeting = $1 ORDER BY at, member`, meeting)
}

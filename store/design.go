package store

import "context"

// PutDesign keeps what was decided about one item of a meeting's design: question, format, time or harvest.
func (tx *Tx) PutDesign(ctx context.Context, meeting int64, item, text string, member int64) error {
	_, err := tx.exec(ctx, `INSERT INTO design (meeting, item, text, member, at) VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (meeting, item) DO UPDATE SET text = excluded.text, member = excluded.member, at = excluded.at`,
		meeting, item, text, member, unix(tx.Now))
	return err
}

// Design is what was decided, by item.
func (tx *Tx) Design(ctx context.Context, meeting int64) (map[string]string, error) {
	type row struct{ item, text string }
	all, err := list(ctx, tx, func(s scanner) (r row, err error) { return r, s.Scan(&r.item, &r.text) },
		`SELECT item, text FROM design WHERE meeting = $1`, meeting)
	of := map[string]string{}
	for _, r := range all {
		of[r.item] = r.text
	}
	return of, err
}

// OpenDesign records that a meeting's design is being asked for, and tells whether it had not been.
func (tx *Tx) OpenDesign(ctx context.Context, meeting int64) (first bool, err error) {
	rows, err := tx.exec(ctx, `UPDATE meeting SET woven = 1 WHERE number = $1 AND woven = 0`, meeting)
	return rows == 1, err
}

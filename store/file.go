package store

import (
	"context"
	"time"
)

// File is a document: one that the bot sends, or one that it was sent.
type File struct {
	Name, MIME string
	Data       []byte
}

func (tx *Tx) attach(ctx context.Context, o Out) error {
	_, err := tx.exec(ctx, `INSERT INTO outbox_file (outbox, name, mime, data) SELECT seq, $2, $3, $4 FROM outbox WHERE id = $1`,
		o.ID, o.File.Name, o.File.MIME, o.File.Data)
	return err
}

// forgetFiles forgets the documents of what was settled before then.
func (tx *Tx) forgetFiles(ctx context.Context, then time.Time) error {
	_, err := tx.exec(ctx, `DELETE FROM outbox_file WHERE outbox IN (SELECT seq FROM outbox WHERE made_at < $1 AND state NOT IN ('due', 'sending'))`, unix(then))
	return err
}

// OutFile reads the document of a message. ErrNotFound if it has none, or none any more.
func (tx *Tx) OutFile(ctx context.Context, seq int64) (*File, error) {
	f := &File{}
	err := tx.get(ctx, `SELECT name, mime, data FROM outbox_file WHERE outbox = $1`, []any{seq}, &f.Name, &f.MIME, &f.Data)
	return f, err
}

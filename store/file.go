package store

import (
	"context"
	"errors"
)

// File is something that goes out with a message.
type File struct {
	Name, MIME string
	Data       []byte
}

// putFile keeps what goes out with the message of that id.
func (tx *Tx) putFile(ctx context.Context, id string, f *File) error {
	_, err := tx.exec(ctx, `INSERT INTO outbox_file (outbox, name, mime, data)
		SELECT seq, $2, $3, $4 FROM outbox WHERE id = $1 AND kind = 'file'`, id, f.Name, f.MIME, f.Data)
	return err
}

// OutFile is what goes out with a message. ErrNotFound if nothing does, or no longer.
func (tx *Tx) OutFile(ctx context.Context, seq int64) (*File, error) {
	var f File
	err := tx.get(ctx, `SELECT name, mime, data FROM outbox_file WHERE outbox = $1`, []any{seq}, &f.Name, &f.MIME, &f.Data)
	if errors.Is(err, ErrNotFound) {
		return nil, err
	}
	return &f, err
}

// dropFiles forgets files of messages that are settled and were made before then.
const dropFiles = `DELETE FROM outbox_file WHERE outbox IN (SELECT seq FROM outbox WHERE made_at < $1 AND state NOT IN ('due', 'sending'))`

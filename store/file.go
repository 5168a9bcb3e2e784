package store

import "context"

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

// OutFile reads the document of a message. ErrNotFound if it has none, or none any more.
func (tx *Tx) OutFile(ctx context.Context, seq int64) (*File, error) {
	f := &File{}
	err := tx.get(ctx, `SELECT name, mime, data FROM outbox_file WHERE outbox = $1`, []any{seq}, &f.Name, &f.MIME, &f.Data)
	return f, err
}

// PutInFile keeps a document that came with something that was said, until that has been handled.
func (tx *Tx) PutInFile(ctx context.Context, in In, f File) error {
	_, err := tx.exec(ctx, `INSERT INTO inbox_file (inbox, name, data)
		SELECT seq, $4, $5 FROM inbox WHERE chat = $1 AND member = $2 AND id = $3 AND state = 'new' ON CONFLICT (inbox) DO NOTHING`,
		int(in.Chat), in.From, in.ID, f.Name, f.Data)
	return err
}

// InFile reads the document that came with something. ErrNotFound if none did.
func (tx *Tx) InFile(ctx context.Context, seq int64) (*File, error) {
	f := &File{}
	err := tx.get(ctx, `SELECT name, data FROM inbox_file WHERE inbox = $1`, []any{seq}, &f.Name, &f.Data)
	return f, err
}

// DropInFile forgets it.
func (tx *Tx) DropInFile(ctx context.Context, seq int64) error {
	_, err := tx.exec(ctx, `DELETE FROM inbox_file WHERE inbox = $1`, seq)
	return err
}

// dropFiles forgets files of messages that are settled and were made before then.
const dropFiles = `DELETE FROM outbox_file WHERE outbox IN (SELECT seq FROM outbox WHERE made_at < $1 AND state NOT IN ('due', 'sending'))`

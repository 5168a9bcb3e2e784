package whatsapp

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"

	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/store/sqlstore"
	waLog "go.mau.fi/whatsmeow/util/log"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// session is the file with the account's keys. Whoever has it is the bot; it is never backed up, since ratchets that go
// back make messages unreadable.
type session struct {
	db     *sql.DB
	device *store.Device
	turn   turn
}

// ErrInUse is when another process has the session open.
var ErrInUse = errors.New("another process is using this WhatsApp session: stop it first")

// The lock is exclusive: two processes with one account would throw each other out without end. A power cut must not bring
// back keys that were used, so every commit is on the disk.
var pragmas = [][2]string{
	{"busy_timeout", "2000"}, {"locking_mode", "exclusive"}, {"journal_mode", "wal"}, {"synchronous", "2"},
	{"foreign_keys", "1"}, {"secure_delete", "1"},
}

func openSession(ctx context.Context, path string, log waLog.Logger) (*session, error) {
	if err := private(path); err != nil {
		return nil, err
	}
	query := url.Values{"_txlock": {"immediate"}}
	for _, p := range pragmas {
		query.Add("_pragma", p[0]+"("+p[1]+")")
	}
	absolute, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	db, err := sql.Open("sqlite", (&url.URL{Scheme: "file", Path: filepath.ToSlash(absolute), RawQuery: query.Encode()}).String())
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1) // a busy database makes whatsmeow lose messages; one connection is never busy
	s := &session{db: db}
	if err := s.load(ctx, log); err != nil {
		db.Close()
		return nil, explain(err)
	}
	return s, nil
}

// private makes the file ours alone before any key is in it.
func private(path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("the WhatsApp session cannot be opened: %w", err)
	}
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return fmt.Errorf("the WhatsApp session cannot be opened: %w", err)
	}
	defer f.Close()
	return f.Chmod(0o600)
}

func (s *session) load(ctx context.Context, log waLog.Logger) error {
	for _, p := range pragmas { // a driver ignores what it does not know without a word
		var got string
		if err := s.db.QueryRowContext(ctx, "PRAGMA "+p[0]).Scan(&got); err != nil {
			return err
		}
		if got != p[1] {
			return fmt.Errorf("PRAGMA %s is %s and must be %s", p[0], got, p[1])
		}
	}
	_, err := s.db.ExecContext(ctx, `
		CREATE TABLE IF NOT EXISTS comunidad_note (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
		CREATE TABLE IF NOT EXISTS comunidad_held (message TEXT PRIMARY KEY, since INTEGER NOT NULL) STRICT`)
	if err != nil {
		return err
	}
	container := sqlstore.NewWithDB(s.db, "sqlite3", log)
	if err := container.Upgrade(ctx); err != nil {
		return err
	}
	if s.device, err = container.GetFirstDevice(ctx); err != nil {
		return err
	}
	s.dress(container)
	return nil
}

// dress puts our own pieces in place of whatsmeow's: what it may not keep, and what takes turns.
func (s *session) dress(container store.DeviceContainer) {
	d := s.device
	d.Container = &dresser{DeviceContainer: container, session: s}
	if !d.Initialized {
		return
	}
	d.Contacts = noContacts{}
	d.EventBuffer = &buffer{EventBuffer: d.EventBuffer, turn: &s.turn}
	d.Sessions = &sessions{SessionStore: d.Sessions}
}

// dresser dresses the device again when pairing has made it a new one.
type dresser struct {
	store.DeviceContainer
	session *session
}

// PutDevice implements store.DeviceContainer.
func (r *dresser) PutDevice(ctx context.Context, d *store.Device) error {
	fresh := !d.Initialized
	err := r.DeviceContainer.PutDevice(ctx, d)
	if fresh {
		r.session.dress(r.DeviceContainer)
	}
	return err
}

// remember keeps a small fact about the account, and note finds it again, empty if there is none.
func (s *session) remember(ctx context.Context, name, value string) error {
	_, err := s.db.ExecContext(ctx, `INSERT INTO comunidad_note VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value`, name, value)
	return err
}

func (s *session) note(ctx context.Context, name string) (value string) {
	if err := s.db.QueryRowContext(ctx, `SELECT value FROM comunidad_note WHERE name = $1`, name).Scan(&value); err != nil {
		return ""
	}
	return value
}

// tidy leaves nothing of what was read in the file's journal, where a message stays for a while after it was let go.
func (s *session) tidy(ctx context.Context) error {
	_, err := s.db.ExecContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)")
	return err
}

func (s *session) close() error { return s.db.Close() }

func explain(err error) error {
	var driver *sqlite.Error
	if errors.As(err, &driver) && driver.Code()&0xff == sqlite3.SQLITE_BUSY {
		return ErrInUse
	}
	return fmt.Errorf("the WhatsApp session cannot be read: %w", err)
}

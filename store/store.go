// Package store keeps what must not be forgotten: one community in one SQLite file, one file of this package per noun,
// each with its type and its queries together. It imports nothing of ours, decides nothing and says nothing.
//
// Everything happens in a transaction that carries its own time (Tx.Now), so that all that one message or job leads to
// agrees about when it happened. There is one writer; readers see the last commit.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"sync"
	"time"

	_ "modernc.org/sqlite" // the driver; pure Go, so that CGO_ENABLED=0 always works
)

// DB is a community's database. It is safe for concurrent use.
type DB struct {
	path        string
	write, read *sql.DB
	prepared    sync.Map // of *sql.DB and query to *sql.Stmt
}

// readers is how many can look at the database while something is written.
const readers = 3

// Open opens the community's file at path, creates it when there is none, and brings its schema up to date.
// It refuses a file that is not ours, one of a newer version, and an empty one that was not empty before.
func Open(ctx context.Context, path string) (*DB, error) {
	if err := guard(path); err != nil {
		return nil, err
	}
	db := &DB{path: path}
	var err error
	if db.write, err = sql.Open("sqlite", dsn(path, "_txlock=immediate")); err != nil {
		return nil, fmt.Errorf("open %s: %w", path, err)
	}
	db.write.SetMaxOpenConns(1)
	if err := db.start(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("open %s: %w", path, err), db.Close())
	}
	return db, nil
}

func (db *DB) start(ctx context.Context) error {
	if err := checkPragmas(ctx, db.write); err != nil {
		return err
	}
	if err := migrate(ctx, db.write); err != nil {
		return err
	}
	if err := mark(db.path); err != nil {
		return err
	}
	var err error
	if db.read, err = sql.Open("sqlite", dsn(db.path, "_pragma=query_only(1)")); err != nil {
		return err
	}
	db.read.SetMaxOpenConns(readers)
	return checkPragmas(ctx, db.read)
}

// Close lets go of the file. Nothing that was committed is lost without it.
func (db *DB) Close() error {
	var errs []error
	db.prepared.Range(func(_, stmt any) bool {
		errs = append(errs, stmt.(*sql.Stmt).Close())
		return true
	})
	if db.read != nil {
		errs = append(errs, db.read.Close())
	}
	return errors.Join(append(errs, db.write.Close())...)
}

// Path is where the community's file lies.
func (db *DB) Path() string { return db.path }

func dsn(path, extra string) string {
	return "file:" + (&url.URL{Path: path}).EscapedPath() + "?" + extra +
		"&_pragma=busy_timeout(10000)&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)&_pragma=foreign_keys(1)" +
		"&_pragma=secure_delete(1)&_pragma=trusted_schema(0)&_pragma=cell_size_check(1)"
}

// checkPragmas reads back what the DSN asked for, because an unknown key in it is ignored in silence.
func checkPragmas(ctx context.Context, db *sql.DB) error {
	for _, want := range []struct{ pragma, value string }{
		{"journal_mode", "wal"}, {"synchronous", "2"}, {"foreign_keys", "1"}, {"secure_delete", "1"}, {"busy_timeout", "10000"},
	} {
		var got string
		if err := db.QueryRowContext(ctx, "PRAGMA "+want.pragma).Scan(&got); err != nil {
			return wrap(err)
		}
		if got != want.value {
			return fmt.Errorf("SQLite runs with %s=%s, and needs %s", want.pragma, got, want.value)
		}
	}
	return nil
}

// guard refuses a database that has become empty: SQLite would open it as a new one, and everyone would be greeted again.
func guard(path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	_, marked := os.Stat(markPath(path))
	info, found := os.Stat(path)
	if marked == nil && (found != nil || info.Size() == 0) {
		return fmt.Errorf("%s is empty or gone, but held a community before: put the backup back, or delete %s to begin anew",
			path, markPath(path))
	}
	if found != nil { // created by us, so that nobody else may read it
		f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
		if err != nil {
			return err
		}
		return f.Close()
	}
	return nil
}

func mark(path string) error {
	f, err := os.OpenFile(markPath(path), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return err
	}
	return f.Close()
}

func markPath(path string) string { return path + ".exists" }

// Write runs do in the one writing transaction, at time now. When do fails nothing has happened.
func (db *DB) Write(ctx context.Context, now time.Time, do func(*Tx) error) error {
	return db.in(ctx, db.write, now, do)
}

// Read runs do on the last commit, at time now. It cannot write.
func (db *DB) Read(ctx context.Context, now time.Time, do func(*Tx) error) error {
	return db.in(ctx, db.read, now, do)
}

func (db *DB) in(ctx context.Context, pool *sql.DB, now time.Time, do func(*Tx) error) error {
	sqlTx, err := pool.BeginTx(ctx, nil)
	if err != nil {
		return wrap(err)
	}
	tx := &Tx{Now: now.UTC().Truncate(time.Millisecond), tx: sqlTx, pool: pool, db: db}
	defer func() {
		_ = sqlTx.Rollback() // does nothing after a commit
		tx.keepPrepared(ctx)
	}()
	if err := do(tx); err != nil {
		return err
	}
	if err := wrap(sqlTx.Commit()); err != nil {
		return err
	}
	if tx.scrub {
		db.scrubFile(ctx)
	}
	return nil
}

// Check looks for damage in the file: its structure, and rows that point nowhere.
func (db *DB) Check(ctx context.Context) error {
	for _, pragma := range []string{"quick_check", "foreign_key_check"} {
		rows, err := db.read.QueryContext(ctx, "PRAGMA "+pragma)
		if err != nil {
			return wrap(err)
		}
		var first string
		if rows.Next() {
			var rest [3]any
			into := []any{&first, &rest[0], &rest[1], &rest[2]}
			columns, err := rows.Columns()
			if err == nil {
				err = rows.Scan(into[:len(columns)]...)
			}
			if err != nil {
				_ = rows.Close()
				return wrap(err)
			}
		}
		if err := errors.Join(rows.Err(), rows.Close()); err != nil {
			return wrap(err)
		}
		if first != "" && first != "ok" {
			return fmt.Errorf("%w: %s", ErrCorrupt, first)
		}
	}
	return nil
}

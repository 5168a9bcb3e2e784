package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// What a query can find wrong that a caller may want to handle.
var (
	ErrNotFound = errors.New("not found")
	ErrExists   = errors.New("exists already")
	ErrBusy     = errors.New("the database is busy")
	ErrFull     = errors.New("the disk is full")
	ErrReadOnly = errors.New("the database cannot be written")
	ErrCorrupt  = errors.New("the database is damaged")

	errNotATime = errors.New("a time is not an integer")
)

// wrap is the only place that knows the driver's error codes.
func wrap(err error) error {
	if err == nil {
		return nil
	}
	if errors.Is(err, sql.ErrNoRows) {
		return ErrNotFound
	}
	var driver *sqlite.Error
	if !errors.As(err, &driver) {
		return err
	}
	var kind error
	switch code := driver.Code(); {
	case code == sqlite3.SQLITE_CONSTRAINT_UNIQUE, code == sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY,
		code == sqlite3.SQLITE_CONSTRAINT_ROWID:
		kind = ErrExists
	case code&0xff == sqlite3.SQLITE_BUSY, code&0xff == sqlite3.SQLITE_LOCKED:
		kind = ErrBusy
	case code&0xff == sqlite3.SQLITE_FULL:
		kind = ErrFull
	case code&0xff == sqlite3.SQLITE_READONLY, code&0xff == sqlite3.SQLITE_CANTOPEN, code&0xff == sqlite3.SQLITE_IOERR:
		kind = ErrReadOnly
	case code&0xff == sqlite3.SQLITE_CORRUPT, code&0xff == sqlite3.SQLITE_NOTADB:
		kind = ErrCorrupt
	case code&0xff == sqlite3.SQLITE_INTERRUPT:
		kind = context.Canceled
	default:
		return err
	}
	return fmt.Errorf("%w: %w", kind, err)
}

package store

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"io/fs"
)

//go:embed migrations/*.sql
var migrations embed.FS

// applicationID marks a SQLite file as ours ("Cmnd").
const applicationID = 0x436d6e64

// migrate brings the schema up to this version, all in one transaction: old or new, never between.
// There is no way down: a copy from before is the way back.
func migrate(ctx context.Context, db *sql.DB) error {
	names, err := fs.Glob(migrations, "migrations/*.sql") // sorted by name, and so by number
	if err != nil {
		return err
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return wrap(err)
	}
	defer func() { _ = tx.Rollback() }()
	var app, version, tables int
	if err := tx.QueryRowContext(ctx, "SELECT (SELECT application_id FROM pragma_application_id),"+
		"(SELECT user_version FROM pragma_user_version), (SELECT count(*) FROM sqlite_schema)").Scan(&app, &version, &tables); err != nil {
		return wrap(err)
	}
	switch {
	case app != applicationID && tables > 0:
		return fmt.Errorf("this file belongs to another program")
	case version > len(names):
		return fmt.Errorf("this file was written by a newer version of comunidad (schema %d; this one knows %d): update the program", version, len(names))
	case version == len(names):
		return nil
	}
	for _, name := range names[version:] {
		script, err := migrations.ReadFile(name)
		if err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, string(script)); err != nil {
			return fmt.Errorf("%s: %w", name, wrap(err))
		}
	}
	if _, err := tx.ExecContext(ctx, fmt.Sprintf("PRAGMA application_id=%d; PRAGMA user_version=%d", applicationID, len(names))); err != nil {
		return wrap(err)
	}
	return wrap(tx.Commit())
}

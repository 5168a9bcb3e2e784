package store

import (
	"context"
	"database/sql"
	"time"
)

// Tx is one transaction. Now is its time, the only one that anything in it may use.
type Tx struct {
	Now  time.Time // UTC, whole milliseconds
	tx   *sql.Tx
	pool *sql.DB
	db   *DB

	unprepared []string
	community  *Community // once it was read
	scrub      bool       // something was erased: no byte of it may stay in the file
}

type stmtKey struct {
	pool  *sql.DB
	query string
}

// stmt gives the query prepared: SQLite would parse it again each time otherwise.
func (tx *Tx) stmt(ctx context.Context, query string) (*sql.Stmt, error) {
	if stmt, ok := tx.db.prepared.Load(stmtKey{tx.pool, query}); ok {
		return tx.tx.StmtContext(ctx, stmt.(*sql.Stmt)), nil
	}
	stmt, err := tx.tx.PrepareContext(ctx, query)
	if err != nil {
		return nil, wrap(err)
	}
	tx.unprepared = append(tx.unprepared, query)
	return stmt, nil
}

// keepPrepared prepares for the transactions to come what this one had to prepare for itself. It happens after the
// end, because the transaction holds the writer's only connection.
func (tx *Tx) keepPrepared(ctx context.Context) {
	for _, query := range tx.unprepared {
		stmt, err := tx.pool.PrepareContext(ctx, query)
		if err != nil {
			return // the next transaction prepares it for itself again
		}
		if _, raced := tx.db.prepared.LoadOrStore(stmtKey{tx.pool, query}, stmt); raced {
			_ = stmt.Close()
		}
	}
}

func (tx *Tx) exec(ctx context.Context, query string, args ...any) (rows int64, err error) {
	stmt, err := tx.stmt(ctx, query)
	if err != nil {
		return 0, err
	}
	result, err := stmt.ExecContext(ctx, args...)
	if err != nil {
		return 0, wrap(err)
	}
	rows, err = result.RowsAffected()
	return rows, wrap(err)
}

// Written counts what has been written so far, in this transaction and before it: two counts that are the same tell that
// nothing was in between.
func (tx *Tx) Written(ctx context.Context) (rows int64, err error) {
	err = tx.get(ctx, `SELECT total_changes()`, nil, &rows)
	return rows, err
}

// As is the same transaction at the time when something was said, for what must be judged by then.
func (tx *Tx) As(then time.Time) *Tx {
	at := *tx
	at.Now = then
	return &at
}

// get scans the one row that the query finds. None is ErrNotFound.
func (tx *Tx) get(ctx context.Context, query string, args []any, into ...any) error {
	stmt, err := tx.stmt(ctx, query)
	if err != nil {
		return err
	}
	return wrap(stmt.QueryRowContext(ctx, args...).Scan(into...))
}

type scanner interface{ Scan(into ...any) error }

// list collects what scan makes of every row that the query finds.
func list[T any](ctx context.Context, tx *Tx, scan func(scanner) (T, error), query string, args ...any) ([]T, error) {
	stmt, err := tx.stmt(ctx, query)
	if err != nil {
		return nil, err
	}
	rows, err := stmt.QueryContext(ctx, args...)
	if err != nil {
		return nil, wrap(err)
	}
	defer rows.Close()
	var all []T
	for rows.Next() {
		one, err := scan(rows)
		if err != nil {
			return nil, wrap(err)
		}
		all = append(all, one)
	}
	return all, wrap(rows.Err())
}

func unix(t time.Time) int64 { return t.UnixMilli() }

// maybe is a time that may be absent: the zero time is NULL.
func maybe(t time.Time) sql.NullInt64 { return sql.NullInt64{Int64: t.UnixMilli(), Valid: !t.IsZero()} }

// millis scans an integer column, or NULL, into a time in UTC.
type millis struct{ t *time.Time }

func (m millis) Scan(v any) error {
	switch v := v.(type) {
	case nil:
		*m.t = time.Time{}
	case int64:
		*m.t = time.UnixMilli(v).UTC()
	default:
		return errNotATime
	}
	return nil
}

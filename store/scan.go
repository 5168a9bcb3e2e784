package store

import (
	"context"
	"fmt"
)

// Scan looks at every row of every table for what speaks of a member, without knowing where to look: a row that refers to
// them by any of the schema's foreign keys, directly or through the row that it hangs on, or that lists them among those
// who are mentioned. It is how DataOf is checked.
func (tx *Tx) Scan(ctx context.Context, member int64) (found []string, err error) {
	tables, err := list(ctx, tx, func(row scanner) (s string, err error) { return s, row.Scan(&s) },
		`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_words%' ORDER BY name`)
	if err != nil {
		return nil, err
	}
	for _, table := range tables {
		columns, err := list(ctx, tx, func(row scanner) (s string, err error) { return s, row.Scan(&s) },
			`SELECT name FROM pragma_table_info('`+table+`')`)
		if err != nil {
			return nil, err
		}
		keys, err := list(ctx, tx, func(row scanner) (s string, err error) { return s, row.Scan(&s) },
			`SELECT "from" FROM pragma_foreign_key_list('`+table+`') WHERE "table" = 'member'`)
		if err != nil {
			return nil, err
		}
		where := "0"
		for _, k := range keys {
			where += " OR " + k + " = $1"
		}
		for _, c := range columns {
			switch {
			case table == "member" && c == "id", table == "guest" && c == "member":
				where += " OR " + c + " = $1"
			case c == "mentions":
				where += " OR ',' || mentions || ',' LIKE '%,' || $1 || ',%'"
			}
		}
		if table == "organisation" {
			where = "id = (SELECT organisation FROM member WHERE id = $1)"
		}
		s, err := tx.section(ctx, table, where, member)
		if err != nil {
			return nil, err
		}
		for _, row := range s.Rows {
			found = append(found, fmt.Sprint(table, row))
		}
	}
	return found, nil
}

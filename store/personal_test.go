package store

import (
	"context"
	"regexp"
	"testing"
)

// Every place where the schema speaks of a member is one of which it is known what becomes of it when the member is
// forgotten. A new table fails here until it is in personalData.
func TestPersonalDataIsWholeSchema(t *testing.T) {
	db := openTest(t)
	known := map[string]personal{}
	for _, p := range personalData {
		known[p.String()] = p
	}
	member := regexp.MustCompile(`(?i)member|(^|_)by$|person|author|host$`)
	elsewhere := map[string]string{
		"alias.address": "goes with its member", "member.facilitator": "a role",
	}
	write(t, db, func(ctx context.Context, tx *Tx) error {
		tables, err := list(ctx, tx, func(row scanner) (s string, err error) { return s, row.Scan(&s) },
			`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_words%'`)
		if err != nil {
			return err
		}
		if len(tables) < 25 {
			t.Errorf("found %d tables only", len(tables))
		}
		for _, table := range tables {
			type key struct{ from, to, onDelete string }
			keys, err := list(ctx, tx, func(row scanner) (k key, err error) { return k, row.Scan(&k.from, &k.to, &k.onDelete) },
				`SELECT "from", "table", on_delete FROM pragma_foreign_key_list('`+table+`')`)
			if err != nil {
				return err
			}
			refers := map[string]string{}
			for _, k := range keys {
				if k.to == "member" {
					refers[k.from] = k.onDelete
				}
			}
			columns, err := list(ctx, tx, func(row scanner) (s string, err error) { return s, row.Scan(&s) }, `SELECT name FROM pragma_table_info('`+table+`')`)
			if err != nil {
				return err
			}
			for _, column := range columns {
				name := table + "." + column
				_, isKey := refers[column]
				p, ok := known[name]
				switch {
				case !ok && (isKey || member.MatchString(column)) && elsewhere[name] == "":
					t.Errorf("%s speaks of a member: say in personalData what becomes of it", name)
				case ok && isKey && p.fate == cleared && refers[column] == "CASCADE":
					t.Errorf("%s is cleared by personalData, and deleted by the schema", name)
				}
				delete(known, name)
			}
		}
		delete(known, "member.id")
		for name := range known {
			t.Errorf("%s is in personalData, and nowhere in the schema", name)
		}
		return nil
	})
	// Rows that stay without a member must not stay with their words.
	wordless := map[string]string{
		"meeting": "its title is the community's", "tie": "of organisations", "field": "of an organisation",
		"series": "its title and link are the community's", "search_doc": "goes with its source", "pitch": "says who called",
		"handover": "its other side stays", "erasure": "says nothing",
	}
	for _, p := range personalData {
		if p.fate == cleared && p.clear == "" && wordless[p.table] == "" {
			t.Errorf("%s stays when its member is forgotten: say which words of theirs are wiped, or why there are none", p)
		}
	}
}

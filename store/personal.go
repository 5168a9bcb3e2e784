package store

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
)

// personal is where the tables speak of a person. A test holds it against the schema: a new table that names members has
// to say here what becomes of it when one of them is forgotten, and it is shown to them from that day on.
type personal struct {
	table, column string
	fate          fate
	clear         string // of cleared rows: what else is wiped where the member was
}

// fate is what becomes of a row when a person it speaks of is forgotten.
type fate int

const (
	goes    fate = iota // the row is theirs alone
	cleared             // the row stays without them
)

var personalData = []personal{
	{"member", "id", goes, ""},
	{"alias", "member", goes, ""},
	{"inbox", "member", goes, ""},
	{"outbox", "member", goes, ""},
	{"outbox", "target_member", goes, ""},
	{"pending", "member", goes, ""},
	{"meeting", "published_by", cleared, ""},
	{"answer", "member", goes, ""},
	{"guest", "member", goes, ""},
	{"attendance", "member", goes, ""},
	// A topic that others host is theirs by now, and stays without the name of who brought it.
	{"topic", "member", cleared, `UPDATE topic SET title = '…', status = 'withdrawn', message = '' WHERE member = $1
		AND NOT EXISTS (SELECT 1 FROM host h WHERE h.meeting = topic.meeting AND h.topic = topic.number AND h.member <> $1)`},
	{"host", "member", goes, ""},
	{"interest", "member", goes, ""},
	{"shared", "member", goes, ""},
	{"tie", "proposed_by", cleared, `UPDATE tie SET message = '' WHERE proposed_by = $1`},
	{"tie", "confirmed_by", cleared, ""},
	{"field", "member", cleared, ""},
	{"consent", "member", goes, ""},
	{"lookup", "member", goes, ""},
	{"lookup", "shown", goes, ""},
	{"contact", "member", goes, ""},
	{"contact", "asked", goes, ""},
	{"digest_read", "member", goes, ""},
	{"search_doc", "member", cleared, ""}, // its triggers follow what it was made of
	{"erasure", "member", cleared, ""},
	{"doubt", "member", goes, ""},
	{"doubt", "asker", goes, ""},
	{"scheduled", "by", cleared, `UPDATE scheduled SET text = '…', status = 'dropped' WHERE by = $1`},
	// The title and the link of a series are the community's, as those of a meeting are.
	{"series", "made_by", cleared, ""},
	{"merge_wish", "member", goes, ""},
	{"host_word", "member", goes, ""},
	{"pitch", "called", cleared, ""},
	{"whereabouts", "member", goes, ""},
	{"harvest", "member", goes, ""},
	{"mantra", "member", goes, ""},
	{"cheer", "member", goes, ""},
	{"design", "member", goes, ""},
	{"handover", "giver", cleared, ""},
	{"handover", "taker", goes, ""},
	{"panel_link", "member", goes, ""},
	{"panel_session", "member", goes, ""},
}

// Section is all that one table has on a person.
type Section struct {
	Table   string
	Columns []string
	Rows    [][]string
}

// DataOf is everything that the file has on a member, table by table, as it stands there.
func (tx *Tx) DataOf(ctx context.Context, member int64) ([]Section, error) {
	var sections []Section
	add := func(table, where string) error {
		s, err := tx.section(ctx, table, where, member)
		if err != nil || len(s.Rows) == 0 {
			return err
		}
		for i := range sections {
			if sections[i].Table == table {
				sections[i].Rows = append(sections[i].Rows, s.Rows...)
				return nil
			}
		}
		sections = append(sections, s)
		return nil
	}
	done := map[string]string{} // a row is shown once, by the first column that names her
	for _, p := range personalData {
		where := p.column + " = $1"
		if before := done[p.table]; before != "" {
			where += " AND NOT coalesce(" + before + " = $1, 0)"
		}
		done[p.table] = p.column
		if err := add(p.table, where); err != nil {
			return nil, err
		}
	}
	if err := add("outbox", `',' || mentions || ',' LIKE '%,' || $1 || ',%' AND coalesce(member, 0) <> $1 AND coalesce(target_member, 0) <> $1`); err != nil {
		return nil, err
	}
	return sections, add("organisation", `id = (SELECT organisation FROM member WHERE id = $1)`)
}

// shownOf are the columns of a table as they are shown to the member. Of whom she asked for contact it does not show who that
// was, nor that they said no: that is theirs.
var shownOf = map[string]string{
	"contact": `id, member, CASE member WHEN $1 THEN NULL ELSE asked END AS asked, about, CASE WHEN member = $1 AND status = 'no' THEN 'asked' ELSE status END AS status, at`,
}

func (tx *Tx) section(ctx context.Context, table, where string, member int64) (Section, error) {
	s := Section{Table: table}
	rows, err := tx.tx.QueryContext(ctx, "SELECT "+cmp.Or(shownOf[table], "*")+" FROM "+table+" WHERE "+where, member)
	if err != nil {
		return s, wrap(err)
	}
	defer rows.Close()
	if s.Columns, err = rows.Columns(); err != nil {
		return s, wrap(err)
	}
	for rows.Next() {
		values := make([]sql.NullString, len(s.Columns))
		into := make([]any, len(values))
		for i := range values {
			into[i] = &values[i]
		}
		if err := rows.Scan(into...); err != nil {
			return s, wrap(err)
		}
		row := make([]string, len(values))
		for i, v := range values {
			row[i] = v.String
		}
		s.Rows = append(s.Rows, row)
	}
	return s, wrap(rows.Err())
}

// Orphan tells whether nobody else was ever known of a member's organisation, so that its name is the name of one person.
func (tx *Tx) Orphan(ctx context.Context, member int64) (is bool, err error) {
	err = tx.get(ctx, `SELECT EXISTS (SELECT 1 FROM member m WHERE m.id = $1 AND m.organisation IS NOT NULL
		AND NOT EXISTS (SELECT 1 FROM member o WHERE o.organisation = m.organisation AND o.id <> $1))`, []any{member}, &is)
	return is, err
}

func (p personal) String() string { return fmt.Sprintf("%s.%s", p.table, p.column) }

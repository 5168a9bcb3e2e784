package store

import "context"

// Organisation is a group of people who act under one name.
type Organisation struct {
	ID           int64
	Name, Folded string
	People       int    // of it who are in the group
	Country      string // where most of them are, empty if unknown
}

// Organisations are all, by name.
func (tx *Tx) Organisations(ctx context.Context) ([]Organisation, error) {
	return list(ctx, tx, func(row scanner) (o Organisation, err error) {
		return o, row.Scan(&o.ID, &o.Name, &o.Folded, &o.People, &o.Country)
	}, `SELECT o.id, o.name, o.folded, (SELECT count(*) FROM member m WHERE m.organisation = o.id AND m.status = 'member'),
		coalesce((SELECT country FROM member m WHERE m.organisation = o.id AND country <> '' GROUP BY country ORDER BY count(*) DESC, country LIMIT 1), '')
		FROM organisation o ORDER BY o.folded`)
}

// PeopleOf are an organisation's people who are in the group.
func (tx *Tx) PeopleOf(ctx context.Context, organisation int64) ([]Member, error) {
	return list(ctx, tx, scanMember, memberColumns+`WHERE m.organisation = $1 AND m.status = 'member' ORDER BY m.id`, organisation)
}

// Field is something that an organisation works on.
type Field struct {
	Organisation int64
	Name, Folded string
	By           int64 // 0 if forgotten
}

// SetFields keeps what an organisation works on, in place of what was known.
func (tx *Tx) SetFields(ctx context.Context, organisation int64, fields []Field) error {
	if _, err := tx.exec(ctx, `DELETE FROM field WHERE organisation = $1`, organisation); err != nil {
		return err
	}
	for _, f := range fields {
		if _, err := tx.exec(ctx, `INSERT INTO field (organisation, folded, name, member) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
			organisation, f.Folded, f.Name, f.By); err != nil {
			return err
		}
	}
	return nil
}

// Fields are what all organisations work on.
func (tx *Tx) Fields(ctx context.Context) ([]Field, error) {
	return list(ctx, tx, func(row scanner) (f Field, err error) {
		return f, row.Scan(&f.Organisation, &f.Name, &f.Folded, &f.By)
	}, `SELECT organisation, name, folded, coalesce(member, 0) FROM field ORDER BY organisation, folded`)
}

package store

import (
	"context"
	"errors"
	"strconv"
	"strings"
)

// Erase forgets a person: every row that is theirs, every name of theirs in rows that stay, their words in the search
// index and in what is still to be said. What cannot be told from them goes along: an organisation of which nobody else
// was ever known. It gives the code of the receipt and, when receipt is wanted, a bare member that it can be sent to; see
// Bury. Once the transaction is committed the file is rewritten, so that no byte stays in it.
func (tx *Tx) Erase(ctx context.Context, member int64, receipt bool) (code string, bare int64, err error) {
	m, err := tx.Member(ctx, member)
	if err != nil {
		return "", 0, err
	}
	addresses, err := tx.Addresses(ctx, member)
	if err != nil {
		return "", 0, err
	}
	if err := tx.redact(ctx, m); err != nil {
		return "", 0, err
	}
	orphan, err := tx.Orphan(ctx, member)
	if err != nil {
		return "", 0, err
	}
	if err := tx.detach(ctx, member); err != nil {
		return "", 0, err
	}
	for _, p := range personalData {
		if p.clear != "" {
			if _, err := tx.exec(ctx, p.clear, member); err != nil {
				return "", 0, err
			}
		}
	}
	for _, p := range personalData {
		statement := "DELETE FROM " + p.table + " WHERE " + p.column + " = $1"
		if p.fate == cleared {
			statement = "UPDATE " + p.table + " SET " + p.column + " = NULL WHERE " + p.column + " = $1"
		}
		if p.table == "member" {
			continue // last: the others hang on it
		}
		if _, err := tx.exec(ctx, statement, member); err != nil {
			return "", 0, err
		}
	}
	if _, err := tx.exec(ctx, `DELETE FROM member WHERE id = $1`, member); err != nil {
		return "", 0, err
	}
	if orphan {
		if _, err := tx.exec(ctx, `DELETE FROM organisation WHERE id = $1`, m.OrganisationID); err != nil {
			return "", 0, err
		}
	}
	if receipt && len(addresses) > 0 {
		if bare, err = tx.bareMember(ctx, m, addresses); err != nil {
			return "", 0, err
		}
	}
	tx.scrub = true
	if code, err = tx.newCode(ctx); err != nil {
		return "", 0, err
	}
	_, err = tx.exec(ctx, `INSERT INTO erasure (code, member, at) VALUES ($1, nullif($2, 0), $3)`, code, bare, unix(tx.Now))
	return code, bare, err
}

// bareMember is somebody of whom nothing is known but how to reach them.
func (tx *Tx) bareMember(ctx context.Context, m Member, addresses []Address) (id int64, err error) {
	err = tx.get(ctx, `INSERT INTO member (status, since, lang, facilitator, wrote_at) VALUES ($1, $2, $3, $4, $5) RETURNING id`,
		[]any{string(m.Status), unix(m.Since), string(m.Lang), m.Facilitator, maybe(m.WroteAt)}, &id)
	for _, a := range addresses {
		err = errors.Join(err, tx.AddAddress(ctx, id, a))
	}
	return id, err
}

// redact takes a person's names and words out of what others see: posts that are kept for phones that missed them, or
// that are still to be sent, and guests of the same name whom others brought.
func (tx *Tx) redact(ctx context.Context, m Member) error {
	if m.Name != "" {
		if _, err := tx.exec(ctx, `DELETE FROM guest WHERE lower(name) = lower($1)`, m.Name); err != nil {
			return err
		}
	}
	words, err := list(ctx, tx, func(row scanner) (s string, err error) { return s, row.Scan(&s) },
		`SELECT text FROM search_doc WHERE member = $1 UNION SELECT link FROM shared WHERE member = $1
		UNION SELECT title FROM topic WHERE member = $1 UNION SELECT text FROM harvest WHERE member = $1
		UNION SELECT text FROM mantra WHERE member = $1 UNION SELECT text FROM design WHERE member = $1
		UNION SELECT text FROM scheduled WHERE by = $1`, m.ID)
	if err != nil {
		return err
	}
	first, _, _ := strings.Cut(m.Name, " ")
	words = append(words, m.Name, first)
	if orphan, err := tx.Orphan(ctx, m.ID); err != nil {
		return err
	} else if orphan {
		words = append(words, m.Organisation)
	}
	// Documents that went out are dropped, whatever they hold: they are only kept for phones that missed them.
	if _, err := tx.exec(ctx, `DELETE FROM outbox_file WHERE outbox IN (SELECT seq FROM outbox WHERE state NOT IN ('due', 'sending'))`); err != nil {
		return err
	}
	if err := tx.redactElsewhere(ctx, m); err != nil {
		return err
	}
	for _, w := range words {
		if len([]rune(w)) < 3 {
			continue
		}
		if _, err := tx.exec(ctx, `UPDATE outbox SET text = replace(text, $1, '…'), target_text = replace(target_text, $1, '…'), options = replace(options, $1, '…')
			WHERE instr(text, $1) > 0 OR instr(target_text, $1) > 0 OR instr(options, $1) > 0`, w); err != nil {
			return err
		}
		if _, err := tx.exec(ctx, `UPDATE outbox_file SET data = CAST(replace(CAST(data AS TEXT), $1, '…') AS BLOB)
			WHERE mime LIKE 'text/%' AND instr(data, CAST($1 AS BLOB)) > 0`, w); err != nil {
			return err
		}
	}
	_, err = tx.exec(ctx, `UPDATE outbox SET mentions = trim(replace(',' || mentions || ',', ',' || $1 || ',', ','), ',')
		WHERE ',' || mentions || ',' LIKE '%,' || $1 || ',%'`, m.ID)
	return err
}

// redactElsewhere takes a person's whole name out of what others wrote or brought in; a first name alone may be anybody's.
func (tx *Tx) redactElsewhere(ctx context.Context, m Member) error {
	if !strings.Contains(m.Name, " ") {
		return nil
	}
	for _, statement := range []string{
		`DELETE FROM visitor WHERE lower(name) = lower($1)`,
		`DELETE FROM doubt WHERE lower(name) = lower($1)`,
		`UPDATE harvest SET text = replace(text, $1, '…') WHERE instr(text, $1) > 0`,
		`UPDATE mantra SET text = replace(text, $1, '…') WHERE instr(text, $1) > 0`,
		`UPDATE design SET text = replace(text, $1, '…') WHERE instr(text, $1) > 0`,
		`UPDATE topic SET title = replace(title, $1, '…') WHERE instr(title, $1) > 0`,
		`UPDATE shared SET text = replace(text, $1, '…') WHERE instr(text, $1) > 0`,
		`UPDATE scheduled SET text = replace(text, $1, '…') WHERE instr(text, $1) > 0`,
	} {
		if _, err := tx.exec(ctx, statement, m.Name); err != nil {
			return err
		}
	}
	return nil
}

// newCode is the code of a receipt: the day and a number, which say nothing about whom.
func (tx *Tx) newCode(ctx context.Context) (string, error) {
	day := tx.Now.Format("20060102") + "-"
	var n int
	err := tx.get(ctx, `SELECT count(*) + 1 FROM erasure WHERE substr(code, 1, 9) = $1`, []any{day}, &n)
	return day + strconv.Itoa(n), err
}

// Erasure is that somebody was erased.
type Erasure struct {
	Code string
	Bare int64 // whom the receipt goes to
}

// ErasuresToBury are those whose receipt has been sent, or cannot be.
func (tx *Tx) ErasuresToBury(ctx context.Context) ([]Erasure, error) {
	return list(ctx, tx, func(row scanner) (e Erasure, err error) { return e, row.Scan(&e.Code, &e.Bare) },
		`SELECT code, member FROM erasure e WHERE member IS NOT NULL AND NOT EXISTS
			(SELECT 1 FROM outbox o WHERE o.member = e.member AND o.state IN ('due', 'sending'))
			AND NOT EXISTS (SELECT 1 FROM inbox i WHERE i.member = e.member) ORDER BY at, code`)
}

// Bury forgets the last of somebody who was erased: how to reach them. Whoever administers the group stays known as that.
func (tx *Tx) Bury(ctx context.Context, e Erasure) error {
	tx.scrub = true
	if err := tx.detach(ctx, e.Bare); err != nil {
		return err
	}
	if _, err := tx.exec(ctx, `DELETE FROM member WHERE id = $1 AND facilitator = 0 AND name = ''`, e.Bare); err != nil {
		return err
	}
	_, err := tx.exec(ctx, `UPDATE erasure SET member = NULL WHERE code = $1`, e.Code)
	return err
}

// scrubFile rewrites the file without what was erased. Where it cannot now, the next erasure or the next night does.
func (db *DB) scrubFile(ctx context.Context) {
	_, _ = db.write.ExecContext(ctx, "VACUUM")
	_, _ = db.write.ExecContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)")
}

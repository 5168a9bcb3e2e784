package store

import (
	"context"
	"strings"
	"time"
)

// Found is something that can be searched: what is shared, topics, harvests.
type Found struct {
	ID     int64
	Kind   string // need, offer, call, activity, resource, topic, harvest
	Source string // «shared/7», «topic/13/2»
	By     int64  // 0 if forgotten
	Label  string // «N7», «E13»
	Text   string
	Link   string
	At     time.Time
	Words  []string // as the index has them
}

// kindWord is the word of the index that every text of a kind has.
func kindWord(kind string) string { return "0" + kind }

// Unindexed are texts whose words are not in the index yet.
func (tx *Tx) Unindexed(ctx context.Context, limit int) ([]Found, error) {
	return list(ctx, tx, func(row scanner) (f Found, err error) { return f, row.Scan(&f.ID, &f.Kind, &f.Text) },
		`SELECT id, kind, text FROM search_doc WHERE stale = 1 ORDER BY id LIMIT $1`, limit)
}

// Index puts the words of a text in the index.
func (tx *Tx) Index(ctx context.Context, f Found, words []string) error {
	if _, err := tx.exec(ctx, `INSERT OR REPLACE INTO search_words (rowid, words) VALUES ($1, $2)`,
		f.ID, strings.Join(append([]string{kindWord(f.Kind)}, words...), " ")); err != nil {
		return err
	}
	_, err := tx.exec(ctx, `UPDATE search_doc SET stale = 0 WHERE id = $1`, f.ID)
	return err
}

// Match finds the newest texts that have all the words and are of one of the kinds; no kinds are all kinds. It looks at no
// more than the newest within texts, 0 for all: two words that are common, and rarely meet, would take long.
func (tx *Tx) Match(ctx context.Context, words, kinds []string, limit, within int) ([]Found, error) {
	query := make([]string, len(words))
	for i, w := range words {
		query[i] = quoted(w)
	}
	if len(kinds) > 0 {
		of := make([]string, len(kinds))
		for i, k := range kinds {
			of[i] = quoted(kindWord(k))
		}
		query = append(query, "("+strings.Join(of, " OR ")+")")
	}
	return list(ctx, tx, scanFound, `SELECT d.id, d.kind, d.source, coalesce(d.member, 0), d.label, d.text, d.link, d.at, w.words
		FROM search_words w JOIN search_doc d ON d.id = w.rowid WHERE search_words MATCH $1
		AND w.rowid > CASE $3 WHEN 0 THEN 0 ELSE (SELECT max(id) - $3 FROM search_doc) END ORDER BY w.rowid DESC LIMIT $2`,
		strings.Join(query, " AND "), limit, within)
}

func scanFound(row scanner) (f Found, err error) {
	var words string
	err = row.Scan(&f.ID, &f.Kind, &f.Source, &f.By, &f.Label, &f.Text, &f.Link, millis{&f.At}, &words)
	f.Words = strings.Fields(words)
	return f, err
}

func quoted(word string) string { return `"` + strings.ReplaceAll(word, `"`, "") + `"` }

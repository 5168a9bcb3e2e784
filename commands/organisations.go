package commands

import (
	"context"
	"strings"
	"unicode"

	"comunidad/commands/fold"
	"comunidad/store"
)

// organisationIn finds the organisation that a text names, the longest name first, and the speaker's own only where no other
// is named: «en Hogar Quetzal trabajamos con Faro». ok is false if it names none that the community knows.
func organisationIn(ctx context.Context, tx *store.Tx, text string, own int64) (found store.Organisation, ok bool, err error) {
	all, err := tx.Organisations(ctx)
	if err != nil {
		return found, false, err
	}
	sought := " " + plainWords(text) + " "
	for _, o := range all {
		name := plainWords(o.Name)
		if name == "" || !strings.Contains(sought, " "+name+" ") {
			continue
		}
		if better := len(name) > len(plainWords(found.Name)); !ok || found.ID == own || better && o.ID != own {
			found, ok = o, true
		}
	}
	return found, ok, nil
}

// plainWords are the words of a text, folded and without signs.
func plainWords(text string) string {
	var words []string
	for _, w := range fold.Words(text) {
		if r := []rune(w.Text)[0]; unicode.IsLetter(r) || unicode.IsDigit(r) {
			words = append(words, w.Text)
		}
	}
	return strings.Join(words, " ")
}

// organisationsByID are all organisations, to put names where there are ids.
func organisationsByID(ctx context.Context, tx *store.Tx) (map[int64]store.Organisation, error) {
	all, err := tx.Organisations(ctx)
	byID := make(map[int64]store.Organisation, len(all))
	for _, o := range all {
		byID[o.ID] = o
	}
	return byID, err
}

package commands

import (
	"context"
	"io"

	"comunidad/commands/fold"
	"comunidad/store"
)

// ImportOrganisations takes names of organisations: two spellings of one name are one.
func ImportOrganisations(ctx context.Context, tx *store.Tx, from io.Reader) (Import, error) {
	done := Import{What: "organisations"}
	records, problems, err := readTable(from, []column{{"name", []string{"organisation", "organization", "nombre", "nome", "organizacion", "organizacao"}, true}})
	if err != nil {
		return done, err
	}
	existing, err := tx.Organisations(ctx)
	if err != nil {
		return done, err
	}
	known := map[string]bool{}
	for _, o := range existing {
		known[o.Folded] = true
	}
	var names []string
	for _, r := range records {
		name := Name(r.fields["name"])
		if fold.String(name) == "" || length(name) > MaxName {
			problems.add(r.line, "%q is no name of up to %d letters", r.fields["name"], MaxName)
		}
		names = append(names, name)
	}
	if err := problems.err(); err != nil {
		return done, err
	}
	for _, name := range names {
		if known[fold.String(name)] {
			done.Known++
			done.Lines = append(done.Lines, name+" (as it was)")
			continue
		}
		known[fold.String(name)] = true
		done.Added++
		done.Lines = append(done.Lines, name+" (new)")
		if _, err := tx.AddOrganisation(ctx, name, fold.String(name)); err != nil {
			return done, err
		}
	}
	return done, nil
}

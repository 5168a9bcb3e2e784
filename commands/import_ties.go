package commands

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"comunidad/commands/fold"
	"comunidad/store"
)

var tieColumns = []column{
	{"organisation_a", []string{"a", "organizacion a", "organizacao a", "organisation a", "organization a", "organizacion_a", "organizacao_a", "from", "de"}, true},
	{"organisation_b", []string{"b", "organizacion b", "organizacao b", "organisation b", "organization b", "organizacion_b", "organizacao_b", "to", "con", "com", "with"}, true},
	{"since", []string{"desde"}, false},
	{"kind", []string{"tipo", "type"}, false},
	{"status", []string{"estado"}, false},
}

// ImportTies takes ties between organisations, as export writes them or as a survey found them: each pair once, whichever
// of the two names the other. One that stands is left as it is; one that waits for its answer is confirmed by the table.
func ImportTies(ctx context.Context, tx *store.Tx, from io.Reader) (Import, error) {
	done := Import{What: "ties"}
	community, err := tx.Community(ctx)
	if err != nil {
		return done, err
	}
	records, problems, err := readTable(from, tieColumns)
	if err != nil {
		return done, err
	}
	rows := gatherTies(records, tx.Now.In(community.Zone), &problems)
	if err := problems.err(); err != nil {
		return done, err
	}
	for _, r := range rows {
		state, err := keepTie(ctx, tx, r, &done)
		if err != nil {
			return done, err
		}
		done.Lines = append(done.Lines, fmt.Sprintf("%s – %s, %s (%s)", r.a, r.b, r.kind, state))
	}
	return done, nil
}

// tieRow is one tie of a table.
type tieRow struct {
	a, b, kind string
	since      time.Time
	stands     bool
}

func gatherTies(records []record, now time.Time, problems *Problems) (rows []tieRow) {
	days := newDates(records, "since", now.Location())
	for _, r := range records {
		row := tieRow{a: Name(r.fields["organisation_a"]), b: Name(r.fields["organisation_b"]), kind: store.TieKinds[0], since: now}
		for _, name := range []string{row.a, row.b} {
			if fold.String(name) == "" || length(name) > MaxName {
				problems.add(r.line, "%q is no name of up to %d letters", name, MaxName)
			}
		}
		if fold.String(row.a) == fold.String(row.b) && row.a != "" {
			problems.add(r.line, "%s cannot be tied to itself", row.a)
		}
		if kind := r.fields["kind"]; kind != "" {
			if row.kind = tieKind(kind); slices.Contains(store.TieKinds, fold.String(kind)) {
				row.kind = fold.String(kind)
			}
		}
		if text := r.fields["since"]; text != "" {
			day, err := days.read(text[:min(len(text), len(time.DateOnly))]) // export writes the hour too
			switch {
			case err != nil:
				problems.add(r.line, "%v", err)
			case day.After(now):
				problems.add(r.line, "%s has not been yet", text)
			}
			row.since = day
		}
		status := fold.String(r.fields["status"])
		row.stands = status == "" || status == "confirmed" || status == "confirmado"
		rows = append(rows, row)
	}
	return rows
}

// keepTie adds what is not there yet, organisations too.
func keepTie(ctx context.Context, tx *store.Tx, r tieRow, done *Import) (state string, err error) {
	if !r.stands {
		done.Known++
		return "does not stand: left out", nil
	}
	ids := make([]int64, 2)
	for i, name := range []string{r.a, r.b} {
		if ids[i], err = tx.AddOrganisation(ctx, name, fold.String(name)); err != nil {
			return "", err
		}
	}
	old, err := tx.TieBetween(ctx, ids[0], ids[1])
	switch {
	case err == nil && old.Status == "confirmed":
		done.Known++
		return "as it was", nil
	case err == nil:
		done.Changed++
		return "confirmed", tx.ConfirmTie(ctx, old.ID, 0, r.since)
	case !errors.Is(err, store.ErrNotFound):
		return "", err
	}
	id, err := tx.ProposeTie(ctx, store.Tie{A: ids[0], B: ids[1], Kind: r.kind, Source: "baseline", Asked: ids[1]})
	if err != nil {
		return "", err
	}
	done.Added++
	return "new", tx.ConfirmTie(ctx, id, 0, r.since)
}

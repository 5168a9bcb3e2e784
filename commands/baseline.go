package commands

import (
	"context"
	"errors"
	"strings"
	"time"

	"comunidad/commands/fold"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "baseline",
		Aliases: Words{
			ES: []string{"línea base", "línea de base"},
			PT: []string{"linha de base"},
			EN: []string{"baseline"},
		},
		Args: []Arg{{Key: "survey", Kind: block, Name: Text{ES: "Faro: Casa Luz, Ruta Clara (una línea por organización)", PT: "Faro: Casa Luz, Ruta Clara (uma linha por organização)", EN: "Faro: Casa Luz, Ruta Clara (one line for each organisation)"}}},
		Help: Text{
			ES: "anota los vínculos que la comunidad ya tenía, según su primera encuesta",
			PT: "anota os vínculos que a comunidade já tinha, segundo sua primeira pesquisa",
			EN: "notes the ties that the community had already, from its first survey",
		},
		Who: Facilitators,
		Run: baseline,
	})
}

// block is free text with its line breaks.
var block = Kind{rank: 9, find: func(text string, _ time.Time) (any, string, error) {
	if strings.TrimSpace(text) == "" {
		return nil, text, errAbsent
	}
	return text, "", nil
}}

func baseline(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	rows, err := readSurvey(r.Args.Text("survey"))
	if err != nil {
		return nil, err
	}
	known, err := tx.Organisations(ctx)
	if err != nil {
		return nil, err
	}
	var added []string
	ids := map[string]int64{}
	for _, o := range known {
		ids[o.Folded] = o.ID
	}
	names, few := 0, []string{}
	for _, row := range rows {
		for _, name := range append([]string{row.name}, row.with...) {
			if _, there := ids[fold.String(name)]; !there {
				ids[fold.String(name)] = 0
				added = append(added, name)
			}
		}
		names++
		if len(row.with) < three {
			few = append(few, row.name)
		}
	}
	if !r.Confirmed {
		var unknown, below Body
		if len(added) > 0 {
			unknown = baselineNew.With("names", strings.Join(added, ", "))
		}
		if len(few) > 0 {
			below = baselineFew.With("names", strings.Join(few, ", "))
		}
		return []Effect{Ask(Lines(Count{countTies(rows), baselineOne, baselineMany}, unknown, below, confirmOrNot))}, nil
	}
	for _, name := range added {
		if ids[fold.String(name)], err = tx.AddOrganisation(ctx, name, fold.String(name)); err != nil {
			return nil, err
		}
	}
	for _, row := range rows {
		for _, with := range row.with {
			if err := addBaseline(ctx, tx, r, ids[fold.String(row.name)], ids[fold.String(with)]); err != nil {
				return nil, err
			}
		}
	}
	return []Effect{React("✅")}, nil
}

// addBaseline lets a tie of the survey stand, unless one stands already.
func addBaseline(ctx context.Context, tx *store.Tx, r Request, a, b int64) error {
	if a == b {
		return nil
	}
	id, err := tx.ProposeTie(ctx, store.Tie{A: a, B: b, Kind: "collaboration", Source: "baseline", Asked: b, ProposedBy: r.From.ID})
	if errors.Is(err, store.ErrExists) {
		stands, err := tx.TieBetween(ctx, a, b)
		if err != nil || stands.Status == "confirmed" {
			return err
		}
		id = stands.ID
	} else if err != nil {
		return err
	}
	return tx.ConfirmTie(ctx, id, r.From.ID, tx.Now)
}

type surveyRow struct {
	name string
	with []string
}

// readSurvey reads «Faro: Casa Luz, Ruta Clara», line by line.
func readSurvey(text string) (rows []surveyRow, err error) {
	for line := range strings.Lines(text) {
		name, list, ok := strings.Cut(line, ":")
		if strings.TrimSpace(line) == "" {
			continue
		}
		row := surveyRow{name: Name(strings.Trim(name, "-•· "))}
		for part := range strings.FieldsFuncSeq(list, func(r rune) bool { return r == ',' || r == ';' }) {
			if other := Name(part); other != "" && length(other) <= MaxName {
				row.with = append(row.with, other)
			}
		}
		if !ok || row.name == "" || length(row.name) > MaxName || len(row.with) == 0 {
			return nil, No(baselineLine.With("line", clip(Line(line), 80)))
		}
		rows = append(rows, row)
	}
	return rows, nil
}

// countTies counts the pairs of a survey, each once.
func countTies(rows []surveyRow) int {
	pairs := map[[2]string]bool{}
	for _, row := range rows {
		for _, with := range row.with {
			a, b := fold.String(row.name), fold.String(with)
			if a != b {
				pairs[[2]string{min(a, b), max(a, b)}] = true
			}
		}
	}
	return len(pairs)
}

var (
	baselineOne  = Text{ES: "Anoto {n} vínculo de la encuesta.", PT: "Anoto {n} vínculo da pesquisa.", EN: "I note {n} tie of the survey."}
	baselineMany = Text{ES: "Anoto {n} vínculos de la encuesta.", PT: "Anoto {n} vínculos da pesquisa.", EN: "I note {n} ties of the survey."}
	baselineNew  = Text{
		ES: "Organizaciones que no conocía: {names}.",
		PT: "Organizações que eu não conhecia: {names}.",
		EN: "Organisations I did not know: {names}.",
	}
	baselineFew = Text{
		ES: "Con menos de tres en su línea: {names}.",
		PT: "Com menos de três na sua linha: {names}.",
		EN: "With fewer than three in their line: {names}.",
	}
	baselineLine = Text{
		ES: "No entiendo esta línea: «{line}». Cada una así: *Faro: Casa Luz, Ruta Clara*.",
		PT: "Não entendo esta linha: “{line}”. Cada uma assim: *Faro: Casa Luz, Ruta Clara*.",
		EN: "I do not understand this line: “{line}”. Each one like this: *Faro: Casa Luz, Ruta Clara*.",
	}
	confirmOrNot = Text{
		ES: "Si es así, responde *confirmar*. Si no, *no*.",
		PT: "Se for isso, responda *confirmar*. Se não, *não*.",
		EN: "If so, answer *confirm*. If not, *no*.",
	}
)

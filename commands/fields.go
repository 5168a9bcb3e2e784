package commands

import (
	"context"
	"strings"

	"comunidad/commands/fold"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "fields",
		Aliases: Words{
			ES: []string{"trabajamos en", "nuestros temas"},
			PT: []string{"trabalhamos em", "trabalhamos com", "nossos temas"},
			EN: []string{"we work on", "our topics"},
		},
		Args: []Arg{{Key: "words", Kind: AnyText, Name: Text{ES: "temas, con comas", PT: "temas, com vírgulas", EN: "topics, with commas"}}},
		Help: Text{
			ES: "di en qué trabaja tu organización, para el directorio y para encontrar afinidades: *trabajamos en salud, retorno*",
			PT: "diga com o que sua organização trabalha, para o diretório e para achar afinidades: *trabalhamos com saúde, retorno*",
			EN: "say what your organisation works on, for the directory and to find common ground: *we work on health, return*",
		},
		Who: Anyone,
		Run: setFields,
	})
}

const fieldsEach = 8

func setFields(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	if r.From.OrganisationID == 0 {
		return nil, No(whoseTie)
	}
	words := strings.NewReplacer(" y ", ",", " e ", ",", " and ", ",", "\n", ",", ";", ",", " · ", ",").Replace(r.Args.Text("words"))
	var fields []store.Field
	for part := range strings.SplitSeq(words, ",") {
		name := Name(strings.Trim(part, " ."))
		if name == "" || length(name) > 40 || len(fields) == fieldsEach {
			continue
		}
		fields = append(fields, store.Field{Name: name, Folded: fold.String(name), By: r.From.ID})
	}
	if len(fields) == 0 {
		return nil, No(writeItSo.With("usage", r.Command.Usage()))
	}
	if err := tx.SetFields(ctx, r.From.OrganisationID, fields); err != nil {
		return nil, err
	}
	if !r.Direct {
		return []Effect{React("✅")}, nil
	}
	names := make([]string, len(fields))
	for i, f := range fields {
		names[i] = f.Name
	}
	return []Effect{React("✅"), Reply(fieldsKept.With("name", r.From.Organisation, "fields", strings.Join(names, ", ")))}, nil
}

var fieldsKept = Text{
	ES: "{name} trabaja en: {fields}.",
	PT: "{name} trabalha com: {fields}.",
	EN: "{name} works on: {fields}.",
}

package commands

import (
	"context"
	"strings"

	"comunidad/commands/answer"
	"comunidad/store"
)

var doneWords = Words{ES: []string{"hecho", "hecha", "cumplido"}, PT: []string{"feito", "feita", "cumprido"}, EN: []string{"done"}}

func init() {
	add(&Command{
		Name:    "done",
		Aliases: doneWords,
		Args:    []Arg{{Key: "code", Kind: AnyText, Name: Text{ES: "C1", PT: "C1", EN: "C1"}}},
		Overheard: Words{
			ES: []string{
				"ya cumplimos/cumplí/hicimos/hice/terminamos/terminé/está/entregamos {commitment}",
				"listo/lista/hecho/cumplido/terminado {commitment}", "{commitment} listo/lista/hecho/cumplido/terminado/cumplida",
				"listo/hecho/cumplido/terminado el compromiso {commitment}",
			},
			PT: []string{
				"já cumprimos/fizemos/fiz/terminei/terminamos/foi {commitment}", "{commitment} já/foi feito/cumprido/pronto/feita",
				"pronto/feito/cumprido {commitment}", "o compromisso {commitment} já", "pronto/feito o compromisso {commitment}",
			},
			EN: []string{
				"{commitment} is done/finished/complete/completed/ready", "{commitment} done/finished/complete/completed",
				"finished/completed/did {commitment}", "commitment {commitment} is done/finished",
			},
		},
		Help: Text{
			ES: "cierra un compromiso tuyo: *hecho C1*",
			PT: "fecha um compromisso seu: *feito C1*",
			EN: "closes a commitment of yours: *done C1*",
		},
		Who:  Anyone,
		Hear: hearDone,
		Run:  closeCommitment,
	})
	add(&Command{
		Name:    "commitments",
		Aliases: Words{ES: []string{"compromisos", "mis compromisos", "qué compromisos hay", "lista de compromisos"}, PT: []string{"compromissos", "meus compromissos", "que compromissos há"}, EN: []string{"commitments", "my commitments", "open commitments"}},
		Cues: Words{
			ES: []string{
				"qué/cuáles compromisos", "compromisos abiertos/pendientes", "quién se comprometió",
			},
			PT: []string{
				"quais/que compromissos", "compromissos abertos/pendentes/aberto",
			},
			EN: []string{
				"what/which commitments", "commitments are still/open", "open commitments",
			},
		},
		Help: Text{
			ES: "los compromisos que siguen abiertos",
			PT: "os compromissos que seguem abertos",
			EN: "the commitments that are still open",
		},
		Who:  Anyone,
		Bare: Whole,
		Run: byLine(func(ctx context.Context, tx *store.Tx, _ Request) ([]Effect, error) { // «compromisos:» and a list brings some
			open, err := tx.OpenCommitments(ctx)
			if err != nil {
				return nil, err
			}
			if len(open) == 0 {
				return []Effect{Reply(noneOpen)}, nil
			}
			lines := []Body{openCommitments}
			for _, h := range open {
				line, err := commitmentLine(ctx, tx, h)
				if err != nil {
					return nil, err
				}
				lines = append(lines, line)
			}
			return []Effect{Reply(Lines(append(lines, closeThem.With("code", open[0].Code))...))}, nil
		}),
	})
}

// hearDone hears «hecho C1» and nothing else around it but cheer.
func hearDone(h Heard) (string, bool) {
	rest, ok := opening(h.Text, doneWords)
	if !ok || h.Emoji || h.Ground == answer.Human {
		return "", false
	}
	_, after, ok := commitmentIn(rest)
	return rest, ok && strings.Trim(after, " 🎉🎊👏🙌💪✅🥳!.") == ""
}

func closeCommitment(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	code, ok := commitmentSaid(r.Words)
	if !ok {
		return nil, No(writeItSo.With("usage", r.Command.Usage()))
	}
	h, err := commitmentOf(ctx, tx, r, code)
	if err != nil {
		return nil, err
	}
	h.Status = "done"
	return []Effect{React("🎉")}, tx.SetHarvest(ctx, h)
}

// commitmentLine is a commitment as everyone may read it: «C9 directorio de refugios (Faro), para el viernes 5 de junio».
// Only the organisation is named, unless the person agreed to be.
func commitmentLine(ctx context.Context, tx *store.Tx, h store.Harvest) (Body, error) {
	who, err := attribution(ctx, tx, h.By)
	if err != nil {
		return nil, err
	}
	if who != "" {
		who = " (" + who + ")"
	}
	if h.Due == "" {
		return commitmentNoDay.With("code", h.Code, "text", atWord(h.Text, 70), "who", who), nil
	}
	return commitmentDay.With("code", h.Code, "text", atWord(h.Text, 70), "who", who, "day", dueDay(h.Due)), nil
}

// atWord cuts a text at a word, where a list has no room for all of it.
func atWord(text string, most int) string {
	if length(text) <= most {
		return text
	}
	var b strings.Builder
	for word := range strings.FieldsSeq(text) {
		if length(b.String())+length(word) >= most {
			break
		}
		b.WriteString(word + " ")
	}
	return strings.TrimRight(b.String(), " ,;:.") + "…"
}

var (
	noneOpen        = Text{ES: "No hay compromisos abiertos.", PT: "Não há compromissos abertos.", EN: "No commitment is open."}
	openCommitments = Text{ES: "Compromisos abiertos:", PT: "Compromissos abertos:", EN: "Open commitments:"}
	commitmentDay   = Text{ES: "C{code} {text}{who}, para el {day}", PT: "C{code} {text}{who}, para {day}", EN: "C{code} {text}{who}, by {day}"}
	commitmentNoDay = Text{ES: "C{code} {text}{who}", PT: "C{code} {text}{who}", EN: "C{code} {text}{who}"}
	closeThem       = Text{
		ES: "Si ya está: *hecho C{code}*.",
		PT: "Quando estiver pronto: *feito C{code}*.",
		EN: "When it is done: *done C{code}*.",
	}
)

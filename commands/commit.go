package commands

import (
	"context"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"comunidad/commands/answer"
	"comunidad/store"
)

var commitWords = Words{ES: []string{"compromiso", "me comprometo"}, PT: []string{"compromisso", "me comprometo"}, EN: []string{"commitment", "i commit"}}

// committing opens a commitment without a colon.
var committing = Words{
	ES: []string{"me comprometo", "me comprometo a", "nos comprometemos", "nos comprometemos a"},
	PT: []string{"me comprometo", "me comprometo a", "eu me comprometo a", "nos comprometemos a", "a gente se compromete a", "nos comprometemos em"},
	EN: []string{"i commit", "i commit to", "we commit to", "we commit", "i will commit to", "we will commit to"},
}

func init() {
	add(&Command{
		Name:    "commitment",
		Aliases: commitWords,
		Args:    []Arg{{Key: "text", Kind: AnyText, Name: Text{ES: "qué, para qué día", PT: "o quê, para que dia", EN: "what, by which day"}}},
		Cues: Words{
			ES: []string{
				"^nosotras/nosotros nos comprometemos a +", "^nos comprometemos a +", "anótalo/anótenlo como compromiso",
				"anota/anoten/apunta/apunten/guarda/guarden/registra/registren/pon/pongan/poné como/un/mi/nuestro compromiso +",
			},
			PT: []string{
				"^a gente/nos se compromete/comprometemos a +", "^nos comprometemos a +", "^me comprometo a +",
				"anota/anote/guarda/guarde/registra/registre/põe como/um/meu/nosso compromisso +",
			},
			EN: []string{
				"^we/i commit to +", "^we/i will commit to +", "put it down as a commitment", "note/record/save/put/keep … as a/my/our commitment +",
				"note/record/save/keep a/my/our commitment +",
			},
		},
		Help: Text{
			ES: "guarda un compromiso tuyo, con su fecha; vuelve al abrir cada encuentro hasta que digas *hecho C1*: *compromiso: borrador para el 20/6*",
			PT: "guarda um compromisso seu, com a data; volta na abertura de cada encontro até você dizer *feito C1*: *compromisso: rascunho para 20/6*",
			EN: "keeps a commitment of yours, with its date; it comes back when each meeting opens until you say *done C1*: *commitment: draft by 20/6*",
		},
		Who:  Anyone,
		Hear: hearCommitment,
		Run:  byLine(commit),
	})
	add(&Command{
		Name:    "deadline",
		Aliases: Words{ES: []string{"plazo"}, PT: []string{"prazo"}, EN: []string{"deadline", "due"}},
		Args:    []Arg{{Key: "text", Kind: AnyText, Name: Text{ES: "C1 y el día", PT: "C1 e o dia", EN: "C1 and the day"}}},
		Cues: Words{
			ES: []string{
				"plazo/fecha {commitment} {day}", "cambi*/mueve/muevan/mover/pasa/pasar/corre/correr/aplaza/aplazar/pospón/posponer {commitment} {day}",
				"cambi*/mueve/mover/pasa/pasar/corre/correr la/el plazo/fecha {commitment} {day}",
			},
			PT: []string{
				"prazo/data {commitment} {day}", "mud*/passa/passar/adia/adiar/troca/trocar {commitment} {day}",
				"mud*/passa/passar/adia/adiar/troca/trocar o/a prazo/data {commitment} {day}",
			},
			EN: []string{
				"deadline/date/due {commitment} {day}", "change/move/push/postpone/extend {commitment} {day}",
				"change/move/push/postpone/extend the/my deadline/date {commitment} {day}",
			},
		},
		Help: Text{
			ES: "pone o cambia la fecha de un compromiso tuyo: *plazo C1 20 de junio*",
			PT: "põe ou muda a data de um compromisso seu: *prazo C1 20 de junho*",
			EN: "sets or changes the date of a commitment of yours: *due C1 20 June*",
		},
		Who:  Anyone,
		Hear: hearDeadline,
		Run:  setDeadline,
	})
}

func commit(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, open, err := harvested(ctx, tx, r)
	if err != nil || !open {
		return nil, err
	}
	by, words, err := whoPromised(ctx, tx, r, r.Words)
	if err != nil {
		return nil, err
	}
	topic, text, err := harvestWordsOf(ctx, tx, r, m, words)
	if err != nil {
		return nil, err
	}
	text, due := dueIn(text, tx.Now.In(r.Community.Zone))
	code, err := tx.AddHarvest(ctx, store.Harvest{Meeting: m.Number, Topic: topic, Kind: store.Commitment, By: by.ID, Text: text, Due: due, Message: r.Message})
	if err != nil {
		return nil, err
	}
	receipt := keptWithout.With("code", code) // it is kept: a promise without a day is one all the same
	if due != "" {
		receipt = kept.With("code", code, "day", dueDay(due))
	}
	about := Subject{AboutCommitment, int64(code)}
	if by.ID == r.From.ID {
		return []Effect{Reply(receipt).About(about)}, nil
	}
	first, _, _ := strings.Cut(by.Name, " ")
	noted := promiseNoted.With("code", code, "name", first, "text", atWord(text, 70))
	effects := []Effect{Reply(noted).About(about)}
	if r.Direct && reachable(tx, by) { // who promised has to know
		effects = append(effects, DM(by.ID, noted).About(about))
	}
	return effects, nil
}

var by = regexp.MustCompile(`(?i)[\s,;.(]+(para|pra|até|ate|hasta|antes|by|until|before|for|on)?(\s+(el|la|o|a|del|de|the|día|dia|lo))*\s*[.)]*$`)

// dueIn parts a commitment from its day, as far as one is clear: 2026-06-20, or nothing.
func dueIn(text string, now time.Time) (rest, due string) {
	day, said, err := dayIn(text, now)
	if err != nil {
		return text, ""
	}
	if rest = strings.TrimSpace(by.ReplaceAllString(Line(said)+" ", "")); length(rest) < 3 {
		rest = text
	}
	return rest, day.Format(time.DateOnly)
}

// dueDay says the day of a commitment.
func dueDay(due string) Body {
	day, err := time.Parse(time.DateOnly, due)
	if err != nil {
		return Plain(due)
	}
	return Day(day)
}

var commitmentCode = regexp.MustCompile(`(?i)^\s*c\s*-?(\d{1,5})\b[\s.,:;!]*`)

// commitmentIn reads a commitment's code at the opening of text, and gives what follows it.
func commitmentIn(text string) (code int, rest string, ok bool) {
	said := commitmentCode.FindStringSubmatch(text)
	if said == nil {
		return 0, text, false
	}
	code, err := strconv.Atoi(said[1])
	return code, text[len(said[0]):], err == nil
}

// hearDeadline hears «plazo C1 20 de junio», and a day alone that quotes the receipt.
func hearDeadline(h Heard) (string, bool) {
	if h.Emoji || h.Ground == answer.Human {
		return "", false
	}
	if rest, ok := opening(h.Text, Words{ES: []string{"plazo"}, PT: []string{"prazo"}, EN: []string{"deadline", "due"}}); ok {
		_, _, ok = commitmentIn(rest)
		return rest, ok
	}
	return fmt.Sprintf("C%d %s", h.Subject.Meeting, h.Text), h.Subject.Kind == AboutCommitment && saysADay(h)
}

func setDeadline(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	code, rest, ok := commitmentIn(r.Words)
	if !ok { // «mudar o prazo da C3 para 20/6»
		if code, ok = commitmentSaid(r.Words); !ok {
			return nil, No(writeItSo.With("usage", r.Command.Usage()))
		}
		rest = anyCommitment.ReplaceAllString(r.Words, " ")
	}
	h, err := commitmentOf(ctx, tx, r, code)
	asked := r.Subject.Kind == AboutCommitment && !r.Addressed
	if err == nil && asked && h.By != r.From.ID && !r.From.Facilitator || isRefusal(err) && asked {
		return nil, nil // somebody else talks of it
	}
	if err != nil {
		return nil, err
	}
	if dayUnknown(rest) {
		return []Effect{React("👌")}, nil
	}
	day, _, err := dayIn(rest, tx.Now.In(r.Community.Zone))
	switch {
	case err != nil && r.Subject.Kind == AboutCommitment && h.By == r.From.ID:
		return nil, No(noSuchDay.With("code", code))
	case err != nil && asked:
		return nil, nil
	case err != nil:
		return nil, doubt(err)
	}
	h.Due = day.Format(time.DateOnly)
	return []Effect{Reply(kept.With("code", code, "day", dueDay(h.Due))).About(Subject{AboutCommitment, int64(code)})}, tx.SetHarvest(ctx, h)
}

// commitmentOf is the commitment with that code, if it is theirs to change; facilitators may close any.
func commitmentOf(ctx context.Context, tx *store.Tx, r Request, code int) (store.Harvest, error) {
	h, err := tx.CommitmentAt(ctx, code)
	if isNotFound(err) {
		return h, No(noCommitment.With("code", code))
	}
	if err == nil && h.By != r.From.ID && !r.From.Facilitator {
		return h, No(notYourCommitment.With("code", code))
	}
	return h, err
}

var (
	kept        = Text{ES: "📌 C{code}, para el {day}.", PT: "📌 C{code}, para {day}.", EN: "📌 C{code}, by {day}."}
	keptWithout = Text{
		ES: "📌 C{code}. ¿Para qué día? Responde a este mensaje con la fecha.",
		PT: "📌 C{code}. Para que dia? Responda a esta mensagem com a data.",
		EN: "📌 C{code}. By which day? Reply to this message with the date.",
	}
	noCommitment = Text{
		ES: "No hay compromiso C{code}. Con *compromisos* se ven los abiertos.",
		PT: "Não há compromisso C{code}. Com *compromissos* dá para ver os abertos.",
		EN: "There is no commitment C{code}. *commitments* shows the open ones.",
	}
	notYourCommitment = Text{
		ES: "El compromiso C{code} lo cierra o lo cambia quien lo tomó.",
		PT: "Só quem assumiu o compromisso C{code} pode fechar ou mudar.",
		EN: "Commitment C{code} is closed or changed by whoever took it on.",
	}
)

// commitmentSaid finds the code of a commitment anywhere: «ya cumplimos el C2».
func commitmentSaid(text string) (code int, ok bool) {
	said := anyCommitment.FindStringSubmatch(text)
	if said == nil {
		return 0, false
	}
	code, err := strconv.Atoi(said[1])
	return code, err == nil
}

var anyCommitment = regexp.MustCompile(`(?i)\bc\s?-?(\d{1,5})\b`)

package commands

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"comunidad/commands/answer"
	"comunidad/commands/fold"
	"comunidad/store"
)

func init() {
	number := Arg{Key: "number", Kind: Digits, Name: Text{ES: "número", PT: "número", EN: "number"}}
	add(&Command{
		Name:    "mantra",
		Aliases: Words{ES: []string{"mantra"}, PT: []string{"mantra"}, EN: []string{"mantra"}},
		Args:    []Arg{{Key: "text", Kind: AnyText, Optional: true, Name: Text{ES: "frase", PT: "frase", EN: "phrase"}}},
		Help: Text{
			ES: "ofrece una frase como mantra de la comunidad, que abre recordatorios: *mantra nadie acompaña sola*",
			PT: "oferece uma frase como mantra da comunidade, que abre lembretes: *mantra ninguém caminha só*",
			EN: "offers a phrase as a mantra of the community, to open reminders: *mantra nobody walks alone*",
		},
		Who: Anyone,
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			if text := r.Args.Text("text"); text != "" {
				return offerMantra(ctx, tx, r, text, 0)
			}
			return listMantras(ctx, tx)
		},
	})
	add(&Command{
		Name:    "mantras",
		Aliases: Words{ES: []string{"mantras"}, PT: []string{"mantras"}, EN: []string{"mantras"}},
		Cues: Words{
			ES: []string{
				"los/nuestros mantras", "mantras de la comunidad", "lista de mantras",
			},
			PT: []string{
				"os/nossos mantras", "quais eram/são os mantras",
			},
			EN: []string{
				"the/our mantras", "what are/were the mantras",
			},
		},
		Help: Text{ES: "los mantras de la comunidad", PT: "os mantras da comunidade", EN: "the community's mantras"},
		Who:  Anyone,
		Bare: Whole,
		Run:  func(ctx context.Context, tx *store.Tx, _ Request) ([]Effect, error) { return listMantras(ctx, tx) },
	})
	add(&Command{
		Name:    "mantra yes",
		Aliases: Words{ES: []string{"guardar mantra"}, PT: []string{"guardar mantra"}, EN: []string{"keep mantra"}},
		Args:    []Arg{number},
		Help: Text{
			ES: "dices que sí a que una frase tuya quede como mantra: *guardar mantra 2*",
			PT: "você aceita que uma frase sua vire mantra: *guardar mantra 2*",
			EN: "you agree that a phrase of yours becomes a mantra: *keep mantra 2*",
		},
		Who:  Anyone,
		Bare: Numbers,
		Hear: func(h Heard) (string, bool) {
			return fmt.Sprint(h.Subject.Meeting), aboutMantra(h, yesWords, "👍✅❤💬")
		},
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			return settleMantra(ctx, tx, r, "kept")
		},
	})
	add(&Command{
		Name:    "mantra no",
		Aliases: Words{ES: []string{"retirar mantra", "retiro mantra"}, PT: []string{"retirar mantra", "retiro mantra"}, EN: []string{"retire mantra", "withdraw mantra"}},
		Args:    []Arg{number},
		Help: Text{
			ES: "retira un mantra: lo hace quien lo dijo, o quienes facilitan: *retirar mantra 2*",
			PT: "retira um mantra: faz isso quem o disse, ou quem facilita: *retirar mantra 2*",
			EN: "retires a mantra: whoever said it can, or facilitators: *retire mantra 2*",
		},
		Who:  Anyone,
		Bare: Numbers,
		Hear: func(h Heard) (string, bool) { return fmt.Sprint(h.Subject.Meeting), aboutMantra(h, noWords, "👎❌") },
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			return settleMantra(ctx, tx, r, "retired")
		},
	})
	add(&Command{
		Name:    "mantra cheer",
		Aliases: Words{ES: []string{"celebro mantra", "celebrar mantra"}, PT: []string{"celebro mantra", "celebrar mantra"}, EN: []string{"cheer mantra"}},
		Args:    []Arg{number},
		Help: Text{
			ES: "di que un mantra te gusta: vuelve antes que otros: *celebro mantra 2*",
			PT: "diga que gosta de um mantra: ele volta antes de outros: *celebro mantra 2*",
			EN: "say that you like a mantra: it comes back before others: *cheer mantra 2*",
		},
		Who:  Anyone,
		Bare: Numbers,
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			m, err := mantraAt(ctx, tx, r)
			if err != nil {
				return nil, err
			}
			return []Effect{React("❤️")}, tx.Cheer(ctx, m.ID, r.From.ID)
		},
	})
}

// aboutMantra hears a yes or a no in what quotes the question, or is put on it.
func aboutMantra(h Heard, words []string, emoji string) bool {
	if h.Subject.Kind != AboutMantra {
		return false
	}
	if h.Emoji {
		return h.Text != "" && strings.Contains(emoji, string([]rune(h.Text)[:1]))
	}
	said := fold.Words(h.Text)
	return h.Ground != answer.Human && len(said) > 0 && len(said) <= 4 && slices.Contains(words, said[0].Text)
}

// maxMantra is how long a mantra may be, in characters: it opens a reminder.
const maxMantra = 120

// offerMantra keeps a phrase, and asks its author whether it may be said again with their name and organisation.
func offerMantra(ctx context.Context, tx *store.Tx, r Request, text string, meeting int64) ([]Effect, error) {
	text = unquoted(Line(unformatted.Replace(text)))
	if length(text) < 2 || length(text) > maxMantra {
		return nil, No(mantraTooLong.With("max", maxMantra))
	}
	mantras, err := tx.Mantras(ctx)
	if err != nil {
		return nil, err
	}
	for _, m := range mantras {
		if fold.String(m.Text) == fold.String(text) && m.Status != "retired" {
			return []Effect{React("💬")}, tx.Cheer(ctx, m.ID, r.From.ID)
		}
	}
	id, err := tx.OfferMantra(ctx, store.Mantra{Text: text, By: r.From.ID, Meeting: meeting, Message: r.Message})
	if err != nil {
		return nil, err
	}
	return []Effect{React("💬"), Reply(mantraAsk.With("text", text)).About(Subject{AboutMantra, id})}, nil
}

// unquoted leaves out the quotes around a phrase: it is set in quotes where it is said.
func unquoted(text string) string {
	text = strings.TrimSpace(text)
	for _, pair := range []string{"«»", "“”", "\"\"", "''", "‘’", "„“"} {
		marks := []rune(pair)
		inner := strings.TrimSuffix(strings.TrimPrefix(text, string(marks[0])), string(marks[1]))
		if length(text) > 2 && length(inner) == length(text)-2 && !strings.ContainsAny(inner, pair) {
			return strings.TrimSpace(inner)
		}
	}
	return text
}

func mantraAt(ctx context.Context, tx *store.Tx, r Request) (store.Mantra, error) {
	m, err := tx.Mantra(ctx, int64(r.Args.Number("number")))
	if isNotFound(err) || err == nil && m.Status == "retired" {
		return m, No(noMantra.With("number", r.Args.Number("number")))
	}
	return m, err
}

func settleMantra(ctx context.Context, tx *store.Tx, r Request, status string) ([]Effect, error) {
	m, err := mantraAt(ctx, tx, r)
	if err != nil {
		return nil, err
	}
	if m.By != r.From.ID && (status == "kept" || !r.From.Facilitator) {
		if r.Subject.Kind == AboutMantra && !r.Addressed {
			return nil, nil // somebody else cheers or jokes
		}
		return nil, No(notYourMantra)
	}
	receipt := "💬"
	if status == "retired" {
		receipt = "👌"
	}
	return []Effect{React(receipt)}, tx.SetMantra(ctx, m.ID, status)
}

func listMantras(ctx context.Context, tx *store.Tx) ([]Effect, error) {
	mantras, err := tx.Mantras(ctx)
	if err != nil {
		return nil, err
	}
	lines := []Body{mantrasOf}
	for _, m := range mantras {
		if m.Status != "kept" {
			continue
		}
		said, err := mantraLine(ctx, tx, m)
		if err != nil {
			return nil, err
		}
		lines = append(lines, joined{Plain(fmt.Sprintf("%d. ", m.ID)), said})
	}
	if len(lines) == 1 {
		return []Effect{Reply(noMantras)}, nil
	}
	return []Effect{Reply(Lines(append(lines[:min(len(lines), 13)], mantrasHow)...))}, nil
}

// mantraLine is a mantra with who said it, and at which meeting: «Nadie acompaña sola» — Marta, Umbral Norte (E11). Its
// author said yes to that.
func mantraLine(ctx context.Context, tx *store.Tx, m store.Mantra) (Body, error) {
	who := ""
	if m.By != 0 {
		by, err := tx.Member(ctx, m.By)
		if err != nil && !isNotFound(err) {
			return nil, err
		}
		first := firstName(by)
		who = strings.Trim(first+", "+by.Organisation, ", ")
	}
	if who != "" {
		who = " — " + who
	}
	if m.Meeting != 0 {
		who += fmt.Sprintf(" (E%d)", m.Meeting)
	}
	return mantraSaid.With("text", m.Text, "who", who), nil
}

// mantraInTurn is the mantra that opens the next thing that is said, nil if the community has none.
func mantraInTurn(ctx context.Context, tx *store.Tx) (Body, error) {
	m, err := tx.NextMantra(ctx)
	if isNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	if err := tx.MarkSaid(ctx, m.ID); err != nil {
		return nil, err
	}
	return mantraLine(ctx, tx, m)
}

var (
	mantraSaid    = Text{ES: "«{text}»{who}", PT: "“{text}”{who}", EN: "“{text}”{who}"}
	mantraTooLong = Text{
		ES: "Para un mantra alcanza una frase de hasta {max} letras.",
		PT: "Para um mantra basta uma frase de até {max} letras.",
		EN: "For a mantra one phrase of up to {max} letters is enough.",
	}
	mantraAsk = Text{
		ES: "«{text}»: responde *sí* a este mensaje y abrirá recordatorios, con tu nombre y tu organización. Si no, queda solo aquí.",
		PT: "“{text}”: responda *sim* a esta mensagem e a frase vai abrir lembretes, com o seu nome e a sua organização. Se não, fica só aqui.",
		EN: "“{text}”: reply *yes* to this message and it will open reminders, with your name and organisation. If not, it stays here.",
	}
	noMantra = Text{
		ES: "No hay mantra {number}. Con *mantras* se ven todos.",
		PT: "Não há mantra {number}. Com *mantras* dá para ver todos.",
		EN: "There is no mantra {number}. *mantras* shows them all.",
	}
	notYourMantra = Text{
		ES: "Eso lo decide quien dijo la frase.",
		PT: "Quem decide isso é quem disse a frase.",
		EN: "That is for whoever said the phrase to decide.",
	}
	mantrasOf  = Text{ES: "Mantras de la comunidad:", PT: "Mantras da comunidade:", EN: "Mantras of the community:"}
	noMantras  = Text{ES: "Todavía no hay mantras. Con *mantra* y una frase se ofrece uno.", PT: "Ainda não há mantras. Com *mantra* e uma frase se oferece um.", EN: "There are no mantras yet. *mantra* and a phrase offer one."}
	mantrasHow = Text{
		ES: "Con *celebro mantra 2* vuelve antes; con *retirar mantra 2* deja de decirse.",
		PT: "Com *celebro mantra 2* volta antes; com *retirar mantra 2* deixa de ser dito.",
		EN: "*cheer mantra 2* brings one back sooner; *retire mantra 2* ends it.",
	}
)

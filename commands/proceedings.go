package commands

import (
	"context"
	"fmt"
	"time"

	"comunidad/commands/book"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name:    "proceedings",
		Aliases: Words{ES: []string{"memoria", "acta", "minuta", "relatoría", "memoria del encuentro", "resumen del encuentro"}, PT: []string{"memória", "ata", "relatoria", "memória do encontro", "resumo do encontro"}, EN: []string{"proceedings", "recap", "minutes", "notes of the meeting", "meeting notes"}},
		Args:    []Arg{{Key: "number", Kind: Digits, Optional: true, Name: Text{ES: "número del encuentro", PT: "número do encontro", EN: "number of the meeting"}}},
		Cues: Words{
			ES: []string{
				"memorias del/de último/encuentro", "acta o resumen", "notas del/de encuentro", "hay acta/memoria/minuta",
				"qué se habló/dijo/conversó en el encuentro/último",
				"memoria/memorias/acta/minuta/notas/relatoría/resumen del/de último/encuentro/pasado/anterior",
			},
			PT: []string{
				"tem ata/memória/resumo", "o que foi falado/conversado/discutido no/na encontro/último",
			},
			EN: []string{
				"minutes of/from", "missed the last one/meeting … summary/notes/minutes", "notes from last meeting", "is there a summary/minutes",
				"minutes/notes/proceedings from/of the/last/our/meeting", "summary from/of the/our/last meeting", "summary of last meeting",
			},
		},
		Help: Text{
			ES: "la memoria del último encuentro, o de otro con su número; nombra solo a quienes dijeron *mi nombre sí*",
			PT: "a memória do último encontro, ou a de outro, pelo número dele; nomeia só quem disse *meu nome sim*",
			EN: "the proceedings of the last meeting, or of another by its number; they only name those who said *my name yes*",
		},
		Who:  Anyone,
		Bare: Whole,
		Run:  proceedings,
	})
	owe(&Job{Name: "proceedings", Next: nextProceedings, Run: tellProceedings})
}

func proceedings(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, err := tx.LastBegun(ctx, r.At)
	if n := r.Args.Number("number"); n != 0 {
		m, err = tx.Meeting(ctx, int64(n))
	}
	if isNotFound(err) || err == nil && m.StartsAt.After(r.At) {
		return nil, No(noProceedings)
	}
	if err != nil {
		return nil, err
	}
	lang := r.Community.Lang
	if r.Direct && r.From.Lang != "" {
		lang = r.From.Lang
	}
	b, err := theBook(ctx, tx, m, lang)
	if err != nil {
		return nil, err
	}
	if !r.Direct { // one file is enough for everyone; who wants the others asks alone
		return filesOf(b, m, 0, true)
	}
	return filesOf(b, m, r.From.ID, false)
}

// filesOf sets the book: a page to read on the phone, Markdown to work on, and pages to print. The first carries what is in it.
func filesOf(b book.Book, m store.Meeting, to int64, onlyPDF bool) ([]Effect, error) {
	name := fmt.Sprintf("%s-%d-v%d", proceedingsFile.In(b.Lang), m.Number, b.Version)
	pdf, err := b.PDF()
	if err != nil {
		return nil, err
	}
	caption := proceedingsCaption(b, m)
	if onlyPDF {
		return []Effect{File(to, name+".pdf", "application/pdf", pdf, caption)}, nil
	}
	html, err := b.HTML()
	if err != nil {
		return nil, err
	}
	return []Effect{
		File(to, name+".html", "text/html", html, caption),
		File(to, name+".md", "text/markdown", []byte(b.Markdown()), nil),
		File(to, name+".pdf", "application/pdf", pdf, nil),
	}, nil
}

func proceedingsCaption(b book.Book, m store.Meeting) Body {
	agreements, commitments := len(b.Whole.Agreements), len(b.Whole.Commitments)
	for _, c := range b.Conversations {
		agreements += len(c.Agreements)
		commitments += len(c.Commitments)
	}
	return Lines(
		proceedingsOf.With("title", m.Title, "version", b.Version),
		Count{len(b.Conversations), conversationsOne, conversationsMany},
		Count{agreements, agreementsOne, agreementsMany},
		Count{commitments, commitmentsOne, commitmentsMany},
		stillOpen(b),
	)
}

// stillOpen says until when a book grows, or that it is whole.
func stillOpen(b book.Book) Body {
	if b.OpenUntil.IsZero() {
		return wholeNow
	}
	return addUntil.With("day", Day(b.OpenUntil))
}

// A meeting's book is given to the group soon after it, and once more when the harvest closes if it grew.
const (
	proceedingsAfter = 20 * time.Minute
	proceedingsGrace = 24 * time.Hour
)

func nextProceedings(ctx context.Context, tx *store.Tx, _ Rules) (Due, error) {
	m, err := tx.LastBegun(ctx, tx.Now)
	if isNotFound(err) || err == nil && m.Status != store.Held && m.Status != store.Announced {
		return Due{}, nil
	}
	if err != nil {
		return Due{}, err
	}
	return earliest(ctx, tx, []Due{
		{Job: owedKey(m.Number, "proceedings"), At: m.EndsAt().Add(proceedingsAfter), Meeting: m},
		{Job: owedKey(m.Number, "proceedings/closed"), At: m.EndsAt().AddDate(0, 0, 8), Meeting: m}, // the day after, at an hour at which people meet
	})
}

func tellProceedings(ctx context.Context, tx *store.Tx, _ Rules, due Due) ([]Effect, error) {
	if tx.Now.Sub(due.At) > proceedingsGrace {
		return nil, Skip("too late")
	}
	harvest, err := tx.HarvestOf(ctx, due.Meeting.Number)
	if err != nil {
		return nil, err
	}
	shared, err := tx.SharedAt(ctx, due.Meeting.Number)
	if err != nil {
		return nil, err
	}
	if len(harvest)+len(shared) == 0 {
		return nil, Skip("nothing was harvested")
	}
	before, err := tx.LastProceedings(ctx, due.Meeting.Number)
	if err != nil && !isNotFound(err) {
		return nil, err
	}
	community, err := tx.Community(ctx)
	if err != nil {
		return nil, err
	}
	b, err := theBook(ctx, tx, due.Meeting, community.Lang)
	if err != nil {
		return nil, err
	}
	if due.Job != owedKey(due.Meeting.Number, "proceedings") && b.Version == before.Version {
		return nil, Skip("nothing was added")
	}
	files, err := filesOf(b, due.Meeting, 0, true)
	for i := range files {
		files[i] = files[i].Once(due.Job).Before(tx.Now.Add(proceedingsGrace)).OnTheDay()
	}
	return files, err
}

var (
	noProceedings = Text{
		ES: "Todavía no hay memoria: nace con el primer encuentro.",
		PT: "Ainda não há memória: nasce com o primeiro encontro.",
		EN: "There are no proceedings yet: they begin with the first meeting.",
	}
	proceedingsFile = Text{ES: "memoria", PT: "memoria", EN: "proceedings"}
	proceedingsOf   = Text{
		ES: "*Memoria de {title}*, versión {version}",
		PT: "*Memória de {title}*, versão {version}",
		EN: "*Proceedings of {title}*, version {version}",
	}
	conversationsOne  = Text{ES: "{n} conversación", PT: "{n} conversa", EN: "{n} conversation"}
	conversationsMany = Text{ES: "{n} conversaciones", PT: "{n} conversas", EN: "{n} conversations"}
	agreementsOne     = Text{ES: "{n} acuerdo", PT: "{n} acordo", EN: "{n} agreement"}
	agreementsMany    = Text{ES: "{n} acuerdos", PT: "{n} acordos", EN: "{n} agreements"}
	commitmentsOne    = Text{ES: "{n} compromiso", PT: "{n} compromisso", EN: "{n} commitment"}
	commitmentsMany   = Text{ES: "{n} compromisos", PT: "{n} compromissos", EN: "{n} commitments"}
	wholeNow          = Text{
		ES: "La cosecha ya cerró. Solo lleva el nombre de quien dijo *mi nombre sí*.",
		PT: "A colheita já fechou. Só leva o nome de quem disse *meu nome sim*.",
		EN: "The harvest is closed. It only names those who said *my name yes*.",
	}
	addUntil = Text{
		ES: "Se puede sumar hasta el {day}: *cosecha 1: …* Solo lleva el nombre de quien dijo *mi nombre sí*.",
		PT: "Dá para acrescentar até {day}: *colheita 1: …* Só leva o nome de quem disse *meu nome sim*.",
		EN: "More can be added until {day}: *harvest 1: …* It only names those who said *my name yes*.",
	}
)

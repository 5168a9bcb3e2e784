package commands

import (
	"context"
	"slices"
	"strings"
	"time"

	"comunidad/commands/answer"
	"comunidad/commands/fold"
	"comunidad/commands/stem"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "search",
		Aliases: Words{
			ES: []string{"buscar", "busca", "encuentra", "buscar sobre", "busca sobre", "búscame"},
			PT: []string{"buscar", "pesquisar", "buscar sobre", "procurar", "procura"},
			EN: []string{"search", "find", "search for", "look for", "find me"},
		},
		Args: []Arg{{Key: "words", Kind: AnyText, Name: Text{ES: "palabras", PT: "palavras", EN: "words"}}},
		Help: Text{
			ES: "busca en recursos, convocatorias, necesidades, ofertas, temas y cosechas: *buscar asilo*",
			PT: "busca em recursos, editais, necessidades, ofertas, temas e colheitas: *buscar refúgio*",
			EN: "searches resources, calls, needs, offers, topics and harvests: *search asylum*",
		},
		Who:  Anyone,
		Hear: hearSearch,
		Run:  search,
	})
}

// searching opens a search in the group. «Busco» and «buscamos» tell of a need.
var searching = Words{ES: []string{"buscar"}, PT: []string{"buscar", "pesquisar"}, EN: []string{"search", "search for"}}

// hearSearch hears «buscar asilo» in the group: a few words that make no sentence.
func hearSearch(h Heard) (string, bool) {
	rest, ok := opening(h.Text, searching)
	if !ok || h.Emoji || h.Ground == answer.Human || strings.ContainsAny(rest, "?¿.\n") {
		return "", false
	}
	words := strings.Fields(fold.String(rest))
	if len(words) == 0 || len(words) > 3 || slices.ContainsFunc(words, func(w string) bool { return slices.Contains(sentenceWords, w) }) {
		return "", false
	}
	return rest, true
}

// sentenceWords make a sentence of the words about them: «buscar asilo es un derecho».
var sentenceWords = []string{
	"es", "son", "esta", "fue", "no", "nos", "se", "que", "quien", "como", "alguien", "a", "um", "uma", "un", "una", "e", "is", "are", "was", "not",
}

const (
	found5      = 5
	searchesDay = 40   // of one person: enough for work, too few to carry everything away
	searchFits  = 0.33 // of the weight of what was sought, so that one word of four is no result
)

func search(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	sought := r.Args.Text("words")
	if caseData(sought) {
		return nudge(r), nil
	}
	if len(stem.Words(sought)) == 0 {
		return nil, No(searchWhat)
	}
	today, err := tx.Lookups(ctx, r.From.ID, "search", tx.Now.Add(-24*time.Hour))
	if err != nil {
		return nil, err
	}
	if today >= searchesDay {
		return nil, No(searchedEnough)
	}
	if err := tx.Lookup(ctx, r.From.ID, "search", 0); err != nil {
		return nil, err
	}
	hits, err := find(ctx, tx, sought, nil)
	if err != nil {
		return nil, err
	}
	lines := []Body{foundFirst.With("words", clip(Line(unformatted.Replace(sought)), 60))}
	for _, h := range hits[:min(len(hits), found5)] {
		if h.fit < searchFits || h.fit < hits[0].fit/3 {
			break
		}
		if newcomer(tx, r.From) {
			h.By = 0
		}
		line, err := foundLine(ctx, tx, h.Found)
		if err != nil {
			return nil, err
		}
		lines = append(lines, line)
	}
	if len(lines) == 1 {
		return []Effect{Reply(foundNothing.With("words", clip(Line(unformatted.Replace(sought)), 60)))}, nil
	}
	return []Effect{Reply(Lines(lines...))}, nil
}

// newcomerFor is how long somebody is new: who came to carry things away has to wait, and is seen waiting.
const newcomerFor = 72 * time.Hour

func newcomer(tx *store.Tx, m store.Member) bool {
	return tx.Now.Sub(m.Since) < newcomerFor && !m.Facilitator
}

var (
	searchWhat = Text{
		ES: "¿Qué busco? Por ejemplo: *buscar asesoría legal*.",
		PT: "O que busco? Por exemplo: *buscar assessoria jurídica*.",
		EN: "What shall I look for? For example: *search legal advice*.",
	}
	searchedEnough = Text{
		ES: "Por hoy ya buscaste mucho. Mañana seguimos.",
		PT: "Por hoje você já buscou muito. Amanhã continuamos.",
		EN: "You have searched a lot today. Tomorrow we go on.",
	}
	foundFirst = Text{
		ES: "*{words}*: esto encontré.",
		PT: "*{words}*: encontrei isto.",
		EN: "*{words}*: this is what I found.",
	}
	foundNothing = Text{
		ES: "No encontré nada sobre *{words}*. Con *necesito …* lo ve quien pueda ayudar.",
		PT: "Não encontrei nada sobre *{words}*. Com *preciso de …* vê quem puder ajudar.",
		EN: "I found nothing about *{words}*. *I need …* shows it to those who can help.",
	}
)

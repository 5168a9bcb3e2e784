package commands

import (
	"context"
	"regexp"
	"strconv"
	"strings"

	"comunidad/commands/answer"
	"comunidad/store"
)

var (
	recommendWords = Words{ES: []string{"recomendación", "recomendamos"}, PT: []string{"recomendação", "recomendamos"}, EN: []string{"recommendation", "we recommend"}}
	turnoutWords   = Words{ES: []string{"personas", "fuimos"}, PT: []string{"pessoas", "fomos"}, EN: []string{"people", "we were"}}
	requestedWords = Words{ES: []string{"pedido", "necesidad", "necesitamos"}, PT: []string{"pedido", "necessidade", "precisamos"}, EN: []string{"request", "need", "we need"}}
)

// parts are what the report of a conversation has beside its summary, as people name it in «cosecha 1 recurso: …», and
// the command that keeps it.
var parts = []struct {
	words   Words
	command string
}{
	{recommendWords, "recommendation"},
	{resourceWords, "resource"},
	{requestedWords, "need"},
	{agreementWords, "agreement"},
	{commitWords, "commitment"},
	{turnoutWords, "turnout"},
}

func init() {
	add(&Command{
		Name:    "recommendation",
		Aliases: recommendWords,
		Args:    []Arg{{Key: "text", Kind: AnyText, Name: Text{ES: "número del tema: texto", PT: "número do tema: texto", EN: "number of the topic: text"}}},
		Help: Text{
			ES: "guarda una recomendación de una conversación para la memoria: *recomendación 1: empezar por una sola casa*",
			PT: "guarda uma recomendação de uma conversa para a memória: *recomendação 1: começar por uma só casa*",
			EN: "keeps what a conversation recommends for the proceedings: *recommendation 1: begin with a single shelter*",
		},
		Who:  Anyone,
		Hear: func(h Heard) (string, bool) { return hearLabelled(h, recommendWords) },
		Run:  byLine(keeper(store.Harvest{Kind: store.Note, Part: store.Recommendation}, "🌾")),
	})
	add(&Command{
		Name:    "turnout",
		Aliases: turnoutWords,
		Args:    []Arg{{Key: "text", Kind: AnyText, Name: Text{ES: "número del tema: cuántas", PT: "número do tema: quantas", EN: "number of the topic: how many"}}},
		Help: Text{
			ES: "di cuántas personas hubo en una conversación, para la memoria: *personas 1: 8*",
			PT: "diga quantas pessoas houve em uma conversa, para a memória: *pessoas 1: 8*",
			EN: "say how many people were in a conversation, for the proceedings: *people 1: 8*",
		},
		Who: Anyone,
		Hear: func(h Heard) (string, bool) {
			args, ok := hearNumbered(h, turnoutWords)
			return args, ok && turnoutSaid.MatchString(args)
		},
		Run: sayTurnout,
	})
}

var (
	partLabel   = regexp.MustCompile(`^\s*(\d{1,2})?\s*([^\d:\n]{3,20}):\s*(\S(?s:.*))$`)
	turnoutSaid = regexp.MustCompile(`^\s*(\d{1,2})\s*[: ]\s*(\d{1,3})\D{0,12}$`)
)

// partOf parts «1 recurso: una guía» into the command that keeps it and what is said to that: «1: una guía».
func partOf(words string) (command, args string, ok bool) {
	said := partLabel.FindStringSubmatch(words)
	if said == nil {
		return "", "", false
	}
	for _, p := range parts {
		if rest, is := opening(said[2], p.words); is && strings.TrimSpace(rest) == "" {
			if said[1] == "" {
				return p.command, said[3], true
			}
			return p.command, said[1] + ": " + said[3], true
		}
	}
	return "", "", false
}

// hearHarvest hears «cosecha 1: …», «cosecha 1 recurso: …» and «en la conversación 1 vimos que…».
func hearHarvest(h Heard) (string, bool) {
	if args, ok := hearLabelled(h, harvestWords); ok {
		return args, true
	}
	if args, ok := tellsOfTopic(h.Text); ok {
		return args, !h.Emoji && h.Ground != answer.Human && !strings.ContainsAny(h.Text, "?¿")
	}
	args := afterHarvest(h.Text)
	_, _, ok := partOf(args)
	return args, ok && !h.Emoji && h.Ground != answer.Human
}

// inTopic opens what is told of a numbered conversation, seenThere what was seen, said or learnt in it.
var (
	inTopic   = regexp.MustCompile(`(?i)^\s*(?:(?:en|de|na|no|da|do|in|from|at)\s+)?(?:(?:la|el|a|o|the)\s+)?(?:conversación|conversacion|conversa|conversation|tema|topic|sesión|sesion|sessão|sessao|session)\s*#?(\d{1,2})\s*[,:;.–—-]*\s+(\S(?s:.*))$`)
	seenThere = Words{
		ES: []string{"vimos", "hablamos", "conversamos", "aprendimos", "surgió", "salió", "compartimos", "concluimos", "discutimos", "descubrimos", "identificamos", "llegamos a", "se habló", "se dijo", "se vio", "quedó"},
		PT: []string{"vimos", "falamos", "conversamos", "aprendemos", "surgiu", "saiu", "compartilhamos", "concluímos", "discutimos", "descobrimos", "identificamos", "chegamos a", "se falou", "se disse"},
		EN: []string{"we saw", "we talked", "we spoke", "we learned", "we learnt", "we discussed", "we found", "we concluded", "we shared", "we heard", "we noticed", "it came up"},
	}
)

// tellsOfTopic hears what is told of a conversation by its number: «en la conversación 1 vimos que…», «del tema 2 acordamos…».
func tellsOfTopic(text string) (args string, ok bool) {
	said := inTopic.FindStringSubmatch(text)
	if said == nil {
		return "", false
	}
	if agreed, ok := opening(said[2], agreeing); ok {
		return said[1] + " " + agreementWords.ES[0] + ": " + agreed, true
	}
	_, ok = opening(said[2], seenThere)
	return said[1] + " " + said[2], ok
}

// afterHarvest is what follows the word: «1 recurso: una guía» of «cosecha 1 recurso: una guía». Nothing follows another.
func afterHarvest(text string) string {
	rest, _ := opening(text, harvestWords)
	return rest
}

// keepHarvest keeps a note of a conversation, or hands the part of its report that is named to the command that keeps it.
func keepHarvest(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	name, args, ok := partOf(r.Args.Text("text"))
	if !ok {
		return keeper(store.Harvest{Kind: store.Note}, "🌾")(ctx, tx, r)
	}
	c := r.Set.named(name)
	values, err := read(c.Args, args, tx.Now.In(r.Community.Zone))
	if err != nil {
		return nil, err
	}
	r.Command, r.Words, r.Args = c, args, values
	return c.Run(ctx, tx, r)
}

// sayTurnout keeps how many were in a conversation, as whoever was there says.
func sayTurnout(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, open, err := harvested(ctx, tx, r)
	if err != nil || !open {
		return nil, err
	}
	said := turnoutSaid.FindStringSubmatch(r.Args.Text("text"))
	if said == nil {
		return nil, No(writeItSo.With("usage", r.Command.Usage()))
	}
	number, err := strconv.Atoi(said[1])
	if err != nil {
		return nil, err
	}
	people, err := strconv.Atoi(said[2])
	if err != nil {
		return nil, err
	}
	t, err := topicAt(ctx, tx, m.Number, number)
	if err != nil {
		return nil, err
	}
	return []Effect{React("👥")}, tx.SayPeople(ctx, m.Number, t.Number, people)
}

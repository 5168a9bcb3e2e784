package commands

import (
	"context"
	"errors"
	"slices"
	"strings"

	"comunidad/commands/answer"
	"comunidad/commands/fold"
	"comunidad/store"
)

var proposeWords = Words{
	ES: []string{
		"propongo", "propuesta", "tema", "propongo hablar de", "propongo conversar sobre", "propongo el tema", "propongo un tema", "propongo como tema", "proponemos",
		"quiero proponer", "quisiera proponer", "queremos proponer", "me gustaría proponer", "nos gustaría proponer", "proponer", "sugiero", "mi propuesta es", "también propongo", "propongo también", "propongo además", "además propongo",
	},
	PT: []string{
		"proponho", "proposta", "tema", "proponho falar de", "proponho conversar sobre", "proponho o tema", "proponho um tema", "propomos", "quero propor",
		"queria propor", "queremos propor", "gostaria de propor", "gostaríamos de propor", "propor", "sugiro", "minha proposta é", "também proponho", "proponho também", "proponho ainda",
	},
	EN: []string{
		"propose", "proposal", "topic", "i propose", "we propose", "i propose to talk about", "i want to propose", "i would like to propose", "i'd like to propose",
		"we would like to propose", "we'd like to propose", "i suggest", "my proposal is", "also propose", "i also propose", "i'd also like to propose",
	},
}

func init() {
	add(&Command{
		Name:    "propose",
		Aliases: proposeWords,
		Args:    []Arg{topicArg},
		Cues: Words{
			ES: []string{
				"me/nos gustaría compartir/contar/hablar/presentar/traer +",
				"puedo/podemos/quiero/queremos/quisiera traer/llevar/presentar/compartir el tema +", "puedo/podemos/quiero traer el tema de +",
				"quiero/queremos/quisiera proponer/hablar de/el +",
			},
			PT: []string{
				"queria/quero/gostaria levar/trazer/propor/apresentar pra/para/o/de/um tema/roda/a +", "queria/quero levar pra/para roda o tema +",
				"posso/podemos trazer/levar/apresentar o tema +", "gostaria de compartilhar/trazer/falar/propor +",
			},
			EN: []string{
				"can/could i/we do/run/host/have/propose a session/conversation/topic on/about +",
				"i'd/we'd/i like to share/talk/present/bring/propose +", "i can/could bring the topic of +",
			},
		},
		Help: Text{
			ES: "propone un tema para el próximo encuentro, que facilitas tú: *propongo cuidar a los equipos*",
			PT: "propõe um tema para o próximo encontro, que você facilita: *proponho cuidar das equipes*",
			EN: "proposes a topic for the next meeting, with you as its host: *propose caring for our teams*",
		},
		Who:  Anyone,
		Hear: func(h Heard) (string, bool) { return hearTopic(h, proposeWords) },
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			return addTopics(ctx, tx, r, store.Proposal)
		},
	})
}

var topicArg = Arg{Key: "topic", Kind: AnyText, Name: Text{ES: "tema en una línea", PT: "tema em uma linha", EN: "topic in one line"}}

// topicsEach is how many topics one person brings to one meeting, so that there is room for all.
const topicsEach = 5

// addTopics takes the topics that a message brings, as proposals or as kind says. Of several, those that cannot be taken are
// told and the others stay. «voy y propongo…» is an answer too.
func addTopics(ctx context.Context, tx *store.Tx, r Request, kind store.TopicKind) ([]Effect, error) {
	m, late, err := takesTopics(ctx, tx, r)
	if err != nil {
		return nil, err
	}
	if m == 0 {
		return nil, nil
	}
	words := r.Words
	if tail, ok := bringing(r.Text); ok {
		words = tail // as it was written: a list below it has its marks
	}
	brought := topicsBrought(words, kind == store.Request)
	var refused error
	receipt := ""
	for _, b := range brought {
		kind, sign := store.Proposal, "📝"
		if b.asks {
			kind, sign = store.Request, "🙋"
		}
		switch err := addTopic(ctx, tx, r, m, kind, b.words); {
		case isRefusal(err):
			refused = err
		case err != nil:
			return nil, err
		case receipt == "" || sign == "📝":
			receipt = sign
		}
	}
	if receipt == "" {
		return nil, refused
	}
	effects := []Effect{React(receipt)}
	var refusal *Refusal
	if errors.As(refused, &refusal) {
		effects = append(effects, Reply(refusal.Body))
	}
	if late {
		effects = append(effects, Reply(afterAgenda))
	}
	return effects, answeredToo(ctx, tx, r)
}

// answeredToo keeps the answer that was said before what is brought: «voy!! y propongo hablar de trata».
func answeredToo(ctx context.Context, tx *store.Tx, r Request) error {
	tail, ok := bringing(r.Text)
	if !ok || tail == r.Text || !r.Subject.onTopics() {
		return nil
	}
	r.Meaning = answer.Read(strings.TrimSuffix(r.Text, tail), answer.Reply)
	if r.Meaning.Kind != answer.Coming || len(r.Meaning.Numbers) > 0 {
		return nil
	}
	if _, err := recordAnswer(ctx, tx, r); !isRefusal(err) {
		return err
	}
	return nil
}

func addTopic(ctx context.Context, tx *store.Tx, r Request, meeting int64, kind store.TopicKind, words string) error {
	title, err := topicTitle(words)
	if err != nil {
		return err
	}
	topics, err := tx.Topics(ctx, meeting)
	if err != nil {
		return err
	}
	mine := 0
	for _, t := range topics {
		if fold.String(t.Title) == fold.String(title) {
			return No(topicAlready.With("number", t.Number))
		}
		if t.By == r.From.ID {
			mine++
		}
	}
	if mine >= topicsEach {
		return No(topicsEnough.With("max", topicsEach))
	}
	number, err := tx.AddTopic(ctx, store.Topic{Meeting: meeting, Title: title, Kind: kind, By: r.From.ID, Message: r.Message})
	if err != nil || kind == store.Request {
		return err
	}
	return tx.AddHost(ctx, meeting, number, r.From.ID)
}

// proposalWords are the words of a topic without the one that says it is one.
func proposalWords(text string) string {
	for _, words := range []Words{proposeWords, requestWords} {
		if rest, ok := opening(text, words); ok {
			return rest
		}
	}
	return text
}

// hearTopic hears a topic in what quotes the call or a list of topics, and in the group where a call is open when it opens
// with own words.
func hearTopic(h Heard, own Words) (string, bool) {
	switch {
	case h.Emoji:
		return "", false
	case h.Subject.onTopics():
		if h.topicAct() != topicBrought {
			return "", false
		}
		text, opens := bringing(h.Text)
		if !opens {
			text = h.Text
		}
		_, asks := opening(text, requestWords)
		return text, own.sameAs(requestWords) == asks
	case h.Subject.Kind == "" && h.Ground != answer.Human:
		rest, opens := opening(h.Text, own)
		_, today := h.Scene.Today()
		return rest, opens && (h.Scene.Call != nil || today) && !figureOfSpeech(rest)
	}
	return "", false
}

func (w Words) sameAs(other Words) bool { return slices.Equal(w.ES, other.ES) }

// chatter tells words that only accompany the call from a topic.
func chatter(h Heard) bool {
	if h.Meaning.Kind == answer.Who || h.Meaning.Kind == answer.Ask || h.Meaning.Kind == answer.Interest || h.Meaning.Kind == answer.Cohost {
		return true
	}
	folded := strings.TrimLeft(fold.String(h.Text), "¿ ")
	if strings.HasSuffix(folded, "?") && slices.ContainsFunc(practical, func(q string) bool { return strings.HasPrefix(folded, q) }) {
		return true
	}
	for _, w := range fold.Words(h.Text) {
		if len(w.Text) >= 4 && w.Text[0] >= 'a' && w.Text[0] <= 'z' && !slices.Contains(cheers, w.Text) && !laughter(w.Text) {
			return false
		}
	}
	return true
}

// laughter tells jajaja, hehe and kkkk.
func laughter(word string) bool { return strings.Trim(word, "jaeihk") == "" }

// practical are openings of questions about the call rather than of a topic.
var practical = []string{
	"como voto", "como votamos", "como entro", "como hago", "como faco", "como se propone", "hasta cuando", "hasta que dia", "hasta que hora", "cuando", "cuantos temas", "puedo proponer", "puedo mandar", "se puede proponer", "como propongo",
	"ate quando", "ate que dia", "ate que horas", "quando", "quantos temas", "posso propor", "posso mandar", "como proponho",
	"until when", "when", "how many topics", "can i propose", "can i send", "how do i",
}

// cheers are words that say nothing about a topic.
var cheers = []string{
	"gracias", "muchas", "mil", "ok", "oki", "dale", "va", "listo", "lista", "genial", "excelente", "buenisimo", "buenisima", "bueno", "buena",
	"super", "perfecto", "perfecta", "idea", "iniciativa", "que", "muy", "bien", "si", "no", "voy", "vamos", "j", "h", "jaja", "jajaja", "bravo",
	"linda", "lindo", "hermoso", "enterada", "enterado", "recibido", "saludos", "hola", "a", "todas", "todos", "todes", "me", "encanta", "gusta",
	"obrigada", "obrigado", "otimo", "otima", "legal", "show", "thanks", "thank", "you", "great", "nice", "good", "cool", "awesome", "yes", "sim",
}

// figureOfSpeech tells «propongo que lo dejemos», said to people, from a topic.
func figureOfSpeech(rest string) bool {
	folded := fold.String(rest)
	for _, of := range []string{"que hablemos", "que conversemos", "que tratemos", "que charlemos", "que alguien", "que otra", "que falemos", "que conversem", "alguem"} {
		if strings.HasPrefix(folded, of) {
			return false
		}
	}
	first, _, _ := strings.Cut(folded, " ")
	if slices.Contains([]string{"un", "una", "um", "uma", "a", "an", "la", "o", "the"}, first) { // «un brindis», and «un taller de bordado»
		content, _ := weighed(rest)
		return content < 2 || slices.ContainsFunc(fold.Words(rest), func(w fold.Word) bool { return slices.Contains(lightly, w.Text) || slices.Contains(everyday, w.Text) })
	}
	return slices.Contains([]string{"que", "disculpas", "perdon", "permiso", "ayuda", "por", "paciencia", "desculpas", "desculpa", "licenca", "ajuda", "to"}, first) ||
		strings.HasSuffix(strings.TrimSpace(rest), "?") && len(strings.Fields(folded)) < 4
}

// lightly are words for what people propose to each other on the way.
var lightly = []string{
	"brindis", "pausa", "pausita", "aplauso", "aplausos", "receso", "cambio", "votacion", "ronda", "brinde", "palmas", "intervalo", "votacao", "rodada", "toast", "pause", "applause", "vote", "round", "cheers", "drink", "fecha", "hora", "data", "date", "time",
}

var (
	topicAlready = Text{
		ES: "Ese tema ya está: es el {number}. Para sumarse: *facilito {number}*.",
		PT: "Esse tema já está: é o {number}. Para se juntar: *facilito {number}*.",
		EN: "That topic is on the list already, as {number}. To join it: *host {number}*.",
	}
	topicsEnough = Text{
		ES: "Ya trajiste {max} temas: dejemos lugar para más voces. Con *retiro* y el número puedes cambiar uno.",
		PT: "Você já trouxe {max} temas: deixemos lugar para mais vozes. Com *retiro* e o número você pode trocar um.",
		EN: "You have brought {max} topics: let us leave room for more voices. *withdraw* and its number lets you change one.",
	}
)

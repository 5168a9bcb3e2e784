package commands

import (
	"cmp"
	"context"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"comunidad/store"
)

func init() {
	add(&Command{
		Name:    "marketplace",
		Aliases: Words{ES: []string{"mercado", "abrir mercado", "abrir el mercado", "abrir mercado de temas", "empezar el mercado", "mercado de temas", "mercado de propuestas"}, PT: []string{"mercado", "feira", "abrir a feira", "abrir feira", "abrir mercado de temas", "mercado de temas", "abrir o mercado", "abre o mercado", "abre a feira"}, EN: []string{"marketplace", "market", "open market", "open the market", "open marketplace", "open the marketplace", "start the market"}},
		Help: Text{
			ES: "abre el mercado: cada tema tiene un minuto, uno tras otro con *siguiente*",
			PT: "abre o mercado: cada tema tem um minuto, um após o outro com *próximo tema*",
			EN: "opens the marketplace: each topic has a minute, one after the other with *next topic*",
		},
		Who:  Facilitators,
		Bare: Whole,
		Run:  openMarket,
	})
	add(&Command{
		Name:    "next topic",
		Aliases: Words{ES: []string{"siguiente", "siguiente tema", "el siguiente", "siguiente por favor", "pasa el siguiente", "pasemos al siguiente", "siguiente propuesta"}, PT: []string{"próximo tema", "seguinte", "próxima proposta", "seguinte tema"}, EN: []string{"next topic", "next pitch", "next please", "next one"}},
		Help: Text{
			ES: "en el mercado, pasa la palabra al tema que sigue",
			PT: "no mercado, passa a palavra ao próximo tema",
			EN: "at the marketplace, gives the floor to the topic that follows",
		},
		Who:  Anyone,
		Bare: Whole,
		Run:  nextPitch,
	})
	add(&Command{
		Name:    "would go",
		Aliases: Words{ES: []string{"iría"}, PT: []string{"eu iria"}, EN: []string{"i would go"}},
		Help: Text{
			ES: "di que irías al tema que se está contando, reaccionando ❤️ al mensaje",
			PT: "diga que iria ao tema que está sendo contado, reagindo ❤️ à mensagem",
			EN: "say that you would go to the topic being told, by reacting ❤️ to the message",
		},
		Who:   Anyone,
		ByEar: true,
		Hear: func(h Heard) (string, bool) {
			number, pitch := strings.CutPrefix(h.Subject.Kind, AboutPitch)
			if h.Emoji {
				return number, pitch && !strings.ContainsAny(h.Text, "👎❌😢🚫")
			}
			said := plainWords(h.Text)
			return number, pitch && wouldGo.MatchString(said) && goesThere.MatchString(said)
		},
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			number, err := strconv.Atoi(r.Words)
			if err != nil {
				return nil, nil
			}
			if wouldNotGo.MatchString(plainWords(r.Text)) {
				return []Effect{React("👌")}, tx.DropInterestIn(ctx, r.Subject.Meeting, number, r.From.ID)
			}
			var receipt []Effect
			if !r.Emoji { // they see their own reaction
				receipt = []Effect{React("❤️")}
			}
			return receipt, tx.AddInterest(ctx, r.Subject.Meeting, number, r.From.ID)
		},
	})
}

// wouldGo is what people write below a topic's minute: nothing but that they would go, or would not.
var (
	wouldGo = regexp.MustCompile(`^(?:(?:si|sim|yes|claro|sure|ok|tambien|tambem|also|ya|ja|al final|no|nao|not|yo|eu|i|nosotras|nosotros|nos|a mi|a mim|me|te|que|muy|mucho|muito|mas|very|really|too|ahi|alli|la|ai|este|esse|ese|esa|this|that|one|a|to|in|im|id|would|d|m|t|don|dont|wouldn|` +
		`iria|iriamos|ire|iremos|voy|vamos|vou|estare|estarei|go|going|interesa|interessa|interested|apunto|anoto|sumo|sumamos|quiero|queremos|quero|ir|gusta|encanta|late|count me in|count me|like|love|want|gostei|adorei|tambem quero|[^\x00-\x7f]+) ?)+$`)
	goesThere  = regexp.MustCompile(`\b(?:iria|iriamos|ire|iremos|voy|vamos|vou|go|going|interesa|interessa|interested|apunto|anoto|sumo|sumamos|quiero|queremos|quero|like|love|want|count|gusta|encanta|late|gostei|adorei)\b|^(?:si|sim|yes|yo|eu|me|claro)$`)
	wouldNotGo = regexp.MustCompile(`^(?:al final |ya |ja |yo |eu |i |a mi )*(?:no|nao|not|don t|dont|wouldn t|i wouldn t)\b`)
)

// openMarket makes the queue and gives the first topic its minute.
func openMarket(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, ok := r.Scene.Door()
	if !ok {
		if !r.Addressed {
			return nil, nil
		}
		return nil, No(notRunning)
	}
	topics, err := standingTopics(ctx, tx, m.Number)
	if err != nil {
		return nil, err
	}
	queue := pitchQueue(topics)
	if len(queue) == 0 {
		return nil, No(noTopics.With("title", m.Title))
	}
	if err := tx.PutPitches(ctx, m.Number, queue); err != nil {
		return nil, err
	}
	return callPitch(ctx, tx, r, m, 0)
}

// standingTopics are a meeting's topics with those of their hosts who are still in the group.
func standingTopics(ctx context.Context, tx *store.Tx, meeting int64) ([]store.Topic, error) {
	topics, err := tx.Topics(ctx, meeting)
	if err != nil {
		return nil, err
	}
	members, err := tx.Members(ctx)
	if err != nil {
		return nil, err
	}
	for i := range topics {
		topics[i].Hosts = slices.DeleteFunc(topics[i].Hosts, func(id int64) bool {
			return !slices.ContainsFunc(members, func(m store.Member) bool { return m.ID == id })
		})
	}
	return topics, nil
}

// pitchQueue orders topics for the marketplace: those that the group has seen least often, or that fewest chose, come first, and whoever brings several
// has one in the queue before everybody had one. Topics without a host are told by nobody.
func pitchQueue(topics []store.Topic) (queue []int) {
	round := map[int64]int{}
	type entry struct {
		store.Topic
		round int
	}
	var entries []entry
	for _, t := range topics {
		if len(t.Hosts) > 0 {
			entries = append(entries, entry{t, round[t.Hosts[0]]})
			round[t.Hosts[0]]++
		}
	}
	slices.SortStableFunc(entries, func(a, b entry) int {
		if a.round != b.round {
			return a.round - b.round
		}
		return cmp.Or(a.Shown-b.Shown, a.Interest-b.Interest)
	})
	for _, e := range entries {
		queue = append(queue, e.Number)
	}
	return queue
}

// twiceWithin is how soon a second «siguiente» by somebody else is the same one.
const twiceWithin = time.Minute

// nextPitch gives the floor to the next in the queue. Facilitators and whoever has the floor can; of two people who say so
// at once, the first is heard.
func nextPitch(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, ok := r.Scene.Door()
	if !ok {
		return nil, nil
	}
	pitches, err := tx.Pitches(ctx, m.Number)
	if err != nil || len(pitches) == 0 {
		return nil, err
	}
	now, next := store.Pitch{}, -1
	for i, p := range pitches {
		if !p.Begun.IsZero() {
			now = p
		} else if next < 0 {
			next = i
		}
	}
	topic, err := tx.Topic(ctx, m.Number, now.Topic)
	if err != nil {
		return nil, err
	}
	switch {
	case !r.From.Facilitator && !slices.Contains(topic.Hosts, r.From.ID):
		return nil, nil
	case now.By != r.From.ID && now.Place > 0 && tx.Now.Sub(now.Begun) < twiceWithin:
		return nil, nil
	case next < 0:
		return []Effect{Reply(marketOver)}, nil
	}
	return callPitch(ctx, tx, r, m, next)
}

// callPitch posts a topic's minute, with who follows.
func callPitch(ctx context.Context, tx *store.Tx, r Request, m store.Meeting, at int) ([]Effect, error) {
	pitches, err := tx.Pitches(ctx, m.Number)
	if err != nil {
		return nil, err
	}
	p := pitches[at]
	if err := tx.BeginPitch(ctx, m.Number, p.Place, r.From.ID); err != nil {
		return nil, err
	}
	who, title, err := pitcher(ctx, tx, m, p)
	if err != nil {
		return nil, err
	}
	var after []string
	for _, later := range pitches[at+1:] {
		name, _, err := pitcher(ctx, tx, m, later)
		if err != nil {
			return nil, err
		}
		after = append(after, name)
	}
	first := Body(marketTurn.With("number", p.Topic, "title", title, "who", who))
	if at == 0 {
		first = Lines(marketFirst, first)
	}
	var follows Body = marketLast
	if len(after) > 0 {
		follows = marketFollows.With("names", strings.Join(after[:min(len(after), 6)], ", "))
	}
	post := Post(Lines(first, follows, marketHeart)).About(Subject{AboutPitch + strconv.Itoa(p.Topic), m.Number}).Before(m.EndsAt())
	return []Effect{post}, nil
}

// pitcher is who tells a topic, by first name as at the list of topics, or the organisation.
func pitcher(ctx context.Context, tx *store.Tx, m store.Meeting, p store.Pitch) (who, title string, err error) {
	topic, err := tx.Topic(ctx, m.Number, p.Topic)
	if err != nil {
		return "", "", err
	}
	names, err := firstNames(ctx, tx, topic.Hosts)
	return strings.Join(names, " + "), topic.Title, err
}

// firstNames are people as they are called, those who left the group left out.
func firstNames(ctx context.Context, tx *store.Tx, ids []int64) (names []string, err error) {
	for _, id := range ids {
		m, err := tx.Member(ctx, id)
		if err != nil {
			return nil, err
		}
		first := firstName(m)
		if first == "" {
			first = m.Organisation
		}
		if first != "" && m.Status == store.InGroup {
			names = append(names, first)
		}
	}
	return names, nil
}

var (
	notRunning = Text{
		ES: "Eso es para cuando el encuentro está en marcha, desde quince minutos antes de empezar.",
		PT: "Isso é para quando o encontro estiver em andamento, a partir de quinze minutos antes de começar.",
		EN: "That is for while the meeting runs, from fifteen minutes before its start.",
	}
	marketFirst = Text{
		ES: "*Mercado: cada tema tiene un minuto.*",
		PT: "*Mercado: cada tema tem um minuto.*",
		EN: "*Marketplace: each topic has a minute.*",
	}
	marketTurn = Text{
		ES: "Va {who} con *{number}. {title}*",
		PT: "Agora {who} com *{number}. {title}*",
		EN: "Now {who} with *{number}. {title}*",
	}
	marketFollows = Text{ES: "Después: {names}.", PT: "Depois: {names}.", EN: "Then: {names}."}
	marketLast    = Text{ES: "Es el último.", PT: "É o último.", EN: "It is the last one."}
	marketHeart   = Text{
		ES: "Reaccionen a este mensaje si irían ❤️",
		PT: "Se iriam a este tema, reajam a esta mensagem com ❤️",
		EN: "React to this message if you would go ❤️",
	}
	marketOver = Text{
		ES: "Ya pasaron todos los temas. Con *publicar agenda* se arma la agenda.",
		PT: "Todos os temas já passaram. *publicar agenda* monta a agenda.",
		EN: "Every topic has had its minute. *publish agenda* makes the agenda.",
	}
)

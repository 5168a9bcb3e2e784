package commands

import (
	"context"
	"maps"
	"slices"
	"strings"

	"comunidad/store"
)

// designItems are what organisations that present a theme together decide, with the words that people begin an answer with.
var designItems = []struct {
	item  string
	words Words
	asks  Text
	said  Text
}{
	{"question", Words{ES: []string{"pregunta"}, PT: []string{"pergunta"}, EN: []string{"question"}},
		Text{ES: "*pregunta:* ¿con cuál abrimos?", PT: "*pergunta:* com qual abrimos?", EN: "*question:* which one do we open with?"},
		Text{ES: "Pregunta: {text}", PT: "Pergunta: {text}", EN: "Question: {text}"}},
	{"format", Words{ES: []string{"formato"}, PT: []string{"formato"}, EN: []string{"format"}},
		Text{ES: "*formato:* ¿cómo conversamos?", PT: "*formato:* como conversamos?", EN: "*format:* how do we talk?"},
		Text{ES: "Formato: {text}", PT: "Formato: {text}", EN: "Format: {text}"}},
	{"time", Words{ES: []string{"tiempo"}, PT: []string{"tempo"}, EN: []string{"time", "timekeeper"}},
		Text{ES: "*tiempo:* ¿quién lo cuida?", PT: "*tempo:* quem cuida dele?", EN: "*time:* who keeps it?"},
		Text{ES: "Cuida el tiempo: {text}", PT: "Cuida do tempo: {text}", EN: "Keeps time: {text}"}},
	{"harvest", Words{ES: []string{"cosecha"}, PT: []string{"colheita"}, EN: []string{"harvest"}},
		Text{ES: "*cosecha:* ¿quién anota?", PT: "*colheita:* quem anota?", EN: "*harvest:* who takes notes?"},
		Text{ES: "Cosecha: {text}", PT: "Quem colhe: {text}", EN: "Harvests: {text}"}},
}

func init() {
	add(&Command{
		Name:    "design",
		Aliases: Words{ES: []string{"diseño", "tejer propuesta"}, PT: []string{"desenho", "tecer proposta"}, EN: []string{"design", "weave"}},
		Help: Text{
			ES: "para preparar el tema entre organizaciones: pregunta, formato, quién cuida el tiempo y quién cosecha; se completa respondiendo a la lista",
			PT: "para preparar o tema entre organizações: pergunta, formato, quem cuida do tempo e quem colhe; completa-se respondendo à lista",
			EN: "to prepare a theme among organisations: question, format, who keeps time and who harvests; replies to the list fill it",
		},
		Who:  Anyone,
		Bare: Whole,
		Run:  showDesign,
	})
	add(&Command{
		Name:    "design answer",
		Aliases: Words{ES: []string{"respuesta de diseño"}, PT: []string{"resposta de desenho"}, EN: []string{"design answer"}},
		Help: Text{
			ES: "lo que deciden sobre el diseño del encuentro, respondiendo a su lista",
			PT: "o que decidem sobre o desenho do encontro, respondendo à lista",
			EN: "what you decide about the meeting's design, in reply to its list",
		},
		Who:   Anyone,
		ByEar: true,
		Hear: func(h Heard) (string, bool) {
			if h.Subject.Kind != AboutDesign || h.Emoji {
				return "", false
			}
			item, text := designAnswer(h.Text)
			return text, item != ""
		},
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			item, text := designAnswer(r.Text)
			if length(text) > MaxTitle {
				return nil, No(topicTooLong.With("max", MaxTitle))
			}
			return []Effect{React("🧶")}, tx.PutDesign(ctx, r.Subject.Meeting, item, text, r.From.ID)
		},
	})
}

// designAnswer parts «pregunta: ¿qué nos sostiene?» into the item and what was decided.
func designAnswer(words string) (item, text string) {
	said := labelled.FindStringSubmatch(words)
	if said == nil {
		return "", ""
	}
	for _, d := range designItems {
		if rest, ok := opening(said[1], d.words); ok && strings.TrimSpace(rest) == "" {
			return d.item, Line(unformatted.Replace(said[2]))
		}
	}
	return "", ""
}

// showDesign is the list as far as it is filled: what is open asks.
func showDesign(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, err := r.Meeting(ctx, tx)
	if err != nil {
		return nil, err
	}
	if _, err := tx.OpenDesign(ctx, m.Number); err != nil {
		return nil, err
	}
	list, err := designList(ctx, tx, m, nil)
	return []Effect{list}, err
}

// weave opens the list by itself, once for each meeting, when two or more organisations present a topic together.
func weave(ctx context.Context, tx *store.Tx, meeting int64, topic int) ([]Effect, error) {
	t, err := tx.Topic(ctx, meeting, topic)
	if err != nil {
		return nil, err
	}
	names := map[int64]string{}
	for _, id := range t.Hosts {
		host, err := tx.Member(ctx, id)
		if err != nil {
			return nil, err
		}
		if host.OrganisationID != 0 && host.Status == store.InGroup {
			names[host.OrganisationID] = host.Organisation
		}
	}
	if len(names) < 2 {
		return nil, nil
	}
	if first, err := tx.OpenDesign(ctx, meeting); err != nil || !first {
		return nil, err
	}
	m, err := tx.Meeting(ctx, meeting)
	if err != nil {
		return nil, err
	}
	list, err := designList(ctx, tx, m, designTogether.With("number", t.Number, "names", nameList(slices.Sorted(maps.Values(names)))))
	return []Effect{list}, err
}

// nameList are names one after the other as people say them.
type nameList []string

// In gives them in one language.
func (n nameList) In(lang store.Lang) string { return listed(n, lang) }

// designList is the list as far as it is filled, in the thread of whoever asked for it.
func designList(ctx context.Context, tx *store.Tx, m store.Meeting, why Body) (Effect, error) {
	design, err := tx.Design(ctx, m.Number)
	if err != nil {
		return Effect{}, err
	}
	lines, open := []Body{designOf.With("title", m.Title), why}, false
	for _, d := range designItems {
		if text, decided := design[d.item]; decided {
			lines = append(lines, d.said.With("text", text))
		} else {
			lines, open = append(lines, d.asks), true
		}
	}
	if open {
		lines = append(lines, designHow)
	}
	return Reply(Lines(lines...)).About(Subject{AboutDesign, m.Number}), nil
}

// designLine is what was decided of some items, in one line; nil for nothing.
func designLine(ctx context.Context, tx *store.Tx, meeting int64, items ...string) (Body, error) {
	design, err := tx.Design(ctx, meeting)
	if err != nil {
		return nil, err
	}
	var line joined
	for _, d := range designItems {
		text, decided := design[d.item]
		if !decided || !slices.Contains(items, d.item) {
			continue
		}
		if len(line) > 0 {
			line = append(line, Plain(" · "))
		}
		line = append(line, d.said.With("text", text))
	}
	if len(line) == 0 {
		return nil, nil
	}
	return line, nil
}

var (
	designOf       = Text{ES: "*Diseño de {title}*", PT: "*Desenho de {title}*", EN: "*Design of {title}*"}
	designTogether = Text{
		ES: "El tema {number} lo traen {names}. Para prepararlo en conjunto:",
		PT: "O tema {number} é trazido por {names}. Para prepará-lo em conjunto:",
		EN: "Topic {number} is brought by {names}. To prepare it together:",
	}
	designHow = Text{
		ES: "Respondan a este mensaje, una línea por vez: *pregunta: …*",
		PT: "Respondam a esta mensagem, uma linha por vez: *pergunta: …*",
		EN: "Reply to this message, one line at a time: *question: …*",
	}
)

package commands

import (
	"context"
	"regexp"
	"strconv"
	"strings"
	"time"

	"comunidad/commands/answer"
	"comunidad/store"
)

// harvestFor is how long after its end a meeting's harvest is taken: to the end of that day, where it is held.
const harvestFor = 7 * 24 * time.Hour

// harvestEnd is the instant at which a meeting's harvest closes, the midnight after its last day.
func harvestEnd(m store.Meeting) time.Time {
	last := m.EndsAt().Add(harvestFor)
	return time.Date(last.Year(), last.Month(), last.Day()+1, 0, 0, 0, 0, last.Location())
}

// harvestDay says the last day of a meeting's harvest.
func harvestDay(m store.Meeting) Body { return Day(harvestEnd(m).Add(-time.Minute)) }

// MaxHarvest is how long one thing of the harvest may be, in characters.
const MaxHarvest = 1000

var harvestWords = Words{
	ES: []string{"cosecha", "nota", "aprendizaje", "notas", "apuntes", "aprendizajes"},
	PT: []string{"colheita", "nota", "aprendizado", "notas", "anotações", "aprendizados"},
	EN: []string{"harvest", "note", "notes", "takeaway", "takeaways", "learning", "learnings"},
}

// agreeing opens an agreement without a colon.
var agreeing = Words{
	ES: []string{"acordamos", "acordamos que", "quedamos en", "quedamos en que", "se acordó", "se acordó que", "queda acordado", "queda acordado que", "decidimos que"},
	PT: []string{"acordamos", "acordamos que", "combinamos", "combinamos que", "ficamos de", "ficou combinado", "ficou combinado que", "ficou acordado que", "decidimos que"},
	EN: []string{"we agree", "we agree to", "we agree that", "we agreed", "we agreed to", "we agreed that", "it was agreed that", "we decided to", "we decided that"},
}

var agreementWords = Words{ES: []string{"acuerdo", "acordamos"}, PT: []string{"acordo", "combinado"}, EN: []string{"agreement", "we agree"}}

func init() {
	add(&Command{
		Name:    "harvest",
		Aliases: harvestWords,
		Args:    []Arg{{Key: "text", Kind: AnyText, Name: Text{ES: "número del tema: texto", PT: "número do tema: texto", EN: "number of the topic: text"}}},
		Help: Text{
			ES: "guarda algo de una conversación para la memoria: *cosecha 1: turnos de 6 horas*",
			PT: "guarda algo de uma conversa para a memória: *colheita 1: turnos de 6 horas*",
			EN: "keeps something of a conversation for the proceedings: *harvest 1: shifts of 6 hours*",
		},
		Who:  Anyone,
		Hear: hearHarvest,
		Run:  byLine(keepHarvest),
	})
	add(&Command{
		Name:    "agreement",
		Aliases: agreementWords,
		Args:    []Arg{{Key: "text", Kind: AnyText, Name: Text{ES: "acuerdo en una línea", PT: "acordo em uma linha", EN: "agreement in one line"}}},
		Cues: Words{
			ES: []string{
				"^quedamos en que +", "^quedamos en +", "^se acordó +", "anota/registra como acuerdo +",
			},
			PT: []string{
				"^ficou combinado/acordado que +", "^ficou combinado/acordado +", "^decidimos +",
			},
			EN: []string{
				"^we agreed to/that/on +", "^it was agreed that/to +",
			},
		},
		Help: Text{
			ES: "guarda un acuerdo del encuentro: *acuerdo: nunca nombres en alertas*",
			PT: "guarda um acordo do encontro: *acordo: nunca nomes em alertas*",
			EN: "keeps an agreement of the meeting: *agreement: never names in alerts*",
		},
		Who:  Anyone,
		Hear: func(h Heard) (string, bool) { return hearOneOf(h, agreementLabels, agreeing) },
		Run:  byLine(keeper(store.Harvest{Kind: store.Agreement}, "🤝")),
	})
}

var labelled = regexp.MustCompile(`^([^:\n]{3,32}?)(?:\s*:|\s+[-–—])\s*(\S(?s:.*))$`)

// hearLabelled hears «acuerdo: …» and «cosecha 1: …»: with its colon, and to no person, it can mean nothing else.
func hearLabelled(h Heard, words Words) (string, bool) {
	said := labelled.FindStringSubmatch(h.Text)
	if said == nil || h.Emoji || h.Ground == answer.Human {
		return "", false
	}
	number, ok := opening(said[1], words)
	number = ofTopic.ReplaceAllString(strings.TrimSpace(number), "")
	if !ok || strings.Trim(number, "0123456789") != "" {
		return "", false
	}
	return strings.TrimSpace(number + " " + said[2]), true
}

// ofTopic stands before a topic's number: «nota del tema 3: …».
var ofTopic = regexp.MustCompile(`(?i)^(?:(?:de|del|de la|da|do|of|on|for|sobre|para)\s+)?(?:(?:el|la|the|o|a)\s+)?(?:tema|topic|conversa(?:ción|ción|tion)?)?\s*#?\s*`)

// numberedTopic opens what is said of a topic by more than its number: «tema 1: supervisión».
var numberedTopic = regexp.MustCompile(`(?i)^(?:(?:de|del|de la|da|do|of|on|for|sobre|para)\s+)?(?:(?:el|la|the|o|a)\s+)?(?:tema|topic|topico|tópico|conversación|conversacion|conversa|conversation)\s*#?\s*(\d{1,2})\s*[:.,–—-]?\s+(\S.*)$`)

// hearOneOf hears «acuerdo: …», and, while a meeting runs, also what people say to one another without a colon: «me
// comprometo a traducirlo». Before and after, the same words are only talk.
func hearOneOf(h Heard, labels, openings Words) (string, bool) {
	if args, ok := hearLabelled(h, labels); ok {
		return args, true
	}
	m, open := h.Scene.Door()
	if !open || h.Scene.Now.Before(m.StartsAt) || h.Emoji || h.Ground == answer.Human || strings.ContainsAny(h.Text, "?¿") {
		return "", false
	}
	rest, ok := opening(h.Text, openings)
	return rest, ok && length(rest) >= 10
}

// keeper keeps what is said as the harvest that like tells; the receipt is a reaction.
func keeper(like store.Harvest, receipt string) func(context.Context, *store.Tx, Request) ([]Effect, error) {
	return func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
		m, open, err := harvested(ctx, tx, r)
		if err != nil || !open {
			return nil, err
		}
		topic, text, err := harvestWordsOf(ctx, tx, r, m, r.Args.Text("text"))
		if err != nil {
			return nil, err
		}
		h := like
		h.Meeting, h.Topic, h.By, h.Text, h.Message = m.Number, topic, r.From.ID, text, r.Message
		_, err = tx.AddHarvest(ctx, h)
		return []Effect{React(receipt)}, err
	}
}

// harvested is the meeting whose harvest is taken: the one that began last. When it is too late, or none has begun, that is
// said to who spoke to the bot; open is false for talk that may mean something else.
func harvested(ctx context.Context, tx *store.Tx, r Request) (m store.Meeting, open bool, err error) {
	m, err = tx.LastBegun(ctx, r.At.Add(doorBefore)) // people arrive, and begin, a little early
	switch {
	case isNotFound(err) && r.Addressed:
		return m, false, No(nothingToHarvest)
	case isNotFound(err):
		return m, false, nil
	case err != nil:
		return m, false, err
	case !r.At.Before(harvestEnd(m)):
		if !r.Addressed && r.Subject.Kind == "" {
			return m, false, nil
		}
		return m, false, No(harvestClosed.With("title", m.Title, "when", harvestDay(m)))
	}
	return m, true, nil
}

// harvestOpen is the meeting that began last, and whether its harvest is still taken.
func harvestOpen(ctx context.Context, tx *store.Tx, at time.Time) (m store.Meeting, open bool, err error) {
	m, err = tx.LastBegun(ctx, at)
	if isNotFound(err) {
		return m, false, nil
	}
	return m, err == nil && at.Before(harvestEnd(m)), err
}

// harvestWordsOf parts «1: turnos de 6 horas» into the topic and what is said of it. Where none is numbered it is the one
// that is talked about where it is said, 0 for none.
func harvestWordsOf(ctx context.Context, tx *store.Tx, r Request, m store.Meeting, words string) (topic int, text string, err error) {
	text = Line(words)
	if said := numberedTopic.FindStringSubmatch(text); said != nil {
		text = said[1] + " " + said[2]
	}
	if number, rest, found := strings.Cut(text, " "); found {
		if n, err := strconv.Atoi(strings.TrimRight(number, ":.")); err == nil && n < 100 {
			t, err := topicAt(ctx, tx, m.Number, n)
			if err != nil {
				return 0, "", err
			}
			topic, text = t.Number, rest
		}
	}
	if topic == 0 {
		if topic, err = topicHere(ctx, tx, r, m); err != nil {
			return 0, "", err
		}
	}
	switch text = strings.Trim(text, ":;,- "); {
	case length(text) < 3:
		return 0, "", No(harvestEmpty)
	case length(text) > MaxHarvest:
		return 0, "", No(harvestTooLong.With("max", MaxHarvest))
	}
	return topic, text, nil
}

var (
	nothingToHarvest = Text{
		ES: "Todavía no hay un encuentro del que cosechar.",
		PT: "Ainda não há um encontro do qual colher.",
		EN: "There is no meeting to harvest from yet.",
	}
	harvestClosed = Text{
		ES: "La cosecha de *{title}* cerró el {when}. Si falta algo importante, hay lugar en el próximo.",
		PT: "A colheita de *{title}* foi até {when}. Se faltou algo importante, há lugar no próximo.",
		EN: "The harvest of *{title}* closed on {when}. If something important is missing, there is room at the next one.",
	}
	harvestEmpty = Text{
		ES: "¿Qué guardo? En una línea, por ejemplo: *cosecha 1: turnos de 6 horas*.",
		PT: "O que guardo? Em uma linha, por exemplo: *colheita 1: turnos de 6 horas*.",
		EN: "What shall I keep? In one line, for example: *harvest 1: shifts of 6 hours*.",
	}
	harvestTooLong = Text{
		ES: "Es demasiado largo para una sola cosecha: hasta {max} letras. En dos mensajes entra.",
		PT: "É longo demais para uma só colheita: até {max} letras. Em duas mensagens cabe.",
		EN: "That is too long for one note: up to {max} letters. Two messages will do.",
	}
)

package commands

import (
	"context"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"

	"comunidad/store"
)

func init() {
	owe(&Job{Name: "closing", Next: nextClosing, Run: closingCircle})
	add(&Command{
		Name:    "closing",
		Aliases: Words{ES: []string{"me llevo"}, PT: []string{"levo comigo"}, EN: []string{"i take away"}},
		Help: Text{
			ES: "lo que te llevas del encuentro, respondiendo a la pregunta del cierre",
			PT: "o que você leva do encontro, respondendo à pergunta do encerramento",
			EN: "what you take away from the meeting, in reply to the closing question",
		},
		Who:   Anyone,
		ByEar: true,
		Hear: func(h Heard) (string, bool) {
			other := slices.ContainsFunc([]Words{harvestWords, agreementWords, commitWords, recommendWords, resourceWords}, func(w Words) bool {
				_, labels := hearLabelled(h, w)
				return labels
			})
			_, name := hearMyName(h)
			return h.Text, h.Subject.Kind == AboutClosing && !h.Emoji && !other && !name && !isHere(h) && !strings.HasSuffix(strings.TrimSpace(h.Text), "?")
		},
		Run: keepClosing,
	})
}

// closingBefore is how long before its end a meeting closes its circle.
const closingBefore = 10 * time.Minute

func nextClosing(ctx context.Context, tx *store.Tx, _ Rules) (Due, error) {
	meetings, err := tx.MeetingsToSettle(ctx)
	if err != nil {
		return Due{}, err
	}
	var candidates []Due
	for _, m := range meetings {
		if m.Minutes >= 30 {
			candidates = append(candidates, Due{Job: owedAnew(m, "closing"), At: m.EndsAt().Add(-closingBefore), Meeting: m})
		}
	}
	return earliest(ctx, tx, candidates)
}

// closingCircle asks once what people take along, if anybody came or spoke of anything.
func closingCircle(ctx context.Context, tx *store.Tx, _ Rules, due Due) ([]Effect, error) {
	m := due.Meeting
	if !tx.Now.Before(m.EndsAt().Add(closingBefore)) {
		return nil, Skip("too late")
	}
	present, err := tx.Attended(ctx, m.Number)
	if err != nil {
		return nil, err
	}
	topics, err := tx.Topics(ctx, m.Number)
	if err != nil {
		return nil, err
	}
	if len(present) == 0 && len(topics) == 0 {
		return nil, Skip("nobody is here")
	}
	return []Effect{Post(Lines(closingAsk, closingHow)).About(Subject{AboutClosing, m.Number}).Once(due.Job).Before(m.EndsAt().Add(closingBefore)).OnTheDay()}, nil
}

// keepClosing keeps somebody's line, beside those they gave before: an edit replaces one, another message adds. With 💬, or as
// «mantra: …», it is offered as a mantra; 💬 alone offers the line before.
func keepClosing(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, err := tx.Meeting(ctx, r.Subject.Meeting)
	if err != nil {
		return nil, err
	}
	if !r.At.Before(harvestEnd(m)) {
		return nil, No(harvestClosed.With("title", m.Title, "when", harvestDay(m)))
	}
	text, mantra := closingWords(r.Text)
	if length(text) > MaxHarvest {
		return nil, No(harvestTooLong.With("max", MaxHarvest))
	}
	before, err := tx.ClosingOf(ctx, m.Number, r.From.ID)
	switch {
	case err != nil && !isNotFound(err):
		return nil, err
	case text == "" && mantra && err == nil:
		return offerMantra(ctx, tx, r, before.Text, m.Number)
	case text == "", err == nil && !strings.ContainsFunc(text, unicode.IsLetter): // cheer for the circle, not another line
		return nil, nil
	case err == nil && before.Text == text:
	default:
		_, err = tx.AddHarvest(ctx, store.Harvest{Meeting: m.Number, Kind: store.Closing, By: r.From.ID, Text: text, Message: r.Message})
		if err != nil {
			return nil, err
		}
	}
	if !mantra {
		return []Effect{React("🌾")}, nil
	}
	return offerMantra(ctx, tx, r, text, m.Number)
}

// closingWords are a line of the circle without what marks it, and whether it is meant as a mantra.
func closingWords(text string) (line string, mantra bool) {
	mantra = strings.Contains(text, "💬")
	text = strings.TrimSpace(Line(strings.NewReplacer("💬", "", "\ufe0f", "").Replace(text)))
	if said := mantraLabel.FindString(text); said != "" && said != text {
		text, mantra = text[len(said):], true
	}
	return unquoted(text), mantra
}

var mantraLabel = regexp.MustCompile(`(?i)^(?:mi |meu |my |un |um |a )?mantra\s*[:–—-]\s*`)

var (
	closingAsk = Text{
		ES: "*Círculo de cierre: ¿qué se llevan?*",
		PT: "*Círculo de encerramento: o que vocês levam?*",
		EN: "*Closing circle: what do you take away?*",
	}
	closingHow = Text{
		ES: "Respondan a este mensaje con una palabra o una frase. Si puede ser un mantra de la comunidad, pongan 💬.",
		PT: "Respondam a esta mensagem com uma palavra ou uma frase. Se puder ser um mantra da comunidade, coloquem 💬.",
		EN: "Reply to this message with a word or a phrase. If it could be a mantra of the community, add 💬.",
	}
)

package commands

import (
	"context"
	"strconv"
	"strings"

	"comunidad/commands/answer"
	"comunidad/store"
)

// voted takes over what somebody ticked in a poll of ours; ticking nothing takes it back.
func (s *Set) voted(ctx context.Context, tx *store.Tx, r Request, in store.In) (Outcome, error) {
	var ticked []int
	for part := range strings.SplitSeq(in.Text, ",") {
		if n, err := strconv.Atoi(strings.TrimSpace(part)); err == nil && n >= 1 && n <= len(r.Quoted.Options) {
			ticked = append(ticked, n)
		}
	}
	switch r.Subject.Kind {
	case AboutAnswers:
		if len(ticked) == 0 {
			_, err := tx.TakeBack(ctx, r.From.ID, r.Message)
			return Outcome{}, err
		}
		r.Meaning = answer.Meaning{Kind: answer.Coming, Answer: []answer.Answer{answer.Yes, answer.Maybe, answer.No}[min(ticked[0], 3)-1]}
		return s.quietly(s.answerAs(ctx, tx, r, "poll"))
	case AboutInterest:
		return s.quietly(tickedTopics(ctx, tx, r, ticked))
	}
	return Outcome{}, nil
}

// answerAs keeps an answer that came by another way than words.
func (s *Set) answerAs(ctx context.Context, tx *store.Tx, r Request, source string) error {
	m, err := r.Meeting(ctx, tx)
	if err != nil || !m.Open(r.At) {
		return err
	}
	a := statement(r.Meaning, source)
	a.Meeting, a.Member, a.Message, a.At, a.Seq = m.Number, r.From.ID, r.Message, r.At, r.Seq
	return tx.PutAnswer(ctx, a)
}

// tickedTopics makes somebody's interest what they ticked, no more and no less: a vote can be changed.
func tickedTopics(ctx context.Context, tx *store.Tx, r Request, ticked []int) error {
	if err := tx.DropInterest(ctx, r.Subject.Meeting, r.From.ID); err != nil {
		return err
	}
	for _, n := range ticked {
		number, _, _ := strings.Cut(r.Quoted.Options[n-1], ".")
		topic, err := strconv.Atoi(number)
		if err != nil {
			continue
		}
		if err := tx.AddInterest(ctx, r.Subject.Meeting, topic, r.From.ID); err != nil {
			return err
		}
	}
	return nil
}

// quietly is the outcome of what people see for themselves: their own tick or reaction.
func (s *Set) quietly(err error) (Outcome, error) { return Outcome{}, err }

func init() {
	add(&Command{
		Name: "poll",
		Aliases: Words{
			ES: []string{"encuesta"},
			PT: []string{"enquete"},
			EN: []string{"poll"},
		},
		Args: []Arg{{Key: "about", Kind: AnyText, Optional: true, Name: Text{ES: "temas", PT: "temas", EN: "topics"}}},
		Help: Text{
			ES: "pregunta al grupo con una encuesta de WhatsApp quién viene, o con *encuesta temas* a qué temas irían",
			PT: "pergunta ao grupo com uma enquete do WhatsApp quem vem, ou com *enquete temas* a quais temas iriam",
			EN: "asks the group with a WhatsApp poll who comes, or with *poll topics* which topics they would go to",
		},
		Who: Facilitators,
		Run: poll,
	})
}

// What a WhatsApp poll can have: so many options, of so many characters each (a clipped one ends with one more).
const (
	mostOptions   = 12
	longestOption = 99
)

func poll(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, err := r.Meeting(ctx, tx)
	if err != nil {
		return nil, err
	}
	if r.Args.Text("about") == "" {
		p := Poll(pollComing.With("title", m.Title, "when", Hour(m.StartsAt)), pollYes, pollMaybe, pollNo)
		return []Effect{p.About(Subject{AboutAnswers, m.Number}).Before(m.EndsAt()), React("✅")}, nil
	}
	topics, err := tx.Topics(ctx, m.Number)
	if err != nil {
		return nil, err
	}
	if len(topics) < 2 {
		return nil, No(noTopics.With("title", m.Title))
	}
	if !ShowInterest(r.Set.Rules, m, r.At) {
		return nil, No(pollShows)
	}
	seenLeastFirst(topics)
	if err := tx.MarkShown(ctx, topics[:min(len(topics), mostOptions)]); err != nil {
		return nil, err
	}
	var options []Body
	for _, t := range topics[:min(len(topics), mostOptions)] {
		options = append(options, Plain(clip(strconv.Itoa(t.Number)+". "+t.Title, longestOption)))
	}
	p := Poll(interestFirst.With("title", m.Title, "day", Day(m.StartsAt)), options...)
	return []Effect{p.About(Subject{AboutInterest, m.Number}).Before(m.StartsAt), React("✅")}, nil
}

var (
	pollShows = Text{
		ES: "Una encuesta de WhatsApp muestra las cuentas mientras se vota, y esta comunidad las ve recién al empezar el encuentro. Con *cerrar propuestas* pregunto al grupo, y se responde con los números.",
		PT: "Uma enquete do WhatsApp mostra os votos durante a votação, e esta comunidade só os vê quando o encontro começa. Com *fechar propostas* pergunto ao grupo, e as pessoas respondem com os números.",
		EN: "A WhatsApp poll shows its counts while people vote, and this community sees them only when the meeting begins. *close call* asks the group, and people reply with the numbers.",
	}
	pollComing = Text{ES: "¿Vienen? {title}: {when}", PT: "Vocês vêm? {title}: {when}", EN: "Are you coming? {title}: {when}"}
	pollYes    = Text{ES: "Voy", PT: "Vou", EN: "Going"}
	pollMaybe  = Text{ES: "Tal vez", PT: "Talvez", EN: "Maybe"}
	pollNo     = Text{ES: "No puedo", PT: "Não posso", EN: "Can't make it"}
)

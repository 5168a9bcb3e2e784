package commands

import (
	"cmp"
	"context"
	"errors"
	"strconv"
	"strings"
	"time"

	"comunidad/commands/answer"
	"comunidad/store"
)

// Outcome is what came of something that was said.
type Outcome struct {
	Command string // the command's name, empty if it was for none
	Effects []Effect
}

// questionWaits is how long a question waits for its yes: people are busy, and on the road.
const questionWaits = 24 * time.Hour

// Handle works out what somebody's message or reaction leads to, all in tx. A *Refusal is for the person; nothing of what
// was asked may be kept then.
func (s *Set) Handle(ctx context.Context, tx *store.Tx, in store.In, from store.Member, community store.Community) (Outcome, error) {
	h, err := s.listen(ctx, tx, in)
	if err != nil {
		return Outcome{}, err
	}
	r := Request{Heard: h, From: from, Community: community, Set: s, Message: messageOf(in), Seq: in.Seq, At: in.At}
	if from.Status != store.InGroup {
		return s.outside(ctx, tx, r, in)
	}
	switch in.Kind {
	case store.Deleted:
		return s.takenBack(ctx, tx, r)
	case store.Edited:
		return s.edited(ctx, tx, r)
	case store.Reacted:
		if in.Text == "" {
			return s.takenBack(ctx, tx, r)
		}
	case store.Voted:
		return s.voted(ctx, tx, r, in)
	case store.Planned:
		return s.planned(ctx, tx, r, in)
	case store.Answered:
		return s.answeredEvent(ctx, tx, r, in)
	case store.Dropped:
		return s.document(ctx, tx, r, in)
	}
	if h.TooLong {
		return s.tooLong(h)
	}
	c, args, ok := s.understand(h)
	if !ok {
		return s.puzzled(ctx, tx, r)
	}
	return s.run(ctx, tx, c, args, r)
}

// listen gathers what decides how far the words may be trusted.
func (s *Set) listen(ctx context.Context, tx *store.Tx, in store.In) (Heard, error) {
	tooLong := len(in.Text) > maxText
	if tooLong {
		in.Text = in.Text[:maxText] // nobody types this much at a bot; a reader of it all could be kept busy
	}
	text, slash := unmark(in.Text)
	h := Heard{Text: text, TooLong: tooLong, Emoji: in.Kind == store.Reacted, Slash: slash && in.Kind == store.Said, Direct: in.Chat == store.Direct}
	h.Addressed = h.Slash || h.Direct || in.Named
	var err error
	if h.Scene, err = look(ctx, tx, in.At); err != nil {
		return Heard{}, err
	}
	if in.Target != "" {
		quoted, err := tx.Sent(ctx, in.Target)
		if err != nil && !errors.Is(err, store.ErrNotFound) {
			return Heard{}, err
		}
		h.Subject, h.Quoted = ParseSubject(quoted.Subject), quoted
	}
	if !h.Emoji && strings.Contains(h.Text, " ") { // a name alone is no message about it
		if _, h.NamesOrganisation, err = organisationIn(ctx, tx, h.Text, 0); err != nil {
			return Heard{}, err
		}
	}
	waiting, err := tx.As(in.At).Pending(ctx, in.From, in.Chat) // a yes that was said in time is one, however late it comes
	if err != nil {
		return Heard{}, err
	}
	h.await(waiting)
	h.Ground = h.ground(in.Target != "")
	h.Meaning = h.read(in.Text)
	return s.ungreeted(h), nil
}

// ungreeted leaves out a greeting before what somebody wants of us: «hola, no puedo ir» is an answer.
func (s *Set) ungreeted(h Heard) Heard {
	rest, ok := opening(h.Text, greetings)
	if !ok || rest == "" || !h.Addressed || h.Emoji {
		return h
	}
	plain := h
	plain.Text = rest
	plain.Meaning = plain.read("")
	if _, _, ok := s.understand(plain); ok {
		return plain
	}
	return h
}

// read says what plain words or an emoji mean where they stand. While the door is open, arriving comes first.
func (h Heard) read(emoji string) answer.Meaning {
	if h.Subject.ownWords() || h.Subject.between() {
		return answer.Meaning{}
	}
	if h.Subject.Kind == AboutAgenda { // «voy a la B» says where, not whether
		if m := answer.Read(h.Text, answer.Door); m.Kind == answer.Present && !h.Emoji {
			return m
		}
		return answer.Meaning{}
	}
	if h.Emoji {
		m, _ := answer.Reaction(emoji)
		return m
	}
	if _, open := h.Scene.Door(); open && (h.Ground == answer.Direct || h.Ground == answer.Reply) {
		if m := answer.Read(h.Text, answer.Door); m.Kind == answer.Present {
			return m
		}
	}
	if h.Ground == answer.Closed && len(h.Scene.Ahead) > 0 { // votes and offers to host come before the announcement does
		if m := answer.Read(h.Text, answer.Bare); m.Kind == answer.Interest || m.Kind == answer.Cohost {
			return m
		}
	}
	return answer.Read(h.Text, h.Ground)
}

// run checks who asks, reads the arguments and lets the command decide.
func (s *Set) run(ctx context.Context, tx *store.Tx, c *Command, args string, r Request) (Outcome, error) {
	if c.Says != 0 {
		settled, said, ask, err := s.answered(ctx, tx, r, c.Says, args)
		if err != nil || settled == nil {
			return Outcome{c.Name, ask}, err
		}
		if settled.Asked == store.AskedMeant {
			return s.asMeant(ctx, tx, r, settled.Args, said)
		}
		r.Pending = settled
		r.Choice, _ = strconv.Atoi(args) // of a question without choices it is 0
		if c, args, r.Confirmed = s.named(settled.Command), settled.Args, said == SaysYes; c == nil {
			return Outcome{}, No(nothingWaits) // the question is older than this version, which has no such command
		}
		if said == SaysNo {
			return s.declined(ctx, tx, c, args, r)
		}
	}
	if c.Who == Facilitators && !r.From.Facilitator {
		if !r.Addressed {
			return Outcome{}, nil // a phrase of the day, from somebody who cannot have meant the command
		}
		return Outcome{Command: c.Name}, No(facilitatorsOnly.With("command", Plain(c.Aliases.In(r.From.Lang)[0])))
	}
	if c.Who == Facilitators && newPhoneStill(r.From, tx.Now) {
		return Outcome{Command: c.Name}, No(newPhoneWait)
	}
	r.Command, r.Words = c, args
	var err error
	if r.Args, err = read(c.Args, args, tx.Now.In(r.Community.Zone)); err != nil {
		return Outcome{Command: c.Name}, err
	}
	if !r.Args.complete(c.Args) {
		return Outcome{Command: c.Name}, No(writeItSo.With("usage", c.Usage()))
	}
	effects, err := c.Run(ctx, tx, r)
	if err != nil {
		return Outcome{Command: c.Name}, err
	}
	return s.asked(ctx, tx, c, args, r, effects)
}

// declined lets a command know that the person said no to its question.
func (s *Set) declined(ctx context.Context, tx *store.Tx, c *Command, args string, r Request) (Outcome, error) {
	if c.No == nil {
		return Outcome{c.Name, []Effect{React("👌")}}, nil
	}
	r.Command, r.Words = c, args
	effects, err := c.No(ctx, tx, r)
	if err != nil {
		return Outcome{Command: c.Name}, err
	}
	return s.asked(ctx, tx, c, args, r, effects)
}

// asked keeps the questions among the effects, so that the answer finds its way back.
func (s *Set) asked(ctx context.Context, tx *store.Tx, c *Command, args string, r Request, effects []Effect) (Outcome, error) {
	for _, e := range effects {
		if e.Asks {
			chat := store.Group
			if r.Direct {
				chat = store.Direct
			}
			p := store.Pending{
				Member: r.From.ID, Asked: store.AskedSelf, Chat: chat, Command: cmp.Or(e.Resumes, c.Name), Args: args, Choices: e.Choices, ExpiresAt: tx.Now.Add(questionWaits),
			}
			if err := tx.Ask(ctx, p); err != nil {
				return Outcome{}, err
			}
		}
	}
	return Outcome{c.Name, effects}, nil
}

// messageOf names the statement that something makes: a reaction is one with each message it is put on.
func messageOf(in store.In) string {
	switch in.Kind {
	case store.Reacted:
		return "reaction/" + in.Target
	case store.Voted:
		return "vote/" + in.Target
	case store.Answered:
		return "event/" + in.Target
	case store.Edited, store.Deleted:
		return in.Target
	}
	return in.ID
}

var (
	facilitatorsOnly = Text{
		ES: "*{command}* es para quienes facilitan.",
		PT: "*{command}* é para quem facilita.",
		EN: "*{command}* is for facilitators.",
	}
	writeItSo = Text{
		ES: "Se escribe así: {usage}",
		PT: "Escreve-se assim: {usage}",
		EN: "Write it like this: {usage}",
	}
	nothingWaits = Text{
		ES: "No hay nada pendiente de confirmar.",
		PT: "Não há nada pendente de confirmação.",
		EN: "There is nothing waiting to be confirmed.",
	}
)

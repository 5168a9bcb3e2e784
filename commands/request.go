package commands

import (
	"context"
	"errors"
	"time"

	"comunidad/commands/answer"
	"comunidad/store"
)

// Heard is what somebody wrote or reacted with, and all that decides how far it may be trusted.
type Heard struct {
	Text              string // without slash and mention
	TooLong           bool   // it was cut: nobody reads that much
	Emoji             bool   // it is a reaction
	Slash             bool
	Addressed         bool // said to the bot: by slash, by mention or directly
	Direct            bool
	Subject           Subject // what our message is about that it quotes or reacts to
	Quoted            store.Out
	Ground            answer.Ground
	Meaning           answer.Meaning
	Scene             Scene
	NamesOrganisation bool            // one that is known
	Pending           *store.Pending  // the question that a yes or a no of theirs would answer, nil for none
	Waiting           []store.Pending // all that wait for this person, the last one first
}

// Request is a command that somebody may give, with all that it needs to know.
type Request struct {
	Heard
	From      store.Member
	Community store.Community
	Set       *Set
	Command   *Command
	Args      Values
	Message   string    // id of the message that asks, to know it again when it is edited or deleted
	Seq       int64     // of the inbox row
	At        time.Time // when it was sent
	Words     string    // what followed the words that name the command, or what its ear gave
	Confirmed bool      // the person was asked, and said yes
	Choice    int       // the number that answered a question with choices
}

// Zone is where the person is, as far as we know.
func (r Request) Zone() *time.Location {
	if r.From.Zone != nil {
		return r.From.Zone
	}
	return r.Community.Zone
}

// Meeting is the meeting that is spoken of: that of the quoted message, or else the next one.
func (r Request) Meeting(ctx context.Context, tx *store.Tx) (store.Meeting, error) {
	if r.Subject.Meeting != 0 {
		m, err := tx.Meeting(ctx, r.Subject.Meeting)
		if !errors.Is(err, store.ErrNotFound) {
			return m, err
		}
	}
	if m, ok := r.Scene.Next(); ok {
		return m, nil
	}
	return store.Meeting{}, No(noMeeting)
}

var noMeeting = Text{
	ES: "Todavía no hay un próximo encuentro en el calendario.",
	PT: "Ainda não há um próximo encontro no calendário.",
	EN: "There is no next meeting on the calendar yet.",
}

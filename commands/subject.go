package commands

import (
	"fmt"
	"strconv"
	"strings"
)

// Subject is what one of our messages is about, and so what those mean who quote it or react to it.
type Subject struct {
	Kind    string // one of the About… constants; empty for a message that asks nothing
	Meeting int64
}

// What our messages can be about.
const (
	AboutAnswers  = "answers"  // the announcement and the reminders: who comes?
	AboutDoor     = "door"     // the start: who is here?
	AboutTopics   = "topics"   // the call: what shall we talk about?
	AboutListed   = "listed"   // the topics that have come
	AboutInterest = "interest" // the list that closes the call: what would you go to?

	AboutClosing    = "closing"    // the closing circle: what do you take away?
	AboutMantra     = "mantra"     // may this phrase be said again? Meeting is the mantra's number
	AboutCommitment = "commitment" // the receipt of a commitment: Meeting is its code
	AboutAgenda     = "agenda"     // who talks of what, where
	AboutHosts      = "hosts"      // do you still host your topic?
	AboutDesign     = "design"     // what organisations that present together decide
	AboutPitch      = "pitch#"     // the minute of one topic, whose number follows
)

// ownWords tells whether what quotes a message about this is never an answer to whether somebody comes.
func (s Subject) ownWords() bool {
	switch s.Kind {
	case AboutClosing, AboutMantra, AboutCommitment, AboutHosts, AboutDesign:
		return true
	}
	return strings.HasPrefix(s.Kind, AboutPitch)
}

// Many tells whether people may tick more than one option of a poll about it. Of who comes one thing is true; several topics
// can all be wanted.
func (s Subject) Many() bool { return s.Kind == AboutInterest }

// String writes a subject as the outbox keeps it.
func (s Subject) String() string {
	if s.Kind == "" {
		return ""
	}
	return fmt.Sprintf("%s/%d", s.Kind, s.Meeting)
}

// ParseSubject reads what String wrote; anything else is no subject.
func ParseSubject(text string) Subject {
	kind, number, _ := strings.Cut(text, "/")
	meeting, err := strconv.ParseInt(number, 10, 64)
	if err != nil {
		return Subject{}
	}
	return Subject{kind, meeting}
}

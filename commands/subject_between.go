package commands

import "strconv"

// What our messages between meetings can be about. The number of the subject is that of the row, not of a meeting.
const (
	AboutShared  = "shared"  // a need, an offer: was it solved? 0 is several of them
	AboutTie     = "tie"     // do you work together?
	AboutContact = "contact" // somebody would like to talk with you
	AboutNews    = "news"    // what is new: needs and offers with their codes
)

// between tells whether our message was about something else than a meeting, so that a «sí» to it is no answer to one.
func (s Subject) between() bool {
	return s.Kind == AboutShared || s.Kind == AboutTie || s.Kind == AboutContact || s.Kind == AboutNews
}

// atoi reads an id that we wrote ourselves; 0 if it is none.
func atoi(text string) int64 {
	n, _ := strconv.ParseInt(text, 10, 64)
	return n
}

// Package when reads and writes moments the way people in the community do: «el jueves 15 de octubre a las 5 de la
// tarde», «quinta às 17h30», «next Thursday 5pm», each clock in its own country.
//
// Nothing here knows what time it is: now comes from outside and carries the speaker's zone. What may mean two things is
// refused as a Problem, so that the caller asks; an hour is never guessed.
package when

import (
	"time"
	_ "time/tzdata" // the machine may have no zones of its own
)

// Read reads the one moment that a sentence speaks of, in Spanish, Portuguese and English at once. now is the instant of
// speaking in the speaker's zone. The error is a *Problem.
func Read(text string, now time.Time) (Moment, error) { return Moment{}, &Problem{Kind: None} }

// Minutes finds a length of time in text («90 min», «hora y media»); rest is the text without it.
func Minutes(text string) (minutes int, rest string, ok bool) { return 0, text, false }

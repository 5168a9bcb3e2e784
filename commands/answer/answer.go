// Package answer says what a free-text reply means: whether the person comes, who comes with them, or what they ask.
//
// It is pure: no clock, no store, no network. What a word may mean hangs on where it was said, so every reading takes the
// Ground it stands on. The rule above all is that silence beats a wrong entry: whatever is not clearly an answer is Ignore.
//
// A message is cut into words (word.go, spelling.go), the words into phrases of the book and the phrases into clauses
// (piece.go, cut.go); each clause is heard in order (hear.go), a phrase that its neighbours void is dropped (holds.go), and
// what is left adds up to one verdict (take.go, verdict.go). Bare in the group all of the message has to be an answer
// (bare.go); to who asked, the last word counts.
//
// The phrases are data, one file a matter and a language (spanish_yes.go, portuguese.go, questions.go …), in the notation
// of phrase.go: to mend a reading, add the phrase there and the message to testdata/spoken.tsv.
package answer

// Ground is where the words were said: how far they may be trusted.
type Ground int

// The grounds, from least to most context.
const (
	Bare   Ground = iota + 1 // in the group, quoting nobody, exactly one meeting open within 14 days
	Reply                    // quoting the announcement or a reminder
	Direct                   // a direct message, or after a slash or a mention
	Human                    // quoting a person
	Closed                   // in the group, no meeting open
	Door                     // in the group around the start: 15 minutes before, to the end
)

// Kind is what sort of thing was said. The zero Kind is Ignore.
type Kind int

// The kinds of meaning.
const (
	Ignore   Kind = iota // nothing the bot may act on
	Coming               // yes, no or maybe of the sender, or others answered for
	Present              // the sender has arrived
	Who                  // asks who is coming
	Ask                  // asks the hour, link, date or place: see Meaning.Asks
	Interest             // votes for topics: see Meaning.Numbers
	Cohost               // offers to host a topic: see Meaning.Numbers
	List                 // a pasted list of names: see Meaning.Lines
)

// Answer is whether the sender comes. The zero Answer is none: only others were answered for.
type Answer int

// The answers.
const (
	Yes Answer = iota + 1
	No
	Maybe
)

// Asks is the set of things asked about the meeting.
type Asks uint8

// What can be asked.
const (
	Hour Asks = 1 << iota
	Link
	Date
	Place
)

// Has reports whether a asks for any of b.
func (a Asks) Has(b Asks) bool { return a&b != 0 }

// Person is somebody named in a reply, in the spelling of who wrote it. The name is empty for «una compañera de Faro».
type Person struct {
	Name, Org string
}

// Meaning is what a reply says. Its zero value is to be ignored.
type Meaning struct {
	Kind    Kind
	Answer  Answer   // of the sender; zero when only others are answered for («van Ana y Luis»)
	Late    bool     // comes after the start
	Partial bool     // comes for a part of it
	Thumb   bool     // the answer was 👍, which often means «read»
	People  int      // head count of the sender's party when said («vamos dos»), sender included; 0 unsaid
	Org     string   // organisation named for the sender's party («vamos tres de Casa Luz»)
	Guests  []Person // come with the sender
	Others  []Person // come though the sender may not («yo no puedo pero va Luis»)
	Lines   []Person // of a pasted list
	Numbers []int    // topics, or the digit a one-digit answer was given with
	Asks    Asks     // what is asked, alone or beside an answer («voy, ¿me pasan el link?»)
	Place   string   // where the hour is asked for («¿a qué hora es en Caracas?»)
}

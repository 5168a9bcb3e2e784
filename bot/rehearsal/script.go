package rehearsal

import (
	"fmt"
	"regexp"
	"strings"
	"time"

	"comunidad/store"
)

// Line is one line of a transcript.
type Line struct {
	Number  int
	Verb    Verb
	Who     string // who speaks, joins, leaves
	Direct  bool   // to the bot alone
	Ref     string // the message that is quoted, reacted to, voted on, edited, deleted
	Text    string // what is said; a duration, a date, a label, a crash point
	Member  Person // of those who join
	Lang    store.Lang
	Expects []Expected // what the bot should do after it
}

// Verb is what a line does.
type Verb string

// The verbs of a transcript.
const (
	Community Verb = "community"
	Now       Verb = "now"
	Wait      Verb = "wait"
	Join      Verb = "member"
	JoinAdmin Verb = "facilitator"
	Leave     Verb = "leave"
	Say       Verb = ":"
	ReactTo   Verb = "+"
	VoteOn    Verb = "~"
	RSVP      Verb = "!"
	Edit      Verb = "edit"
	Delete    Verb = "delete"
	File      Verb = "file"
	Event     Verb = "event"
	Label     Verb = "label"
	Offline   Verb = "offline"
	Online    Verb = "online"
	Redeliver Verb = "redeliver"
	Crash     Verb = "crash"
	Restart   Verb = "restart"
	nothing   Verb = "" // a blank line or a comment
)

// Person is somebody of the rehearsed group, and what they wrote in their profile.
type Person struct {
	Handle, Country, Name, Organisation string
	Lang                                store.Lang // empty: not chosen
	Admin                               bool
}

// Expected is a line of what the bot should do, "…" standing for any run of text.
type Expected struct {
	Number int
	Text   string
}

// SyntaxError is a line that is no line of a transcript.
type SyntaxError struct {
	File     string
	Number   int
	Got      string
	Expected string
}

// Error names file and line, and what could have stood there.
func (e *SyntaxError) Error() string {
	got := e.Got
	if len(got) > 60 {
		got = strings.ToValidUTF8(got[:60], "") + "…"
	}
	return fmt.Sprintf("%s:%d: %q: expected %s", e.File, e.Number, got, e.Expected)
}

var (
	speech  = regexp.MustCompile(`(?s)^(\pL[\pL\d_-]*)( dm)?(?: ([>+~!]) (\S+?)| (edit|delete) (\S+?)| (file))?(?::(.*)|)$`)
	person  = regexp.MustCompile(`^(member|facilitator) (\pL[\pL\d_-]*) (es|pt|en|-) ([A-Z]{2}|-) "([^"]*)"(?: "([^"]*)")?$`)
	founded = regexp.MustCompile(`^community "([^"]+)"(?: (es|pt|en))?(?: (\S+))?$`)
)

// parse reads one line that is not an expectation.
func parse(text string) (Line, string) {
	text = strings.TrimRight(text, " \r")
	first, rest, _ := strings.Cut(text, " ")
	rest = strings.TrimSpace(rest)
	switch verb := Verb(first); {
	case text == "" || strings.HasPrefix(text, "#"):
		return Line{}, ""
	case verb == Community && !strings.HasSuffix(first, ":"):
		if m := founded.FindStringSubmatch(text); m != nil {
			return Line{Verb: Community, Text: m[1], Lang: store.Lang(m[2]), Ref: m[3]}, ""
		}
		return Line{}, `community "NAME" es|pt|en ZONE`
	case verb == Now && rest != "":
		if _, _, err := parseNow(rest, time.UTC); err != nil {
			return Line{}, "now 2026-05-14 10:05 [zone]: " + err.Error()
		}
		return Line{Verb: Now, Text: rest}, ""
	case verb == Wait && rest != "":
		if _, err := parseSpan(rest); err != nil {
			return Line{}, "wait and a duration, such as 90m, 2h or 3d"
		}
		return Line{Verb: Wait, Text: rest}, ""
	case verb == Join || verb == JoinAdmin:
		m := person.FindStringSubmatch(text)
		if m == nil {
			return Line{}, first + ` NAME es|pt|en|- COUNTRY "Full Name" ["Organisation"]`
		}
		p := Person{Handle: m[2], Lang: store.Lang(strings.Trim(m[3], "-")), Country: strings.Trim(m[4], "-"), Name: m[5], Organisation: m[6], Admin: verb == JoinAdmin}
		return Line{Verb: verb, Who: p.Handle, Member: p}, ""
	case verb == Leave && rest != "", verb == Label && rest != "", verb == Crash, verb == Event:
		return parseWord(verb, rest)
	case rest == "" && (verb == Offline || verb == Online || verb == Redeliver || verb == Restart):
		return Line{Verb: verb}, ""
	}
	return parseSpeech(text)
}

func parseWord(verb Verb, rest string) (Line, string) {
	switch {
	case verb == Leave && !strings.Contains(rest, " "):
		return Line{Verb: verb, Who: rest}, ""
	case verb == Label && !strings.Contains(rest, " "):
		return Line{Verb: verb, Text: rest}, ""
	case verb == Crash && (rest == "after receive" || rest == "after handle" || rest == "after send"):
		return Line{Verb: verb, Text: strings.TrimPrefix(rest, "after ")}, ""
	case verb == Event && rest != "":
		who, what, _ := strings.Cut(rest, " ")
		return Line{Verb: verb, Who: who, Text: what}, ""
	}
	return Line{}, map[Verb]string{
		Leave: "leave NAME", Label: "label NAME", Crash: "crash after receive, handle or send", Event: `event NAME "Title" 2026-06-04 10:00`,
	}[verb]
}

const speechForms = "a line of a transcript: NAME: text · NAME > REF: text · NAME + REF: emoji · NAME ~ REF: 1,3 · NAME ! REF: going · " +
	"NAME edit REF: text · NAME delete REF · NAME dm: text · NAME file: PATH · now · wait · member · facilitator · leave · event · label · " +
	"offline · online · redeliver · crash · restart"

func parseSpeech(text string) (Line, string) {
	m := speech.FindStringSubmatch(text)
	if m == nil {
		return Line{}, speechForms
	}
	l := Line{Verb: Say, Who: m[1], Direct: m[2] != "", Text: strings.ReplaceAll(strings.TrimPrefix(m[8], " "), `\n`, "\n")}
	said := strings.Contains(text, ":")
	switch {
	case m[3] != "":
		l.Ref = m[4]
		if m[3] != ">" {
			l.Verb = Verb(m[3])
		}
	case m[5] != "":
		l.Verb, l.Ref = Verb(m[5]), m[6]
	case m[7] != "":
		l.Verb = File
	}
	if !said && l.Verb != Delete {
		return Line{}, speechForms
	}
	return l, ""
}

// parseNow reads "2026-05-14 10:05 [zone]".
func parseNow(text string, zone *time.Location) (t time.Time, in *time.Location, err error) {
	fields := strings.Fields(text)
	if len(fields) == 3 {
		if zone, err = time.LoadLocation(fields[2]); err != nil {
			return t, nil, err
		}
		fields = fields[:2]
	}
	if len(fields) == 1 {
		fields = append(fields, "00:00")
	}
	t, err = time.ParseInLocation("2006-01-02 15:04", strings.Join(fields, " "), zone)
	return t, zone, err
}

var days = regexp.MustCompile(`^(\d+)([dw])(.*)$`)

// parseSpan reads a duration, days and weeks too.
func parseSpan(text string) (time.Duration, error) {
	var whole time.Duration
	if m := days.FindStringSubmatch(text); m != nil {
		var n int
		if _, err := fmt.Sscan(m[1], &n); err != nil {
			return 0, err
		}
		whole = time.Duration(n) * 24 * time.Hour
		if m[2] == "w" {
			whole *= 7
		}
		if text = m[3]; text == "" {
			return whole, nil
		}
	}
	d, err := time.ParseDuration(text)
	if err == nil && d < 0 {
		err = fmt.Errorf("the clock never goes back")
	}
	return whole + d, err
}

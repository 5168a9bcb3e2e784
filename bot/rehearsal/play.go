package rehearsal

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
)

// Play is one transcript being played.
type Play struct {
	Stage *Stage
	File  string          // as it is named to people
	Heard func(Happening) // is told everything that happens; may be nil

	number  int
	current Line
	did     []string // what the bot did since the current line
	expects bool     // some line expects something
	checks  []check
	out     []string // the transcript as it was really played
}

// check is one line with what it expected and what came.
type check struct {
	number    int
	line      string
	want, got []string
}

// Mismatch tells how a conversation differed from its transcript.
type Mismatch struct{ Diff string }

// Error is the diff.
func (m *Mismatch) Error() string { return m.Diff }

// Run plays all lines of r. A *SyntaxError means it is no transcript, a *Mismatch that it was played and differs.
func (p *Play) Run(ctx context.Context, r io.Reader) error {
	p.Stage.Tell = p.tell
	scanner := bufio.NewScanner(r)
	scanner.Buffer(nil, 1<<20)
	for scanner.Scan() {
		text := scanner.Text()
		if p.number == 0 {
			text = strings.TrimPrefix(text, "\ufeff") // some editors put a mark before the first line
		}
		if err := p.read(ctx, text); err != nil {
			p.finish("") // what happened up to here is to be seen
			return p.located(err)
		}
	}
	if err := scanner.Err(); err != nil {
		return p.located(&SyntaxError{Number: p.number + 1, Got: "…", Expected: "a line of up to a million characters"})
	}
	p.finish("")
	return p.compare()
}

func (p *Play) read(ctx context.Context, text string) error {
	p.number++
	if strings.HasPrefix(text, "\t") {
		return p.expect(text)
	}
	line, expected := parse(text)
	if expected != "" {
		return &SyntaxError{Number: p.number, Got: text, Expected: expected}
	}
	p.finish(text)
	line.Number = p.number
	p.current = line
	return p.Stage.Act(ctx, line)
}

// expect keeps a line of what the bot should have done.
func (p *Play) expect(text string) error {
	p.expects = true
	last := len(p.current.Expects) - 1
	if rest, more := strings.CutPrefix(text, "\t\t"); more {
		if last < 0 {
			return &SyntaxError{Number: p.number, Got: text, Expected: "a line with one tab before one with two"}
		}
		p.current.Expects[last].Text += "\n\t\t" + rest
		return nil
	}
	p.current.Expects = append(p.current.Expects, Expected{p.number, strings.TrimRight(text[1:], " \r")})
	return nil
}

// finish closes the line before the one that comes.
func (p *Play) finish(next string) {
	c := check{number: p.current.Number, got: p.did}
	if n := len(p.out); n > 0 {
		c.line = p.out[n-1]
	}
	for _, e := range p.current.Expects {
		c.want = append(c.want, e.Text)
	}
	p.checks = append(p.checks, c)
	for i, got := range c.got { // a looser line that fits stays as somebody wrote it
		if i < len(c.want) && fits(c.want[i], got) {
			got = c.want[i]
		}
		p.out = append(p.out, "\t"+got)
	}
	p.did, p.current = nil, Line{}
	p.out = append(p.out, next)
}

func (p *Play) tell(h Happening) {
	if h.Kind != "in" {
		p.did = append(p.did, h.Line(p.Stage.Author(h.Quotes)))
	}
	if p.Heard != nil {
		p.Heard(h)
	}
}

// Transcript is the conversation as it was really played, to be kept in place of the file.
func (p *Play) Transcript() string {
	return strings.TrimRight(strings.Join(p.out, "\n"), "\n") + "\n"
}

// compare tells where what came is not what was expected. A transcript that expects nothing only has to play.
func (p *Play) compare() error {
	if !p.expects {
		return nil
	}
	var diff strings.Builder
	for _, c := range p.checks {
		for i := range max(len(c.want), len(c.got)) {
			switch {
			case i >= len(c.got):
				fmt.Fprintf(&diff, "%s:%d: %s\n  expected %s\n  got nothing\n", p.File, c.number, c.line, c.want[i])
			case i >= len(c.want):
				fmt.Fprintf(&diff, "%s:%d: %s\n  expected nothing more\n  got      %s\n", p.File, c.number, c.line, c.got[i])
			case !fits(c.want[i], c.got[i]):
				fmt.Fprintf(&diff, "%s:%d: %s\n  expected %s\n  got      %s\n", p.File, c.number, c.line, c.want[i], c.got[i])
			}
		}
	}
	if diff.Len() == 0 {
		return nil
	}
	return &Mismatch{diff.String()}
}

// fits tells whether got is want, "…" standing for any run of text.
func fits(want, got string) bool {
	if want == got {
		return true
	}
	parts := strings.Split(want, "…")
	for i := range parts {
		parts[i] = regexp.QuoteMeta(parts[i])
	}
	return regexp.MustCompile("(?s)^" + strings.Join(parts, ".*") + "$").MatchString(got)
}

// located puts the file's name into a syntax error.
func (p *Play) located(err error) error {
	var syntax *SyntaxError
	if errors.As(err, &syntax) {
		syntax.File = p.File
	}
	return err
}

package rehearsal

import (
	"bufio"
	"bytes"
	"context"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"comunidad/commands"
	"comunidad/commands/fold"
	"comunidad/commands/when"
	"comunidad/store"
)

//go:embed demo.chat
var demoScript []byte

// Seed plays the demo's past on a new stage: what is there afterwards, the bot itself has done. It gives the last post,
// which is what somebody sees who opens the group.
func Seed(ctx context.Context, stage *Stage) (last Happening, err error) {
	return last, seed(ctx, stage, func(h Happening) {
		if h.Kind == "post" {
			last = h
		}
	})
}

// seed tells all of the past as it happens.
func seed(ctx context.Context, stage *Stage, heard func(Happening)) error {
	return (&Play{Stage: stage, File: "demo.chat", Heard: heard}).Run(ctx, bytes.NewReader(demoScript))
}

// Demo is the group in a terminal: whoever sits there can be anybody in it, and turn the clock.
type Demo struct {
	stage *Stage
	lang  store.Lang
	out   io.Writer
	me    string
	last  Happening // the last post before anybody typed
}

// NewDemo makes a demo on a stage that has been seeded, and whose last post that was.
func NewDemo(stage *Stage, last Happening, lang store.Lang, out io.Writer) *Demo {
	d := &Demo{stage: stage, lang: lang, out: out, me: "rosa", last: last}
	stage.Tell = d.show
	return d
}

// Run reads what is typed until the end of in, or until somebody leaves.
func (d *Demo) Run(ctx context.Context, in io.Reader) error {
	fmt.Fprintln(d.out, demoFirst.In(d.lang))
	d.show(d.last)
	lines := bufio.NewScanner(in)
	for d.prompt(); lines.Scan(); d.prompt() {
		if ctx.Err() != nil {
			return nil
		}
		text := strings.TrimSpace(lines.Text())
		if text == "" {
			continue
		}
		if slices.Contains([]string{"salir", "sair", "exit", "quit"}, fold.String(text)) {
			return nil
		}
		if err := d.act(ctx, text); err != nil {
			var syntax *SyntaxError
			if !errors.As(err, &syntax) {
				return err
			}
			fmt.Fprintf(d.out, "  %s\n", syntax.Expected)
		}
	}
	return lines.Err()
}

func (d *Demo) prompt() {
	now := d.stage.Clock()
	fmt.Fprintf(d.out, "\n%s %s · %s> ", when.Day(now, d.lang), when.Clock(now), d.me)
}

// act does what was typed: a way of being somebody else, or a line of a transcript, written short.
func (d *Demo) act(ctx context.Context, text string) error {
	word, rest, _ := strings.Cut(text, " ")
	rest = strings.TrimSpace(rest)
	switch fold.String(word) {
	case "ser", "be":
		if _, ok := d.stage.people[fold.String(rest)]; ok {
			d.me = fold.String(rest)
			return nil
		}
		d.people()
		return nil
	case "gente", "people", "pessoas":
		d.people()
		return nil
	}
	line, problem := parse(d.long(text, word, rest))
	if problem != "" {
		return &SyntaxError{Got: text, Expected: problem}
	}
	return d.stage.Act(ctx, line)
}

// long writes out what was typed as a line of a transcript: «voy», «> voy», «+ 👍», «dm ayuda», «+1d».
func (d *Demo) long(text, word, rest string) string {
	if span, ok := strings.CutPrefix(text, "+"); ok {
		if _, err := parseSpan(span); err == nil {
			return "wait " + span
		}
	}
	switch {
	case word == "dm":
		return d.me + " dm: " + rest
	case strings.HasPrefix(word, ">") || strings.HasPrefix(word, "+"):
		ref := word[1:]
		if ref == "" {
			ref = "last"
		}
		return d.me + " " + word[:1] + " " + ref + ": " + rest
	}
	if line, problem := parse(text); problem == "" {
		if _, known := d.stage.people[line.Who]; known || line.Who == "" {
			return text
		}
	}
	return d.me + ": " + text
}

func (d *Demo) people() {
	for _, handle := range slices.Sorted(maps.Keys(d.stage.people)) {
		p := d.stage.people[handle]
		role := ""
		if p.Admin {
			role = " · " + demoRole.In(d.lang)
		}
		fmt.Fprintf(d.out, "  %-8s %s %s, %s%s\n", handle, when.Flag(p.Country), p.Name, p.Organisation, role)
	}
}

// show prints what happens as it would look on a phone.
func (d *Demo) show(h Happening) {
	clock := when.Clock(h.At.In(d.stage.zone))
	switch h.Kind {
	case "in":
		return // it was just typed
	case "react":
		fmt.Fprintf(d.out, "      %s\n", h.Emoji)
		return
	case "dm":
		fmt.Fprintf(d.out, "  ┌ Eme → %s, %s · %s (%s)\n", h.To, demoAlone.In(d.lang), clock, h.ID)
	default:
		fmt.Fprintf(d.out, "  ┌ Eme · %s (%s)\n", clock, h.ID)
	}
	if h.Quotes != "" {
		quoted := d.stage.told[h.Quotes]
		first, _, _ := strings.Cut(quoted.text, "\n")
		fmt.Fprintf(d.out, "  │ ▏%s: %s\n", quoted.from, first)
	}
	for line := range strings.SplitSeq(h.Text, "\n") {
		fmt.Fprintf(d.out, "  │ %s\n", line)
	}
	if len(h.Mentions) > 0 {
		fmt.Fprintf(d.out, "  │ @%s\n", strings.Join(h.Mentions, " @"))
	}
	fmt.Fprintln(d.out, "  └")
}

var (
	demoFirst = commands.Text{
		ES: `Comunidad M: un grupo inventado con el bot de verdad. Nada sale de esta ventana.
  Escribe y lo dice Rosa en el grupo:   voy   ·   ¿quién va?   ·   hora Caracas   ·   temas
  Cita lo último del bot:  > voy con Toño     Reacciona:  + 👍     Escribe a solas al bot:  dm ayuda
  Sé otra persona:  ser marta  (ella facilita:  dm encuentro nuevo Cuidarnos el jueves 29 de octubre 10:00)
  Mueve el reloj y mira qué sale:  +1h   +1d   +7d     ¿Quién hay?  gente     Para irte:  salir`,
		PT: `Comunidad M: um grupo inventado com o bot de verdade. Nada sai desta janela.
  Escreva e Rosa diz no grupo:   vou   ·   quem vai?   ·   hora Caracas   ·   temas
  Cite a última do bot:  > vou com Ana     Reaja:  + 👍     Escreva no privado do bot:  dm ajuda
  Seja outra pessoa:  ser marta  (ela facilita:  dm encontro novo Cuidar-nos na quinta 29 de outubro 10:00)
  Mova o relógio e veja o que sai:  +1h   +1d   +7d     Quem está?  pessoas     Para sair:  sair`,
		EN: `Comunidad M: an invented group with the real bot. Nothing leaves this window.
  Write, and Rosa says it in the group:   going   ·   who's coming?   ·   time Caracas   ·   topics
  Quote the bot's last post:  > going with Ana     React:  + 👍     Write to the bot alone:  dm help
  Be somebody else:  be marta  (she facilitates:  dm new meeting Caring on Thursday 29 October 10:00)
  Turn the clock and see what falls due:  +1h   +1d   +7d     Who is there?  people     To leave:  exit`,
	}
	demoRole  = commands.Text{ES: "facilita", PT: "facilita", EN: "facilitates"}
	demoAlone = commands.Text{ES: "a solas", PT: "no privado", EN: "alone"}
)

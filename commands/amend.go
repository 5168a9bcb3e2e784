package commands

import (
	"context"
	"slices"
	"strings"
	"time"

	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "amend meeting", // ears are asked in the order of names: with a draft waiting, a «no, a las 11» is about that
		Aliases: Words{
			ES: []string{"mejor a las", "no, a las", "mejor el"},
			PT: []string{"melhor às", "não, às", "melhor na"},
			EN: []string{"better at", "no, at", "better on"},
		},
		Args: []Arg{{Key: "change", Kind: AnyText, Name: Text{ES: "día, hora, duración o enlace", PT: "dia, hora, duração ou link", EN: "day, time, length or link"}}},
		Help: Text{
			ES: "cambia el encuentro que el bot acaba de mostrar, antes de publicarlo: *mejor a las 11*",
			PT: "muda o encontro que o bot acabou de mostrar, antes de publicá-lo: *melhor às 11*",
			EN: "changes the meeting that the bot has just shown, before it is published: *better at 11*",
		},
		Who:   Facilitators,
		ByEar: true,
		Hear:  correctsDraft,
		Run:   correctDraft,
	})
}

// thenSaid parts what was said of a meeting that is not published yet from what was corrected since.
const thenSaid = "\n⟲\n"

// correctsDraft hears a correction of the meeting that was shown and waits for its yes: «no, a las 11», «mejor el viernes».
func correctsDraft(h Heard) (args string, ok bool) {
	if h.Pending == nil || !h.Addressed || h.Emoji || h.Slash || h.Subject.Kind != "" || strings.Contains(h.Text, "?") {
		return "", false
	}
	if !slices.Contains([]string{"meeting new", "amend meeting"}, h.Pending.Command) {
		return "", false
	}
	change, err := readChange(h.Text, h.Scene.Now)
	if err != nil || len(change) == 0 {
		return "", false
	}
	if title := change.Text("title"); title != "" && titleSaid(title) == "" {
		words := strings.Fields(plainWords(title))
		if len(change) == 1 || slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(correcting, w) }) {
			return "", false
		}
	}
	return h.Pending.Args + thenSaid + h.Text, true
}

// readChange reads what is to change. An hour alone is one of the meeting's day: it does not matter that today it is over.
func readChange(text string, now time.Time) (Values, error) {
	change, err := read(newMeetingArgs, text, now)
	if err != nil {
		change, err = read(newMeetingArgs, text, time.Date(now.Year(), now.Month(), now.Day(), 0, 0, 0, 0, now.Location()))
	}
	return change, err
}

// correcting are the words around a correction.
var correcting = []string{
	"no", "nao", "mejor", "melhor", "better", "perdon", "perdona", "disculpa", "desculpa", "sorry", "corrijo", "digo", "que", "sea", "sean", "seja", "sejam",
	"es", "son", "e", "sao", "is", "it", "its", "make", "instead", "actually", "rather", "wait", "espera", "y", "and", "con", "com", "with", "link", "enlace",
	"zoom", "el", "la", "o", "a", "the", "de", "dure", "dura", "duracion", "duracao", "at", "las", "al", "para", "pra", "por", "favor", "please", "on", "to", "let", "s", "si", "sim", "yes", "pero", "mas", "but",
	"cambia", "cambialo", "ponlo", "pon", "muda", "coloca", "change", "hora", "dia", "fecha", "data", "time", "day", "date",
}

// titleSaid is the title that a correction gives: «que se llame Cuidarnos».
func titleSaid(words string) string {
	at := calledSo.FindStringIndex(words)
	if at == nil {
		return ""
	}
	return words[at[1]:]
}

// correctDraft shows the meeting as it was corrected, and publishes it so after a yes.
func correctDraft(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	now := tx.Now.In(r.Community.Zone)
	said := strings.Split(r.Words, thenSaid)
	meeting, err := read(newMeetingArgs, said[0], now)
	if err != nil {
		return nil, err
	}
	for _, words := range said[1:] {
		change, err := readChange(words, now)
		if err != nil {
			return nil, err
		}
		amend(meeting, change)
	}
	r.Args = meeting
	return newMeeting(ctx, tx, r)
}

// amend puts what a correction says in place of what was said before: another hour of the same day, another day at the same hour.
func amend(meeting, change Values) {
	if title := titleSaid(change.Text("title")); title != "" {
		meeting["title"] = title
	}
	for _, key := range []string{"minutes", "link"} {
		if value := change[key]; value != nil {
			meeting[key] = value
		}
	}
	to, said := change.Moment("when")
	if !said {
		return
	}
	at, _ := meeting.Moment("when")
	if !to.HourOnly {
		at.Year, at.Month, at.Day = to.Year, to.Month, to.Day
	}
	if to.HasTime {
		at.HasTime, at.Hour, at.Minute = true, to.Hour, to.Minute
		if to.Zone != nil { // «a las 11 de Chile»
			at.Zone = to.Zone
		}
	}
	if to.Minutes > 0 {
		at.Minutes = to.Minutes
	}
	meeting["when"] = at
}

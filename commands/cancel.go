package commands

import (
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "cancel",
		Aliases: Words{
			ES: []string{"cancelar", "cancelar encuentro", "cancelar el encuentro", "suspender", "suspender encuentro", "suspender el encuentro", "cancelar la reunión"},
			PT: []string{"cancelar", "cancelar encontro", "cancelar o encontro", "suspender o encontro"},
			EN: []string{"cancel", "cancel meeting", "cancel the meeting", "call off the meeting"},
		},
		Args: []Arg{
			{Key: "number", Kind: Code, Optional: true, Name: Text{ES: "E13", PT: "E13", EN: "E13"}},
			{Key: "when", Kind: Moment, Optional: true, Name: Text{ES: "día", PT: "dia", EN: "day"}},
			{Key: "rest", Kind: AnyText, Optional: true, Name: Text{ES: "título", PT: "título", EN: "title"}},
		},
		Cues: Words{
			ES: []string{
				"cancelar/cancela/cancelamos/suspende/suspendemos/suspender el/la encuentro/reunión", "tenemos que cancelar/suspender el/la",
				"no va a haber/habrá/hay encuentro/reunión", "se cancela/suspende el/la encuentro/reunión", "quítalo/sácalo del calendario",
			},
			PT: []string{
				"cancela/cancele/cancelar/cancelamos o/a encontro/reunião", "não vai ter/haver encontro/reunião", "precisamos/temos cancelar/que o/a",
			},
			EN: []string{
				"cancel the/our/this meeting", "call off the/our meeting", "call the meeting off", "we have/need to cancel the/our",
				"there will be no meeting", "no meeting on the",
			},
		},
		Help: Text{
			ES: "cancela el próximo encuentro; pregunta antes, y avisa al grupo si ya lo sabía",
			PT: "cancela o próximo encontro; pergunta antes, e avisa o grupo se ele já sabia",
			EN: "cancels the next meeting; asks first, and tells the group if it knew",
		},
		Who: Facilitators,
		Run: cancel,
	})
}

func cancel(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	unread := otherThanMeeting(r.Args.Text("rest"))
	titled := func(m store.Meeting) bool {
		return unread != "" && strings.Contains(" "+plainWords(m.Title)+" ", " "+unread+" ")
	}
	m, err := chosen(r, func(m store.Meeting) bool { return onDay(r, "when", m) && (unread == "" || titled(m)) })
	if err != nil {
		return nil, err
	}
	if unread != "" && !titled(m) && r.Args.Number("number") == 0 && !r.Confirmed {
		return nil, No(cancelWhat.With("words", clip(Line(r.Args.Text("rest")), 60), "title", m.Title))
	}
	if !onDay(r, "when", m) {
		return nil, No(noMeetingThen.With("day", Day(m.StartsAt), "title", m.Title))
	}
	roster, err := rosterOf(ctx, tx, m.Number)
	if err != nil {
		return nil, err
	}
	if !r.Confirmed {
		return []Effect{Ask(Lines(
			cancelSure.With("title", m.Title, "when", Full(m.StartsAt)),
			roster.count(willNotGoOne, willNotGoMany),
			cancelHow,
		))}, nil
	}
	known := m.Status == store.Announced
	if _, err := tx.Call(ctx, m.Number); err == nil {
		known = true
	} else if !errors.Is(err, store.ErrNotFound) {
		return nil, err
	}
	if err := tx.SetMeetingStatus(ctx, m.Number, store.Cancelled); err != nil {
		return nil, err
	}
	if err := tx.CancelOut(ctx, owedKey(m.Number, "")); err != nil {
		return nil, err
	}
	if err := tx.CloseCall(ctx, m.Number); err != nil {
		return nil, err
	}
	effects := []Effect{Reply(cancelDone.With("title", m.Title))}
	if known {
		effects = append(effects, Post(cancelled.With("title", m.Title, "when", Full(m.StartsAt))).Once(owedKey(m.Number, "cancelled")))
	}
	return effects, nil
}

// otherThanMeeting is what is left of the words for what is to be cancelled, if they speak of no meeting: «cancelar la serie».
func otherThanMeeting(rest string) string {
	words := strings.Fields(plainWords(rest))
	if slices.ContainsFunc(words, func(w string) bool { return slices.Contains(meetingWords, w) }) {
		return ""
	}
	return strings.Join(slices.DeleteFunc(words, func(w string) bool { return slices.Contains(aroundMeeting, w) }), " ")
}

var (
	meetingWords  = []string{"encuentro", "encontro", "meeting", "reunion", "reuniao", "it", "quitalo", "sacalo"}
	aroundMeeting = []string{
		"el", "la", "lo", "del", "de", "al", "a", "o", "do", "da", "the", "our", "this", "that", "of", "on", "for", "proximo", "proxima", "siguiente",
		"next", "este", "esta", "ese", "esa", "esse", "essa", "y", "e", "por", "favor", "please", "ya", "ja", "now", "ahora", "agora", "pls", "porfa",
	}
)

// onDay tells whether a meeting is on the day that was said under that key, if one was.
func onDay(r Request, key string, m store.Meeting) bool {
	at, said := r.Args.Moment(key)
	return !said || at.Time(r.Community.Zone).Format(time.DateOnly) == m.StartsAt.In(r.Community.Zone).Format(time.DateOnly)
}

var (
	noMeetingThen = Text{
		ES: "Ese día no hay encuentro. El próximo es *{title}*, el {day}. Para cancelarlo: *cancelar*.",
		PT: "Nesse dia não há encontro. O próximo é *{title}*, {day}. Para cancelar esse: *cancelar*.",
		EN: "There is no meeting on that day. The next is *{title}*, {day}. To cancel it: *cancel*.",
	}
	cancelWhat = Text{
		ES: "¿Qué cancelo? «{words}» no lo entiendo. El próximo encuentro, *{title}*, se cancela con *cancelar encuentro*; la serie, con *terminar la serie*.",
		PT: "O que cancelo? “{words}” eu não entendo. O próximo encontro, *{title}*, se cancela com *cancelar encontro*; a série, com *encerrar a série*.",
		EN: "What shall I cancel? I do not understand “{words}”. *cancel meeting* cancels the next one, *{title}*; *end the series* ends the series.",
	}
	cancelSure = Text{
		ES: "¿Cancelo *{title}* del {when}?",
		PT: "Cancelo *{title}*, marcado para {when}?",
		EN: "Cancel *{title}* on {when}?",
	}
	willNotGoOne  = Text{ES: "Dijo que va {n} persona.", PT: "{n} pessoa disse que vai.", EN: "{n} person said they are coming."}
	willNotGoMany = Text{ES: "Dijeron que van {n} personas.", PT: "{n} pessoas disseram que vão.", EN: "{n} people said they are coming."}
	cancelHow     = Text{
		ES: "Si es así, responde *confirmar*. Si no, *no*.",
		PT: "Se for isso, responda *confirmar*. Se não, *não*.",
		EN: "If so, answer *confirm*. If not, *no*.",
	}
	cancelDone = Text{
		ES: "*{title}* queda cancelado; los recordatorios también.",
		PT: "*{title}* fica cancelado; os lembretes também.",
		EN: "*{title}* is cancelled, and so are its reminders.",
	}
	cancelled = Text{
		ES: "*Se cancela {title}*, que iba a ser el {when}. Gracias a quienes pensaban venir.",
		PT: "*Cancelamos {title}*, que estava marcado para {when}. Agradecemos a quem pensava vir.",
		EN: "*{title} is cancelled*; it was to be on {when}. Thank you to everyone who meant to come.",
	}
)

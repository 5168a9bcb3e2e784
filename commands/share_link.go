package commands

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"

	"comunidad/commands/answer"
	"comunidad/commands/fold"
	"comunidad/commands/when"
	"comunidad/store"
)

// hearLinked hears «convocatoria https://… Fondo Semilla hasta 18 de junio» in the group: with a link it can be nothing
// else. The word alone begins too much of what people tell each other.
func hearLinked(h Heard, words Words) (rest string, ok bool) {
	if h.Emoji || h.Subject.Kind != "" || h.Ground == answer.Human || strings.ContainsAny(h.Text, "?¿") || length(h.Text) > 2*talkLength {
		return "", false
	}
	rest, ok = opening(h.Text, words)
	label := labelled.FindStringSubmatch(h.Text)
	return rest, ok && (link.MatchString(rest) || label != nil && strings.HasSuffix(label[2], rest))
}

// hearDated hears «actividad Charla de salud mental, jueves 21 de mayo 18hs» in the group: what it is, and then, after a comma or
// on a line of its own, a day with its date or its hour.
func hearDated(h Heard, words Words) (rest string, ok bool) {
	if h.Emoji || h.Subject.Kind != "" || h.Ground == answer.Human || smallTalk(h.Text) || length(h.Text) > talkLength {
		return "", false
	}
	rest, ok = opening(unsaluted(h.Text), words)
	i := strings.IndexAny(rest, ",|\n")
	if !ok || i < 0 {
		return "", false
	}
	title, day := rest[:i], rest[i+1:]
	if content, _ := weighed(title); content == 0 || saidOfOneself(rest) || hasWord(day, amongUs) {
		return "", false
	}
	if _, _, err := findMoment(title, h.Scene.Now); err == nil {
		return "", false
	}
	at, _, err := findMoment(day, h.Scene.Now)
	said, dated := at.(when.Moment)
	return rest, err == nil && dated && (said.HasTime || strings.ContainsAny(day, "0123456789")) && said.Time(h.Scene.Now.Location()).After(h.Scene.Now)
}

// saidOfOneself tells what is said to people, whatever day it names: «no llego», "it was great".
func saidOfOneself(text string) bool {
	return hasWord(text, []string{"no", "nao", "not", "llego", "puedo", "voy", "vou", "posso", "was", "were", "fue", "estuvo", "foi", "gracias", "thanks", "obrigada", "obrigado", "i", "yo", "eu"})
}

// hasWord tells whether one of the words is in a text.
func hasWord(text string, words []string) bool {
	return slices.ContainsFunc(fold.Words(text), func(w fold.Word) bool { return slices.Contains(words, w.Text) })
}

var (
	lineArg = Arg{Key: "line", Kind: AnyText, Name: Text{ES: "qué es, en una línea", PT: "o que é, em uma linha", EN: "what it is, in one line"}}
	linkArg = Arg{Key: "link", Kind: Link, Optional: true, Name: Text{ES: "https://…", PT: "https://…", EN: "https://…"}}
)

// shareDated keeps a call, an activity or a resource. The bot follows no link.
func shareDated(ctx context.Context, tx *store.Tx, r Request, kind store.SharedKind, receipt string) ([]Effect, error) {
	s := store.Shared{Kind: kind, Text: trimUntil(withoutLeadIn(r.Args.Text("line")))}
	s.Link, _ = r.Args["link"].(string)
	if found, err := caseIn(ctx, tx, s.Text); err != nil || found {
		return nudge(r), err
	}
	if at, said := r.Args.Moment("when"); said {
		s.Date = dateOf(at, kind, s.Text, r)
		if passed := justPassed(s.Date, tx.Now, r.Text); !passed.IsZero() {
			return nil, No(inThePast.With("when", Full(passed)))
		}
	}
	if effects, done, err := sharedAlreadyBy(ctx, tx, r, s, receipt); done || err != nil {
		return effects, err
	}
	kept, known, err := share(ctx, tx, r, s)
	if err != nil {
		return nil, err
	}
	switch {
	case known:
		return []Effect{React(receipt), Reply(sharedAlready.With("code", kept.Code()))}, nil
	case r.Direct:
		return []Effect{React(receipt), Reply(linkedKept.With("code", kept.Code(), "line", sharedLineOf(kept)))}, nil
	}
	return []Effect{React(receipt)}, nil
}

// dateOf is the instant of what was said: a call that names only a day ends with it. An hour is that of the place which the
// line ends with, or else of whoever writes: an activity is where they are.
func dateOf(at when.Moment, kind store.SharedKind, line string, r Request) time.Time {
	if !at.HasTime && kind == store.Funding {
		at.Hour, at.Minute = 23, 59
		return at.Time(r.Community.Zone)
	}
	if i := strings.LastIndexByte(line, ','); i >= 0 && len(strings.Fields(line[i:])) < 5 {
		if zone, _, ok := when.Place(strings.TrimSpace(line[i+1:])); ok {
			return at.Time(zone)
		}
	}
	return at.Time(r.Zone())
}

// justPassed gives a date that is over: one of the past, and one without a year that is so far ahead that this year's is meant, which
// passed. Zero is none.
func justPassed(date, now time.Time, said string) time.Time {
	switch {
	case !date.After(now):
		return date
	case date.After(now.AddDate(0, farAhead, 0)) && !saidYear.MatchString(fold.String(link.ReplaceAllString(said, " "))):
		return date.AddDate(-1, 0, 0)
	}
	return time.Time{}
}

const farAhead = 9 // months

// saidYear is a year in a text: 2027, 1/5/27, «del año que viene».
var saidYear = regexp.MustCompile(`\b20\d\d\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2}\b|\b(?:ano que viene|proximo ano|ano proximo|ano que vem|next year)\b`)

// trimUntil takes off the «hasta» or «cierra el» that a date leaves behind.
func trimUntil(line string) string {
	for {
		line = strings.TrimRightFunc(line, func(r rune) bool { return strings.ContainsRune(" ,;:.-–—|(\uFE0F", r) || unicode.Is(unicode.So, r) })
		i := strings.LastIndexByte(line, ' ')
		switch strings.ToLower(line[i+1:]) {
		case "hasta", "cierra", "cierre", "vence", "el", "até", "ate", "encerra", "prazo", "em", "until", "closes", "closing", "deadline", "by", "on", "due", "límite", "limite", "fecha", "data", "día", "dia", "para", "día:", "a", "las", "às", "at",
			"register", "registration", "inscripciones", "inscripción", "registro", "link", "enlace", "info", "inscrições", "propostas", "solicitudes", "postulaciones", "plazo", "aplicar", "tienen", "closes:", "apply":
			if i < 0 {
				return ""
			}
			line = line[:i]
		default:
			return line
		}
	}
}

// ofWhat is what joins the name of a call to the word for it: «convocatoria del Fondo Semilla», «edital do Fundo Casa».
var ofWhat = regexp.MustCompile(`^(?:que (?:cierra|cierran|abre|abren|abri[óo]|vence|sali[óo]|lanz[óo]|encerra|fecha|lan[çc]ou) (?:(?:el|la|los|las|o|a|os|as) )?|del |de (?:la|los|las) |d[oa]s? |of the |from the |by the )`)

// withoutLeadIn leaves out what somebody says before what they share, and the signs that point at the link.
func withoutLeadIn(line string) string {
	line = strings.TrimFunc(line, func(r rune) bool {
		return unicode.Is(unicode.So, r) || unicode.IsSpace(r) || r == '\uFE0F' || r == '\u200d'
	})
	for {
		rest, ok := opening(line, leadIns)
		if named := ofWhat.FindString(line); !ok && named != "" {
			rest, ok = line[len(named):], true
		}
		if !ok || rest == "" {
			return line
		}
		line = rest
	}
}

var leadIns = Words{
	ES: []string{
		"les dejo", "les dejo esta", "les dejo este", "te dejo", "les comparto", "les comparto esta", "les comparto este", "te comparto", "comparto", "compartimos", "les paso", "te paso", "te mando", "les mando", "por si les interesa",
		"por si les sirve", "aquí", "acá", "aquí tienen", "acá tienen", "va", "miren", "salió", "salió el", "salió la", "ojo con",
	},
	PT: []string{"segue", "compartilho", "compartilhamos", "deixo aqui", "repassando", "divulgando", "olha", "saiu o", "saiu a", "convite", "para quem quiser"},
	EN: []string{"sharing", "sharing this", "here's", "here is", "join us for", "join us for a", "join us for an", "useful one", "new call", "fyi", "check out", "save the date"},
}

// sharedLineOf is something shared in a list: «V2 Fondo Semilla, hasta el jueves 18 de junio. https://…».
func sharedLineOf(s store.Shared) Body { return sharedView{s, 120} }

type sharedView struct {
	s    store.Shared
	most int
}

func (v sharedView) In(lang store.Lang) string {
	line := v.s.Code() + " " + clip(v.s.Text, v.most)
	if !v.s.Date.IsZero() {
		switch v.s.Kind {
		case store.Funding:
			line += untilThen.With("day", Day(v.s.Date)).In(lang) + v.year(lang)
		default:
			line += ", " + when.Day(v.s.Date, lang) + v.year(lang)
			if v.s.Date.Hour() != 0 || v.s.Date.Minute() != 0 {
				line += ", " + when.Clock(v.s.Date) + " (" + when.City(v.s.Date.Location(), lang) + ")"
			}
		}
	}
	if v.s.Link != "" {
		line += " " + v.s.Link
	}
	return line
}

// year is said when it is not the one in which it was shared.
func (v sharedView) year(lang store.Lang) string {
	switch {
	case v.s.Date.Year() == v.s.At.Year():
		return ""
	case lang == store.EN:
		return fmt.Sprintf(" %d", v.s.Date.Year())
	}
	return fmt.Sprintf(" de %d", v.s.Date.Year())
}

var (
	untilThen  = Text{ES: ", hasta el {day}", PT: ", até {day}", EN: ", until {day}"}
	linkedKept = Text{
		ES: "Queda así: {line}\nPara quitarlo: *retiro {code}*.",
		PT: "Fica assim: {line}\nPara tirar: *retiro {code}*.",
		EN: "It stands like this: {line}\nTo take it off: *withdraw {code}*.",
	}
)

package commands

import (
	"errors"
	"slices"
	"strings"
	"time"

	"comunidad/commands/when"
	"comunidad/store"
)

// read finds a command's arguments in what follows its alias: «Cuidarnos el jueves 4 de junio a las 10:00, 90 min», or
// with a | or a line break between them, in which case the free text is the field where it stands.
func read(args []Arg, text string, now time.Time) (Values, error) {
	values := Values{}
	free := slices.IndexFunc(args, func(a Arg) bool { return a.Kind.free })
	if fields := split(text); len(args) > 1 && free >= 0 && len(fields) > 1 && free < len(fields) {
		values[args[free].Key] = Line(fields[free])
		text = strings.Join(slices.Delete(fields, free, free+1), ", ")
	}
	if told, rest, ok := toldApart(args, text, now); ok {
		values[args[free].Key], text = told, rest
	}
	for _, arg := range slices.SortedStableFunc(slices.Values(args), func(a, b Arg) int { return a.Kind.rank - b.Kind.rank }) {
		if _, known := values[arg.Key]; known {
			continue
		}
		if arg.Kind.free {
			if words := strings.Trim(Line(text), ",;|. "); words != "" {
				values[arg.Key] = words
			}
			continue
		}
		value, rest, err := arg.Kind.find(text, now)
		if errors.Is(err, errAbsent) {
			continue
		}
		if err != nil {
			return nil, doubt(err)
		}
		values[arg.Key], text = value, rest
	}
	return values, nil
}

// toldApart finds free text that is plainly told apart from its moment: «el lunes a las 9: mañana cerramos», «el lunes a las 9
// “mañana cerramos”». The days that it speaks of are not the one that is meant.
func toldApart(args []Arg, text string, now time.Time) (told, rest string, ok bool) {
	if !slices.ContainsFunc(args, func(a Arg) bool { return a.Kind.free }) || !slices.ContainsFunc(args, func(a Arg) bool { return a.Key == "when" }) {
		return "", text, false
	}
	if told = quoted(text); told != "" {
		rest = strings.Replace(text, told, " ", 1)
	} else if before, after, colon := strings.Cut(text, ": "); colon && !slices.ContainsFunc(args, func(a Arg) bool { return a.Key == "link" }) {
		told, rest = strings.TrimSpace(after), before
	}
	if told == "" {
		return "", text, false
	}
	_, _, err := findMoment(rest, now)
	return told, rest, err == nil
}

func split(text string) (fields []string) {
	for _, f := range strings.FieldsFunc(text, func(r rune) bool { return r == '|' || r == '\n' }) {
		if f = strings.TrimSpace(f); f != "" {
			fields = append(fields, f)
		}
	}
	return fields
}

// complete tells whether all that must be said was said.
func (v Values) complete(args []Arg) bool {
	return !slices.ContainsFunc(args, func(a Arg) bool { return v[a.Key] == nil && !a.Optional && !a.Default })
}

// doubt answers a date that was not understood: it is asked for, never guessed.
func doubt(err error) error {
	var problem *when.Problem
	if !errors.As(err, &problem) {
		return err
	}
	switch words := Line(problem.Words); {
	case problem.Kind == when.Impossible:
		return No(impossibleDate.With("words", words))
	case problem.Kind == when.Several:
		return No(severalDates.With("words", words))
	case words != "":
		return No(unclearDate.With("words", words))
	}
	return No(noDate)
}

var (
	impossibleDate = Text{
		ES: "«{words}» no existe en el calendario. ¿Qué día y hora? Por ejemplo: *jueves 15 de octubre 17:00*.",
		PT: "“{words}” não existe no calendário. Que dia e hora? Por exemplo: *quinta 15 de outubro 17:00*.",
		EN: "“{words}” is not on the calendar. Which day and time? For example: *Thursday 15 October 17:00*.",
	}
	severalDates = Text{
		ES: "Leo más de una fecha: «{words}». ¿Cuál es? Por ejemplo: *jueves 15 de octubre 17:00*.",
		PT: "Leio mais de uma data: “{words}”. Qual é? Por exemplo: *quinta 15 de outubro 17:00*.",
		EN: "I read more than one date: “{words}”. Which is it? For example: *Thursday 15 October 17:00*.",
	}
	unclearDate = Text{
		ES: "No me queda claro «{words}». ¿Qué día y hora? Por ejemplo: *jueves 15 de octubre 17:00*.",
		PT: "Não ficou claro “{words}”. Que dia e hora? Por exemplo: *quinta 15 de outubro 17:00*.",
		EN: "I am not sure about “{words}”. Which day and time? For example: *Thursday 15 October 17:00*.",
	}
	noDate = Text{
		ES: "Falta la fecha. Por ejemplo: *jueves 15 de octubre 17:00*.",
		PT: "Falta a data. Por exemplo: *quinta 15 de outubro 17:00*.",
		EN: "The date is missing. For example: *Thursday 15 October 17:00*.",
	}
)

// Usage shows how to write a command: «encuentro nuevo título | día y hora | [minutos]».
func (c *Command) Usage() Body { return usage{c} }

type usage struct{ c *Command }

func (u usage) In(lang store.Lang) string {
	var b strings.Builder
	b.WriteString("*" + u.c.Aliases.In(lang)[0] + "*")
	for i, arg := range u.c.Args {
		sep := " "
		if i > 0 {
			sep = " | "
		}
		name := arg.Name.In(lang)
		if arg.Optional {
			name = "[" + name + "]"
		}
		b.WriteString(sep + name)
	}
	return b.String()
}

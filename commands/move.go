package commands

import (
	"context"
	"regexp"
	"strconv"
	"time"

	"comunidad/commands/when"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "move",
		Aliases: Words{
			ES: []string{"mover", "mover encuentro", "mover el encuentro", "cambiar fecha", "posponer", "reprogramar", "reprogramar el encuentro", "aplazar", "aplazar el encuentro", "postergar", "cambiar la fecha", "cambiar la hora", "pasar el encuentro a"},
			PT: []string{"mover", "mover encontro", "mover o encontro", "mudar data", "adiar", "adiar o encontro", "remarcar", "remarcar o encontro", "mudar a data"},
			EN: []string{"move", "move meeting", "move the meeting", "reschedule", "postpone", "reschedule the meeting"},
		},
		Args: []Arg{
			{Key: "meeting", Kind: Code, Optional: true, Name: Text{ES: "E13", PT: "E13", EN: "E13"}},
			{Key: "from", Kind: dayBefore, Optional: true, Name: Text{ES: "del 4 de junio al", PT: "de 4 de junho para", EN: "from June 4 to"}},
			{Key: "when", Kind: Moment, Name: Text{ES: "día y hora", PT: "dia e hora", EN: "day and time"}},
		},
		Cues: Words{
			ES: []string{
				"cambia/cambien/cambiar/cambiamos el/la encuentro/reunión {day}", "cambia/cambiar/cambiamos el encuentro",
				"mueve/mové/muevan/mover/movemos/pasa/pasamos/pasar el/la/lo encuentro/reunión/al/para {day}",
				"pásalo/muévelo/movelo/cámbialo al/a/para/el", "se pospone/mueve/aplaza/posterga/cambia/reprograma el/la/para encuentro",
				"hay que mover/cambiar/pasar/posponer/aplazar/postergar el", "posponemos/aplazamos/postergamos/reprogramamos el",
			},
			PT: []string{
				"muda/mude/mudar/mudamos/passa/passar/passamos/adia/adiar/adiamos/remarca/remarcar o/a encontro/reunião",
				"precisa/precisamos/vamos mudar/passar/adiar/remarcar o/a", "passa/muda pra/para {day}",
			},
			EN: []string{
				"push/move/shift/bump the/it meeting/back/one/to", "move/push/change/shift it to", "change the meeting/date/time/day",
				"we need/have to move/reschedule/postpone/change the", "can/could we push/move/shift/change the", "postpone the/it meeting/until/to",
			},
		},
		Help: Text{
			ES: "cambia el día o la hora de un encuentro, solo de ese; pregunta antes y avisa una vez al grupo",
			PT: "muda o dia ou a hora de um encontro, só desse; pergunta antes e avisa o grupo uma vez",
			EN: "changes the day or hour of one meeting, of that one only; asks first and tells the group once",
		},
		Who: Facilitators,
		Run: move,
	})
}

// Code is a meeting's short code, E13, «encuentro 13», or its number alone.
var Code = Kind{rank: 0, find: findCode}

// aMeeting is what a meeting is called before its number.
const aMeeting = `(?:encuentro|encontro|meeting|reuni[óo]n|reuni[ãa]o)`

var (
	meetingCode = regexp.MustCompile(`(?i)\b(?:E|` + aMeeting + `\s+#?)(\d{1,4})\b`)
	bareCode    = regexp.MustCompile(`^\s*#?(\d{1,4})\s*$`)
)

func findCode(text string, _ time.Time) (any, string, error) {
	at := meetingCode.FindStringSubmatchIndex(text)
	if at == nil {
		at = bareCode.FindStringSubmatchIndex(text)
	}
	if at == nil {
		return nil, text, errAbsent
	}
	n, _ := strconv.Atoi(text[at[2]:at[3]]) // up to four digits
	return []int{n}, text[:at[0]] + " " + text[at[1]:], nil
}

// dayBefore is the day of the meeting that is moved, where both days are said: «el del 18 de junio al viernes 19 a las 11».
var dayBefore = Kind{rank: 2, find: findDayBefore}

var towards = regexp.MustCompile(`(?i)\s(?:al?|para|pra|pro|por|to|until)\s`)

func findDayBefore(text string, now time.Time) (any, string, error) {
	for _, at := range towards.FindAllStringIndex(text, -1) {
		before, _, err := findMoment(text[:at[0]], now)
		after, _, err2 := findMoment(text[at[1]:], now)
		if err == nil && err2 == nil && !before.(when.Moment).HourOnly && !after.(when.Moment).HourOnly {
			return before, text[at[1]:], nil
		}
	}
	return nil, text, errAbsent
}

func move(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	r.Args["number"] = r.Args["meeting"]
	at, _ := r.Args.Moment("when")
	_, told := r.Args.Moment("from")
	m, err := chosen(r, func(m store.Meeting) bool {
		if told {
			return onDay(r, "from", m)
		}
		return at.HasTime && onDay(r, "when", m) // another hour of its day
	})
	if err != nil {
		return nil, err
	}
	if told && !onDay(r, "from", m) {
		return nil, No(noneOnDay.With("day", Day(m.StartsAt), "title", m.Title))
	}
	if !at.HasTime { // the same hour on another day
		at.HasTime, at.Hour, at.Minute, at.Zone = true, m.StartsAt.Hour(), m.StartsAt.Minute(), m.StartsAt.Location()
	}
	if at.HourOnly { // another hour of the same day
		zone := at.Zone
		if zone == nil {
			zone = r.Community.Zone
		}
		day := m.StartsAt.In(zone)
		at.Year, at.Month, at.Day = day.Date()
	}
	before := m
	m.StartsAt = at.Time(r.Community.Zone)
	switch {
	case !m.StartsAt.After(tx.Now):
		return nil, No(inThePast.With("when", Full(m.StartsAt)))
	case m.StartsAt.After(tx.Now.Add(farthest)):
		return nil, No(tooFar.With("when", Full(m.StartsAt)))
	case m.StartsAt.Equal(before.StartsAt):
		return nil, No(alreadyThen.With("title", m.Title, "when", Full(m.StartsAt)))
	}
	return changeMeeting(ctx, tx, r, before, m, movedTo.With("title", m.Title, "before", Hour(before.StartsAt), "when", Hour(m.StartsAt)))
}

// changeMeeting shows a change before it is made. Once it is, the group hears it once, those who had said yes are
// mentioned, and what is owed for the old hour is called off.
func changeMeeting(ctx context.Context, tx *store.Tx, r Request, before, after store.Meeting, said Body) ([]Effect, error) {
	hours, err := hoursLine(ctx, tx, after.StartsAt)
	if err != nil {
		return nil, err
	}
	roster, err := rosterOf(ctx, tx, after.Number)
	if err != nil {
		return nil, err
	}
	if !r.Confirmed {
		return []Effect{Ask(Lines(changeSure, said, hours, roster.count(willNotGoOne, willNotGoMany), cancelHow))}, nil
	}
	if err := tx.ChangeMeeting(ctx, after); err != nil {
		return nil, err
	}
	if err := tx.CancelOut(ctx, owedKey(after.Number, "")); err != nil {
		return nil, err
	}
	effects := []Effect{React("✅")}
	if before.Status == store.Announced {
		post := Post(Lines(said, hours, howToAnswer)).About(Subject{AboutAnswers, after.Number})
		effects = append(effects, post.Before(after.StartsAt).Mentioning(roster.mention))
	}
	return effects, nil
}

var (
	movedTo = Text{
		ES: "*Cambia {title}: ahora es el {when}* (era el {before})",
		PT: "*{title} mudou: agora é {when}* (era {before})",
		EN: "*{title} has moved: it is now on {when}* (it was on {before})",
	}
	noneOnDay = Text{
		ES: "Ese día no hay encuentro. El próximo es *{title}*, el {day}.",
		PT: "Nesse dia não há encontro. O próximo é *{title}*, {day}.",
		EN: "There is no meeting on that day. The next is *{title}*, {day}.",
	}
	changeSure = Text{
		ES: "Así quedaría:",
		PT: "Ficaria assim:",
		EN: "This is how it would be:",
	}
)

package commands

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"time"

	"comunidad/commands/when"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "series",
		Aliases: Words{
			ES: []string{"serie", "repetir", "repetir cada", "se repite"},
			PT: []string{"série", "repetir", "repetir cada", "se repete"},
			EN: []string{"series", "repeat", "repeat every", "repeats every"},
		},
		Args: []Arg{{Key: "rule", Kind: AnyText, Name: Text{ES: "primer jueves de mes", PT: "primeira quinta do mês", EN: "first Thursday of the month"}}},
		Cues: Words{
			ES: []string{
				"se repita/repite/repitan < cada/todos/el/la +", "repítelo/repetilo/hazlo/hacelo < cada/todos/el/los +",
				"sea/es/será < cada/el/la primer/primero/segundo/tercer/último/semana/dos/mes +", "que sea < el primer/segundo/tercer/último +",
			},
			PT: []string{
				"se repetindo/repita/repete < todo/toda/cada/a +", "repete/repetir < toda/todo/cada/a +",
				"seja/é/será < toda/todo/a/na primeira/segunda/última/primeiro +",
			},
			EN: []string{
				"repeat/repeats/recur/recurring < every/each/monthly/weekly +", "make it/this/the … repeat/recur < monthly/weekly/every +",
				"< every first/second/third/last/other/two +",
			},
		},
		Help: Text{
			ES: "los encuentros se repiten solos, con la hora y el enlace del próximo: *serie cada 2 semanas*; con *serie terminar* dejan de hacerlo",
			PT: "os encontros se repetem sozinhos, com a hora e o link do próximo: *série a cada 2 semanas*; com *série terminar* param",
			EN: "meetings come back by themselves, with the hour and link of the next one: *series every 2 weeks*; *series end* stops them",
		},
		Who: Facilitators,
		Run: keepSeries,
	})
	add(&Command{
		Name: "end series",
		Aliases: Words{
			ES: []string{"terminar la serie", "terminar serie", "cancelar la serie", "cancelar serie", "parar la serie", "acabar la serie", "suspender la serie", "quitar la serie", "borrar la serie", "eliminar la serie", "cerrar la serie", "dejar de repetir"},
			PT: []string{"encerrar a série", "encerrar série", "terminar a série", "terminar série", "cancelar a série", "cancelar série", "parar a série", "acabar com a série", "apagar a série", "suspender a série", "parar de repetir"},
			EN: []string{"end the series", "end series", "cancel the series", "cancel series", "stop the series", "stop series", "delete the series", "finish the series", "stop repeating"},
		},
		Args: []Arg{{Key: "rest", Kind: AnyText, Optional: true, Name: Text{ES: "…", PT: "…", EN: "…"}}},
		Cues: Words{
			ES: []string{
				"cancela/cancelen/cancelemos/termina/terminen/terminemos/para/paren/acaba/quita/suspende/suspendan/borra/elimina/cierra la/esta/nuestra serie",
				"ya no/queremos … serie", "que no/deje/dejen se/de repita/repitan/repetir/repetirse", "serie termina/terminó/se/acaba",
			},
			PT: []string{
				"cancela/cancele/encerra/encerre/termina/termine/para/pare/suspende/apaga a/essa/nossa/com série", "não queremos/quero mais a série",
				"parar/para/pare de repetir/repetição", "que não se repita/repitam",
			},
			EN: []string{"cancel/end/stop/drop/delete/finish the/this/our/meeting series", "stop … repeating/recurring", "don't repeat it/them/the", "no longer repeat/repeats"},
		},
		Help: Text{
			ES: "los encuentros dejan de repetirse; los que ya están en el calendario se quedan; pregunta antes",
			PT: "os encontros deixam de se repetir; os que já estão no calendário ficam; pergunta antes",
			EN: "meetings stop coming back; those on the calendar stay; asks first",
		},
		Who: Facilitators,
		Run: endSeries,
	})
	owe(&Job{Name: "series", Next: nextOfSeries, Run: publishOfSeries})
}

// shownOfSeries is how many dates a preview shows.
const shownOfSeries = 6

var ends = regexp.MustCompile(`(?i)^\s*(terminar|termina|fin|parar|encerrar|end|stop)\s*$`)

func keepSeries(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	if ends.MatchString(r.Words) {
		return []Effect{React("👌")}, tx.EndSeries(ctx)
	}
	model, err := modelMeeting(ctx, tx, r)
	if err != nil {
		return nil, err
	}
	rule, _, err := when.ReadSeries(r.Words)
	if err != nil {
		return nil, No(unclearSeries.With("words", Line(r.Words)))
	}
	rule = rule.At(model.StartsAt)
	dates := datesOf(rule, model, shownOfSeries)
	if len(dates) == 0 {
		return nil, No(unclearSeries.With("words", Line(r.Words)))
	}
	if !r.Confirmed {
		members, err := tx.Members(ctx)
		if err != nil {
			return nil, err
		}
		return []Effect{Ask(Lines(
			seriesFirst.With("title", seriesTitle(model.Title, "…"), "rule", seriesRule(rule)),
			Plain(when.Hours(dates[0], places(members))),
			seriesDates{append([]time.Time{model.StartsAt}, dates...), places(members)},
			seriesHow,
		))}, nil
	}
	_, err = tx.AddSeries(ctx, store.Series{
		Rule: Line(r.Words), Title: model.Title, Clock: fmt.Sprintf("%02d:%02d", rule.Hour, rule.Minute), Zone: rule.Zone.String(),
		Minutes: model.Minutes, Link: model.Link, Since: model.StartsAt.Format(time.DateOnly), MadeUntil: model.StartsAt, MadeBy: r.From.ID,
	})
	if err != nil {
		return nil, err
	}
	return []Effect{Reply(seriesKept.With("rule", seriesRule(rule)))}, nil
}

// endSeries stops the rule, once it is clear that it is the rule that is meant and no meeting.
func endSeries(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	s, _, err := runningSeries(ctx, tx)
	if isNotFound(err) {
		return nil, No(noSeries)
	}
	if err != nil {
		return nil, err
	}
	if !r.Confirmed {
		rule, _, err := when.ReadSeries(s.Rule)
		if err != nil {
			return nil, err
		}
		left := Body(endSeriesNone)
		if n := len(r.Scene.Ahead); n > 0 {
			left = endSeriesLeaves.With("title", r.Scene.Ahead[n-1].Title, "when", Day(r.Scene.Ahead[n-1].StartsAt))
		}
		return []Effect{Ask(Lines(endSeriesSure.With("rule", seriesRule(rule)), left, cancelHow))}, nil
	}
	if err := tx.EndSeries(ctx); err != nil {
		return nil, err
	}
	return []Effect{Reply(seriesEnded)}, nil
}

// modelMeeting is the one whose hour, length, title and link the series goes on with: the last on the calendar.
func modelMeeting(ctx context.Context, tx *store.Tx, r Request) (store.Meeting, error) {
	if n := len(r.Scene.Ahead); n > 0 {
		return r.Scene.Ahead[n-1], nil
	}
	all, err := tx.Meetings(ctx)
	if err != nil {
		return store.Meeting{}, err
	}
	if len(all) == 0 {
		return store.Meeting{}, No(seriesNeedsOne)
	}
	return all[len(all)-1], nil
}

// datesOf are the next meetings of a series after one that belongs to it, or after which it begins.
func datesOf(rule when.Series, after store.Meeting, n int) (dates []time.Time) {
	at := after.StartsAt
	for range n {
		next := rule.Next(after.StartsAt, at)
		if next.IsZero() {
			break
		}
		dates, at = append(dates, next), next
	}
	return dates
}

// seriesRule says a rule in the reader's language.
type seriesRule when.Series

func (s seriesRule) In(lang store.Lang) string { return when.Series(s).String(lang) }

// seriesDates shows dates one under the other, with what is unlike the one before: whose clock has changed, and whose
// holiday it is. The first of them is the meeting before, and is not shown.
type seriesDates struct {
	dates []time.Time
	where []when.Where
}

func (s seriesDates) In(lang store.Lang) string {
	var lines []string
	for i := 1; i < len(s.dates); i++ {
		line := "· " + when.Day(s.dates[i], lang)
		if changed := changesIn(s.dates[i-1], s.dates[i], s.where).In(lang); changed != "" {
			line += " — " + changed
		}
		if day := holidaysOn(s.dates[i], s.where, lang); day != "" {
			line += " — " + day
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

var titleNumber = regexp.MustCompile(`\d+`)

// seriesTitle is the title of another meeting of a series: the number in it, if there is one, is the meeting's own.
func seriesTitle(title, number string) string {
	head, tail, found := strings.Cut(title, ":") // what stands behind a colon was that meeting's theme
	if found && titleNumber.MatchString(head) {
		title = head
	} else if found {
		title = head + ":" + tail
	}
	if !titleNumber.MatchString(title) {
		return title
	}
	return titleNumber.ReplaceAllString(title, number)
}

// publishedBefore is how long before the start a meeting of a series is put on the calendar: long enough for its call.
const publishedBefore = 35 * 24 * time.Hour

func nextOfSeries(ctx context.Context, tx *store.Tx, _ Rules) (Due, error) {
	s, next, err := runningSeries(ctx, tx)
	if errors.Is(err, store.ErrNotFound) || err == nil && next.IsZero() {
		return Due{}, nil
	}
	if err != nil {
		return Due{}, err
	}
	return Due{Job: fmt.Sprintf("series/%d/%s", s.ID, next.Format(time.DateOnly)), At: next.Add(-publishedBefore)}, nil
}

// runningSeries is the rule that runs, and the first meeting of it that has not been published.
func runningSeries(ctx context.Context, tx *store.Tx) (s store.Series, next time.Time, err error) {
	if s, err = tx.RunningSeries(ctx); err != nil {
		return s, next, err
	}
	rule, _, err := when.ReadSeries(s.Rule)
	if err != nil {
		return s, next, err
	}
	zone, err := time.LoadLocation(s.Zone)
	if err != nil {
		return s, next, err
	}
	first, err := time.ParseInLocation("2006-01-02 15:04", s.Since+" "+s.Clock, zone)
	if err != nil {
		return s, next, err
	}
	return s, rule.Next(first, s.MadeUntil), nil
}

// publishOfSeries puts the next meeting of the series on the calendar, unless somebody has put one there for that day.
func publishOfSeries(ctx context.Context, tx *store.Tx, rules Rules, _ Due) ([]Effect, error) {
	s, at, err := runningSeries(ctx, tx)
	if err != nil {
		return nil, err
	}
	if err := tx.MadeSeriesUntil(ctx, s.ID, at); err != nil {
		return nil, err
	}
	all, err := tx.Meetings(ctx)
	if err != nil {
		return nil, err
	}
	for _, m := range all {
		if m.StartsAt.Format(time.DateOnly) == at.Format(time.DateOnly) {
			return nil, nil
		}
	}
	if !at.After(tx.Now) {
		return nil, nil
	}
	number, err := tx.LastMeetingNumber(ctx)
	if err != nil {
		return nil, err
	}
	number++
	return nil, tx.AddMeeting(ctx, store.Meeting{
		Number: number, Title: seriesTitle(s.Title, fmt.Sprint(number)), StartsAt: at, Minutes: s.Minutes, Link: s.Link, PublishedBy: s.MadeBy, Series: s.ID,
	})
}

var (
	unclearSeries = Text{
		ES: "No me queda claro «{words}». Por ejemplo: *serie primer jueves de mes*, *serie cada 2 semanas los martes*, *serie último viernes*.",
		PT: "Não ficou claro “{words}”. Por exemplo: *série primeira quinta do mês*, *série a cada 2 semanas às terças*, *série última sexta*.",
		EN: "I am not sure about “{words}”. For example: *series first Thursday of the month*, *series every 2 weeks on Tuesdays*, *series last Friday*.",
	}
	seriesNeedsOne = Text{
		ES: "Primero hace falta un encuentro, del que la serie toma la hora y el título: *encuentro nuevo*.",
		PT: "Primeiro é preciso ter um encontro; a série usa a hora e o título dele: *encontro novo*.",
		EN: "A meeting comes first, from which the series takes its hour and title: *new meeting*.",
	}
	seriesFirst = Text{
		ES: "*{title}: {rule}*. Después del que ya está, serían:",
		PT: "*{title}: {rule}*. Depois do que já está marcado, seriam:",
		EN: "*{title}: {rule}*. After the one that is there, they would be:",
	}
	seriesHow = Text{
		ES: "Con *confirmar* queda así; cada uno se puede mover o cancelar solo. Para dejarlo, *no*.",
		PT: "Com *confirmar* fica assim; cada encontro pode ser movido ou cancelado à parte. Para desistir, *não*.",
		EN: "*confirm* keeps it; each can be moved or cancelled alone. To drop it, *no*.",
	}
	noSeries = Text{
		ES: "No hay ninguna serie. Un encuentro se cancela con *cancelar encuentro*.",
		PT: "Não há nenhuma série. Um encontro se cancela com *cancelar encontro*.",
		EN: "There is no series. *cancel meeting* cancels a meeting.",
	}
	endSeriesSure = Text{
		ES: "¿Termino la serie ({rule})?",
		PT: "Encerro a série ({rule})?",
		EN: "End the series ({rule})?",
	}
	endSeriesLeaves = Text{
		ES: "Lo que ya está en el calendario se queda; lo último es *{title}*, el {when}.",
		PT: "O que já está no calendário fica; o último é *{title}*, {when}.",
		EN: "What is on the calendar stays; the last is *{title}*, {when}.",
	}
	endSeriesNone = Text{
		ES: "En el calendario no queda ningún encuentro.",
		PT: "No calendário não fica nenhum encontro.",
		EN: "No meeting is left on the calendar.",
	}
	seriesEnded = Text{
		ES: "La serie terminó. Los encuentros del calendario siguen en pie.",
		PT: "A série terminou. Os encontros do calendário continuam de pé.",
		EN: "The series has ended. The meetings on the calendar still stand.",
	}
	seriesKept = Text{
		ES: "Queda la serie: {rule}. Cada encuentro entra al calendario cinco semanas antes.",
		PT: "Série anotada: {rule}. Cada encontro entra no calendário cinco semanas antes.",
		EN: "The series is kept: {rule}. Each meeting joins the calendar five weeks before.",
	}
)

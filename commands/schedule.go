package commands

import (
	"context"
	"fmt"
	"strings"
	"time"

	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "schedule",
		Aliases: Words{
			ES: []string{"programar", "programa"},
			PT: []string{"programar", "agendar"},
			EN: []string{"schedule"},
		},
		Args: []Arg{
			{Key: "text", Kind: AnyText, Name: Text{ES: "texto", PT: "texto", EN: "text"}},
			{Key: "when", Kind: Moment, Name: Text{ES: "día y hora", PT: "dia e hora", EN: "day and time"}},
		},
		Cues: Words{
			ES: []string{
				"programa/programar un/este mensaje/aviso/recordatorio +", "manda/envía/escribe/escribí/publica/pon/di/dile al/en/a grupo/el",
				"escribe/manda/publica/pon en/al grupo",
			},
			PT: []string{
				"escreve/escreva/manda/mande/envia/envie/publica/publique/posta no/ao/pro grupo",
				"agenda/agende/programa/programe uma/essa/esta mensagem +",
			},
			EN: []string{
				"send/post/write/say this/it to/in the group", "post/write/send in/to the group", "schedule a/this message/post/reminder +",
				"schedule this +",
			},
		},
		Help: Text{
			ES: "digo en el grupo lo que escribas, a la hora que digas: *programar \"Mañana cerramos\" jueves 10:00*",
			PT: "digo no grupo o que você escrever, na hora que disser: *programar \"Amanhã fechamos\" quinta 10:00*",
			EN: "I say in the group what you write, at the hour you say: *schedule \"We close tomorrow\" Thursday 10:00*",
		},
		Who: Facilitators,
		Run: schedule,
	})
	add(&Command{
		Name:    "queue",
		Aliases: Words{ES: []string{"cola", "programados"}, PT: []string{"fila", "programados"}, EN: []string{"queue", "scheduled"}},
		Cues: Words{
			ES: []string{
				"qué/cuáles mensajes/avisos/publicaciones hay/están/tienes programados/programadas/pendientes",
				"qué tienes/hay programado/programados/pendiente/agendado por/para", "mensajes programados/pendientes",
				"qué vas a mandar/publicar/enviar/decir",
			},
			PT: []string{
				"o que está/tá agendado/programado", "mensagens agendadas/programadas", "o que vai sair/ser",
			},
			EN: []string{
				"what is/what's/messages scheduled/queued/going out", "scheduled messages/posts", "what's in the queue", "what is going out",
			},
		},
		Help: Text{
			ES: "lo que está programado; con *quitar 3* se quita uno",
			PT: "o que está programado; *tirar 3* tira um",
			EN: "what is scheduled; *remove 3* takes one out",
		},
		Who: Facilitators,
		Run: showQueue,
	})
	add(&Command{
		Name:    "unschedule",
		Aliases: Words{ES: []string{"quitar"}, PT: []string{"tirar"}, EN: []string{"remove"}},
		Args:    []Arg{{Key: "number", Kind: Digits, Name: Text{ES: "número", PT: "número", EN: "number"}}},
		Help: Text{
			ES: "quita un mensaje programado: *quitar 3*",
			PT: "tira uma mensagem programada: *tirar 3*",
			EN: "takes out a scheduled message: *remove 3*",
		},
		Who: Facilitators,
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			dropped, err := tx.EndScheduled(ctx, int64(r.Args.Number("number")), false)
			if err == nil && !dropped {
				err = No(nothingScheduled.With("number", r.Args.Number("number")))
			}
			return []Effect{React("👌")}, err
		},
	})
	owe(&Job{Name: "scheduled", Next: nextScheduled, Run: saySchedules})
}

const longestScheduled = 1000

func schedule(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	at, _ := r.Args.Moment("when")
	text := quoted(r.Words)
	if text == "" {
		text = r.Args.Text("text")
	}
	due := at.Time(r.Community.Zone)
	switch {
	case !at.HasTime:
		return nil, No(whatHour.With("day", Day(due)))
	case !due.After(tx.Now):
		return nil, No(inThePast.With("when", Full(due)))
	case due.After(tx.Now.Add(farthest)):
		return nil, No(tooFar.With("when", Full(due)))
	case length(text) > longestScheduled:
		return nil, No(titleTooLong.With("max", longestScheduled))
	}
	if !r.Confirmed {
		hours, err := hoursLine(ctx, tx, due)
		if err != nil {
			return nil, err
		}
		return []Effect{Ask(Lines(willSay.With("when", Full(due)), hours, Plain("«"+text+"»"), sayHow))}, nil
	}
	id, err := tx.Schedule(ctx, store.Scheduled{Text: text, Due: due, By: r.From.ID})
	if err != nil {
		return nil, err
	}
	return []Effect{Reply(scheduledAs.With("number", id))}, nil
}

// quoted is what stands between the first quotes of a text, whatever kind the keyboard makes.
func quoted(text string) string {
	const open, end = "\"“«„", "\"”»“"
	start := strings.IndexAny(text, open)
	if start < 0 {
		return ""
	}
	rest := strings.TrimLeft(text[start:], open)
	stop := strings.IndexAny(rest, end)
	if stop < 0 {
		return ""
	}
	return Line(rest[:stop])
}

func showQueue(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	waiting, err := tx.Waiting(ctx)
	if err != nil {
		return nil, err
	}
	if len(waiting) == 0 {
		return []Effect{Reply(emptyQueue)}, nil
	}
	lines := []Body{queueFirst}
	for _, s := range waiting {
		lines = append(lines, joined{Plain(fmt.Sprintf("%d. ", s.ID)), Hour(s.Due.In(r.Community.Zone)), Plain(": " + shorten(s.Text, 60))})
	}
	return []Effect{Reply(Lines(lines...))}, nil
}

// shorten cuts a text where a list only needs to recognise it.
func shorten(text string, most int) string {
	if runes := []rune(text); len(runes) > most {
		return strings.TrimSpace(string(runes[:most])) + "…"
	}
	return text
}

func nextScheduled(ctx context.Context, tx *store.Tx, _ Rules) (Due, error) {
	waiting, err := tx.Waiting(ctx)
	if err != nil || len(waiting) == 0 {
		return Due{}, err
	}
	return Due{Job: fmt.Sprintf("scheduled/%d", waiting[0].ID), At: waiting[0].Due}, nil
}

// saySchedules says the first that waits. After an outage of hours its moment is over.
func saySchedules(ctx context.Context, tx *store.Tx, _ Rules, due Due) ([]Effect, error) {
	waiting, err := tx.Waiting(ctx)
	if err != nil || len(waiting) == 0 {
		return nil, err
	}
	s := waiting[0]
	if _, err := tx.EndScheduled(ctx, s.ID, true); err != nil {
		return nil, err
	}
	if tx.Now.Sub(s.Due) > scheduledGrace {
		return nil, nil
	}
	return []Effect{Post(Plain(s.Text)).Once(due.Job).Before(s.Due.Add(scheduledGrace)).OnTheDay()}, nil
}

// scheduledGrace is how late something that a facilitator scheduled may still be said.
const scheduledGrace = 3 * time.Hour

var (
	willSay = Text{
		ES: "Lo diré en el grupo el {when}:",
		PT: "Mensagem para o grupo, {when}:",
		EN: "I will say in the group on {when}:",
	}
	sayHow = Text{
		ES: "Con *confirmar* queda programado. Para corregir, escríbelo otra vez; para dejarlo, *descartar*.",
		PT: "Com *confirmar* fica programado. Para corrigir, escreva outra vez; para desistir, *descartar*.",
		EN: "*confirm* schedules it. To correct it, write it again; to drop it, *discard*.",
	}
	scheduledAs = Text{
		ES: "Programado con el número {number}. *cola* muestra todo; *quitar {number}* lo quita.",
		PT: "Programado com o número {number}. *fila* mostra tudo; *tirar {number}* tira.",
		EN: "Scheduled as number {number}. *queue* shows all; *remove {number}* takes it out.",
	}
	nothingScheduled = Text{
		ES: "No hay nada programado con el número {number}.",
		PT: "Não há nada programado com o número {number}.",
		EN: "Nothing is scheduled as number {number}.",
	}
	emptyQueue = Text{
		ES: "No hay nada programado.",
		PT: "Não há nada programado.",
		EN: "Nothing is scheduled.",
	}
	queueFirst = Text{
		ES: "Programado:",
		PT: "Programado:",
		EN: "Scheduled:",
	}
)

package commands

import (
	"context"
	"regexp"
	"time"

	"comunidad/commands/fold"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "remind me",
		Aliases: Words{
			ES: []string{"recuérdame", "avísame", "recordarme", "quiero recordatorios", "activar recordatorios", "con recordatorios"},
			PT: []string{"me lembra", "me lembre", "lembre-me", "quero lembretes", "ativar lembretes"},
			EN: []string{"remind me", "remind me please", "turn on reminders"},
		},
		Cues: Words{
			ES: []string{
				"me avisas/recuerdas/recordás/puedes un/una/antes", "mandarme/mándame/enviarme un/una recordatorio",
				"me avisas/avisan/avise/recuerdas/recuerda/recordás/recuerden … antes/anterior",
				"quiero/quisiera que me recuerdes/avises/recuerden/avisen", "recordatorio un/una día/hora antes",
			},
			PT: []string{
				"me avisa/avise/lembra/lembre … antes/anterior", "manda/envia um lembrete", "quero receber lembretes/lembrete",
				"pode me lembrar/avisar",
			},
			EN: []string{
				"send me a reminder", "can/could you remind me", "i want/would like reminders/a reminder", "remind me … before",
			},
		},
		Help: Text{
			ES: "te escribo a solas antes de cada encuentro al que no dijiste que no",
			PT: "escrevo no privado para você antes de cada encontro, menos se você disse que não vai",
			EN: "I write to you alone before each meeting that you did not say no to",
		},
		Who:  Anyone,
		Bare: Whole,
		Run:  choose(store.RemindDirect),
	})
	add(&Command{
		Name: "no reminders",
		Aliases: Words{
			ES: []string{"no recordar", "no me recuerdes", "sin recordatorios", "no me menciones", "no quiero recordatorios", "desactivar recordatorios", "quitar recordatorios"},
			PT: []string{"não lembrar", "não me lembre", "sem lembretes", "não quero lembretes", "desativar lembretes"},
			EN: []string{"no reminders", "don't remind me", "turn off reminders"},
		},
		Cues: Words{
			ES: []string{
				"no me mandes/manden/envíes/avises/recuerdes/recuerden más/recordatorios", "ya no … recordatorios", "no … recordatorios",
				"no necesito/quiero que me recuerden/recuerdes/avisen/avises", "deja de recordarme/avisarme/mandarme", "deja de … recordatorios",
			},
			PT: []string{
				"não … lembretes", "não quero mais lembretes", "para/pare de me lembrar/avisar", "não precisa me lembrar",
			},
			EN: []string{
				"stop sending me reminders", "stop reminding me", "stop … reminders", "don't/no … reminders", "no more reminders",
			},
		},
		Help: Text{
			ES: "no te menciono ni te escribo antes de los encuentros",
			PT: "não menciono você nem escrevo antes dos encontros",
			EN: "I neither mention you nor write to you before meetings",
		},
		Who:  Anyone,
		Bare: Whole,
		Run:  choose(store.RemindOff),
	})
}

// choose keeps how somebody wants to be reminded.
func choose(how store.Remind) func(context.Context, *store.Tx, Request) ([]Effect, error) {
	return func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
		effects := []Effect{React("✅")}
		if before := r.Set.Rules.Reminders; how == store.RemindDirect && len(before) > 0 && soonSaid.MatchString(fold.String(r.Text)) {
			effects = append(effects, Reply(remindedSo.With("before", lengths(before))))
		}
		return effects, tx.SetReminders(ctx, r.From.ID, how)
	}
}

// soonSaid finds how long before somebody would like to be reminded. Everybody is at the same hours, so that is told.
var soonSaid = regexp.MustCompile(`\b(?:antes|anterior|previo|before|ahead|earlier|antecedencia|anticipacion|vispera|vespera|\d+ ?(?:m|min|minut\w+|h|horas?|hours?|dias?|days?))\b`)

// lengths are lengths of time, «un día y una hora».
type lengths []time.Duration

func (s lengths) In(lang store.Lang) string {
	said := make([]string, len(s))
	for i, d := range s {
		switch {
		case d%(24*time.Hour) == 0:
			said[i] = Count{int(d / (24 * time.Hour)), oneDay, days}.In(lang)
		case d%time.Hour == 0:
			said[i] = Count{int(d / time.Hour), oneHour, hours}.In(lang)
		default:
			said[i] = Count{int(d / time.Minute), oneMinute, minutes}.In(lang)
		}
	}
	return listed(said, lang)
}

var (
	oneDay     = Text{ES: "un día", PT: "um dia", EN: "a day"}
	days       = Text{ES: "{n} días", PT: "{n} dias", EN: "{n} days"}
	oneHour    = Text{ES: "una hora", PT: "uma hora", EN: "an hour"}
	hours      = Text{ES: "{n} horas", PT: "{n} horas", EN: "{n} hours"}
	oneMinute  = Text{ES: "un minuto", PT: "um minuto", EN: "a minute"}
	minutes    = Text{ES: "{n} minutos", PT: "{n} minutos", EN: "{n} minutes"}
	remindedSo = Text{
		ES: "Te escribo {before} antes de cada encuentro; con otra antelación no sé hacerlo. Con *no recordar* dejo de hacerlo.",
		PT: "Escrevo a você {before} antes de cada encontro; com outra antecedência não sei fazer. Com *não lembrar* eu paro.",
		EN: "I write to you {before} before each meeting; I cannot do another time. *no reminders* ends it.",
	}
)

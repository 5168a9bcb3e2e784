package commands

import (
	"context"

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
				"quiero/quisiera que me recuerdes/avises/recuerden/avisen", "recordatorio un/una día/hora antes",
			},
			PT: []string{
				"me avisa/avise/lembra/lembre um/uma dia/hora antes", "manda/envia um lembrete", "quero receber lembretes/lembrete",
				"pode me lembrar/avisar",
			},
			EN: []string{
				"send me a reminder", "can/could you remind me", "i want/would like reminders/a reminder", "remind me … before",
			},
		},
		Help: Text{
			ES: "te escribo a solas antes de cada encuentro al que no dijiste que no",
			PT: "escrevo a sós para você antes de cada encontro ao qual não disse não",
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
		return []Effect{React("✅")}, tx.SetReminders(ctx, r.From.ID, how)
	}
}

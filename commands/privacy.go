package commands

import (
	"context"

	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "privacy",
		Aliases: Words{
			ES: []string{"privacidad", "qué guardas", "qué haces con mis datos", "qué datos guardas", "política de privacidad"},
			PT: []string{"privacidade", "o que você guarda", "o que faz com meus dados", "política de privacidade"},
			EN: []string{"privacy", "what do you keep", "what do you store", "privacy policy"},
		},
		Help: Text{
			ES: "qué guarda el bot, por cuánto tiempo, y lo que puedes pedirle",
			PT: "o que o bot guarda, por quanto tempo, e o que você pode pedir",
			EN: "what the bot keeps, for how long, and what you can ask of it",
		},
		Who:  Anyone,
		Bare: Whole,
		Run: func(context.Context, *store.Tx, Request) ([]Effect, error) {
			return []Effect{Reply(privacy)}, nil
		},
	})
}

var privacy = Text{
	ES: "*Guardo solo lo que me dan a propósito*: respuestas, temas, asistencia, lo que comparten y su perfil. Lo demás lo olvido al leerlo; nunca guardo casos ni muestro números.\nPerfil: mientras estén en el grupo, y 30 días más. Asistencia por persona: 12 meses. Mensajes míos: 7 días.\nEn el directorio están solo quienes dicen *visible sí*.\nA solas: *mis datos* muestra todo, *corregir* lo cambia, *borrar mis datos* lo borra del todo.\nResponden por esto quienes administran el grupo.",
	PT: "*Guardo só o que me dão de propósito*: respostas, temas, presença, o que compartilham e seu perfil. O resto esqueço ao ler; nunca guardo casos nem mostro números.\nPerfil: enquanto estiverem no grupo, e mais 30 dias. Presença por pessoa: 12 meses. Minhas mensagens: 7 dias.\nNo diretório estão só quem diz *visível sim*.\nA sós: *meus dados* mostra tudo, *corrigir* muda, *apagar meus dados* apaga de vez.\nRespondem por isto quem administra o grupo.",
	EN: "*I keep only what people give me on purpose*: answers, topics, attendance, what they share and their profile. The rest I forget as I read it; I never keep cases nor show numbers.\nProfile: while you are in the group, and 30 days more. Attendance by person: 12 months. My own messages: 7 days.\nOnly those who say *visible yes* are in the directory.\nTo me alone: *my data* shows everything, *correct* changes it, *delete my data* erases it for good.\nThe group's admins answer for this.",
}

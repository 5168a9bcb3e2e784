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
		Cues: Words{
			ES: []string{
				"qué haces/hacen/hace/pasa con los/mis/nuestros/la datos/información/mensajes/lo",
				"quién/quiénes puede/pueden/ve/ven/lee/leen/accede/acceden/tiene",
				"dónde quedan/queda/se/guardan/guardas/está/están guardados/guardan/mensajes/datos", "dónde … guarda*",
				"datos … guardas/guardan/recopilan/recogen/compartes", "pasás/das/compartes/entregas/vendes … información/datos/info",
				"es/son/qué tan seguro/segura/confiable/privado/privada/confidencial", "seguridad/privacidad/confidencial*",
				"qué guardas/guarda/almacena/almacenas/registras", "lees/lee/grabas/escuchas/espías … mensajes/todo/conversaciones/chats",
				"política de datos/privacidad", "cuánto tiempo … guardas/guarda/guardan/datos", "qué información guardas/guarda/recoges",
				"guardas/lees/lee todo lo que", "tú/vos guardas/lees", "lo que te escribo/digo/mando … ven/ve/leen/lee", "en privado … ven/leen",
				"guardas/guarda los mensajes", "es seguro te/mandar", "esto es seguro", "política de tratamiento/privacidad/datos",
				"tratamiento de datos", "guardan/guardas lo que escribimos/decimos/hablamos", "qué haces/hacen con lo que escribimos/decimos/mandamos",
				"guardan/guardas nuestras/nuestros/los/las conversaciones/mensajes/chats",
			},
			PT: []string{
				"o que vc/você/vocês/faz/fazem … dados/informações", "quem tem acesso/vê/pode/lê",
				"onde fica/ficam/guarda/está/estao/são salvo/salvos/guardado/guardados/armazenado", "é seguro/segura/confidencial/privado/confiável",
				"você/vc lê/guarda/salva/grava", "privacidade/confidencial*/sigilo/lgpd", "que dados/informações vc/você/guarda/coleta/recolhe",
				"dados que vc/você/recolhe/guarda/coleta", "compartilha/passa/vende … dados/informações", "quanto tempo … guarda/guardam/dados",
				"vc/você lê tudo/todas", "como funciona a/o lgpd/privacidade/sigilo", "lê tudo que/o", "de fora consegue ver", "fica ouvindo/lendo",
				"o que vc/você faz com as/os mensagens", "consegue ver nossas conversas", "guardam/guarda o que a gente/eu/nós",
				"vocês/você/vc guardam/guarda/leem/lê o que", "meus dados são compartilhados/vendidos/passados", "dados são compartilhados com",
			},
			EN: []string{
				"what … do/does you/bot/this … data/keep/store/collect/information/record", "who can/has/could/else see/read/access",
				"what exactly … keep/store/collect", "is it/this/my … safe/secure/private/confidential", "privacy/gdpr/confidential*",
				"where is/are … stored/kept/saved", "do you/does … read/store/keep/share/sell/listen", "how long … keep/store/kept/data",
				"data protection/policy", "share … data/information with", "are you reading/listening/recording", "reading everything/all/our",
				"who gets/can/could to see my/our messages", "who gets to see", "keep/store what we write/say", "is/are my/our data shared/sold",
			},
		},
		Help: Text{
			ES: "qué guarda el bot, por cuánto tiempo, y lo que puedes pedirle",
			PT: "o que o bot guarda, por quanto tempo, e o que você pode pedir",
			EN: "what the bot keeps, for how long, and what you can ask of it",
		},
		Who:          Anyone,
		AfterLeaving: true,
		Bare:         Whole,
		Run: func(context.Context, *store.Tx, Request) ([]Effect, error) {
			return []Effect{Reply(privacy)}, nil
		},
	})
}

var privacy = Text{
	ES: "*Guardo solo lo que me dan a propósito*: respuestas, temas, asistencia, lo que comparten y su perfil. Lo demás lo olvido al leerlo; nunca guardo casos ni muestro números.\nPerfil: mientras estén en el grupo, y 30 días más. Asistencia por persona: 12 meses. Mensajes míos: 7 días.\nEn el directorio están solo quienes dicen *visible sí*.\nA solas: *mis datos* muestra todo, *corregir* lo cambia, *borrar mis datos* lo borra del todo.\nResponden por esto quienes administran el grupo.",
	PT: "*Guardo só o que me dão de propósito*: respostas, temas, presença, o que compartilham e seu perfil. O resto esqueço ao ler; nunca guardo casos nem mostro números.\nPerfil: enquanto estiverem no grupo, e mais 30 dias. Presença por pessoa: 12 meses. Minhas mensagens: 7 dias.\nNo diretório está só quem diz *visível sim*.\nNo privado: *meus dados* mostra tudo, *corrigir* muda, *apagar meus dados* apaga de vez.\nQuem responde por isto é quem administra o grupo.",
	EN: "*I keep only what people give me on purpose*: answers, topics, attendance, what they share and their profile. The rest I forget as I read it; I never keep cases nor show numbers.\nProfile: while you are in the group, and 30 days more. Attendance by person: 12 months. My own messages: 7 days.\nOnly those who say *visible yes* are in the directory.\nTo me alone: *my data* shows everything, *correct* changes it, *delete my data* erases it for good.\nThe group's admins answer for this.",
}

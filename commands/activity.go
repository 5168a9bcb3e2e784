package commands

import (
	"context"

	"comunidad/store"
)

var activityWords = Words{
	ES: []string{"actividad", "evento", "nueva actividad", "les invitamos a", "invitamos a", "les invito a"},
	PT: []string{"atividade", "evento", "nova atividade", "convidamos para"},
	EN: []string{"activity", "event", "new activity", "we invite you to"},
}

func init() {
	add(&Command{
		Name:    "activity",
		Aliases: activityWords,
		Args:    []Arg{lineArg, {Key: "when", Kind: Moment, Name: Text{ES: "día y hora", PT: "dia e hora", EN: "day and time"}}, linkArg},
		Cues: Words{
			ES: []string{
				"taller/talleres/charla/feria/jornada/conversatorio/capacitación/seminario/foro/webinar/webinario/curso/evento/marcha/torneo/festival/presentación {day}",
				"invitamos/invito/invitan {day}", "vamos a hacer/tener/realizar/inaugurar/organizar {day}",
				"hacemos/organizamos/realizamos/tenemos {day}", "nueva actividad", "agenda/anota/agrega/publica/sube … actividad/evento/taller",
				"presentamos {day}", "les esperamos {day}", "torneo/inauguración/caminata/marcha/bazar/función {day}",
			},
			PT: []string{
				"oficina/roda/palestra/feira/curso/webinário/webinar/evento/torneio/festa/mutirão/seminário/formação/lançamento {day}",
				"convite/convidamos/convido {day}", "vamos fazer/realizar/ter/organizar {day}", "faremos/realizaremos/teremos/organizamos {day}",
				"nova atividade", "coloca/anota/divulga … agenda/atividade/evento", "nossa feira/formação/roda/oficina {day}", "bazar/jogo {day}",
			},
			EN: []string{
				"workshop/webinar/training/session/event/talk/tournament/fair/launch/conference/seminar/open/festival/vigil/march {day}",
				"join us {day}", "we're/we are/we running/holding/hosting/organising/organizing {day}",
				"add/post/publicise/share an/the/our event/activity", "new event/activity", "come to our {day}", "we're doing a/an {day}",
				"film screening {day}", "clinic on {day}", "please share {day}", "football/soccer/match/dinner/supper/symposium/open day {day}",
				"dinner/lunch/party/gathering is/on {day}", "please add it {day}", "hosting a/an {day}",
			},
		},
		Overheard: Words{
			ES: []string{
				"taller/talleres/charla/feria/jornada/conversatorio/capacitación/seminario/foro/webinar/webinario/curso/evento/marcha/torneo/festival {link} {day}",
				"hacemos/organizamos/vamos … taller/talleres/charla/feria/jornada/conversatorio/capacitación/seminario/foro/webinar/curso/evento/festival/torneo {day}",
				"taller/charla/feria/jornada/conversatorio/capacitación/seminario/foro/curso … inscrib*/vengan/invit*/abierta/abierto/gratuito/gratis/gratuita {day}",
				"invitamos/invito/invitan/invitadas/invitados … taller/charla/feria/jornada/conversatorio/capacitación/seminario/foro/curso/evento/presentación/inauguración/función {day}",
				"vamos a tener/hacer/dar … taller/charla/feria/jornada/conversatorio/capacitación/seminario/foro/curso {day}",
				"taller/charla gratuito/gratuita {day}", "presentamos nuestro/nuestra/el/la {day}", "les/los/las esperamos en/el/la {day}",
				"caminata/marcha/vigilia/misa/concierto/proyección/cine {day}", "nos vemos el … taller/charla/feria {day}", "inauguramos {day}",
				"^conversatorio/taller/charla/foro/webinar/seminario/jornada {day}", "vengan al/a {day}", "habrá {day} pupusas/comida/música/mate",
				"tenemos conversatorio/taller/charla/feria/jornada/foro/webinar/curso {day}",
			},
			PT: []string{
				"oficina/roda/palestra/feira/curso/webinário/webinar/evento/torneio/mutirão/seminário/formação/lançamento {link} {day}",
				"convite/convidamos/convido {day}",
				"vamos fazer/realizar/ter/organizar … oficina/roda/palestra/feira/curso/evento/mutirão/formação {day}",
				"faremos/realizaremos/teremos {day}",
				"oficina/roda/palestra/feira/mutirão/formação/seminário … aberta/aberto/gratuita/gratuito/inscri*/entrada {day}",
				"vai ter nossa/nosso/a/o/uma/um {day}", "estamos organizando/fazendo/promovendo {day}",
				"nossa/nosso formação/oficina/feira/roda/curso/mutirão … começa/vai/será {day}", "venham todos/todas {day}",
				"inscrevam/inscreva {day}", "tem nossa/nosso {day}", "vamos fazer um/uma {day}", "cola lá {day}", "tragam {day}",
				"a gente tá puxando/fazendo/organizando {day}", "fazemos/teremos mutirão/oficina/roda/feira/palestra {day}", "venham {day}",
			},
			EN: []string{
				"join us for +", "we're/we are running/holding/hosting/organising/organizing {day}",
				"workshop/webinar/training/session/event/talk/tournament/fair/launch/conference/seminar {link} {day}", "come to our {day}",
				"everyone/everybody/all welcome/invited {day}", "save the date {day}", "our annual conference/meeting/event is {day}",
				"{org} invites you to +", "invites you/everyone to {day}", "come along {day}", "bring people/friends/everyone {day}",
				"hosting a/an {day}", "open day is {day}", "cordially invited {day}", "bring the kids {day}", "join our {day}", "join us {day}",
				"hosting a/an webinar/workshop/training/talk/session/event {day}", "everyone/all welcome {day}",
			},
		},
		Help: Text{
			ES: "comparte una actividad de tu organización, con su día: *actividad Taller de datos, 20 de junio 16:00, https://…*",
			PT: "compartilha uma atividade da sua organização, com seu dia: *atividade Oficina de dados, 20 de junho 16:00, https://…*",
			EN: "shares an activity of your organisation, with its day: *activity Data workshop, 20 June 16:00, https://…*",
		},
		Who: Anyone,
		Hear: func(h Heard) (string, bool) {
			if rest, ok := hearLinked(h, activityWords); ok {
				return rest, true
			}
			return hearDated(h, activityWords)
		},
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			return shareDated(ctx, tx, r, store.Activity, "📅")
		},
	})
}

package book

import (
	"strings"

	"comunidad/store"
)

// text is a whole sentence in the three languages, with the same named blanks in each: {day}.
type text struct{ ES, PT, EN string }

func (t text) in(lang store.Lang) string {
	switch lang {
	case store.PT:
		return t.PT
	case store.EN:
		return t.EN
	}
	return t.ES
}

// with fills the blanks: pairs of a blank's name and its value.
func (t text) with(lang store.Lang, pairs ...string) string {
	old := make([]string, len(pairs))
	for i, s := range pairs {
		if i%2 == 0 {
			s = "{" + s + "}"
		}
		old[i] = s
	}
	return strings.NewReplacer(old...).Replace(t.in(lang))
}

// What the book is called.
var (
	sayKind    = text{"Memoria", "Memória", "Proceedings"}
	sayKindOf  = text{"Memoria del encuentro {n}", "Memória do encontro {n}", "Proceedings of meeting {n}"}
	sayMeeting = text{"Encuentro {n}", "Encontro {n}", "Meeting {n}"}
	sayNoTitle = text{"Encuentro", "Encontro", "Meeting"}
)

// What its parts are called.
var (
	sayContents        = text{"En esta memoria", "Nesta memória", "In these proceedings"}
	sayConversations   = text{"Conversaciones", "Conversas", "Conversations"}
	sayWhole           = text{"De todo el encuentro", "De todo o encontro", "From the whole meeting"}
	sayClosing         = text{"Círculo de cierre", "Círculo de encerramento", "Closing circle"}
	sayMantras         = text{"Mantras de la comunidad", "Mantras da comunidade", "The community's mantras"}
	sayPrinciples      = text{"Así nos encontramos", "Assim nos encontramos", "How we meet"}
	saySummary         = text{"Resumen", "Resumo", "Summary"}
	sayRecommendations = text{"Recomendaciones", "Recomendações", "Recommendations"}
	sayResources       = text{"Recursos", "Recursos", "Resources"}
	sayRequests        = text{"Pedidos", "Pedidos", "Requests"}
	sayAgreements      = text{"Acuerdos", "Acordos", "Agreements"}
	sayCommitments     = text{"Compromisos", "Compromissos", "Commitments"}
	sayCountries       = text{"Países", "Países", "Countries"}
	sayHosts           = text{"Facilitación", "Facilitação", "Hosted by"}
	sayPeople          = text{"Participación", "Participação", "Took part"}
	sayPlace           = text{"Cuándo y dónde", "Quando e onde", "When and where"}
	sayUntitled        = text{"Conversación sin título", "Conversa sem título", "Conversation without a title"}
)

// What it says by itself.
var (
	sayDone = text{"cumplido", "cumprido", "done"}
	sayDue  = text{"para el {day}", "até {day}", "by {day}"}

	sayNothing = text{
		"De este encuentro no quedó ninguna conversación anotada.",
		"Deste encontro não ficou nenhuma conversa anotada.",
		"No conversation of this meeting was written down.",
	}
	sayNoNotes = text{
		"De esta conversación todavía no hay notas.",
		"Desta conversa ainda não há anotações.",
		"There are no notes of this conversation yet.",
	}
	sayOpen = text{
		"¿Falta algo? Hasta el {moment} se puede sumar respondiendo «cosecha …» en el grupo: sale entonces una versión nueva.",
		"Falta algo? Até {moment} dá para acrescentar respondendo “colheita …” no grupo: sai então uma nova versão.",
		"Is something missing? Until {moment} anyone can add to this by replying “harvest …” in the group: a new version then comes out.",
	}
	sayVersion    = text{"Versión {n}, del {moment}.", "Versão {n}, de {moment}.", "Version {n}, of {moment}."}
	sayVersionNum = text{"Versión {n}.", "Versão {n}.", "Version {n}."}
	sayNames      = text{
		"Aquí solo aparecen los nombres de quienes estuvieron de acuerdo, y nunca números de teléfono.",
		"Aqui só aparecem os nomes de quem concordou, e nunca números de telefone.",
		"Only the names of people who agreed appear here, and never phone numbers.",
	}
	sayHidden  = text{"[teléfono oculto]", "[telefone oculto]", "[phone number hidden]"}
	sayUndrawn = text{
		"▫ está donde este PDF no puede dibujar una letra o un signo; la página web los muestra todos.",
		"▫ está onde este PDF não consegue desenhar uma letra ou um sinal; a página web mostra todos.",
		"▫ stands where this PDF cannot draw a letter or a sign; the web page shows them all.",
	}
	sayPageOf = text{"{n} de {all}", "{n} de {all}", "{n} of {all}"}
	saySkip   = text{"Saltar al contenido", "Pular para o conteúdo", "Skip to the content"}
)

// The four principles of Open Space and its law.
var principles = []text{
	{"Quienes vienen son las personas indicadas.", "Quem vem são as pessoas certas.", "Whoever comes are the right people."},
	{"Lo que ocurre es lo único que podía ocurrir.", "O que acontece é a única coisa que poderia ter acontecido.", "Whatever happens is the only thing that could have."},
	{"Cuando empieza es el momento.", "Quando começa é o momento certo.", "Whenever it starts is the right time."},
	{"Cuando termina, terminó.", "Quando acaba, acabou.", "When it is over, it is over."},
	{
		"Ley de la movilidad, o de los dos pies: si en un lugar no aprenden ni aportan, vayan a otro.",
		"Lei da mobilidade, ou dos dois pés: se num lugar não aprendem nem contribuem, vão para outro.",
		"The law of mobility, or of two feet: if somewhere you neither learn nor contribute, go somewhere else.",
	},
}

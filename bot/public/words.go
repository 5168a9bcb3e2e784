package public

import (
	"comunidad/commands"
	"comunidad/store"
)

var langNames = map[store.Lang]string{store.ES: "Español", store.PT: "Português", store.EN: "English"}

// words gives what stands on the page in one language.
func words(lang store.Lang) map[string]string {
	said := make(map[string]string, len(texts))
	for key, text := range texts {
		said[key] = text.In(lang)
	}
	return said
}

var texts = map[string]commands.Text{
	"next":      {ES: "Próximos encuentros", PT: "Próximos encontros", EN: "Next meetings"},
	"none":      {ES: "Todavía no hay una fecha. Con el calendario te enteras cuando la haya.", PT: "Ainda não há data. Com o calendário você fica sabendo quando houver.", EN: "There is no date yet. The calendar tells you when there is one."},
	"yours":     {ES: "Tu hora:", PT: "Sua hora:", EN: "Your hour:"},
	"zone":      {ES: "¿Desde dónde lees?", PT: "De onde você lê?", EN: "Where are you reading from?"},
	"show":      {ES: "Mostrar mi hora", PT: "Mostrar minha hora", EN: "Show my hour"},
	"hours":     {ES: "La hora en otros países:", PT: "A hora em outros países:", EN: "The hour in other countries:"},
	"join":      {ES: "Cómo sumarse", PT: "Como participar", EN: "How to join"},
	"joinask":   {ES: "Habla con alguien que ya participa: los encuentros se cuentan en un grupo de WhatsApp, y quienes facilitan suman a quien llega.", PT: "Fale com alguém que já participa: os encontros são combinados num grupo de WhatsApp, e quem facilita adiciona quem chega.", EN: "Talk to somebody who takes part already: the meetings are told in a WhatsApp group, and the facilitators add whoever comes."},
	"numbers":   {ES: "La comunidad en números", PT: "A comunidade em números", EN: "The community in numbers"},
	"held":      {ES: "Encuentros realizados", PT: "Encontros realizados", EN: "Meetings held"},
	"attended":  {ES: "Total de asistentes", PT: "Total de participantes", EN: "Total attendees"},
	"countries": {ES: "Países", PT: "Países", EN: "Countries"},
	"subscribe": {ES: "Suscribirse al calendario", PT: "Assinar o calendário", EN: "Subscribe to the calendar"},
	"how":       {ES: "Copia la dirección de este enlace en «agregar calendario por URL», y los encuentros aparecen solos, a tu hora.", PT: "Copie o endereço deste link em “adicionar calendário por URL”, e os encontros aparecem sozinhos, na sua hora.", EN: "Copy the address of this link into “add calendar by URL”, and the meetings appear by themselves, in your hour."},
	"language":  {ES: "Idioma", PT: "Idioma", EN: "Language"},
	"nobody":    {ES: "Esta página no muestra a ninguna persona, y no guarda nada de quien la lee.", PT: "Esta página não mostra nenhuma pessoa, e não guarda nada de quem a lê.", EN: "This page shows no person, and keeps nothing of whoever reads it."},
}

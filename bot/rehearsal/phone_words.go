package rehearsal

import (
	"comunidad/commands"
	"comunidad/store"
)

var langNames = map[store.Lang]string{store.ES: "Español", store.PT: "Português", store.EN: "English"}

// phoneWords gives what stands on the page in one language.
func phoneWords(lang store.Lang) map[string]string {
	words := make(map[string]string, len(phoneTexts))
	for key, text := range phoneTexts {
		words[key] = text.In(lang)
	}
	return words
}

// tries are lines that are worth a try, by chat.
var tries = map[string]commands.Text{
	"group": {
		ES: "voy | ¿quién va? | hora Caracas | temas | propongo cómo cuidarnos en equipo | me interesa 1 3 | ¡buen día a todas!",
		PT: "vou | quem vai? | hora Caracas | temas | proponho como nos cuidar em equipe | interesse 1 3 | bom dia, gente!",
		EN: "going | who's coming? | time Caracas | topics | propose caring for our teams | interested 1 3 | good morning all!",
	},
	"dm": {
		ES: "ayuda | próximo | calendario | mi país Chile | idioma portugués | no puedo",
		PT: "ajuda | próximo | calendário | meu país Chile | idioma inglês | não posso",
		EN: "help | next | calendar | my country Chile | language Spanish | can't make it",
	},
	"facilitator": {
		ES: "ayuda | encuentro nuevo Cuidarnos el {day} a las 10:00, 90 min, https://meet.example/m17 | publicar | anunciar | serie primer jueves de mes | cola | pausa | panel",
		PT: "ajuda | encontro novo Cuidar-nos {day} às 10:00, 90 min, https://meet.example/m17 | publicar | anunciar | série primeira quinta do mês | fila | pausa | painel",
		EN: "help | new meeting Caring {day} 10:00, 90 min, https://meet.example/m17 | publish | announce | series first Thursday of the month | queue | pause | panel",
	},
}

var phoneTexts = map[string]commands.Text{
	"title":    {ES: "Un grupo inventado, con el bot de verdad", PT: "Um grupo inventado, com o bot de verdade", EN: "An invented group, with the real bot"},
	"safe":     {ES: "Nada sale de esta máquina, y nada queda guardado.", PT: "Nada sai desta máquina, e nada fica guardado.", EN: "Nothing leaves this machine, and nothing is kept."},
	"skip":     {ES: "Ir a escribir", PT: "Ir para escrever", EN: "Skip to writing"},
	"people":   {ES: "¿Quién eres?", PT: "Quem é você?", EN: "Who are you?"},
	"admin":    {ES: "facilita", PT: "facilita", EN: "facilitates"},
	"clock":    {ES: "El reloj del grupo", PT: "O relógio do grupo", EN: "The group's clock"},
	"+1h":      {ES: "+1 hora", PT: "+1 hora", EN: "+1 hour"},
	"+1d":      {ES: "+1 día", PT: "+1 dia", EN: "+1 day"},
	"+7d":      {ES: "+7 días", PT: "+7 dias", EN: "+7 days"},
	"panel":    {ES: "Panel", PT: "Painel", EN: "Panel"},
	"whose":    {ES: "El panel de quien facilita: el bot da el enlace", PT: "O painel de quem facilita: o bot dá o link", EN: "The facilitators' panel: the bot gives the link"},
	"language": {ES: "Idioma", PT: "Idioma", EN: "Language"},
	"chats":    {ES: "Conversaciones", PT: "Conversas", EN: "Chats"},
	"group":    {ES: "Grupo", PT: "Grupo", EN: "Group"},
	"alone":    {ES: "A solas con Eme", PT: "Privado com Eme", EN: "Alone with Eme"},
	"messages": {ES: "Mensajes", PT: "Mensagens", EN: "Messages"},
	"fromeme":  {ES: "mensajes de Eme a solas", PT: "mensagens de Eme no privado", EN: "messages from Eme, alone"},
	"empty":    {ES: "Todavía no hay nada aquí. Escríbele a Eme: solo esta persona lo ve.", PT: "Ainda não há nada aqui. Escreva para Eme: só esta pessoa vê.", EN: "Nothing here yet. Write to Eme: only this person sees it."},
	"quote":    {ES: "Citar", PT: "Citar", EN: "Quote"},
	"quoting":  {ES: "Citas a", PT: "Você cita", EN: "You quote"},
	"unquote":  {ES: "No citar", PT: "Não citar", EN: "Do not quote"},
	"react":    {ES: "Reaccionar", PT: "Reagir", EN: "React"},
	"unreact":  {ES: "Quitar mi reacción", PT: "Tirar minha reação", EN: "Take my reaction back"},
	"vote":     {ES: "Votar", PT: "Votar", EN: "Vote"},
	"votes":    {ES: "votos", PT: "votos", EN: "votes"},
	"edited":   {ES: "editado", PT: "editada", EN: "edited"},
	"deleted":  {ES: "Se eliminó este mensaje", PT: "Esta mensagem foi apagada", EN: "This message was deleted"},
	"joined":   {ES: "entró al grupo", PT: "entrou no grupo", EN: "joined the group"},
	"write":    {ES: "Escribe como", PT: "Escreva como", EN: "Write as"},
	"send":     {ES: "Enviar", PT: "Enviar", EN: "Send"},
	"file":     {ES: "Adjuntar un archivo", PT: "Anexar um arquivo", EN: "Attach a file"},
	"drop":     {ES: "Suelta el archivo aquí", PT: "Solte o arquivo aqui", EN: "Drop the file here"},
	"try":      {ES: "Prueba:", PT: "Experimente:", EN: "Try:"},
	"failed":   {ES: "No se pudo. ¿Sigue abierto el programa?", PT: "Não deu. O programa continua aberto?", EN: "That did not work. Is the program still open?"},
}

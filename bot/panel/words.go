package panel

import (
	"comunidad/commands"
	"comunidad/store"
)

// order is that of the pages.
var order = []string{"/", "/topics", "/agenda", "/attendance", "/shared", "/network", "/report", "/posts", "/state"}

var titles = map[string]commands.Text{
	"/":           {ES: "Encuentro", PT: "Encontro", EN: "Meeting"},
	"/topics":     {ES: "Temas", PT: "Temas", EN: "Topics"},
	"/agenda":     {ES: "Agenda", PT: "Agenda", EN: "Agenda"},
	"/attendance": {ES: "Asistencia", PT: "Presença", EN: "Attendance"},
	"/shared":     {ES: "Intercambio", PT: "Trocas", EN: "Exchange"},
	"/network":    {ES: "Red", PT: "Rede", EN: "Network"},
	"/report":     {ES: "Informe", PT: "Relatório", EN: "Report"},
	"/posts":      {ES: "Mensajes", PT: "Mensagens", EN: "Posts"},
	"/state":      {ES: "Estado", PT: "Estado", EN: "State"},
}

// words gives what stands on the pages in one language.
func words(lang store.Lang) map[string]string {
	said := make(map[string]string, len(texts)+len(boardTexts))
	for _, all := range []map[string]commands.Text{texts, boardTexts} {
		for key, text := range all {
			said[key] = text.In(lang)
		}
	}
	return said
}

var texts = map[string]commands.Text{
	"panel":        {ES: "Panel", PT: "Painel", EN: "Panel"},
	"skip":         {ES: "Ir al contenido", PT: "Ir para o conteúdo", EN: "Skip to content"},
	"pages":        {ES: "Páginas", PT: "Páginas", EN: "Pages"},
	"signin":       {ES: "Entrar al panel", PT: "Entrar no painel", EN: "Sign in to the panel"},
	"signinnote":   {ES: "El enlace sirve una sola vez. Al entrar queda gastado.", PT: "O link serve uma só vez: depois de entrar, ele deixa de valer.", EN: "The link works once only. Signing in uses it up."},
	"signout":      {ES: "Salir", PT: "Sair", EN: "Sign out"},
	"closed":       {ES: "El panel está cerrado", PT: "O painel está fechado", EN: "The panel is closed"},
	"closednote":   {ES: "El enlace ya se usó, venció, o pasó mucho tiempo sin uso. Escríbele «panel» al bot, a solas, y te da uno nuevo.", PT: "O link já foi usado, venceu, ou passou muito tempo sem uso. Escreva “painel” no privado do bot, e ele manda um novo.", EN: "The link was used, has expired, or nothing was done for long. Write “panel” to the bot alone, and it gives you a new one."},
	"written":      {ES: "Escrito como tú. La respuesta también te llega por WhatsApp.", PT: "Escrito como você. A resposta também chega pelo WhatsApp.", EN: "Written as you. The answer reaches you on WhatsApp, too."},
	"waits":        {ES: "El bot todavía lo está leyendo…", PT: "O bot ainda está lendo…", EN: "The bot is still reading it…"},
	"failed":       {ES: "Algo falló, y nada quedó hecho.", PT: "Algo falhou, e nada foi feito.", EN: "Something failed, and nothing was done."},
	"again":        {ES: "Mirar otra vez", PT: "Olhar de novo", EN: "Look again"},
	"yes":          {ES: "Sí, confirmar", PT: "Sim, confirmar", EN: "Yes, confirm"},
	"yesline":      {ES: "confirmar", PT: "confirmar", EN: "confirm"},
	"no":           {ES: "No, descartar", PT: "Não, descartar", EN: "No, discard"},
	"noline":       {ES: "descartar", PT: "descartar", EN: "discard"},
	"line":         {ES: "Escríbele una línea al bot, como a solas en WhatsApp", PT: "Escreva uma linha para o bot, como no privado do WhatsApp", EN: "Write a line to the bot, as you would alone on WhatsApp"},
	"write":        {ES: "Escribir", PT: "Escrever", EN: "Write"},
	"nothing":      {ES: "No hay ningún encuentro a la vista.", PT: "Não há nenhum encontro à vista.", EN: "No meeting is ahead."},
	"minutes":      {ES: "minutos", PT: "minutos", EN: "minutes"},
	"going":        {ES: "en total, con invitadas e invitados", PT: "no total, com pessoas convidadas", EN: "in all, with guests"},
	"published":    {ES: "en el calendario, sin anunciar", PT: "no calendário, sem anunciar", EN: "on the calendar, not announced"},
	"announced":    {ES: "anunciado", PT: "anunciado", EN: "announced"},
	"held":         {ES: "hecho", PT: "feito", EN: "held"},
	"cancelled":    {ES: "cancelado", PT: "cancelado", EN: "cancelled"},
	"answer yes":   {ES: "Van", PT: "Vão", EN: "Coming"},
	"answer maybe": {ES: "Tal vez", PT: "Talvez", EN: "Maybe"},
	"answer no":    {ES: "No pueden", PT: "Não podem", EN: "Cannot"},
	"nobody":       {ES: "nadie todavía", PT: "ninguém ainda", EN: "nobody yet"},
	"unnamed":      {ES: "sin nombre", PT: "sem nome", EN: "no name given"},
	"guest":        {ES: "invitada o invitado", PT: "pessoa convidada", EN: "a guest"},
	"with":         {ES: "con", PT: "com", EN: "with"},
	"late":         {ES: "llega tarde", PT: "chega tarde", EN: "comes late"},
	"announce":     {ES: "anunciar", PT: "anunciar", EN: "announce"},
	"poll":         {ES: "encuesta", PT: "enquete", EN: "poll"},
	"calendar":     {ES: "calendario", PT: "calendário", EN: "calendar"},
	"closecall":    {ES: "cerrar propuestas", PT: "fechar propostas", EN: "close proposals"},
	"showtopics":   {ES: "temas", PT: "temas", EN: "topics"},
	"does":         {ES: "Cada botón escribe su línea al bot como tú:", PT: "Cada botão escreve sua linha ao bot como você:", EN: "Each button writes its line to the bot as you:"},
	"number":       {ES: "N.º", PT: "N.º", EN: "No."},
	"topic":        {ES: "Tema", PT: "Tema", EN: "Topic"},
	"hosts":        {ES: "Facilita", PT: "Quem facilita", EN: "Host"},
	"interest":     {ES: "Irían", PT: "Iriam", EN: "Would go"},
	"nohost":       {ES: "nadie todavía", PT: "ninguém ainda", EN: "nobody yet"},
	"notopics":     {ES: "Todavía no hay temas.", PT: "Ainda não há temas.", EN: "There are no topics yet."},
	"proposal":     {ES: "propuesta", PT: "proposta", EN: "proposal"},
	"request":      {ES: "pedido", PT: "pedido", EN: "request"},
	"scheduled":    {ES: "Programado", PT: "Programado", EN: "Scheduled"},
	"noscheduled":  {ES: "No hay nada programado.", PT: "Não há nada programado.", EN: "Nothing is scheduled."},
	"queue":        {ES: "Por decir", PT: "A enviar", EN: "About to be said"},
	"noqueue":      {ES: "No hay nada por decir.", PT: "Não há nada a enviar.", EN: "Nothing is about to be said."},
	"schedule":     {ES: "programar", PT: "programar", EN: "schedule"},
	"unschedule":   {ES: "quitar", PT: "tirar", EN: "remove"},
	"text":         {ES: "Qué digo en el grupo", PT: "O que digo no grupo", EN: "What I say in the group"},
	"at":           {ES: "Día y hora, en el reloj de la comunidad", PT: "Dia e hora, no relógio da comunidade", EN: "Day and time, on the community's clock"},
	"private":      {ES: "a una persona, a solas", PT: "a uma pessoa, no privado", EN: "to one person, alone"},
	"kind post":    {ES: "grupo", PT: "grupo", EN: "group"},
	"kind reply":   {ES: "respuesta", PT: "resposta", EN: "reply"},
	"kind react":   {ES: "reacción", PT: "reação", EN: "reaction"},
	"kind dm":      {ES: "a solas", PT: "no privado", EN: "alone"},
	"kind file":    {ES: "archivo", PT: "arquivo", EN: "file"},
	"kind poll":    {ES: "encuesta", PT: "enquete", EN: "poll"},
	"pauseline":    {ES: "pausa", PT: "pausa", EN: "pause"},
	"resumeline":   {ES: "seguir", PT: "continuar", EN: "resume"},
	"paused":       {ES: "El bot está en pausa: no dice nada hasta que alguien escriba «seguir».", PT: "O bot está em pausa: não diz nada até alguém escrever “continuar”.", EN: "The bot is paused: it says nothing until somebody writes “resume”."},
	"in waiting":   {ES: "mensajes por leer", PT: "mensagens a ler", EN: "messages to read"},
	"in failed":    {ES: "mensajes que fallaron", PT: "mensagens que falharam", EN: "messages that failed"},
	"out owed":     {ES: "mensajes por decir", PT: "mensagens a enviar", EN: "messages to say"},
	"out dead":     {ES: "mensajes que no se pudieron decir", PT: "mensagens que não puderam ser enviadas", EN: "messages that could not be said"},
}

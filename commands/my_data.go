package commands

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "my data",
		Aliases: Words{
			ES: []string{"mis datos", "exportar mis datos", "exportar", "qué sabes de mí", "qué guardas de mí", "qué datos tienes de mí", "qué datos tienes míos", "qué datos guardas de mí", "qué información tienes de mí", "todo lo que tienes de mí"},
			PT: []string{"meus dados", "exportar meus dados", "o que você sabe de mim", "o que sabe sobre mim", "o que você guarda de mim", "que dados você tem de mim"},
			EN: []string{"my data", "export my data", "export", "what do you know about me", "what do you keep about me", "what data do you have about me"},
		},
		Cues: Words{
			ES: []string{
				"qué sabes/tienes/tenés/guardas/hay/tiene/tienen/anotado … de/sobre mí/nosotros/nosotras/mío/nuestro",
				"todo/toda lo/la … que tienes/tenés/sabes/guardas/tiene … mí/mío/nosotros",
				"muéstrame/mostrame/mándame/envíame/dame/ver/descargar … mis/mi datos/información/registro/ficha/perfil",
				"qué tienes/tenés/tiene … anotado/guardado/registrado de/sobre", "copia de … datos/información", "acceso a … mis datos",
				"mi/mis información/ficha/registro/datos personales", "datos … mí/míos", "guardado/guardados/anotado/registrado … mí nombre",
				"cómo aparezco/figuro/estoy", "todo … registrado/guardado … mí", "dime/decime todo lo que sabes",
				"todo lo que sabes de nuestra/mi/nosotros",
				"ver la/lo/toda información que tienen/tienes/hay guardada/guardado/registrada sobre mí/nosotros",
				"información que tienen/tienes guardada/registrada sobre mí",
			},
			PT: []string{
				"o que vc/você/tem/sabe/guarda … mim/nós/gente", "cópia dos/de meus dados", "me manda/mostra/envia … meus/minhas dados/informações",
				"o que tem … salvo/guardado/registrado", "mostra … tem … meu nome", "acesso … meus dados", "minhas informações",
				"tudo … tem … sobre mim", "ver … meus dados/informações", "tudo … registrado/salvo/guardado … mim/organização",
				"constam a meu respeito", "informações … meu respeito", "quais/que informações/dados minhas/meus/minha", "me manda meu cadastro",
				"meu cadastro", "requeiro/solicito acesso … dados", "escrito/registrado/anotado sobre a gente/mim",
			},
			EN: []string{
				"what … have/know/keep/store/hold/saved/got … about/on me/us", "subject access request", "what is/what's saved/stored/kept/held",
				"copy of … my data/information/info", "everything … have/know … about/on me/us",
				"show/send/give me/us … my data/information/info/record/records/details", "access to … my data",
				"my information/info/details/record/records", "download my", "everything you've got on/about me/us",
				"all the info/information/data … about/on me/us", "info/information you hold/have/keep about/on me/us", "what have you got on me/us",
				"what's saved about our/my/us/me", "request access to … personal data", "under article 15",
			},
		},
		Help: Text{
			ES: "todo lo que tengo sobre ti, a solas y en un archivo",
			PT: "tudo o que tenho sobre você, no privado e em um arquivo",
			EN: "everything I have about you, to you alone and in a file",
		},
		Who:          Anyone,
		AfterLeaving: true,
		Run:          myData,
	})
}

func myData(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	if !r.Direct && !reachable(tx, r.From) {
		return nil, No(AloneOnly)
	}
	sections, err := tx.DataOf(ctx, r.From.ID)
	if err != nil {
		return nil, err
	}
	lang := r.From.Lang
	if lang == "" {
		lang = r.Community.Lang
	}
	organisation := r.From.Organisation
	if organisation == "" {
		organisation = "—"
	}
	visible, err := tx.Consents(ctx, r.From.ID, store.InDirectory)
	if err != nil {
		return nil, err
	}
	seen := Body(inDirectoryNo)
	if visible {
		seen = inDirectoryYes
	}
	rows := 0
	for _, s := range sections {
		rows += len(s.Rows)
	}
	caption := Lines(
		dataFirst.With("name", orDash(r.From.Name), "organisation", organisation, "country", orDash(r.From.Country)),
		seen, Count{rows, dataRowOne, dataRows}, dataHow,
	)
	file := File(r.From.ID, dataFile.In(lang), "text/plain; charset=utf-8", []byte(dataText(sections, lang, tx.Now)), caption)
	if r.Direct {
		return []Effect{file}, nil
	}
	return []Effect{React("📎"), file}, nil
}

func orDash(s string) string {
	if s == "" {
		return "—"
	}
	return s
}

// dataText writes everything down so that people can read it and programs too: a heading for each table, and each row
// with the names of its columns.
func dataText(sections []store.Section, lang store.Lang, now time.Time) string {
	var b strings.Builder
	b.WriteString(dataTitle.In(lang) + " " + now.UTC().Format(time.RFC3339) + "\n")
	for _, s := range sections {
		title := s.Table
		if t, ok := tableTitles[s.Table]; ok {
			title = t.In(lang) + " (" + s.Table + ")"
		}
		fmt.Fprintf(&b, "\n== %s: %d ==\n", title, len(s.Rows))
		for _, row := range s.Rows {
			for i, column := range s.Columns {
				if row[i] != "" {
					fmt.Fprintf(&b, "%s: %s\n", column, strings.ReplaceAll(readable(column, row[i]), "\n", "\n  "))
				}
			}
			b.WriteString("\n")
		}
	}
	return b.String()
}

// readable writes an instant as one.
func readable(column, value string) string {
	n, err := strconv.ParseInt(value, 10, 64)
	if err != nil || n < 1e12 || n > 1e14 {
		return value
	}
	return time.UnixMilli(n).UTC().Format(time.RFC3339)
}

var (
	dataFile  = Text{ES: "mis-datos.txt", PT: "meus-dados.txt", EN: "my-data.txt"}
	dataTitle = Text{ES: "Mis datos ·", PT: "Meus dados ·", EN: "My data ·"}
	dataFirst = Text{
		ES: "*Esto es todo lo que tengo sobre ti*: {name}, {organisation}, {country}.",
		PT: "*Isto é tudo o que tenho sobre você*: {name}, {organisation}, {country}.",
		EN: "*This is everything I have about you*: {name}, {organisation}, {country}.",
	}
	inDirectoryYes = Text{ES: "Directorio: apareces.", PT: "Diretório: você aparece.", EN: "Directory: you are in it."}
	inDirectoryNo  = Text{ES: "Directorio: no apareces.", PT: "Diretório: você não aparece.", EN: "Directory: you are not in it."}
	dataRowOne     = Text{ES: "En el archivo hay {n} anotación.", PT: "No arquivo há {n} anotação.", EN: "The file has {n} entry."}
	dataRows       = Text{ES: "En el archivo hay {n} anotaciones.", PT: "No arquivo há {n} anotações.", EN: "The file has {n} entries."}
	dataHow        = Text{
		ES: "Con *corregir* se cambia tu perfil; con *borrar mis datos* se borra todo.",
		PT: "*corrigir* muda o seu perfil; *apagar meus dados* apaga tudo.",
		EN: "*correct* changes your profile; *delete my data* erases everything.",
	}
)

var tableTitles = map[string]Text{
	"member":       {ES: "Perfil", PT: "Perfil", EN: "Profile"},
	"alias":        {ES: "Cómo te nombra WhatsApp", PT: "Como o WhatsApp chama você", EN: "How WhatsApp names you"},
	"inbox":        {ES: "Mensajes recibidos, sin su texto", PT: "Mensagens recebidas, sem o texto", EN: "Messages received, without their text"},
	"outbox":       {ES: "Mensajes míos para ti o sobre algo tuyo", PT: "Mensagens minhas para você ou sobre algo seu", EN: "My messages to you or about something of yours"},
	"pending":      {ES: "Pregunta que espera tu sí", PT: "Pergunta que espera o seu sim", EN: "Question that waits for your yes"},
	"meeting":      {ES: "Encuentros que publicaste", PT: "Encontros que você publicou", EN: "Meetings you published"},
	"answer":       {ES: "Respuestas a encuentros", PT: "Respostas a encontros", EN: "Answers to meetings"},
	"guest":        {ES: "Personas con quienes dijiste venir", PT: "Pessoas com quem você disse vir", EN: "People you said you come with"},
	"attendance":   {ES: "Asistencia", PT: "Presença", EN: "Attendance"},
	"topic":        {ES: "Temas que trajiste", PT: "Temas que você trouxe", EN: "Topics you brought"},
	"host":         {ES: "Temas que facilitas", PT: "Temas que você facilita", EN: "Topics you host"},
	"interest":     {ES: "Temas que te interesan", PT: "Temas que interessam você", EN: "Topics that interest you"},
	"shared":       {ES: "Lo que compartiste", PT: "O que você compartilhou", EN: "What you shared"},
	"tie":          {ES: "Vínculos que propusiste o confirmaste", PT: "Vínculos que você propôs ou confirmou", EN: "Ties you proposed or confirmed"},
	"field":        {ES: "Campos de trabajo que anotaste", PT: "Áreas de trabalho que você anotou", EN: "Fields of work you noted"},
	"consent":      {ES: "Tus sí y tus no", PT: "O que você autorizou ou não", EN: "Your yes and your no"},
	"lookup":       {ES: "Búsquedas", PT: "Buscas", EN: "Look-ups"},
	"contact":      {ES: "Pedidos de contacto", PT: "Pedidos de contato", EN: "Requests for contact"},
	"digest_read":  {ES: "Novedades leídas", PT: "Novidades lidas", EN: "News read"},
	"search_doc":   {ES: "En el buscador", PT: "No buscador", EN: "In the search"},
	"organisation": {ES: "Organización", PT: "Organização", EN: "Organisation"},
	"erasure":      {ES: "Borrados", PT: "Apagamentos", EN: "Erasures"},
}

package commands

import (
	"context"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "meeting new",
		Aliases: Words{
			ES: []string{"encuentro nuevo", "nuevo encuentro", "crear encuentro", "crear un encuentro", "programar encuentro", "programar un encuentro", "agendar encuentro", "agendar un encuentro", "convocar encuentro", "convocar un encuentro", "reunión nueva", "nueva reunión", "crear reunión", "crear una reunión"},
			PT: []string{"encontro novo", "novo encontro", "criar encontro", "criar um encontro", "marcar encontro", "marcar um encontro", "nova reunião", "criar reunião", "agendar encontro", "agendar um encontro"},
			EN: []string{"new meeting", "meeting new", "create meeting", "create a meeting", "schedule a meeting", "plan a meeting", "set up a meeting"},
		},
		Args: newMeetingArgs,
		Cues: Words{
			ES: []string{
				"crea/crear/agenda/agendar/programa/programar/arma/registra/haz/abre/pon/poné un/otro/una nuevo/nueva/otro/encuentro/reunión +",
				"vamos a hacer otro/un/una encuentro/reunión +", "nuevo encuentro +",
				"crea/crear/agenda/programa/programar un nuevo encuentro/reunión +",
				"quiero/queremos/necesito hacer/agendar/programar/crear/convocar un/otro/una nuevo/encuentro/reunión +",
				"agenda/agendar/programa/programar/crea/pon/poner/haz el < encuentro/reunión +", "da/dar de alta el < encuentro/reunión +",
				"poner/pon en el calendario el < encuentro/reunión +", "agenda/agendar/programa/programar un encuentro/reunión +",
				"agenda/agendar/agendamos/programa/programar/programamos/pon/haz/hacemos/convoca/convocamos el/nuestro/la próximo/siguiente/próxima < encuentro/reunión +",
				"el/nuestro/la próximo/siguiente/próxima encuentro/reunión es/será/sería/queda {day} {told} +",
				"el/nuestro/la próximo/siguiente/próxima encuentro/reunión va a ser {day} {told} +",
			},
			PT: []string{
				"quero/queremos marcar/criar/agendar/fazer um/o/novo/outro novo/encontro/reunião +", "quero marcar/criar um novo encontro +",
				"marca/marque/cria/crie/agenda/agende/bota um/uma novo/encontro/reunião +", "marca/marque/cria/crie um/o novo encontro +",
				"novo encontro +", "vamos fazer outro/um encontro +", "marca/marque/cria/agende/agenda/bota aí/o < encontro/reunião +",
				"marca aí o < encontro/reunião +",
				"marcar/marcamos/marca/marque/agendar/agenda/agende/criar/fazer/fazemos o/nosso/a próximo/próxima < encontro/reunião +",
				"o/nosso/a próximo/próxima encontro/reunião é/será/fica/vai {day} {told} +",
			},
			EN: []string{
				"create/set/schedule/plan/add/make up/a/an/the/new new/a/meeting +", "set up a meeting/new +", "create a new meeting +",
				"add a/the/new meeting +", "set up/create/schedule a/the meeting called/named/titled/on/for +",
				"put the/a meeting/next on/in the calendar +", "new meeting +", "put/create/schedule/add the < meeting +",
				"schedule/plan/set/hold/have/do/create/add/put the/our/a next/new < meeting +",
				"the/our next meeting is {day} {told} +", "the/our next meeting will be {day} {told} +",
			},
		},
		Help: Text{
			ES: "prepara un encuentro y te lo muestra; con *publicar* queda en el calendario",
			PT: "prepara um encontro e mostra para você; com *publicar* fica no calendário",
			EN: "prepares a meeting and shows it to you; *publish* puts it on the calendar",
		},
		Who: Facilitators,
		Run: newMeeting,
	})
}

// newMeetingArgs are what there is to say of a meeting. One without a title is called by its number.
var newMeetingArgs = []Arg{
	{Key: "title", Kind: AnyText, Default: true, Name: Text{ES: "título", PT: "título", EN: "title"}},
	{Key: "when", Kind: Moment, Name: Text{ES: "día y hora", PT: "dia e hora", EN: "day and time"}},
	{Key: "minutes", Kind: Minutes, Optional: true, Name: Text{ES: "90 min", PT: "90 min", EN: "90 min"}},
	{Key: "link", Kind: Link, Optional: true, Name: Text{ES: "https://…", PT: "https://…", EN: "https://…"}},
}

func newMeeting(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, err := draft(ctx, tx, r)
	if err != nil {
		return nil, err
	}
	hours, err := hoursLine(ctx, tx, m.StartsAt)
	if err != nil {
		return nil, err
	}
	shown := Lines(
		draftLine.With("title", m.Title, "when", Full(m.StartsAt), "minutes", m.Minutes),
		hours,
	)
	if !r.Confirmed {
		link := Body(draftNoLink)
		if m.Link != "" {
			link = draftLink.With("link", m.Link)
		}
		return []Effect{Ask(Lines(shown, link, draftHow))}, nil
	}
	if err := tx.AddMeeting(ctx, m); err != nil {
		return nil, err
	}
	m.PublishedAt = tx.Now
	return []Effect{Reply(Lines(
		published.With("title", m.Title, "number", m.Number),
		announcesItself.With("when", Full(announceAt(m, r.Set.Rules).In(m.StartsAt.Location()))),
	))}, nil
}

// draft is the meeting that the words describe, if it can be held.
func draft(ctx context.Context, tx *store.Tx, r Request) (store.Meeting, error) {
	at, _ := r.Args.Moment("when")
	if !at.HasTime {
		return store.Meeting{}, No(whatHour.With("day", Day(at.Time(r.Community.Zone))))
	}
	m := store.Meeting{
		Title:       sentenceCase(titleIn(r.Args.Text("title"))),
		StartsAt:    at.Time(r.Community.Zone),
		Minutes:     r.Args.Number("minutes"),
		PublishedBy: r.From.ID,
	}
	m.Link, _ = r.Args["link"].(string)
	if m.Minutes == 0 {
		m.Minutes = at.Minutes
	}
	if m.Minutes == 0 {
		m.Minutes = r.Set.Rules.Minutes
	}
	switch {
	case length(m.Title) > MaxTitle:
		return m, No(titleTooLong.With("max", MaxTitle))
	case !m.StartsAt.After(tx.Now):
		return m, No(inThePast.With("when", Full(m.StartsAt)))
	case m.StartsAt.After(tx.Now.Add(farthest)):
		return m, No(tooFar.With("when", Full(m.StartsAt)))
	case m.Minutes < 5 || m.Minutes > 24*60:
		return m, No(oddLength)
	}
	for _, other := range r.Scene.Ahead {
		if other.StartsAt.Equal(m.StartsAt) {
			return m, No(alreadyThen.With("title", other.Title, "when", Full(other.StartsAt)))
		}
	}
	var err error
	m.Number, err = numberFor(ctx, tx, m.Title)
	if untitled(m.Title) {
		m.Title = theMeeting.With("number", m.Number).In(r.Community.Lang)
	}
	return m, err
}

// untitled tells whether a title only says that there is a meeting: «el próximo encuentro».
func untitled(title string) bool {
	for _, w := range strings.Fields(plainWords(title)) {
		if !slices.Contains(aroundMeeting, w) && !slices.Contains(meetingWords, w) && !slices.Contains(noTitle, w) {
			return false
		}
	}
	return true
}

// noTitle are words that may stand around a day, and are the title of nothing.
var noTitle = []string{"nuevo", "nueva", "novo", "nova", "new", "otro", "otra", "outro", "outra", "un", "una", "um", "uma", "another", "nuestro", "nuestra", "nosso", "nossa", "para", "pra", "por", "with", "con", "com", "at", "in", "en", "em", "es", "sera", "ser", "vai", "va", "is", "will", "be", "fica", "queda", "las", "as", "los", "os"}

const farthest = 2 * 365 * 24 * time.Hour

var numbered = regexp.MustCompile(`(?i)\b(?:encuentro|encontro|meeting|n[.º°]?)\s*#?(\d{1,4})\b`)

// numberFor is the number that the title names, if it is free, and otherwise the next one.
func numberFor(ctx context.Context, tx *store.Tx, title string) (int64, error) {
	last, err := tx.LastMeetingNumber(ctx)
	if err != nil {
		return 0, err
	}
	if said := numbered.FindStringSubmatch(title); said != nil {
		if n, err := strconv.ParseInt(said[1], 10, 64); err == nil && n > last {
			return n, nil
		}
	}
	return last + 1, nil
}

var (
	theMeeting = Text{ES: "Encuentro {number}", PT: "Encontro {number}", EN: "Meeting {number}"}
	draftLine  = Text{
		ES: "*{title}: {when}* · {minutes} min",
		PT: "*{title}: {when}* · {minutes} min",
		EN: "*{title}: {when}* · {minutes} min",
	}
	draftLink = Text{
		ES: "Enlace: {link} (se comparte una hora antes)",
		PT: "Link: {link} (é compartilhado uma hora antes)",
		EN: "Link: {link} (shared one hour before)",
	}
	draftNoLink = Text{
		ES: "Sin enlace.",
		PT: "Sem link.",
		EN: "No link.",
	}
	draftHow = Text{
		ES: "Con *publicar* queda en el calendario. Para corregir, escríbelo otra vez; para dejarlo, *descartar*.",
		PT: "Com *publicar* fica no calendário. Para corrigir, escreva outra vez; para desistir, *descartar*.",
		EN: "*publish* puts it on the calendar. To correct it, write it again; to drop it, *discard*.",
	}
	published = Text{
		ES: "*{title}* está en el calendario (E{number}). En el grupo todavía no dije nada.",
		PT: "*{title}* está no calendário (E{number}). No grupo ainda não disse nada.",
		EN: "*{title}* is on the calendar (E{number}). I have said nothing in the group yet.",
	}
	announcesItself = Text{
		ES: "El anuncio sale solo el {when}, o antes con *anunciar*. Después van los recordatorios.",
		PT: "O anúncio está marcado para {when}, e sai antes com *anunciar*. Depois vão os lembretes.",
		EN: "The announcement goes out by itself on {when}, or earlier with *announce*. Reminders follow.",
	}
	whatHour = Text{
		ES: "¿A qué hora el {day}? Por ejemplo: *10:00*.",
		PT: "A que horas, {day}? Por exemplo: *10:00*.",
		EN: "At what time on {day}? For example: *10:00*.",
	}
	titleTooLong = Text{
		ES: "El título es demasiado largo: hasta {max} letras.",
		PT: "O título é longo demais: até {max} letras.",
		EN: "The title is too long: up to {max} letters.",
	}
	inThePast = Text{
		ES: "El {when} ya pasó.",
		PT: "Já passou: {when}.",
		EN: "{when} is in the past.",
	}
	tooFar = Text{
		ES: "El {when} queda a más de dos años. ¿Es ese el año?",
		PT: "{when} fica a mais de dois anos. É esse o ano?",
		EN: "{when} is more than two years away. Is that the year?",
	}
	oddLength = Text{
		ES: "Un encuentro dura entre 5 minutos y un día.",
		PT: "Um encontro dura entre 5 minutos e um dia.",
		EN: "A meeting takes between 5 minutes and a day.",
	}
	alreadyThen = Text{
		ES: "A esa hora ya está *{title}*: {when}.",
		PT: "Nesse horário já há *{title}*: {when}.",
		EN: "*{title}* is already at that hour: {when}.",
	}
)

package commands

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"comunidad/commands/agenda"
	"comunidad/commands/when"
	"comunidad/store"
)

// laidOut is an agenda as it is kept: its turns, what is in each, and the rooms.
func laidOut(ctx context.Context, tx *store.Tx, m store.Meeting) (turns []store.Turn, slots []store.Slot, rooms []store.Room, err error) {
	if turns, err = tx.Turns(ctx, m.Number); err != nil {
		return nil, nil, nil, err
	}
	if slots, err = tx.Slots(ctx, m.Number); err != nil {
		return nil, nil, nil, err
	}
	rooms, err = tx.Rooms(ctx, m.Number)
	return turns, slots, rooms, err
}

// agendaBody is an agenda as people read it: each turn with its hour, and below it who is in which room, with the rooms'
// links for those who may have them. Each turn has the hours of all countries for who asks; what is told to all has the first's.
func agendaBody(ctx context.Context, tx *store.Tx, m store.Meeting, links, hours bool) (Body, error) {
	turns, slots, rooms, err := laidOut(ctx, tx, m)
	if err != nil {
		return nil, err
	}
	if !links {
		for i := range rooms {
			rooms[i].Link = ""
		}
	}
	var lines []Body
	for i, t := range turns {
		lines = append(lines, turnAt.With("turn", i+1, "clock", when.Clock(t.StartsAt.In(m.StartsAt.Location()))))
		if i == 0 || hours {
			hours, err := hoursLine(ctx, tx, t.StartsAt.In(m.StartsAt.Location()))
			if err != nil {
				return nil, err
			}
			lines = append(lines, hours)
		}
		for _, s := range slots {
			if s.Turn != i {
				continue
			}
			line, err := slotLine(ctx, tx, m, s, rooms)
			if err != nil {
				return nil, err
			}
			lines = append(lines, line)
		}
	}
	design, err := designLine(ctx, tx, m.Number, "question", "format", "time", "harvest")
	if err != nil {
		return nil, err
	}
	return Lines(append(lines, design)...), nil
}

// slotLine is one conversation: «Sala A: 1. Cuidar a los equipos (Rosa + Kevin)».
func slotLine(ctx context.Context, tx *store.Tx, m store.Meeting, s store.Slot, rooms []store.Room) (Body, error) {
	t, err := tx.Topic(ctx, m.Number, s.Topic)
	if err != nil {
		return nil, err
	}
	names, err := firstNames(ctx, tx, t.Hosts)
	if err != nil {
		return nil, err
	}
	line := joined{roomName(s.Room, rooms), Plain(fmt.Sprintf(": %d. %s", t.Number, atWord(t.Title, 70)))}
	if s.Again {
		line = append(line, partTwo)
	}
	if len(names) > 0 {
		line = append(line, Plain(" ("+strings.Join(names, " + ")+")"))
	}
	if !s.EndedAt.IsZero() {
		line = append(line, endedAlready)
	}
	if link := roomOf(s.Room, rooms).Link; link != "" && !tx.Now.Before(m.StartsAt.Add(-time.Hour)) && tx.Now.Before(m.EndsAt()) {
		line = append(line, Plain(" "+link))
	}
	return line, nil
}

func roomOf(number int, rooms []store.Room) store.Room {
	for _, r := range rooms {
		if r.Room == number {
			return r
		}
	}
	return store.Room{Room: number}
}

// roomLetter is how a room is called by one letter.
func roomLetter(number int) string { return string(rune('A' + number)) }

// roomName is a room as people call it: «Sala A», «Sala B · Jardín».
func roomName(number int, rooms []store.Room) Body {
	if name := roomOf(number, rooms).Name; name != "" {
		return roomNamed.With("room", roomLetter(number), "name", name)
	}
	return roomPlain.With("room", roomLetter(number))
}

// ruleLine says which rule decided.
func ruleLine(rule agenda.Rule) Body {
	switch rule {
	case agenda.NoClash:
		return whyNoClash
	case agenda.Hosting:
		return whyHosting
	case agenda.Hours:
		return whyHours
	case agenda.Places:
		return whyPlaces
	case agenda.Stayed:
		return whyStayed
	case agenda.Moves:
		return whyMoves
	}
	return whyFewest
}

// leftLines name the topics that are in no place, and what each lacks: somebody who hosts it, room, or a turn that its host can.
func leftLines(hostless []int, left []agenda.Left, rooms int) Body {
	var noRoom, noTurn []int
	for _, l := range left {
		if l.Why == agenda.Places {
			noRoom = append(noRoom, l.Session)
		} else {
			noTurn = append(noTurn, l.Session)
		}
	}
	more := leftNoRoom
	if rooms >= mostRoomsSaid {
		more = leftFull
	}
	return Lines(leftLine(leftOut, hostless, rooms), leftLine(more, noRoom, rooms), leftLine(leftNoTurn, noTurn, rooms))
}

func leftLine(text Text, numbers []int, rooms int) Body {
	if len(numbers) == 0 {
		return nil
	}
	words := make([]string, len(numbers))
	for i, n := range numbers {
		words[i] = strconv.Itoa(n)
	}
	return text.With("numbers", strings.Join(words, ", "), "first", numbers[0], "rooms", rooms+1)
}

var (
	agendaOf     = Text{ES: "*Agenda de {title}*", PT: "*Agenda de {title}*", EN: "*Agenda of {title}*"}
	turnAt       = Text{ES: "*Turno {turn} · {clock}*", PT: "*Turno {turn} · {clock}*", EN: "*Turn {turn} · {clock}*"}
	roomPlain    = Text{ES: "Sala {room}", PT: "Sala {room}", EN: "Room {room}"}
	roomNamed    = Text{ES: "Sala {room} · {name}", PT: "Sala {room} · {name}", EN: "Room {room} · {name}"}
	partTwo      = Text{ES: ", otra vez", PT: ", de novo", EN: ", again"}
	endedAlready = Text{ES: " · terminó", PT: " · terminou", EN: " · over"}
	whyNoClash   = Text{
		ES: "Se ordenó por interés: cada persona puede estar en todo lo que eligió.",
		PT: "Foi ordenada por interesse: cada pessoa pode estar em tudo o que escolheu.",
		EN: "It follows interest: everybody can be in all they chose.",
	}
	whyFewest = Text{
		ES: "Se ordenó por interés: es la que menos hace elegir entre dos temas.",
		PT: "Foi ordenada por interesse: é a que menos obriga a escolher entre dois temas.",
		EN: "It follows interest: no other makes people choose less between two topics.",
	}
	whyHosting = Text{
		ES: "Se ordenó por interés y para que nadie facilite dos temas a la vez.",
		PT: "Foi ordenada por interesse e para que ninguém facilite dois temas ao mesmo tempo.",
		EN: "It follows interest, and nobody hosts two topics at once.",
	}
	whyHours = Text{
		ES: "Se ordenó por interés y por los turnos que puede quien facilita.",
		PT: "Foi ordenada por interesse e pelos turnos em que quem facilita pode.",
		EN: "It follows interest, and the turns that hosts can.",
	}
	whyPlaces = Text{
		ES: "Hay más temas que lugares: quedan los que más personas eligieron.",
		PT: "Há mais temas que lugares: ficam os que mais pessoas escolheram.",
		EN: "There are more topics than places: those that most people chose are in.",
	}
	whyStayed = Text{
		ES: "Lo demás queda donde estaba.",
		PT: "O resto fica onde estava.",
		EN: "Everything else stays where it was.",
	}
	whyMoves = Text{
		ES: "Se movió lo menos posible.",
		PT: "Mudei o mínimo possível.",
		EN: "As little as could be was moved.",
	}
	leftOut = Text{
		ES: "Sin lugar todavía: {numbers}. Con *facilito {first}* alguien puede llevarlo.",
		PT: "Ainda sem lugar: {numbers}. Com *facilito {first}* alguém pode assumir.",
		EN: "Without a place yet: {numbers}. *host {first}* offers to take it.",
	}
	leftNoRoom = Text{
		ES: "Sin lugar todavía: {numbers}. Quien facilita el encuentro abre lugar con *salas {rooms}* y *publicar agenda*.",
		PT: "Ainda sem lugar: {numbers}. Quem facilita o encontro abre lugar com *salas {rooms}* e *publicar agenda*.",
		EN: "Without a place yet: {numbers}. Facilitation makes room with *rooms {rooms}* and *publish agenda*.",
	}
	leftFull = Text{
		ES: "Sin lugar todavía: {numbers}. Ya no caben más salas: entran si otro tema se retira.",
		PT: "Ainda sem lugar: {numbers}. Não cabem mais salas: entram se outro tema for retirado.",
		EN: "Without a place yet: {numbers}. There can be no more rooms: they come in if another topic is withdrawn.",
	}
	leftNoTurn = Text{
		ES: "Sin turno todavía: {numbers}. Quien lo facilita no puede en los que quedan.",
		PT: "Ainda sem turno: {numbers}. Quem facilita não pode nos que restam.",
		EN: "Without a turn yet: {numbers}. Its host cannot in those that are left.",
	}
	agendaFeet = Text{
		ES: "Para cambiar de sala: *me muevo a B* · *dónde están*. Lo que quede: *cosecha 1: …* · *acuerdo: …* · *compromiso: … para el 20/6*",
		PT: "Para mudar de sala: *vou para a sala B* · *onde estão*. O que fica: *colheita 1: …* · *acordo: …* · *compromisso: … para 20/6*",
		EN: "To change rooms: *I move to B* · *where is everyone*. What stays: *harvest 1: …* · *agreement: …* · *commitment: … by 20/6*",
	}
	principles = Text{
		ES: "*Quienes vienen son las personas indicadas.*\nLo que ocurre es lo único que podía ocurrir. Cuando empieza es el momento. Cuando termina, terminó.\nY la ley de los dos pies, o de la movilidad: si donde están no aprenden ni aportan, vayan a otra conversación.",
		PT: "*Quem vem são as pessoas certas.*\nO que acontece é a única coisa que poderia ter acontecido. Quando começa é o momento certo. Quando acaba, acabou.\nE a lei dos dois pés, ou da mobilidade: se onde estão não aprendem nem contribuem, vão para outra conversa.",
		EN: "*Whoever comes are the right people.*\nWhatever happens is the only thing that could have. Whenever it starts is the right time. When it is over, it is over.\nAnd the law of two feet, or of mobility: if you neither learn nor contribute where you are, go to another conversation.",
	}
)

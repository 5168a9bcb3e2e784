package commands

import (
	"cmp"
	"context"
	"slices"
	"time"

	"comunidad/commands/agenda"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name:    "publish agenda",
		Aliases: Words{ES: []string{"publicar agenda", "publicar la agenda"}, PT: []string{"publicar agenda", "publicar a agenda"}, EN: []string{"publish agenda", "publish the agenda"}},
		Cues: Words{
			ES: []string{
				"publica/publiquen/manda/mándala/comparte/sube la agenda … grupo", "la agenda está/quedó bien … mándala/publícala",
				"publica la agenda", "publícala/mándala al grupo",
			},
			PT: []string{
				"publica/publique/manda/mande a agenda/programação … grupo", "publica a agenda", "a agenda está boa/ok … publica/manda",
			},
			EN: []string{
				"publish/post/send/share the agenda … group/now", "publish the agenda", "agenda looks good … publish/post/send",
			},
		},
		Help: Text{
			ES: "reparte los temas en turnos y salas y publica la agenda; otra vez, la rehace moviendo lo menos posible",
			PT: "reparte os temas em turnos e salas e publica a agenda; de novo, a refaz movendo o mínimo possível",
			EN: "puts the topics into turns and rooms and publishes the agenda; again, makes it anew moving as little as can be",
		},
		Who:  Facilitators,
		Bare: Whole,
		Run:  publishAgenda,
	})
	add(&Command{
		Name:    "agenda",
		Aliases: Words{ES: []string{"agenda", "salas y turnos"}, PT: []string{"agenda", "salas e turnos"}, EN: []string{"agenda", "rooms and turns"}},
		Cues: Words{
			ES: []string{
				"agenda del encuentro/jueves/viernes/día/miércoles/martes/lunes/sábado", "qué tema va/hay/toca en qué sala", "programa del/de",
				"ya está/hay el/la programa/agenda", "en qué sala va/está/es/queda", "cómo quedó la agenda",
				"mándame/compartes/pásame/muéstrame la agenda/programa", "en qué/cuál sala/turno voy/me/estoy/toca/presento/facilito", "dónde/cuándo/qué me toca",
				"cuándo/dónde es/va/queda mi/el tema/turno/sesión", "a qué hora es/va/empieza/toca mi/el tema/turno/sesión", "qué turno/sala me toca/tengo",
			},
			PT: []string{
				"qual é a programação/agenda/programa", "em que sala fica/está/é/vai", "programação do/da", "a agenda já",
				"me manda/mostra a agenda/programação", "em que/qual sala/turno vou/fico/estou/apresento", "quando/onde é/fica/vai meu/o tema/turno/sessão",
				"que/a horas é/começa o/meu turno/tema", "que horas é/começa o/meu turno/tema",
			},
			EN: []string{
				"which/what room is/has", "agenda for", "programme/program for/of", "what's the programme/program/agenda",
				"is the agenda/programme ready/out", "which/what room/turn am/is/do i/mine/my", "where/when/which is my/mine topic/session/turn/room",
				"what time is/does turn/my",
			},
		},
		Help: Text{
			ES: "qué conversación hay en cada turno y sala",
			PT: "que conversa há em cada turno e sala",
			EN: "which conversation is in which turn and room",
		},
		Who:  Anyone,
		Bare: Whole,
		Hear: hearAgenda,
		Run:  showAgenda,
	})
}

// How a meeting's time is cut: turns of so long with a breath between them, after the topics were told and before the circle.
const (
	turnLength = 25 * time.Minute
	turnGap    = 2 * time.Minute
	firstAfter = 20 * time.Minute // of the start, when the agenda is published before it
	settleIn   = 5 * time.Minute  // for people to find their rooms
	fewRooms   = 2
	mostRooms  = 4
)

func publishAgenda(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, err := r.Meeting(ctx, tx)
	if err != nil {
		return nil, err
	}
	why, left, err := makeAgenda(ctx, tx, r.Set.Rules, m, nil)
	if err != nil {
		return nil, err
	}
	body, err := agendaBody(ctx, tx, m, r.Set.Rules.Link != LinkForComing, false)
	if err != nil {
		return nil, err
	}
	post := Post(Lines(agendaOf.With("title", m.Title), body, why, left)).About(Subject{AboutAgenda, m.Number}).Before(m.EndsAt())
	effects := []Effect{Post(Lines(principles, agendaFeet)).Once(owedAnew(m, "principles")).Before(m.EndsAt()), post}
	if r.Direct {
		effects = append(effects, React("✅"))
	}
	return effects, nil
}

// makeAgenda puts a meeting's hosted topics into turns and rooms and keeps that: the first time at its best, later moving as
// little as can be. What is fixed is put where it says. It gives the line that says which rule decided, and which topics
// found no place.
func makeAgenda(ctx context.Context, tx *store.Tx, rules Rules, m store.Meeting, fixed map[int]agenda.Place) (why, left Body, err error) {
	topics, err := standingTopics(ctx, tx, m.Number)
	if err != nil {
		return nil, nil, err
	}
	interested, err := tx.Interested(ctx, m.Number)
	if err != nil {
		return nil, nil, err
	}
	only, err := tx.HostTurns(ctx, m.Number)
	if err != nil {
		return nil, nil, err
	}
	in := agenda.Input{Repeat: true, Fixed: fixed}
	var without []int
	for _, t := range topics {
		if len(t.Hosts) == 0 {
			without = append(without, t.Number)
			continue
		}
		in.Sessions = append(in.Sessions, agenda.Session{ID: t.Number, Hosts: t.Hosts, Interest: interested[t.Number], Only: only[t.Number]})
	}
	if len(in.Sessions) == 0 {
		return nil, nil, No(nothingToPlan.With("title", m.Title))
	}
	before, turns, rooms, err := frame(ctx, tx, rules, m, len(in.Sessions))
	if err != nil {
		return nil, nil, err
	}
	in.Turns, in.Rooms = len(turns), rooms
	for _, t := range turns {
		if !tx.Now.Before(t.StartsAt) {
			in.Begun++
		}
	}
	in.Begun = min(in.Begun, len(turns))
	plan, err := arranged(in, before)
	if err != nil {
		return nil, nil, err
	}
	slots := make([]store.Slot, len(plan.Slots))
	for i, s := range plan.Slots {
		slots[i] = store.Slot{Meeting: m.Number, Turn: s.Turn, Room: s.Room, Topic: s.Session, Again: s.Again}
		for _, b := range before {
			if b.Turn == s.Turn && b.Room == s.Room && b.Topic == s.Session {
				slots[i].EndedAt = b.EndedAt
			}
		}
	}
	if err := tx.PutAgenda(ctx, m.Number, turns, slots); err != nil {
		return nil, nil, err
	}
	return ruleLine(plan.Why), leftLines(without, plan.Left, rooms), furnish(ctx, tx, rules, m, rooms)
}

// arranged makes the agenda, from the one before if there is one.
func arranged(in agenda.Input, before []store.Slot) (agenda.Plan, error) {
	if len(before) == 0 {
		in.Begun = 0
		return agenda.Make(in)
	}
	was := agenda.Plan{}
	for _, s := range before {
		was.Slots = append(was.Slots, agenda.Slot{Turn: s.Turn, Room: s.Room, Session: s.Topic, Again: s.Again})
	}
	return agenda.Change(was, in)
}

// frame is what the agenda is put into: the turns and rooms of the one before, or new ones for so many sessions.
func frame(ctx context.Context, tx *store.Tx, rules Rules, m store.Meeting, sessions int) (before []store.Slot, turns []store.Turn, rooms int, err error) {
	var known []store.Room
	if turns, before, known, err = laidOut(ctx, tx, m); err != nil {
		return nil, nil, 0, err
	}
	if len(turns) == 0 || !tx.Now.Before(turns[len(turns)-1].EndsAt) {
		before, turns = nil, turnsOf(m, tx.Now)
	}
	if rooms = len(known); rooms == 0 {
		rooms = min(max(fewRooms, (sessions+len(turns)-1)/len(turns)), cmp.Or(len(rules.Rooms), mostRooms))
		for _, s := range before {
			rooms = max(rooms, s.Room+1)
		}
	}
	if len(before) > 0 && slices.ContainsFunc(before, func(s store.Slot) bool { return s.Room >= rooms }) {
		before = slices.DeleteFunc(before, func(s store.Slot) bool { return s.Room >= rooms })
	}
	return before, turns, rooms, nil
}

// turnsOf cuts what is left of a meeting into turns, at least one.
func turnsOf(m store.Meeting, now time.Time) (turns []store.Turn) {
	at := m.StartsAt.Add(firstAfter)
	if now.After(m.StartsAt) {
		at = now.Add(settleIn)
	}
	if rest := at.Sub(at.Truncate(5 * time.Minute)); rest > 0 {
		at = at.Add(5*time.Minute - rest)
	}
	for last := m.EndsAt().Add(-closingBefore); len(turns) == 0 || !at.Add(turnLength).After(last) && len(turns) < 6; at = at.Add(turnLength + turnGap) {
		turns = append(turns, store.Turn{StartsAt: at, EndsAt: at.Add(turnLength)})
	}
	return turns
}

func showAgenda(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, err := r.Meeting(ctx, tx)
	if err != nil {
		return nil, err
	}
	turns, err := tx.Turns(ctx, m.Number)
	if err != nil {
		return nil, err
	}
	if len(turns) == 0 {
		return nil, No(noAgenda.With("title", m.Title))
	}
	links, err := mayHaveLink(ctx, tx, r, m)
	if err != nil {
		return nil, err
	}
	body, err := agendaBody(ctx, tx, m, links, true)
	if err != nil {
		return nil, err
	}
	var own Body
	if r.Direct || r.Subject.Kind == AboutAgenda {
		own, err = ownSlots(ctx, tx, r, m)
	}
	return []Effect{Reply(Lines(own, agendaOf.With("title", m.Title), body)).About(Subject{AboutAgenda, m.Number})}, err
}

var (
	nothingToPlan = Text{
		ES: "Todavía no hay temas con quien los facilite en *{title}*. Con *propongo* llega uno, con *facilito 2* alguien se ofrece.",
		PT: "Em *{title}* ainda não há temas com alguém para facilitar. Com *proponho* chega um, com *facilito 2* alguém se oferece.",
		EN: "There are no topics with a host in *{title}* yet. *propose* brings one, *host 2* offers to host one.",
	}
	noAgenda = Text{
		ES: "La agenda de *{title}* se arma al empezar. Con *temas* se ven los temas.",
		PT: "A agenda de *{title}* é montada quando ele começa. Com *temas* dá para ver os temas.",
		EN: "The agenda of *{title}* is made when it starts. *topics* shows the topics.",
	}
)

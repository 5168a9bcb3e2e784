package commands

import (
	"context"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"comunidad/commands/agenda"
	"comunidad/commands/fold"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "place topic",
		Aliases: Words{
			ES: []string{"poner tema", "poner el tema", "pasar tema", "pasar el tema"},
			PT: []string{"pôr tema", "pôr o tema", "passar tema", "passar o tema"},
			EN: []string{"put topic", "place topic", "move topic"},
		},
		Args: []Arg{{Key: "place", Kind: AnyText, Name: Text{ES: "3 en turno 2 sala B", PT: "3 no turno 2 sala B", EN: "3 in turn 2 room B"}}},
		Help: Text{
			ES: "cambia un tema de lugar en la agenda, moviendo lo demás lo menos posible: *poner tema 3 en turno 2 sala B*",
			PT: "muda um tema de lugar na agenda, movendo o resto o mínimo possível: *pôr tema 3 no turno 2 sala B*",
			EN: "moves a topic to another place on the agenda, and the rest as little as can be: *put topic 3 in turn 2 room B*",
		},
		Who: Facilitators,
		Run: placeTopic,
	})
}

// PlaceLine is what somebody writes to put a topic into a turn and a room, both counted from 0.
func PlaceLine(topic, turn, room int, lang store.Lang) string {
	return placeLine.With("topic", topic, "turn", turn+1, "room", roomLetter(room)).In(lang)
}

var placeSaid = regexp.MustCompile(`^(\d{1,3})\D+(\d)\b\D*\b([a-f])$`)

// placeTopic moves one topic. The group hears of it with the next *publicar agenda*, so that whoever moves several things
// tells it once.
func placeTopic(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	said := placeSaid.FindStringSubmatch(strings.TrimRight(fold.String(r.Args.Text("place")), " .!"))
	if said == nil {
		return nil, No(writeItSo.With("usage", r.Command.Usage()))
	}
	number, _ := strconv.Atoi(said[1]) // up to three digits
	turn, room := int(said[2][0]-'1'), int(said[3][0]-'a')
	m, err := r.Meeting(ctx, tx)
	if err != nil {
		return nil, err
	}
	t, err := tx.Topic(ctx, m.Number, number)
	if isNotFound(err) || err == nil && t.Withdrawn {
		return nil, No(noSuchTopic.With("number", number))
	}
	if err != nil {
		return nil, err
	}
	if err := mayPlace(ctx, tx, r.Set.Rules, m, t, turn, room); err != nil {
		return nil, err
	}
	_, left, err := makeAgenda(ctx, tx, r.Set.Rules, m, map[int]agenda.Place{number: {Turn: turn, Room: room}})
	if err != nil {
		return nil, err
	}
	body, err := agendaBody(ctx, tx, m, r.Set.Rules.Link != LinkForComing, false)
	if err != nil {
		return nil, err
	}
	return []Effect{Reply(Lines(agendaOf.With("title", m.Title), body, left, tellAgenda)).About(Subject{AboutAgenda, m.Number})}, nil
}

// mayPlace says why a topic cannot be put somewhere.
func mayPlace(ctx context.Context, tx *store.Tx, rules Rules, m store.Meeting, t store.Topic, turn, room int) error {
	before, turns, rooms, err := frame(ctx, tx, rules, m, 1)
	switch {
	case err != nil:
		return err
	case len(before) == 0:
		return No(noAgenda.With("title", m.Title))
	case len(t.Hosts) == 0:
		return No(nobodyHosts.With("number", t.Number))
	case turn < 0 || turn >= len(turns):
		return No(noTurn.With("turn", turn+1))
	case room >= rooms:
		return No(noRoom.With("room", roomLetter(room)))
	case !tx.Now.Before(turns[turn].StartsAt):
		return No(turnBegan.With("turn", turn+1))
	}
	for _, s := range before {
		if s.Topic == t.Number && !tx.Now.Before(turns[s.Turn].StartsAt) {
			return No(turnBegan.With("turn", fmt.Sprint(s.Turn+1)))
		}
	}
	return nil
}

var (
	placeLine = Text{
		ES: "poner tema {topic} en turno {turn} sala {room}",
		PT: "pôr tema {topic} no turno {turn} sala {room}",
		EN: "put topic {topic} in turn {turn} room {room}",
	}
	tellAgenda = Text{
		ES: "Así queda. En el grupo todavía no dije nada: con *publicar agenda* la ven.",
		PT: "Fica assim. No grupo ainda não disse nada: com *publicar agenda* todo mundo vê.",
		EN: "This is how it is now. I have not told the group yet: *publish agenda* does.",
	}
	nobodyHosts = Text{
		ES: "Nadie facilita el tema {number} todavía. Con *facilito {number}* alguien puede llevarlo.",
		PT: "Ninguém facilita o tema {number} ainda. Com *facilito {number}* alguém pode assumir.",
		EN: "Nobody hosts topic {number} yet. *host {number}* offers to take it.",
	}
	noTurn = Text{
		ES: "No hay turno {turn}. Con *agenda* se ven todos.",
		PT: "Não há turno {turn}. Com *agenda* dá para ver todos.",
		EN: "There is no turn {turn}. *agenda* shows them all.",
	}
	turnBegan = Text{
		ES: "El turno {turn} ya empezó: lo que se conversa ahí no se mueve.",
		PT: "O turno {turn} já começou: o que está sendo conversado nele não muda de lugar.",
		EN: "Turn {turn} has begun: what is talked about there stays.",
	}
)

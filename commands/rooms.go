package commands

import (
	"context"
	"strings"

	"comunidad/store"
)

func init() {
	add(&Command{
		Name:    "rooms",
		Aliases: Words{ES: []string{"salas"}, PT: []string{"salas"}, EN: []string{"rooms"}},
		Args:    []Arg{{Key: "number", Kind: Digits, Name: Text{ES: "cuántas", PT: "quantas", EN: "how many"}}},
		Cues: Words{
			ES: []string{
				"pon/poné/usa/usemos/abre/habrá/tenemos/tendremos/son/serán dos/tres/cuatro/cinco/seis/2/3/4/5/6 salas",
				"vamos a tener dos/tres/cuatro/cinco/seis/2/3/4/5/6 salas",
			},
			PT: []string{
				"serão/vamos/teremos/temos/são/põe/bota ter/usar/duas/três/quatro/cinco/seis/2/3/4/5/6 salas/2/3/4/5/6",
				"serão/teremos/temos/são duas/três/quatro/cinco/seis/2/3/4/5/6 salas",
			},
			EN: []string{
				"we have/need/will/use have/two/three/four/five/six/2/3/4/5/6 rooms/two/three/2/3/4/5/6",
				"two/three/four/five/six/2/3/4/5/6 rooms this/for/please/next",
			},
		},
		Help: Text{
			ES: "cuántas salas hay para el próximo encuentro, de 2 a 6: *salas 3*",
			PT: "quantas salas há para o próximo encontro, de 2 a 6: *salas 3*",
			EN: "how many rooms there are for the next meeting, from 2 to 6: *rooms 3*",
		},
		Who: Facilitators,
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			m, err := r.Meeting(ctx, tx)
			if err != nil {
				return nil, err
			}
			n := r.Args.Number("number")
			if n < fewRooms || n > mostRoomsSaid {
				return nil, No(howManyRooms)
			}
			if err := tx.SetRooms(ctx, m.Number, n); err != nil {
				return nil, err
			}
			return []Effect{React("✅")}, furnish(ctx, tx, r.Set.Rules, m, n)
		},
	})
	add(&Command{
		Name:    "room",
		Aliases: Words{ES: []string{"sala"}, PT: []string{"sala"}, EN: []string{"room"}},
		Args: []Arg{
			{Key: "room", Kind: AnyText, Name: Text{ES: "A y su nombre", PT: "A e o nome", EN: "A and its name"}},
			{Key: "link", Kind: Link, Optional: true, Name: Text{ES: "enlace", PT: "link", EN: "link"}},
		},
		Help: Text{
			ES: "pone nombre o enlace a una sala: *sala A Jardín https://meet.example/a*",
			PT: "dá nome ou link a uma sala: *sala A Jardim https://meet.example/a*",
			EN: "gives a room a name or a link: *room A Garden https://meet.example/a*",
		},
		Who: Facilitators,
		Run: nameRoom,
	})
}

// mostRoomsSaid is how many rooms a meeting can have.
const mostRoomsSaid = 6

// furnish gives a meeting's rooms the names and links that the community's rooms always have, where nobody gave it others.
func furnish(ctx context.Context, tx *store.Tx, rules Rules, m store.Meeting, rooms int) error {
	known, err := tx.Rooms(ctx, m.Number)
	if err != nil {
		return err
	}
	for i, usual := range rules.Rooms[:min(len(rules.Rooms), rooms)] {
		room := roomOf(i, known)
		if room.Name != "" || room.Link != "" {
			continue
		}
		room.Name, room.Link = usual.Name, usual.Link
		if err := tx.SetRoom(ctx, m.Number, room); err != nil {
			return err
		}
	}
	return nil
}

func nameRoom(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, err := r.Meeting(ctx, tx)
	if err != nil {
		return nil, err
	}
	letter, name, _ := strings.Cut(r.Args.Text("room"), " ")
	number, ok := roomIn(letter)
	if !ok {
		return nil, No(writeItSo.With("usage", r.Command.Usage()))
	}
	rooms, err := tx.Rooms(ctx, m.Number)
	if err != nil {
		return nil, err
	}
	room := roomOf(number, rooms)
	if name = Name(name); name != "" {
		if length(name) > MaxName {
			return nil, No(roomTooLong.With("max", MaxName))
		}
		room.Name = name
	}
	if link, said := r.Args["link"].(string); said {
		room.Link = link
	}
	if len(rooms) <= number {
		if err := tx.SetRooms(ctx, m.Number, max(number+1, fewRooms)); err != nil {
			return nil, err
		}
	}
	return []Effect{React("✅")}, tx.SetRoom(ctx, m.Number, room)
}

var (
	howManyRooms = Text{
		ES: "¿Cuántas salas? De 2 a 6: *salas 3*.",
		PT: "Quantas salas? De 2 a 6: *salas 3*.",
		EN: "How many rooms? From 2 to 6: *rooms 3*.",
	}
	roomTooLong = Text{
		ES: "El nombre de la sala es demasiado largo: hasta {max} letras.",
		PT: "O nome da sala é longo demais: até {max} letras.",
		EN: "The name of the room is too long: up to {max} letters.",
	}
)

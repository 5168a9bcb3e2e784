package commands

import (
	"context"
	"regexp"
	"slices"
	"strings"

	"comunidad/commands/answer"
	"comunidad/commands/fold"
	"comunidad/store"
)

var moveWords = Words{
	ES: []string{"me muevo a", "me muevo a la", "me muevo a la sala", "me paso a", "me paso a la", "me cambio a", "me cambio a la", "me voy a la", "me voy a la sala", "voy a la sala", "estoy en la sala", "entro a la sala", "me voy pa la sala", "me paso a la sala", "me cambio a la sala", "ya estoy en la sala"},
	PT: []string{"me movo para", "me movo para a", "vou para a sala", "vou à sala", "estou na sala", "vou pra sala", "vou para a", "vou pra", "mudo para", "me mudo para", "tô indo pra sala", "tô indo para a sala", "estou indo para a sala", "indo pra sala", "tô na sala", "passo para a sala"},
	EN: []string{"i move to", "i'm going to room", "i'm in room", "i'm moving to", "moving to", "going to room", "i go to room"},
}

func init() {
	add(&Command{
		Name:    "move to room",
		Aliases: moveWords,
		Args:    []Arg{{Key: "room", Kind: AnyText, Name: Text{ES: "B", PT: "B", EN: "B"}}},
		Help: Text{
			ES: "di a qué sala vas: *me muevo a B*",
			PT: "diga para que sala vai: *vou para a sala B*",
			EN: "say which room you go to: *I move to B*",
		},
		Who:  Anyone,
		Hear: hearRoom,
		Run:  moveToRoom,
	})
	add(&Command{
		Name:    "where",
		Aliases: Words{ES: []string{"dónde están", "dónde están todas", "quién está dónde", "dónde está cada quien", "dónde está cada una", "dónde está cada uno", "quién está en cada sala", "cuántas personas hay en cada sala", "cuánta gente hay en cada sala"}, PT: []string{"onde estão", "onde está todo mundo", "onde está cada um", "onde está cada uma", "quantas pessoas em cada sala", "quem está em cada sala"}, EN: []string{"where is everyone", "where are you all", "where is everybody", "who is where", "how many in each room"}},
		Help: Text{
			ES: "cuántas personas hay en cada sala",
			PT: "quantas pessoas há em cada sala",
			EN: "how many people are in each room",
		},
		Who:  Anyone,
		Bare: Whole,
		Run:  countRooms,
	})
	add(&Command{
		Name:    "over",
		Aliases: Words{ES: []string{"terminó", "terminó la", "terminó el", "se acabó la", "se acabó el", "cerramos la", "cerramos el"}, PT: []string{"terminou", "terminou a", "terminou o", "acabou a", "acabou o"}, EN: []string{"over", "it's over", "finished"}},
		Args:    []Arg{topicNumber},
		Help: Text{
			ES: "di que una conversación terminó antes de su hora: *terminó 2*",
			PT: "diga que uma conversa terminou antes da hora: *terminou 2*",
			EN: "say that a conversation is over before its time: *over 2*",
		},
		Who:  Anyone,
		Bare: Numbers,
		Run:  endConversation,
	})
}

var roomSaid = regexp.MustCompile(`^(?:(?:a|la|the)\s+)?(?:(?:sala|room)\s+)?([a-f])$`)

// roomIn reads the room that is named by its letter, and nothing else beside it.
func roomIn(text string) (room int, ok bool) {
	said := roomSaid.FindStringSubmatch(strings.TrimRight(fold.String(text), " .!👣🦋🐝"))
	if said == nil {
		return 0, false
	}
	return int(said[1][0] - 'a'), true
}

func hearRoom(h Heard) (string, bool) {
	rest, ok := opening(h.Text, moveWords)
	if _, door := h.Scene.Door(); !ok || !door || h.Emoji || h.Ground == answer.Human {
		return "", false
	}
	_, ok = roomIn(rest)
	return rest, ok
}

func moveToRoom(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, ok := r.Scene.Door()
	if !ok {
		return nil, No(notRunning)
	}
	room, ok := roomIn(r.Words)
	if !ok {
		return nil, No(writeItSo.With("usage", r.Command.Usage()))
	}
	rooms, err := roomsInUse(ctx, tx, m)
	if err != nil {
		return nil, err
	}
	if room >= rooms {
		if !r.Addressed && rooms == 0 {
			return nil, nil
		}
		return nil, No(noRoom.With("room", roomLetter(room)))
	}
	if err := seePeople(ctx, tx, m, tx.Now); err != nil {
		return nil, err
	}
	return []Effect{React("👣")}, tx.MoveTo(ctx, m.Number, r.From.ID, room)
}

// roomsInUse is how many rooms a meeting's agenda has; none before it is published.
func roomsInUse(ctx context.Context, tx *store.Tx, m store.Meeting) (n int, err error) {
	slots, err := tx.Slots(ctx, m.Number)
	if err != nil || len(slots) == 0 {
		return 0, err
	}
	known, err := tx.Rooms(ctx, m.Number)
	n = len(known)
	for _, s := range slots {
		n = max(n, s.Room+1)
	}
	return n, err
}

// countRooms says how many are in each room, never who. Who said that they are there and went nowhere is in the hallway.
func countRooms(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, ok := r.Scene.Door()
	if !ok {
		if r.Addressed {
			return nil, No(notRunning)
		}
		return nil, nil
	}
	n, err := roomsInUse(ctx, tx, m)
	if err != nil {
		return nil, err
	}
	if n == 0 {
		return nil, No(noAgenda.With("title", m.Title))
	}
	rooms, err := tx.Rooms(ctx, m.Number)
	if err != nil {
		return nil, err
	}
	where, err := tx.Whereabouts(ctx, m.Number)
	if err != nil {
		return nil, err
	}
	present, err := tx.Attended(ctx, m.Number)
	if err != nil {
		return nil, err
	}
	count, hallway := make([]int, n), 0
	for _, room := range where {
		if room < n {
			count[room]++
		}
	}
	for _, id := range present {
		if _, went := where[id]; !went {
			hallway++
		}
	}
	var line joined
	for room := range n {
		if room > 0 {
			line = append(line, Plain(" · "))
		}
		line = append(line, roomCount.With("room", roomName(room, rooms), "n", count[room]))
	}
	if hallway > 0 {
		line = append(line, hallwayCount.With("n", hallway))
	}
	return []Effect{Reply(line)}, nil
}

// endConversation marks one as over: when it is over, it is over.
func endConversation(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, ok := r.Scene.Door()
	if !ok {
		return nil, nil
	}
	t, err := topicAt(ctx, tx, m.Number, r.Args.Number("number"))
	if err != nil {
		return nil, err
	}
	if !r.From.Facilitator && !slices.Contains(t.Hosts, r.From.ID) {
		return nil, No(notYourEnd.With("number", t.Number))
	}
	ended, err := tx.EndSlot(ctx, m.Number, t.Number, tx.Now)
	if err == nil && !ended {
		err = No(notHeld.With("number", t.Number))
	}
	return []Effect{React("👌")}, err
}

var (
	noRoom = Text{
		ES: "No hay sala {room}. Con *agenda* se ven todas.",
		PT: "Não há sala {room}. Com *agenda* dá para ver todas.",
		EN: "There is no room {room}. *agenda* shows them all.",
	}
	roomCount    = Text{ES: "{room}: {n}", PT: "{room}: {n}", EN: "{room}: {n}"}
	hallwayCount = Text{ES: " · pasillo: {n}", PT: " · corredor: {n}", EN: " · hallway: {n}"}
	notYourEnd   = Text{
		ES: "El tema {number} lo da por terminado quien lo facilita.",
		PT: "Só quem facilita o tema {number} pode dizer que terminou.",
		EN: "Whoever hosts topic {number} says when it is over.",
	}
	notHeld = Text{
		ES: "El tema {number} no se está conversando ahora.",
		PT: "O tema {number} não está sendo conversado agora.",
		EN: "Topic {number} is not being talked about now.",
	}
)

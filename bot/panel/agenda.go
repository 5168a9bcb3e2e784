package panel

import (
	"cmp"
	"fmt"
	"net/http"
	"strings"

	"comunidad/commands"
	"comunidad/commands/when"
	"comunidad/store"
)

// board is the agenda: turns of rooms, and what has no place yet.
type board struct {
	Title string
	Turns []turnView
	Left  []*card
}

type turnView struct {
	Title string
	Rooms []cell
}

// cell is a place on the board. A card that is let go there writes the line that its own list of moves has for it.
type cell struct {
	At, Name string
	Card     *card
}

type card struct {
	Number       int
	Title, Hosts string
	Again        bool
	Moves        []placeMove
}

// boardCard is one on the page.
type boardCard struct {
	V    *view
	Card *card
}

type placeMove struct{ At, Line, Label string }

func placeAt(turn, room int) string { return fmt.Sprintf("%d-%d", turn, room) }

// agenda shows the board of the next meeting. Turns that have begun are not places to move to, nor is anything moved
// from there.
func (p *Panel) agenda(r *http.Request, v *view) error {
	ctx := r.Context()
	return v.community.DB.Read(ctx, v.community.Now(), func(tx *store.Tx) error {
		ahead, err := tx.MeetingsAhead(ctx, tx.Now)
		if err != nil || len(ahead) == 0 {
			return err
		}
		m := ahead[0]
		v.Board = &board{Title: m.Title}
		turns, err := tx.Turns(ctx, m.Number)
		if err != nil {
			return err
		}
		slots, err := tx.Slots(ctx, m.Number)
		if err != nil {
			return err
		}
		known, err := tx.Rooms(ctx, m.Number)
		if err != nil {
			return err
		}
		topics, err := tx.Topics(ctx, m.Number)
		if err != nil {
			return err
		}
		rooms := len(known)
		if rooms == 0 {
			rooms = 2
			for _, s := range slots {
				rooms = max(rooms, s.Room+1)
			}
		}
		byNumber, placed := map[int]store.Topic{}, map[int]bool{}
		for _, t := range topics {
			byNumber[t.Number] = t
		}
		begun := map[int]bool{} // topics that are being talked about
		for _, s := range slots {
			placed[s.Topic] = true
			if s.Turn < len(turns) && !tx.Now.Before(turns[s.Turn].StartsAt) {
				begun[s.Topic] = true
			}
		}
		newCard := func(t store.Topic, again bool, here string) (*card, error) {
			hosts, err := v.names(r, tx, t.Hosts)
			if err != nil {
				return nil, err
			}
			c := &card{Number: t.Number, Title: t.Title, Hosts: hosts, Again: again}
			if len(t.Hosts) == 0 || begun[t.Number] {
				return c, nil
			}
			for turn, span := range turns {
				for room := range rooms {
					if at := placeAt(turn, room); tx.Now.Before(span.StartsAt) && at != here {
						c.Moves = append(c.Moves, placeMove{at, commands.PlaceLine(t.Number, turn, room, v.Lang), v.turnTitle(turn, span) + " · " + v.roomTitle(room, known)})
					}
				}
			}
			return c, nil
		}
		for i, span := range turns {
			shown := turnView{Title: v.turnTitle(i, span)}
			for room := range rooms {
				c := cell{At: placeAt(i, room), Name: v.roomTitle(room, known)}
				for _, s := range slots {
					if s.Turn == i && s.Room == room {
						if c.Card, err = newCard(byNumber[s.Topic], s.Again, c.At); err != nil {
							return err
						}
					}
				}
				shown.Rooms = append(shown.Rooms, c)
			}
			v.Board.Turns = append(v.Board.Turns, shown)
		}
		for _, t := range topics {
			if placed[t.Number] || t.Withdrawn {
				continue
			}
			c, err := newCard(t, false, "")
			if err != nil {
				return err
			}
			v.Board.Left = append(v.Board.Left, c)
		}
		return nil
	})
}

func (v *view) turnTitle(turn int, span store.Turn) string {
	return fmt.Sprintf("%s %d · %s", v.W["turn"], turn+1, when.Clock(span.StartsAt.In(v.zone)))
}

func (v *view) roomTitle(room int, known []store.Room) string {
	title := v.W["room"] + " " + string(rune('A'+room))
	for _, k := range known {
		if k.Room == room && k.Name != "" {
			title += " · " + k.Name
		}
	}
	return title
}

// names are some members by name.
func (v *view) names(r *http.Request, tx *store.Tx, ids []int64) (string, error) {
	var names []string
	for _, id := range ids {
		m, err := tx.Member(r.Context(), id)
		if err != nil {
			return "", err
		}
		names = append(names, cmp.Or(m.Name, v.W["unnamed"]))
	}
	return strings.Join(names, ", "), nil
}

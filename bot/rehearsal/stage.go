// Package rehearsal is the group without WhatsApp: the real bot with the same inbox, handlers, store, scheduler and
// outbox, in a pretend group and with a clock that only the script moves. Transcripts are played on its stage, and so is
// the demo.
package rehearsal

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/rs/zerolog"

	"comunidad/bot"
	"comunidad/commands"
	"comunidad/commands/fold"
	"comunidad/commands/when"
	"comunidad/store"
)

// Stage is a community that lives in a folder, and the pretend WhatsApp around it.
type Stage struct {
	Tell  func(Happening) // is told everything that happens, in order
	Files string          // the folder from which documents are sent

	net      *Network // nil: the stage hands everything over itself
	dir      string
	set      *commands.Set
	log      zerolog.Logger
	db       *store.DB // nil while the power is out
	bot      *bot.Bot
	reading  sync.Mutex // of the clock: over a network others look at it too
	clock    time.Time
	founded  bool // by a line of this play
	timeless bool // nobody has said yet what time it is: the first to say so decides
	zone     *time.Location

	people  map[string]Person
	ids     map[string]string // WhatsApp's id to the one shown: m3, b7
	told    map[string]said   // by the id shown
	labels  map[string]string
	last    string            // the bot's last group post
	mine    map[string]string // each person's last message
	event   string            // the last native event
	said    int               // messages of people
	spoken  int               // messages of the bot
	nonce   string            // keeps the ids of one play apart from those of another in the same folder
	memory  *os.File          // where all of it is kept for the plays to come
	offline bool
	waiting []delivery // what WhatsApp keeps for the bot
	recent  *delivery  // the last one, for redeliver
	crash   string     // where the power goes out next
	cut     context.CancelFunc
}

type said struct {
	from, text string
	wa         string
	options    int // of a poll
}

// Founding says who the community is when its folder is new.
type Founding struct {
	Name string
	Lang store.Lang
	Zone *time.Location
}

// DefaultFounding is the community of a transcript that names none.
func DefaultFounding() Founding {
	zone, err := time.LoadLocation("America/Mexico_City")
	if err != nil {
		panic(err) // the zones are part of the program
	}
	return Founding{Name: "Comunidad M", Lang: store.ES, Zone: zone}
}

// opening is the time on a stage that no script has set.
var opening = time.Date(2026, 1, 15, 16, 0, 0, 0, time.UTC)

// NewStage opens the community in dir, or founds it there.
func NewStage(ctx context.Context, dir string, set *commands.Set, log zerolog.Logger) (*Stage, error) {
	s := &Stage{
		Tell: func(Happening) {}, dir: dir, set: set, log: log, clock: opening,
		people: map[string]Person{}, ids: map[string]string{}, told: map[string]said{}, labels: map[string]string{}, mine: map[string]string{},
	}
	if err := s.powerUp(ctx); err != nil {
		return nil, err
	}
	if err := s.recallAll(); err != nil {
		return nil, errors.Join(err, s.powerOut())
	}
	return s, s.db.Write(ctx, s.clock, func(tx *store.Tx) error {
		community, err := tx.Community(ctx)
		if errors.Is(err, store.ErrNotFound) {
			f := DefaultFounding()
			s.zone = f.Zone
			s.timeless = true
			return tx.Found(ctx, f.Name, f.Lang, f.Zone)
		}
		if err != nil {
			return err
		}
		s.zone = community.Zone
		seq, err := tx.HandledUpTo(ctx, 0)
		if err != nil {
			return err
		}
		s.nonce = fmt.Sprintf("%d.", seq)
		if s.clock, err = tx.Clock(ctx); err != nil {
			return err
		}
		return s.knowPeople(ctx, tx)
	})
}

// knowPeople knows the people of an earlier play by the names they had in it.
func (s *Stage) knowPeople(ctx context.Context, tx *store.Tx) error {
	members, err := tx.EveryMember(ctx)
	if err != nil {
		return err
	}
	for _, m := range members {
		addresses, err := tx.Addresses(ctx, m.ID)
		if err != nil {
			return err
		}
		if len(addresses) > 0 {
			s.people[handleOf(addresses)] = Person{Handle: handleOf(addresses), Country: m.Country, Name: m.Name, Organisation: m.Organisation, Lang: m.Lang, Admin: m.Facilitator}
		}
	}
	return nil
}

// Close turns the lights off.
func (s *Stage) Close(ctx context.Context) error {
	if s.memory != nil {
		defer s.memory.Close()
	}
	if s.db == nil {
		return nil
	}
	err := s.db.Write(ctx, s.clock, func(tx *store.Tx) error { return tx.MarkClock(ctx) })
	return errors.Join(err, s.powerOut())
}

// DB is the community's database, nil while the power is out.
func (s *Stage) DB() *store.DB { return s.db }

// Clock is what time it is on stage, in the community's zone.
func (s *Stage) Clock() time.Time { return s.clock.In(s.zone) }

// Now is what time it is, for whoever looks at the clock while it is turned.
func (s *Stage) Now() time.Time {
	s.reading.Lock()
	defer s.reading.Unlock()
	return s.clock
}

func (s *Stage) turn(to time.Time) {
	s.reading.Lock()
	defer s.reading.Unlock()
	s.clock = to
}

func (s *Stage) powerUp(ctx context.Context) (err error) {
	if s.db, err = store.Open(ctx, filepath.Join(s.dir, "bot.db")); err != nil {
		return err
	}
	if s.net == nil {
		s.bot = bot.New(s.db, s.set, s, s.Now, s.log)
		return nil
	}
	s.bot = bot.New(s.db, s.set, s.net.Sender, s.Now, s.log)
	if s.offline {
		return nil
	}
	return s.net.Connect(ctx, s.bot)
}

func (s *Stage) powerOut() error {
	var err error
	if s.net != nil && !s.offline {
		err = s.net.Cut()
	}
	err = errors.Join(err, s.db.Close())
	s.db, s.bot, s.crash = nil, nil, ""
	return err
}

// Found changes who the community is.
func (s *Stage) Found(ctx context.Context, f Founding) error {
	s.zone = f.Zone
	return s.db.Write(ctx, s.clock, func(tx *store.Tx) error { return tx.Found(ctx, f.Name, f.Lang, f.Zone) })
}

// join lets somebody into the group.
func (s *Stage) join(ctx context.Context, p Person) error {
	s.people[p.Handle] = p
	kinds := []store.InKind{store.Joined}
	if p.Admin {
		kinds = append(kinds, store.Promoted)
	}
	s.Tell(Happening{At: s.clock, Kind: "in", Event: "joined", From: p.Handle, Chat: "group", Text: p.Name})
	for _, kind := range kinds {
		in := s.incoming(p.Handle, store.Group, kind)
		if err := s.arrive(ctx, delivery{In: in, Profile: &p}); err != nil {
			return err
		}
	}
	return nil
}

// incoming is something new from somebody, under a new id.
func (s *Stage) incoming(handle string, chat store.Chat, kind store.InKind) bot.Incoming {
	s.said++
	return bot.Incoming{
		From: []store.Address{addressOf(handle)}, Chat: chat, Kind: kind,
		ID: fmt.Sprintf("%sm%d", s.nonce, s.said), At: s.clock,
	}
}

func addressOf(handle string) store.Address { return store.Address(handle + "@lid") }

func handleOf(addresses []store.Address) string {
	if len(addresses) == 0 {
		return ""
	}
	handle, _, _ := strings.Cut(string(addresses[0]), "@")
	return handle
}

// profile writes what somebody said of themselves when they joined.
func (s *Stage) profile(ctx context.Context, p Person) error {
	return s.db.Write(ctx, s.clock, func(tx *store.Tx) error {
		m, err := tx.MemberAt(ctx, s.address(p.Handle))
		if err != nil {
			return err
		}
		if p.Lang != "" {
			if err := tx.SetLang(ctx, m.ID, p.Lang); err != nil {
				return err
			}
		}
		profile := store.Profile{Name: commands.Name(p.Name), Country: p.Country, Organisation: commands.Name(p.Organisation)}
		profile.Folded = fold.String(profile.Organisation)
		if p.Country != "" {
			profile.Zone, _ = when.Home(p.Country, "")
		}
		return tx.SetProfile(ctx, m.ID, profile)
	})
}

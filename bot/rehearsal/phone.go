package rehearsal

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"comunidad/bot"
	"comunidad/store"
)

// Phone is the group in a browser, as everyone in it would see it on a phone. Whoever looks can be anybody, and turn the
// clock.
type Phone struct {
	lang store.Lang // until somebody chooses another

	mu    sync.Mutex // one thing happens after another, as on the stage
	stage *Stage
	name  string // of the group
	shown []*shown
	by    map[string]*shown // by the id shown
	files int               // dropped so far

	news listeners
}

// NewPhone plays the demo's past on a new stage, and shows what came of it.
func NewPhone(ctx context.Context, stage *Stage, lang store.Lang) (*Phone, error) {
	p := &Phone{stage: stage, lang: lang, by: map[string]*shown{}}
	if err := seed(ctx, stage, p.see); err != nil {
		return nil, err
	}
	stage.Tell = p.see
	stage.Files = filepath.Join(stage.dir, "dropped")
	return p, stage.DB().Read(ctx, stage.clock, func(tx *store.Tx) error {
		community, err := tx.Community(ctx)
		p.name = community.Name
		return err
	})
}

// act does one thing in the group, and tells everyone who looks.
func (p *Phone) act(ctx context.Context, l Line) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	defer p.news.tell()
	return p.stage.Act(context.WithoutCancel(ctx), l) // a browser that goes away does not cut the power
}

// Hear takes what somebody wrote to the bot elsewhere: on the panel that stands beside the phone.
func (p *Phone) Hear(ctx context.Context, in bot.Incoming) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	defer p.news.tell()
	s := p.stage
	s.said++
	id := fmt.Sprintf("m%d", s.said)
	if err := s.remember(remembered{WA: in.ID, ID: id}); err != nil {
		return err
	}
	in.At = s.clock
	s.Tell(Happening{At: s.clock, Kind: "in", ID: id, From: handleOf(in.From), Chat: "dm", Text: in.Text})
	return s.arrive(context.WithoutCancel(ctx), delivery{In: in})
}

// drop keeps a file where the stage looks for those that people send, and gives its path there.
func (p *Phone) drop(name string, data []byte) (path string, err error) {
	p.mu.Lock()
	p.files++
	path = filepath.Join(fmt.Sprint(p.files), tame(name))
	p.mu.Unlock()
	whole := filepath.Join(p.stage.Files, path)
	if err := os.MkdirAll(filepath.Dir(whole), 0o700); err != nil {
		return "", err
	}
	return path, os.WriteFile(whole, data, 0o600)
}

// tame makes any file's name one word without surprises.
func tame(name string) string {
	tamed := []rune(filepath.Base(filepath.Clean("/" + name)))
	for i, r := range tamed {
		if r <= ' ' || r == '/' || r == '\\' || r == 0x7f || i == 0 && (r == '.' || r == '-') {
			tamed[i] = '_'
		}
	}
	return string(tamed[max(0, len(tamed)-80):]) // the end says what it is
}

// everyone is who is in the group: those who facilitate first, then by name.
func (p *Phone) everyone() []Person {
	var all []Person
	for _, person := range p.stage.people {
		all = append(all, person)
	}
	slices.SortFunc(all, func(a, b Person) int {
		if a.Admin != b.Admin {
			if a.Admin {
				return -1
			}
			return 1
		}
		return cmp.Or(cmp.Compare(a.shownName(), b.shownName()), cmp.Compare(a.Handle, b.Handle))
	})
	return all
}

func (p Person) shownName() string { return cmp.Or(p.Name, p.Handle) }

// Now is what time it is in the group.
func (p *Phone) Now() time.Time {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.stage.clock
}

package rehearsal

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"comunidad/bot"
	"comunidad/store"
)

// arrive hands something to the bot, or keeps it while the bot cannot be reached.
func (s *Stage) arrive(ctx context.Context, d delivery) error {
	s.recent = &d
	if s.net != nil {
		if err := s.net.Carry(ctx, d.In); err != nil {
			return err
		}
	}
	if s.bot == nil || s.offline {
		s.waiting = append(s.waiting, d)
		return s.keepWaiting()
	}
	if err := s.receive(ctx, d); err != nil || s.bot == nil {
		return err
	}
	return s.pump(ctx)
}

func (s *Stage) receive(ctx context.Context, d delivery) error {
	if s.net == nil {
		if err := s.bot.Receive(ctx, d.In); err != nil {
			return err
		}
	}
	if d.Profile != nil {
		if err := s.profile(ctx, *d.Profile); err != nil {
			return err
		}
	}
	if s.crash == "receive" {
		s.waiting = append(s.waiting, d) // nobody told WhatsApp that it arrived: it comes again
		return errors.Join(s.keepWaiting(), s.powerOut())
	}
	return nil
}

// pump lets the bot work until nothing is left to do at this time.
func (s *Stage) pump(ctx context.Context) error {
	for s.bot != nil {
		worked, err := s.bot.Handle(ctx)
		if err != nil {
			return err
		}
		if worked && s.crash == "handle" {
			return s.powerOut()
		}
		if !worked {
			break
		}
	}
	if s.bot == nil {
		return nil
	}
	if s.crash == "handle" {
		return s.tickUnderCrash(ctx)
	}
	if err := s.bot.Tick(ctx); err != nil {
		return err
	}
	return s.deliver(ctx)
}

// tickUnderCrash lets the power go out if something fell due.
func (s *Stage) tickUnderCrash(ctx context.Context) error {
	before, err := s.owed(ctx)
	if err != nil {
		return err
	}
	if err := s.bot.Tick(ctx); err != nil {
		return err
	}
	if after, err := s.owed(ctx); err != nil || after > before {
		return errors.Join(err, s.powerOut())
	}
	return s.deliver(ctx)
}

// owed counts what the bot has still to say.
func (s *Stage) owed(ctx context.Context) (owed int, err error) {
	err = s.db.Read(ctx, s.clock, func(tx *store.Tx) (err error) {
		owed, _, err = tx.CountOut(ctx)
		return err
	})
	return owed, err
}

// deliver lets the bot say all that it may say now.
func (s *Stage) deliver(ctx context.Context) error {
	for s.bot != nil && !s.offline {
		sending, cut := context.WithCancel(ctx)
		s.cut = cut
		sent, err := s.bot.Deliver(sending)
		cut()
		switch {
		case errors.Is(err, context.Canceled) && ctx.Err() == nil:
			return s.powerOut()
		case err != nil:
			return err
		case !sent:
			return nil
		}
	}
	return nil
}

// Send is the bot's way out where there is no network.
func (s *Stage) Send(_ context.Context, out bot.Outgoing) error { return s.Show(out) }

// Show puts what the bot says into the group, once for each id, as WhatsApp shows it.
func (s *Stage) Show(out bot.Outgoing) error {
	if s.crash == "send" {
		defer s.cut() // the message is out, and the bot never learns of it
	}
	if _, shown := s.ids[out.ID]; shown {
		return nil
	}
	h := Happening{
		At: s.clock, Kind: string(out.Kind), Text: out.Text, To: handleOf(out.To), Quotes: s.ids[out.Target], Key: out.Key, Cause: s.ids[out.Cause],
	}
	if out.Kind == store.Poll {
		h.Options, h.Many = out.Options, out.Many
	}
	for _, m := range out.Mentions {
		h.Mentions = append(h.Mentions, handleOf(m))
	}
	shown := remembered{WA: out.ID, ID: "react"}
	if h.Kind == "react" {
		h.To, h.Emoji, h.Text, h.Quotes = h.Quotes, h.Text, "", ""
	} else {
		h.ID = fmt.Sprintf("b%d", s.spoken+1)
		shown = remembered{WA: out.ID, ID: h.ID, From: "bot", Post: h.Kind == "post" || h.Kind == "poll", Options: len(out.Options), text: out.Text}
	}
	if out.File != nil {
		if err := s.keepFile(&h, *out.File); err != nil {
			return err
		}
	}
	if err := s.remember(shown); err != nil {
		return err
	}
	s.Tell(h)
	return nil
}

// keepFile puts a document that the bot sent into the folder, under its message's id: two people are sent files of one name.
func (s *Stage) keepFile(h *Happening, f store.File) error {
	h.Name, h.MIME, h.Path = f.Name, f.MIME, filepath.Join(s.dir, "files", h.ID+"-"+filepath.Base(f.Name))
	if err := os.MkdirAll(filepath.Dir(h.Path), 0o700); err != nil {
		return err
	}
	return os.WriteFile(h.Path, f.Data, 0o600)
}

// Until moves the clock, and all that falls due on the way happens in order.
func (s *Stage) Until(ctx context.Context, target time.Time) error {
	if target.Before(s.clock) {
		return fmt.Errorf("the clock never goes back: it is %s", s.Clock().Format("2006-01-02 15:04"))
	}
	for s.bot != nil {
		next, err := s.bot.Next(ctx)
		if err != nil {
			return err
		}
		if next.IsZero() || next.After(target) {
			break
		}
		// Whole minutes, as cron wakes the bot; never the same one twice.
		if next = next.Add(time.Minute - 1).Truncate(time.Minute); next.Before(s.clock) {
			next = s.clock
		}
		if next.After(target) {
			break
		}
		s.turn(next)
		if err := s.pump(ctx); err != nil {
			return err
		}
	}
	s.turn(target)
	if s.bot == nil {
		return nil
	}
	return s.pump(ctx)
}

// catchUp hands over all that was kept for the bot.
func (s *Stage) catchUp(ctx context.Context) error {
	if s.bot == nil || s.offline {
		return nil
	}
	waiting := s.waiting
	s.waiting = nil
	for i, d := range waiting {
		if err := s.receive(ctx, d); err != nil {
			return err
		}
		if s.bot == nil {
			s.waiting = append(s.waiting, waiting[i+1:]...)
			return s.keepWaiting()
		}
	}
	if err := s.keepWaiting(); err != nil {
		return err
	}
	return s.pump(ctx)
}

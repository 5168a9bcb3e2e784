package rehearsal

import (
	"context"

	"comunidad/bot"
	"comunidad/store"
)

// Network is another way between the group and the bot than by hand: the tests play the same transcripts through WhatsApp.
type Network struct {
	Sender  bot.Sender                                // what the bot speaks through; what comes out is given to Stage.Show
	Carry   func(context.Context, bot.Incoming) error // does what somebody does, and returns when the bot has it or cannot be reached
	Address func(handle string) store.Address         // how the bot will know somebody
	Connect func(context.Context, *bot.Bot) error     // the bot can be reached from now on
	Cut     func() error                              // and from now on it cannot
}

// Over has the bot speak and hear over a network from now on.
func (s *Stage) Over(ctx context.Context, n *Network) error {
	if err := s.powerOut(); err != nil {
		return err
	}
	s.net = n
	return s.powerUp(ctx)
}

// address is how the bot knows somebody.
func (s *Stage) address(handle string) store.Address {
	if s.net != nil {
		return s.net.Address(handle)
	}
	return addressOf(handle)
}

func (s *Stage) goOffline() error {
	if s.offline {
		return nil
	}
	s.offline = true
	if s.net != nil && s.bot != nil {
		return s.net.Cut()
	}
	return nil
}

func (s *Stage) goOnline(ctx context.Context) error {
	if s.offline && s.net != nil && s.bot != nil {
		if err := s.net.Connect(ctx, s.bot); err != nil {
			return err
		}
	}
	s.offline = false
	return s.catchUp(ctx)
}

package whatsapp

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"go.mau.fi/whatsmeow"

	"comunidad/bot"
	"comunidad/store"
)

func TestJudge(t *testing.T) {
	answered := func(code int) error { return fmt.Errorf("%w %d", whatsmeow.ErrServerReturnedError, code) }
	const never, later = -1, 0
	for name, c := range map[string]struct {
		err  error
		want time.Duration // how long to wait; later: an ordinary error
	}{
		"bad":               {answered(400), never},
		"gone":              {answered(410), never},
		"invalid":           {answered(479), never},
		"no such server":    {fmt.Errorf("%w msgr", whatsmeow.ErrUnknownServer), never},
		"a device":          {whatsmeow.ErrRecipientADJID, never},
		"forbidden":         {answered(403), forbiddenFor},
		"not in the group":  {fmt.Errorf("failed to get group members: %w", whatsmeow.ErrNotInGroup), forbiddenFor},
		"too much":          {answered(429), quietFor},
		"too many queries":  {fmt.Errorf("failed to get group members: %w", whatsmeow.ErrIQRateOverLimit), quietFor},
		"strangers":         {answered(463), lockedFor},
		"moved":             {answered(421), later},
		"server unwell":     {answered(503), later},
		"unheard of":        {answered(999), later},
		"no answer":         {whatsmeow.ErrMessageTimedOut, later},
		"no answer to IQ":   {whatsmeow.ErrIQTimedOut, later},
		"not connected":     {whatsmeow.ErrNotConnected, later},
		"cut while sending": {&whatsmeow.DisconnectedError{Action: "message send"}, later},
		"no LID":            {errors.New("no LID found for 5491100000001@s.whatsapp.net from server"), later},
	} {
		t.Run(name, func(t *testing.T) {
			client := &Client{now: func() time.Time { return noon }}
			g := &group{read: noon}
			err := client.judge(g, bot.Outgoing{Kind: store.Post}, c.err)
			var wait *bot.Wait
			switch {
			case c.want == never:
				if !errors.Is(err, bot.Never) {
					t.Errorf("got %v", err)
				}
			case errors.As(err, &wait):
				if got := wait.Until.Sub(noon); got != c.want {
					t.Errorf("wait %s, want %s", got, c.want)
				}
			case err == nil || errors.Is(err, bot.Never) || c.want != later:
				t.Errorf("got %v", err)
			}
			if strings.Contains(err.Error(), "549") {
				t.Errorf("the error says %q", err)
			}
			if name == "moved" && !g.read.IsZero() {
				t.Error("the group is still believed")
			}
		})
	}
	client := &Client{now: time.Now}
	if err := client.judge(nil, bot.Outgoing{}, nil); err != nil {
		t.Error(err)
	}
	if err := client.judge(nil, bot.Outgoing{}, context.Canceled); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

package whatsapp

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"go.mau.fi/whatsmeow"

	"comunidad/bot"
	"comunidad/store"
)

const (
	quietFor     = 15 * time.Minute // after being told that it was too much
	lockedFor    = 6 * time.Hour    // when WhatsApp does not say for how long
	forbiddenFor = time.Hour        // until a person may have let us into the group again
)

// WhatsApp's codes for a message that it did not take.
const (
	codeBad       = 400
	codeForbidden = 403
	codeGone      = 410
	codeMoved     = 421 // the group names its people in the other way by now
	codeTooMuch   = 429
	codeStrangers = 463 // the account may not write to people who do not write to it
	codeInvalid   = 479
)

// judge turns the end of an attempt into what the Bot does next. The error is our own in every case: whatsmeow's have
// numbers and addresses in them, and the Bot keeps what it is told.
func (c *Client) judge(g *group, out bot.Outgoing, err error) error {
	if err == nil || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	now := c.now()
	switch code := codeOf(err); code {
	case codeTooMuch:
		c.mu.Lock()
		defer c.mu.Unlock()
		c.quiet = now.Add(quietFor)
		return &bot.Wait{Until: c.quiet, Why: "WhatsApp says that it is too much"}
	case codeStrangers:
		c.mu.Lock()
		defer c.mu.Unlock()
		if !c.state.DirectUntil.After(now) {
			c.state.DirectUntil = now.Add(lockedFor)
		}
		return &bot.Wait{Until: c.state.DirectUntil, Why: "WhatsApp does not let the account write to people directly"}
	case codeForbidden:
		c.log.Error().Msg("WhatsApp does not let the bot write in the group: an admin has to add it, or make it an admin where only they write")
		return &bot.Wait{Until: now.Add(forbiddenFor), Why: "the bot may not write there"}
	case codeMoved:
		g.forget()
		return errors.New("the group has changed; it is read again")
	case codeBad, codeGone, codeInvalid:
		return fmt.Errorf("%w: WhatsApp refused it (%d)", bot.Never, code)
	case 0:
	default:
		return fmt.Errorf("WhatsApp did not take it (%d)", code)
	}
	for _, lost := range []error{whatsmeow.ErrRecipientADJID, whatsmeow.ErrUnknownServer} {
		if errors.Is(err, lost) {
			return fmt.Errorf("%w: it is addressed to nobody", bot.Never)
		}
	}
	for _, away := range []error{whatsmeow.ErrNotConnected, whatsmeow.ErrNotLoggedIn} {
		if errors.Is(err, away) {
			return bot.Offline
		}
	}
	if errors.Is(err, whatsmeow.ErrMessageTimedOut) || errors.Is(err, whatsmeow.ErrIQTimedOut) {
		return errors.New("WhatsApp did not answer in time")
	}
	if out.Kind == store.DM || len(out.To) > 0 {
		return errors.New("not sent directly: " + redact(err.Error()))
	}
	return errors.New("not sent: " + redact(err.Error()))
}

// codeOf finds WhatsApp's number for an error, 0 if there is none. For a message whatsmeow gives it only within its words.
func codeOf(err error) int {
	var iq *whatsmeow.IQError
	switch {
	case errors.As(err, &iq):
		return iq.Code
	case errors.Is(err, whatsmeow.ErrNotInGroup), errors.Is(err, whatsmeow.ErrGroupNotFound):
		return codeForbidden
	case errors.Is(err, whatsmeow.ErrServerReturnedError):
		words := strings.Fields(err.Error())
		code, _ := strconv.Atoi(words[len(words)-1])
		return code
	}
	return 0
}

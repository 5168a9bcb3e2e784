package whatsapp

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/mdp/qrterminal/v3"
	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types"

	"comunidad/store"
)

// What can keep an account from being linked.
var (
	ErrPaired   = errors.New("an account is linked already: unlink it on the phone, under Linked devices, before linking another")
	errNobody   = errors.New("nobody scanned the code in time: start again")
	errNoLine   = errors.New("WhatsApp cannot be reached: check this machine's internet connection, then start again")
	errOther    = errors.New("this is another number than the community's bot has had: link that one, or add --other-number if it is gone for good")
	errOutdated = errors.New("WhatsApp no longer accepts this version of the bot: install the newest one")
)

// settingsTake is how long the phone may take to hand over the account's settings. We can do without.
const settingsTake = 15 * time.Second

// Pair links an account: it writes a QR code to out for the phone to scan, or, when phone is given, a code of eight letters
// to type there. It returns when the account is linked and ready for Run. Another number than before is refused unless other
// is true: members know the bot by its number, and whoever links a different one by mistake, or on purpose, becomes it.
func (c *Client) Pair(ctx context.Context, out io.Writer, phone string, other bool) error {
	if c.Paired() {
		return ErrPaired
	}
	ctx = quietly(ctx)
	line, cut := context.WithCancel(c.life)
	defer cut()
	c.refresh(ctx)
	c.wa.PrePairCallback = func(jid types.JID, _, _ string) bool { return other || c.expected(jid) }
	codes, err := c.wa.GetQRChannel(line)
	if err != nil {
		return err
	}
	if err := c.dial(ctx, line, cut); err != nil {
		return err
	}
	defer c.hangUp(cut)
	if err := c.showCodes(ctx, codes, out, phone); err != nil {
		return err
	}
	if err := c.arrive(ctx); err != nil { // the keys are handed in after the new account has logged in
		return err
	}
	if err := c.session.remember(ctx, noteAccount, c.wa.Store.GetJID().User); err != nil {
		return err
	}
	select { // hanging up in the middle of the phone's settings leaves us without a name to be seen by
	case <-c.settled:
	case <-time.After(settingsTake):
	case <-ctx.Done():
	}
	return nil
}

const noteAccount = "account"

// expected tells whether an account may become the bot's: the one that was it before, or any if none was.
func (c *Client) expected(jid types.JID) bool {
	before := c.session.note(c.life, noteAccount)
	return before == "" || before == jid.User
}

// showCodes shows one code after the other until the phone has taken one.
func (c *Client) showCodes(ctx context.Context, codes <-chan whatsmeow.QRChannelItem, out io.Writer, phone string) error {
	var asked, shown bool
	for {
		var item whatsmeow.QRChannelItem
		var more bool
		select {
		case <-ctx.Done():
			return ctx.Err()
		case item, more = <-codes:
		}
		if !more || item.Event == whatsmeow.QRChannelTimeout.Event {
			if !shown {
				return errNoLine
			}
			return errNobody
		}
		switch item.Event {
		case whatsmeow.QRChannelEventCode:
			shown = true
			if asked {
				continue // one is enough: asking again makes the first invalid
			}
			if phone == "" {
				fmt.Fprintln(out, "\nWhatsApp → Linked devices → Link a device · WhatsApp → Dispositivos vinculados → Vincular un dispositivo")
				qrterminal.GenerateHalfBlock(item.Code, qrterminal.L, out)
				continue
			}
			code, err := c.wa.PairPhone(ctx, phone, true, whatsmeow.PairClientChrome, "Chrome (Linux)")
			if err != nil {
				return fmt.Errorf("WhatsApp gave no code for this number: %w", err)
			}
			fmt.Fprintf(out, "\nWhatsApp → Linked devices → Link with phone number · Vincular con el número de teléfono:\n\n    %s\n\n", code)
			asked = true
		case whatsmeow.QRChannelSuccess.Event:
			return nil
		case whatsmeow.QRChannelClientOutdated.Event:
			return errOutdated
		case whatsmeow.QRChannelEventError:
			if errors.Is(item.Error, whatsmeow.ErrPairRejectedLocally) {
				return errOther
			}
			return fmt.Errorf("the phone's answer could not be used: %w", item.Error)
		case whatsmeow.QRChannelScannedWithoutMultidevice.Event:
			fmt.Fprintln(out, "The phone's WhatsApp is too old to link devices: update it and scan again.")
		case whatsmeow.QRChannelErrUnexpectedEvent.Event:
			if c.Paired() { // being let in overtook the news of being linked
				return nil
			}
			return errors.New(c.State().Say(store.EN))
		default:
			return fmt.Errorf("linking ended with %q: start again", item.Event)
		}
	}
}

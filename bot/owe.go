package bot

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"time"

	"comunidad/commands"
	"comunidad/store"
)

// lateAfter is how old a message may be to be answered in words: then the talk has moved on, and it is only applied.
const lateAfter = 10 * time.Minute

// owe writes the effects of a message, or of a job when there is none (the zero In), as what is to be said: rendered now,
// each in its reader's language, so that what was promised is what is sent.
func (b *Bot) owe(ctx context.Context, tx *store.Tx, in store.In, effects []commands.Effect) error {
	if len(effects) == 0 {
		return nil
	}
	community, err := tx.Community(ctx)
	if err != nil {
		return err
	}
	for part, e := range effects {
		if e, err = openly(ctx, tx, in, e); err != nil {
			return err
		}
		var wanted bool
		if e, wanted, err = b.enough(ctx, tx, in, e); err != nil {
			return err
		}
		if !wanted {
			continue
		}
		out := store.Out{
			Kind: e.Kind, Text: e.Emoji, Subject: e.Subject.String(), Mentions: e.Mentions, Key: e.Key, Cause: in.Seq,
			Urgent: e.Urgent, DueAt: tx.Now, NotAfter: e.Until,
		}
		ok, err := b.address(ctx, tx, in, community, e, &out)
		if err == nil && ok && in.Seq == 0 && (e.Kind == store.Post || e.Kind == store.Poll) {
			ok, err = b.start(ctx, tx, e, &out)
		}
		if err != nil {
			return err
		}
		if !ok {
			continue
		}
		purpose := e.Key
		if purpose == "" {
			purpose = fmt.Sprintf("in/%d/%d", in.Seq, part)
		}
		out.ID = messageID(community.Secret, purpose)
		invited, err := b.invite(ctx, tx, e, out)
		if err == nil && !invited {
			_, err = tx.PutOut(ctx, out)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// start finds the hour for something that nobody asked for. What has to wait is said together with what waits already, if
// that will not be too late for it; ok is false then.
func (b *Bot) start(ctx context.Context, tx *store.Tx, e commands.Effect, out *store.Out) (ok bool, err error) {
	out.Started = !e.Day
	if out.DueAt, err = commands.StartAt(ctx, tx, b.set.Rules, e); err != nil || !out.DueAt.After(tx.Now) {
		return true, err
	}
	waits, err := tx.Postponed(ctx, tx.Now)
	switch {
	case errors.Is(err, store.ErrNotFound):
		return true, nil
	case err != nil:
		return false, err
	case !out.NotAfter.IsZero() && !out.NotAfter.After(waits.DueAt), len(waits.Text)+len(out.Text) > mostPooled, e.Kind == store.Poll:
		return true, nil
	}
	return false, tx.Pool(ctx, waits.Seq, out.Text)
}

// mostPooled is how long a message may become by pooling, in bytes: it is read on a phone.
const mostPooled = 1400

// address says to whom an effect goes, and in which language. ok is false when it is not to be said.
func (b *Bot) address(ctx context.Context, tx *store.Tx, in store.In, community store.Community, e commands.Effect, out *store.Out) (ok bool, err error) {
	out.File = e.File
	switch {
	case e.Kind == store.Post || e.Kind == store.Poll:
		out.Text = e.Body.In(community.Lang)
		if poll, ok := e.Body.(commands.Options); ok {
			out.Options = poll.Each(community.Lang)
		}
		return true, nil
	case e.Kind == store.Sheet && e.To == 0 && in.Chat == store.Direct:
		e.To = in.From
	case e.Kind == store.Sheet && e.To == 0 && in.From == 0: // a document for everyone
		if e.Body != nil {
			out.Text = e.Body.In(community.Lang)
		}
		return true, nil
	}
	reader := e.To
	if reader == 0 {
		reader = in.From
	}
	member, err := tx.Member(ctx, reader) // read now: the command may have changed their language
	if err != nil {
		return false, err
	}
	lang := member.Lang
	if lang == "" {
		lang = community.Lang
	}
	if e.Body != nil {
		out.Text = e.Body.In(lang)
	}
	switch {
	case e.Kind == store.React, e.Kind == store.Reply && in.Chat == store.Group:
		if e.Kind == store.Reply && late(tx, in) && !e.Asks { // without their yes what they wanted would be lost
			return false, nil
		}
		out.Target, out.TargetMember = in.ID, in.From
		if e.Kind == store.Reply {
			out.TargetText = in.Text
		}
		if in.Kind == store.Edited {
			out.Target = in.Target
		}
		if e.Kind == store.React && in.Chat == store.Direct {
			out.To = in.From
		}
		return true, nil
	case e.Kind == store.Reply:
		out.Kind, out.To = store.DM, in.From
		return true, nil
	case e.Kind == store.Sheet && e.To == 0: // in the group, where it was asked for
		out.Target, out.TargetMember, out.TargetText = in.ID, in.From, in.Text
		return true, nil
	}
	out.To = e.To
	return reachable(tx, member), nil
}

// messageID makes WhatsApp's id for a message out of what it is for, so that every attempt at it is the same message.
// It has the shape of WhatsApp's own, and is keyed so that nobody can foretell it.
func messageID(secret []byte, purpose string) string {
	mac := hmac.New(sha256.New, secret)
	mac.Write([]byte(purpose))
	return "3EB0" + strings.ToUpper(hex.EncodeToString(mac.Sum(nil))[:18])
}

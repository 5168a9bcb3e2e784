package whatsapp

import (
	"context"
	"errors"
	"slices"
	"strconv"
	"strings"

	"go.mau.fi/util/random"
	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
	"google.golang.org/protobuf/proto"

	"comunidad/bot"
	"comunidad/store"
)

// poll asks as phones do: one answer is of the third version of the message, several of the first.
func poll(out bot.Outgoing, about *waE2E.ContextInfo) *waE2E.Message {
	poll := &waE2E.PollCreationMessage{Name: proto.String(out.Text), ContextInfo: about}
	for _, option := range out.Options {
		poll.Options = append(poll.Options, &waE2E.PollCreationMessage_Option{OptionName: proto.String(option)})
	}
	if out.Many {
		poll.SelectableOptionsCount = proto.Uint32(0) // any number
		return &waE2E.Message{PollCreationMessage: poll}
	}
	poll.SelectableOptionsCount = proto.Uint32(1)
	return &waE2E.Message{PollCreationMessageV3: poll}
}

// secretly gives a poll the secret that votes are sealed with. Every attempt, and every repetition for a phone that could
// not read it, has the same one, or the votes of some would stay shut. whatsmeow keeps it before the poll goes out.
func (c *Client) secretly(ctx context.Context, chat types.JID, id types.MessageID, m *waE2E.Message) error {
	me := c.self()
	for _, name := range []types.JID{me.lid, me.pn} { // whichever the group names people by
		secret, _, err := c.wa.Store.MsgSecrets.GetMessageSecret(ctx, chat, name, id)
		if err != nil {
			return err
		}
		if secret != nil {
			m.MessageContextInfo = &waE2E.MessageContextInfo{MessageSecret: secret}
			return nil
		}
	}
	m.MessageContextInfo = &waE2E.MessageContextInfo{MessageSecret: random.Bytes(32)}
	return c.session.hold(ctx, id, c.now())
}

// readVote opens a vote in a poll of ours, and turns what it names into the numbers of the options. ok is false for what is
// not ours, or stays shut.
func (c *Client) readVote(evt *events.Message, b *bot.Bot, in *bot.Incoming) (ok bool, err error) {
	options, err := b.Options(c.life, in.Target)
	if err != nil {
		return false, ignore(err, store.ErrNotFound)
	}
	vote, ok := trySenders(c, evt, func(e *events.Message) (*waE2E.PollVoteMessage, error) { return c.wa.DecryptPollVote(c.life, e) })
	in.Text = ticked(options, vote.GetSelectedOptions())
	return ok, nil
}

// ticked are the numbers of the options that were voted for, "1,3".
func ticked(options []string, chosen [][]byte) string {
	var numbers []string
	for i, hash := range whatsmeow.HashPollOptions(options) {
		if slices.ContainsFunc(chosen, func(c []byte) bool { return string(c) == string(hash) }) {
			numbers = append(numbers, strconv.Itoa(i+1))
		}
	}
	return strings.Join(numbers, ",")
}

func ignore(err, harmless error) error {
	if errors.Is(err, harmless) {
		return nil
	}
	return err
}

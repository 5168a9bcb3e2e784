package commands

import (
	"context"
	"errors"
	"slices"
	"time"

	"comunidad/commands/answer"
	"comunidad/commands/fold"
	"comunidad/store"
)

// editWithin is how long a correction of an answer counts.
const editWithin = 15 * time.Minute

// takenBack undoes what a deleted message or a removed reaction had said. Deleting is quiet, and so is this.
func (s *Set) takenBack(ctx context.Context, tx *store.Tx, r Request) (Outcome, error) {
	if _, err := tx.TakeBack(ctx, r.From.ID, r.Message); err != nil {
		return Outcome{}, err
	}
	if err := tx.TakeBackAttendance(ctx, r.From.ID, r.Message); err != nil {
		return Outcome{}, err
	}
	if err := unshare(ctx, tx, r); err != nil {
		return Outcome{}, err
	}
	if err := untie(ctx, tx, r, ""); err != nil {
		return Outcome{}, err
	}
	topics, err := tx.TopicsBrought(ctx, r.From.ID, r.Message)
	if err != nil {
		return Outcome{}, err
	}
	if len(topics) == 0 {
		return s.quietly(takeBackOpenSpace(ctx, tx, r))
	}
	return s.noLonger(ctx, tx, topics)
}

// noLonger withdraws the topics of a message that says so no more.
func (s *Set) noLonger(ctx context.Context, tx *store.Tx, topics []store.Topic) (Outcome, error) {
	var effects []Effect
	for _, t := range topics {
		if err := tx.Withdraw(ctx, t.Meeting, t.Number); err != nil {
			return Outcome{}, err
		}
		changed, err := fellOut(ctx, tx, s.Rules, t.Meeting, t.Number)
		if err != nil {
			return Outcome{}, err
		}
		effects = append(effects, changed...)
	}
	return Outcome{Effects: effects}, nil
}

// edited reads again a message that had answered or proposed something. An edit never runs a command.
func (s *Set) edited(ctx context.Context, tx *store.Tx, r Request) (Outcome, error) {
	if done, err := reworded(ctx, tx, r); done || err != nil {
		return Outcome{}, err
	}
	if err := untie(ctx, tx, r, r.Text); err != nil {
		return Outcome{}, err
	}
	topics, err := tx.TopicsBrought(ctx, r.From.ID, r.Message)
	switch {
	case err != nil:
		return Outcome{}, err
	case len(topics) > 0 && !s.stillTopic(r.Heard):
		return s.noLonger(ctx, tx, topics)
	case len(topics) > 0:
		return Outcome{}, editTopics(ctx, tx, r, topics)
	}
	before, err := tx.AnswerIn(ctx, r.From.ID, r.Message)
	if errors.Is(err, store.ErrNotFound) {
		return s.quietly(editHarvest(ctx, tx, r))
	}
	if err != nil || r.At.Sub(before.At) > editWithin {
		return Outcome{}, err
	}
	// It is trusted as the message was that it corrects, which the bot had understood.
	meaning := answer.Read(r.Text, answer.Reply)
	if meaning.Kind != answer.Coming {
		_, err := tx.TakeBack(ctx, r.From.ID, r.Message)
		return Outcome{}, err
	}
	now := statement(meaning, before.Source)
	now.Meeting, now.Member, now.Message, now.At, now.Seq = before.Meeting, r.From.ID, r.Message, before.At, before.Seq
	return Outcome{Effects: []Effect{React(receipt(now.Answer))}}, tx.PutAnswer(ctx, now)
}

// editTopics says the topics that a message brought in the words of its correction, one after the other. One that is no longer
// there is off the list.
func editTopics(ctx context.Context, tx *store.Tx, r Request, topics []store.Topic) error {
	words := r.Text
	if tail, ok := bringing(words); ok {
		words = tail
	}
	others, err := tx.Topics(ctx, topics[0].Meeting)
	if err != nil {
		return err
	}
	said := slices.DeleteFunc(topicsBrought(words, false), func(b brought) bool { // what was there already was never taken
		title, err := topicTitle(b.words)
		return err == nil && slices.ContainsFunc(others, func(t store.Topic) bool { return t.Message != r.Message && fold.String(t.Title) == fold.String(title) })
	})
	for i, t := range topics {
		if i >= len(said) {
			if err := tx.Withdraw(ctx, t.Meeting, t.Number); err != nil {
				return err
			}
			continue
		}
		title, err := topicTitle(said[i].words)
		if err != nil {
			return err
		}
		if err := tx.Retitle(ctx, t.Meeting, t.Number, title); err != nil {
			return err
		}
	}
	for _, more := range said[min(len(said), len(topics)):] {
		kind := store.Proposal
		if more.asks {
			kind = store.Request
		}
		if call := r.Scene.Call; call == nil || call.Meeting != topics[0].Meeting {
			return nil
		}
		if err := addTopic(ctx, tx, r, topics[0].Meeting, kind, more.words); err != nil {
			return err
		}
	}
	return nil
}

// stillTopic tells whether what corrects a topic is one, too, and not thanks, an answer or a command's words.
func (s *Set) stillTopic(h Heard) bool {
	if proposalWords(h.Text) != h.Text {
		return true
	}
	if c, rest := s.lookup(h.Text); c != nil && !c.ByEar && Whole.admits(rest) {
		return false
	}
	h.Subject, h.Ground = Subject{Kind: AboutTopics}, answer.Reply
	h.Meaning = h.read("")
	return !chatter(h) && !(h.Meaning.Kind == answer.Coming && plainAnswer(h))
}

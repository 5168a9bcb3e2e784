package commands

import (
	"context"
	"errors"
	"time"

	"comunidad/commands/answer"
	"comunidad/store"
)

// editWithin is how long a correction of an answer counts.
const editWithin = 15 * time.Minute

// takenBack undoes what a deleted message or a removed reaction had said. Deleting is quiet, and so is this.
func (s *Set) takenBack(ctx context.Context, tx *store.Tx, r Request) (Outcome, error) {
	if _, err := tx.TakeBack(ctx, r.From.ID, r.Message); err != nil {
		return Outcome{}, err
	}
	if err := unshare(ctx, tx, r); err != nil {
		return Outcome{}, err
	}
	if err := untie(ctx, tx, r, ""); err != nil {
		return Outcome{}, err
	}
	topic, err := tx.TopicOf(ctx, r.From.ID, r.Message)
	if errors.Is(err, store.ErrNotFound) {
		return s.quietly(takeBackOpenSpace(ctx, tx, r))
	}
	if err != nil {
		return Outcome{}, err
	}
	return s.noLonger(ctx, tx, topic)
}

// noLonger withdraws a topic whose message says so no more.
func (s *Set) noLonger(ctx context.Context, tx *store.Tx, topic store.Topic) (Outcome, error) {
	if err := tx.Withdraw(ctx, topic.Meeting, topic.Number); err != nil {
		return Outcome{}, err
	}
	changed, err := fellOut(ctx, tx, s.Rules, topic.Meeting, topic.Number)
	return Outcome{Effects: changed}, err
}

// edited reads again a message that had answered or proposed something. An edit never runs a command.
func (s *Set) edited(ctx context.Context, tx *store.Tx, r Request) (Outcome, error) {
	if done, err := reworded(ctx, tx, r); done || err != nil {
		return Outcome{}, err
	}
	if err := untie(ctx, tx, r, r.Text); err != nil {
		return Outcome{}, err
	}
	topic, err := tx.TopicOf(ctx, r.From.ID, r.Message)
	if err == nil && !s.stillTopic(r.Heard) {
		return s.noLonger(ctx, tx, topic)
	}
	if err == nil {
		title, err := topicTitle(proposalWords(r.Text))
		if err != nil {
			return Outcome{}, err
		}
		return Outcome{}, tx.Retitle(ctx, topic.Meeting, topic.Number, title)
	}
	if !errors.Is(err, store.ErrNotFound) {
		return Outcome{}, err
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

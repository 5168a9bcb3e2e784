package store

import (
	"context"
	"time"
)

// TopicKind tells a proposal, which somebody offers to host, from a request, which asks for one.
type TopicKind string

// The two kinds of topic.
const (
	Proposal TopicKind = "proposal"
	Request  TopicKind = "request"
)

// Topic is something to talk about at a meeting.
type Topic struct {
	Meeting   int64
	Number    int
	Title     string
	Kind      TopicKind
	By        int64 // who brought it, 0 if forgotten
	Withdrawn bool
	Message   string // id of the message that brought it
	Hosts     []int64
	Interest  int // how many said they would go
	Shown     int // in how many lists the group saw it
	People    int // how many were in its conversation, 0 if nobody knows
	At        time.Time

	PeopleSaid bool // somebody said how many it was; else it is the most that said they were there at once
}

// AddTopic adds a topic under the next free number, which it returns.
func (tx *Tx) AddTopic(ctx context.Context, t Topic) (int, error) {
	var number int
	err := tx.get(ctx, `INSERT INTO topic (meeting, number, title, kind, member, status, message, at)
		SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4, 'open', $5, $6 FROM topic WHERE meeting = $1 RETURNING number`,
		[]any{t.Meeting, t.Title, string(t.Kind), t.By, t.Message, unix(tx.Now)}, &number)
	return number, err
}

const topicColumns = `SELECT meeting, number, title, kind, coalesce(member, 0), status = 'withdrawn', message,
	coalesce((SELECT group_concat(member, ',') FROM (SELECT member FROM host h WHERE h.meeting = t.meeting AND h.topic = t.number ORDER BY h.at, h.member)), ''),
	(SELECT count(*) FROM interest i WHERE i.meeting = t.meeting AND i.topic = t.number), shown, people, people_said, at FROM topic t `

func scanTopic(row scanner) (t Topic, err error) {
	var hosts string
	err = row.Scan(&t.Meeting, &t.Number, &t.Title, &t.Kind, &t.By, &t.Withdrawn, &t.Message, &hosts, &t.Interest, &t.Shown, &t.People, &t.PeopleSaid, millis{&t.At})
	t.Hosts = splitIDs(hosts)
	return t, err
}

// Topics are a meeting's topics that stand, in the order in which they came.
func (tx *Tx) Topics(ctx context.Context, meeting int64) ([]Topic, error) {
	return list(ctx, tx, scanTopic, topicColumns+`WHERE meeting = $1 AND status = 'open' ORDER BY number`, meeting)
}

// EveryTopic is all topics of all meetings, withdrawn ones too.
func (tx *Tx) EveryTopic(ctx context.Context) ([]Topic, error) {
	return list(ctx, tx, scanTopic, topicColumns+`ORDER BY meeting, number`)
}

// Topic reads one. ErrNotFound if the meeting has none with that number.
func (tx *Tx) Topic(ctx context.Context, meeting int64, number int) (Topic, error) {
	return one(ctx, tx, scanTopic, topicColumns+`WHERE meeting = $1 AND number = $2`, meeting, number)
}

// TopicsBrought are the topics that a message brought, withdrawn ones too.
func (tx *Tx) TopicsBrought(ctx context.Context, member int64, message string) ([]Topic, error) {
	return list(ctx, tx, scanTopic, topicColumns+`WHERE member = $1 AND message = $2 ORDER BY meeting, number`, member, message)
}

// Retitle says a topic in other words.
func (tx *Tx) Retitle(ctx context.Context, meeting int64, number int, title string) error {
	_, err := tx.exec(ctx, `UPDATE topic SET title = $3 WHERE meeting = $1 AND number = $2`, meeting, number, title)
	return err
}

// Withdraw takes a topic off the list; its number is not given again.
func (tx *Tx) Withdraw(ctx context.Context, meeting int64, number int) error {
	_, err := tx.exec(ctx, `UPDATE topic SET status = 'withdrawn' WHERE meeting = $1 AND number = $2`, meeting, number)
	return err
}

// AddHost records that a member hosts a topic. ErrExists if they do already.
func (tx *Tx) AddHost(ctx context.Context, meeting int64, topic int, member int64) error {
	_, err := tx.exec(ctx, `INSERT INTO host (meeting, topic, member, at) VALUES ($1, $2, $3, $4)`, meeting, topic, member, unix(tx.Now))
	return err
}

// AddInterest records that a member would go to a topic. Saying it twice changes nothing.
func (tx *Tx) AddInterest(ctx context.Context, meeting int64, topic int, member int64) error {
	_, err := tx.exec(ctx, `INSERT INTO interest (meeting, topic, member, at) VALUES ($1, $2, $3, $4)
		ON CONFLICT (meeting, topic, member) DO NOTHING`, meeting, topic, member, unix(tx.Now))
	return err
}

// Interest is who would go to what.
type Interest struct {
	Meeting int64
	Topic   int
	Member  int64
}

// EveryInterest is all that was said, at all meetings.
func (tx *Tx) EveryInterest(ctx context.Context) ([]Interest, error) {
	return list(ctx, tx, func(row scanner) (i Interest, err error) { return i, row.Scan(&i.Meeting, &i.Topic, &i.Member) },
		`SELECT meeting, topic, member FROM interest ORDER BY meeting, topic, at, member`)
}

// DropInterest forgets what a member would go to at a meeting.
func (tx *Tx) DropInterest(ctx context.Context, meeting, member int64) error {
	_, err := tx.exec(ctx, `DELETE FROM interest WHERE meeting = $1 AND member = $2`, meeting, member)
	return err
}

// MarkShown counts one more list in which the group saw these topics.
func (tx *Tx) MarkShown(ctx context.Context, topics []Topic) error {
	for _, t := range topics {
		if _, err := tx.exec(ctx, `UPDATE topic SET shown = shown + 1 WHERE meeting = $1 AND number = $2`, t.Meeting, t.Number); err != nil {
			return err
		}
	}
	return nil
}

// SayPeople keeps how many somebody said were in a conversation.
func (tx *Tx) SayPeople(ctx context.Context, meeting int64, topic, people int) error {
	_, err := tx.exec(ctx, `UPDATE topic SET people = $3, people_said = 1 WHERE meeting = $1 AND number = $2`, meeting, topic, people)
	return err
}

// SeePeople keeps how many say that they are in a conversation, if it is more than before and nobody said how many it was.
func (tx *Tx) SeePeople(ctx context.Context, meeting int64, topic, people int) error {
	_, err := tx.exec(ctx, `UPDATE topic SET people = max(people, $3) WHERE meeting = $1 AND number = $2 AND people_said = 0`, meeting, topic, people)
	return err
}

package commands

import (
	"context"
	"fmt"
	"strings"
	"time"

	"comunidad/store"
)

// owedKey names what is owed for a meeting, so that it is said once and can be called off together.
func owedKey(meeting int64, what string) string { return fmt.Sprintf("meeting/%d/%s", meeting, what) }

// owedAnew is owedKey for what is owed again when the meeting is changed.
func owedAnew(m store.Meeting, what string) string {
	key := owedKey(m.Number, what)
	if m.Changes > 0 {
		key = fmt.Sprintf("%s~%d", key, m.Changes)
	}
	return key
}

// publishedAhead is how long a facilitator who publishes late has to announce it with their own hand.
const publishedAhead = time.Hour

// announceAt is when a meeting's announcement goes out by itself.
func announceAt(m store.Meeting, rules Rules) time.Time {
	at := m.StartsAt.Add(-rules.Announce)
	if soonest := m.PublishedAt.Add(publishedAhead); at.Before(soonest) {
		return soonest
	}
	return at
}

// announcement marks a meeting as announced and gives the post that people answer.
func announcement(ctx context.Context, tx *store.Tx, m store.Meeting) (Effect, error) {
	hours, err := hoursLine(ctx, tx, m.StartsAt)
	if err != nil {
		return Effect{}, err
	}
	topics, err := tx.Topics(ctx, m.Number)
	if err != nil {
		return Effect{}, err
	}
	if seenLeastFirst(topics); len(topics) <= inLine {
		if err := tx.MarkShown(ctx, topics); err != nil {
			return Effect{}, err
		}
	}
	changed, err := clockChanges(ctx, tx, m)
	if err != nil {
		return Effect{}, err
	}
	design, err := designLine(ctx, tx, m.Number, "question", "format")
	if err != nil {
		return Effect{}, err
	}
	if err := tx.SetMeetingStatus(ctx, m.Number, store.Announced); err != nil {
		return Effect{}, err
	}
	post := Post(Lines(
		draftLine.With("title", m.Title, "when", Hour(m.StartsAt), "minutes", m.Minutes),
		hours,
		changed,
		topicsInLine(topics),
		design,
		howToAnswer,
	))
	return post.About(Subject{AboutAnswers, m.Number}).Once(owedKey(m.Number, "announcement")).Before(m.EndsAt()), nil
}

// inLine is how many topics the announcement names before it only counts them.
const inLine = 5

func topicsInLine(topics []store.Topic) Body {
	switch {
	case len(topics) == 0:
		return nil
	case len(topics) > inLine:
		return Count{len(topics), topicsCounted, topicsCounted}
	}
	titles := make([]string, len(topics))
	for i, t := range topics {
		titles[i] = t.Title
	}
	return topicsNamed.With("topics", strings.Join(titles, " · "))
}

var (
	howToAnswer = Text{
		ES: "Respondan a este mensaje *voy*, *tal vez* o *no puedo*, o reaccionen ✅ 🤔 ❌ (👍 también cuenta como voy).",
		PT: "Respondam a esta mensagem *vou*, *talvez* ou *não posso*, ou reajam ✅ 🤔 ❌ (👍 também conta como vou).",
		EN: "Reply to this message *going*, *maybe* or *can't make it*, or react ✅ 🤔 ❌ (👍 counts as going too).",
	}
	topicsNamed   = Text{ES: "Temas: {topics}", PT: "Temas: {topics}", EN: "Topics: {topics}"}
	topicsCounted = Text{ES: "Hay {n} temas: con *temas* se leen todos.", PT: "Há {n} temas: com *temas* dá para ler todos.", EN: "There are {n} topics: *topics* shows them all."}
)

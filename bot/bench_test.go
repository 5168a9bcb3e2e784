package bot

import (
	"fmt"
	"testing"
	"time"

	"comunidad/commands/answer"
	"comunidad/store"
)

// BenchmarkCommand measures what a «voy» costs when it is made durable as a whole: inbox row, answer, reaction in the
// outbox and the row marked as done, in one commit with synchronous=FULL. Compare it with BenchmarkRawUpsert in the same
// run: that is one upsert of one row in one such commit, the least that any bot would do.
func BenchmarkCommand(b *testing.B) {
	now := time.Date(2026, 5, 28, 16, 0, 0, 0, time.UTC)
	bot := newBot(b, &recorder{}, func() time.Time { return now }, nil)
	people := populate(b, bot, now)
	answer.Read("voy", answer.Bare) // its words are read once
	n := 0
	for b.Loop() {
		n++
		err := bot.db.Write(b.Context(), now, func(tx *store.Tx) error {
			err := tx.PutIn(b.Context(), store.In{From: people[n%len(people)], ID: fmt.Sprintf("3EB0%016X", n*2654435761), Kind: store.Said, Text: "voy", At: now})
			if err != nil {
				return err
			}
			in, err := tx.NextIn(b.Context(), int64(n-1))
			if err != nil {
				return err
			}
			outcome, err := bot.decide(b.Context(), tx, in)
			if err != nil {
				return err
			}
			if len(outcome.Effects) != 1 {
				b.Fatalf("«voy» has %d effects", len(outcome.Effects))
			}
			if err := bot.owe(b.Context(), tx, in, outcome.Effects); err != nil {
				return err
			}
			return tx.FinishIn(b.Context(), in.Seq)
		})
		if err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "commands/s")
}

func BenchmarkRawUpsert(b *testing.B) {
	now := time.Date(2026, 5, 28, 16, 0, 0, 0, time.UTC)
	bot := newBot(b, &recorder{}, func() time.Time { return now }, nil)
	people := populate(b, bot, now)
	n := 0
	for b.Loop() {
		n++
		err := bot.db.Write(b.Context(), now, func(tx *store.Tx) error {
			return tx.SetLang(b.Context(), people[n%len(people)], store.Langs[n%3])
		})
		if err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "upserts/s")
}

// populate makes an announced meeting, five topics and a hundred people.
func populate(b *testing.B, bot *Bot, now time.Time) (people []int64) {
	b.Helper()
	err := bot.db.Write(b.Context(), now, func(tx *store.Tx) error {
		for i := range 100 {
			id, err := tx.AddMember(b.Context(), store.Address(fmt.Sprintf("%d@lid", i)), store.InGroup)
			if err != nil {
				return err
			}
			people = append(people, id)
		}
		if err := tx.AddMeeting(b.Context(), store.Meeting{Number: 1, Title: "E", StartsAt: now.Add(5 * 24 * time.Hour), Minutes: 60}); err != nil {
			return err
		}
		for range 5 {
			if _, err := tx.AddTopic(b.Context(), store.Topic{Meeting: 1, Title: "tema", Kind: store.Proposal, By: people[0]}); err != nil {
				return err
			}
		}
		return tx.SetMeetingStatus(b.Context(), 1, store.Announced)
	})
	if err != nil {
		b.Fatal(err)
	}
	return people
}

package commands

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"unicode"

	"comunidad/commands/answer"
	"comunidad/commands/fold"
	"comunidad/store"
)

var mergeWords = Words{
	ES: []string{"juntar", "juntar el", "juntar la", "juntemos", "unir", "fusionar"},
	PT: []string{"juntar", "juntar o", "unir"},
	EN: []string{"merge", "join topics"},
}

func init() {
	add(&Command{
		Name:    "merge",
		Aliases: mergeWords,
		Args:    []Arg{{Key: "numbers", Kind: Digits, Name: Text{ES: "3 con 1", PT: "3 com 1", EN: "3 with 1"}}},
		Help: Text{
			ES: "une dos temas que se parecen, cuando la otra parte también quiere: *juntar 3 con 1*",
			PT: "une dois temas parecidos, quando a outra parte também quer: *juntar 3 com 1*",
			EN: "makes one of two topics that are alike, once the other side wants it too: *merge 3 with 1*",
		},
		Who:  Anyone,
		Hear: hearMerge,
		Run:  mergeTopics,
	})
}

// hearMerge hears «juntar 3 con 1», and nothing else beside the two numbers.
func hearMerge(h Heard) (string, bool) {
	if h.topicAct() == topicMerged {
		refs, _ := topicRefs(h.Text)
		between := " y "
		if slices.ContainsFunc(fold.Words(h.Text), func(w fold.Word) bool { return slices.Contains([]string{"con", "com", "with", "into"}, w.Text) }) {
			between = " con "
		}
		return fmt.Sprintf("%d%s%d", refs[0].number, between, refs[1].number), true
	}
	rest, ok := opening(h.Text, mergeWords)
	if !ok || h.Emoji || h.Ground == answer.Human {
		return "", false
	}
	digits := 0
	for _, w := range fold.Words(rest) {
		switch {
		case unicode.IsDigit(rune(w.Text[0])):
			digits++
		case slices.Contains([]string{"y", "e", "con", "com", "and", "with", "el", "la", "o", "a", "al", "en", "into"}, w.Text):
		case unicode.IsLetter([]rune(w.Text)[0]):
			return "", false
		}
	}
	return rest, digits == 2
}

// intoWords tell which of two becomes part of the other.
var intoWords = []string{"con", "com", "with", "al", "a", "en", "into"}

// mergeTopics joins two topics once both sides said so. A side is a topic's hosts, or who asked for it while it has none:
// not even facilitation merges the topics of others.
func mergeTopics(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	numbers := r.Args.Numbers("numbers")
	if len(numbers) != 2 || numbers[0] == numbers[1] {
		return nil, No(writeItSo.With("usage", r.Command.Usage()))
	}
	if !slices.ContainsFunc(fold.Words(r.Words), func(w fold.Word) bool { return slices.Contains(intoWords, w.Text) }) {
		slices.SortFunc(numbers, func(a, b int) int { return b - a }) // «juntar 1 y 3»: the earlier one stays
	}
	from, err := topicNumbered(ctx, tx, r, numbers[0])
	if err != nil {
		return nil, err
	}
	into, err := topicNumbered(ctx, tx, r, numbers[1])
	if err != nil {
		return nil, err
	}
	mine, theirs := speaksFor(from, r.From.ID), speaksFor(into, r.From.ID)
	if !mine && !theirs {
		return nil, No(mergeNotYours.With("a", from.Number, "b", into.Number))
	}
	if err := tx.WishMerge(ctx, from.Meeting, from.Number, into.Number, r.From.ID); err != nil {
		return nil, err
	}
	wishes, err := tx.MergeWishes(ctx, from.Meeting, from.Number, into.Number)
	if err != nil {
		return nil, err
	}
	wish := func(t store.Topic) bool {
		return slices.ContainsFunc(wishes, func(w store.MergeWish) bool { return speaksFor(t, w.Member) })
	}
	if !wish(from) || !wish(into) {
		return []Effect{React("👀")}, nil // the other side has not spoken
	}
	stays := wishes[0].Into // as it was first wished
	if err := joinTopics(ctx, tx, from.Meeting, wishes[0].Topic, stays, wishes); err != nil {
		return nil, err
	}
	list, err := weave(ctx, tx, from.Meeting, stays)
	return append([]Effect{React("🤝")}, list...), err
}

// joinTopics makes one topic of two. Whoever wished it brings it together with the others.
func joinTopics(ctx context.Context, tx *store.Tx, meeting int64, from, into int, wishes []store.MergeWish) error {
	if err := tx.MergeTopics(ctx, meeting, from, into); err != nil {
		return err
	}
	for _, w := range wishes {
		if err := tx.AddHost(ctx, meeting, into, w.Member); err != nil && !errors.Is(err, store.ErrExists) {
			return err
		}
	}
	return nil
}

// speaksFor tells whether somebody may say what becomes of a topic.
func speaksFor(t store.Topic, member int64) bool {
	return slices.Contains(t.Hosts, member) || len(t.Hosts) == 0 && t.By == member
}

// topicNumbered is the topic with that number of the meeting that is spoken of; one that became part of another is that one.
func topicNumbered(ctx context.Context, tx *store.Tx, r Request, number int) (store.Topic, error) {
	m, err := r.Meeting(ctx, tx)
	if err != nil {
		return store.Topic{}, err
	}
	return topicAt(ctx, tx, m.Number, number)
}

func topicAt(ctx context.Context, tx *store.Tx, meeting int64, number int) (store.Topic, error) {
	into, err := tx.MergedInto(ctx, meeting, number)
	if err != nil {
		return store.Topic{}, err
	}
	if into != 0 {
		number = into
	}
	t, err := tx.Topic(ctx, meeting, number)
	if errors.Is(err, store.ErrNotFound) || err == nil && t.Withdrawn {
		return store.Topic{}, No(noSuchTopic.With("number", number))
	}
	return t, err
}

var mergeNotYours = Text{
	ES: "El {a} y el {b} los juntan quienes los facilitan.",
	PT: "Só quem facilita o {a} e o {b} pode juntar os dois.",
	EN: "Topics {a} and {b} are merged by those who host them.",
}

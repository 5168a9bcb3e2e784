package commands

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"strings"
	"time"

	"comunidad/commands/book"
	"comunidad/store"
)

// theBook gathers what a meeting left behind. Names are of those who agreed, else their organisation stands. What was added
// since the last version makes a new one, which is recorded.
func theBook(ctx context.Context, tx *store.Tx, m store.Meeting, lang store.Lang) (b book.Book, err error) {
	community, err := tx.Community(ctx)
	if err != nil {
		return b, err
	}
	b = book.Book{
		Community: community.Name, Title: m.Title, Number: m.Number, StartsAt: m.StartsAt, Minutes: m.Minutes, Lang: lang,
		OpenUntil: openUntil(tx.Now, m), MadeAt: tx.Now.In(m.StartsAt.Location()),
		People: book.Unknown, Organisations: book.Unknown, FirstTime: book.Unknown,
	}
	harvest, err := tx.HarvestOf(ctx, m.Number)
	if err != nil {
		return b, err
	}
	shared, err := tx.SharedAt(ctx, m.Number)
	if err != nil {
		return b, err
	}
	if b.Whole, err = leftBy(ctx, tx, harvest, shared, 0); err != nil {
		return b, err
	}
	if err := errors.Join(whoCame(ctx, tx, m, &b), conversations(ctx, tx, m, harvest, shared, &b), closingOf(ctx, tx, harvest, &b), mantrasOfIt(ctx, tx, m, &b)); err != nil {
		return b, err
	}
	return b, version(ctx, tx, m, &b)
}

// openUntil is until when a book grows; zero when it is closed.
func openUntil(now time.Time, m store.Meeting) time.Time {
	if end := harvestEnd(m); now.Before(end) {
		return end.Add(-time.Minute)
	}
	return time.Time{}
}

// whoCame counts those of whom there is a record.
func whoCame(ctx context.Context, tx *store.Tx, m store.Meeting, b *book.Book) error {
	present, err := tx.Attended(ctx, m.Number)
	if err != nil || len(present) == 0 {
		return err
	}
	organisations := map[int64]bool{}
	for _, id := range present {
		member, err := tx.Member(ctx, id)
		if err != nil {
			return err
		}
		if member.OrganisationID != 0 {
			organisations[member.OrganisationID] = true
		}
		if member.Country != "" && !slices.Contains(b.Countries, member.Country) {
			b.Countries = append(b.Countries, member.Country)
		}
	}
	slices.Sort(b.Countries)
	b.People, b.Organisations = len(present), len(organisations)
	return nil
}

// conversations are those on the agenda, and those that left something.
func conversations(ctx context.Context, tx *store.Tx, m store.Meeting, harvest []store.Harvest, shared []store.Shared, b *book.Book) error {
	topics, err := tx.TopicsOf(ctx, m.Number)
	if err != nil {
		return err
	}
	slots, err := tx.Slots(ctx, m.Number)
	if err != nil {
		return err
	}
	rooms, err := tx.Rooms(ctx, m.Number)
	if err != nil {
		return err
	}
	b.Principles = len(slots) > 0
	for _, t := range topics {
		at := slices.IndexFunc(slots, func(s store.Slot) bool { return s.Topic == t.Number })
		if at < 0 && !slices.ContainsFunc(harvest, func(h store.Harvest) bool { return h.Topic == t.Number }) &&
			!slices.ContainsFunc(shared, func(s store.Shared) bool { return s.Topic == t.Number }) {
			continue
		}
		c := book.Conversation{Number: t.Number, Title: t.Title, People: peopleIn(t)}
		c.Turn, c.Room = placesOf(t.Number, slots, rooms, b.Lang)
		for _, id := range t.Hosts {
			who, err := attribution(ctx, tx, id)
			if err != nil {
				return err
			}
			if who != "" && !slices.Contains(c.Hosts, who) {
				c.Hosts = append(c.Hosts, who)
			}
		}
		if c.Report, err = leftBy(ctx, tx, harvest, shared, t.Number); err != nil {
			return err
		}
		b.Conversations = append(b.Conversations, c)
	}
	return nil
}

// placesOf says when and where a topic was talked about: «Turno 1, Turno 2», «Sala A».
func placesOf(topic int, slots []store.Slot, rooms []store.Room, lang store.Lang) (turns, places string) {
	var when, where []string
	for _, s := range slots {
		if s.Topic != topic {
			continue
		}
		when = append(when, turnNamed.With("turn", s.Turn+1).In(lang))
		if room := roomName(s.Room, rooms).In(lang); !slices.Contains(where, room) {
			where = append(where, room)
		}
	}
	return strings.Join(when, ", "), strings.Join(where, ", ")
}

// leftBy is what was left of one conversation; of the whole meeting for topic 0.
func leftBy(ctx context.Context, tx *store.Tx, harvest []store.Harvest, shared []store.Shared, topic int) (r book.Report, err error) {
	for _, h := range harvest {
		if h.Topic != topic || h.Kind == store.Closing {
			continue
		}
		note, commitment, err := printed(ctx, tx, h)
		switch {
		case err != nil:
			return r, err
		case h.Kind == store.Agreement:
			r.Agreements = append(r.Agreements, note)
		case h.Kind == store.Commitment:
			r.Commitments = append(r.Commitments, commitment)
		case h.Part == store.Recommendation:
			r.Recommendations = append(r.Recommendations, note)
		default:
			r.Summary = append(r.Summary, note)
		}
	}
	r.Resources, r.Requests, err = sharedIn(ctx, tx, shared, topic)
	return r, err
}

// closingOf is the circle, one line each: who said several things has them side by side.
func closingOf(ctx context.Context, tx *store.Tx, harvest []store.Harvest, b *book.Book) error {
	at := map[int64]int{}
	for _, h := range harvest {
		if h.Kind != store.Closing {
			continue
		}
		note, _, err := printed(ctx, tx, h)
		if err != nil {
			return err
		}
		if i, spoke := at[h.By]; spoke && h.By != 0 {
			b.Closing[i].Text += " · " + note.Text
			continue
		}
		at[h.By] = len(b.Closing)
		b.Closing = append(b.Closing, note)
	}
	return nil
}

// sharedIn are the resources and requests of one conversation, each with the code by which it lives on.
func sharedIn(ctx context.Context, tx *store.Tx, shared []store.Shared, topic int) (resources, requests []book.Note, err error) {
	for _, s := range shared {
		if s.Topic != topic {
			continue
		}
		who, err := attribution(ctx, tx, s.By)
		if err != nil {
			return nil, nil, err
		}
		note := book.Note{Text: strings.TrimSpace(s.Text + " (" + s.Code() + ") " + s.Link), By: who}
		if s.Kind == store.Resource {
			resources = append(resources, note)
		} else {
			requests = append(requests, note)
		}
	}
	return resources, requests, nil
}

// peopleIn is how many were in a conversation. That fewer than a few said where they are says nothing of the others.
func peopleIn(t store.Topic) int {
	if t.People == 0 || !t.PeopleSaid && t.People < few {
		return book.Unknown
	}
	return t.People
}

func printed(ctx context.Context, tx *store.Tx, h store.Harvest) (book.Note, book.Commitment, error) {
	who, err := attribution(ctx, tx, h.By)
	due, _ := time.Parse(time.DateOnly, h.Due) // none leaves the zero time
	text := sentenceCase(h.Text)
	return book.Note{Text: text, By: who}, book.Commitment{Code: "C" + strconv.Itoa(h.Code), Text: text, By: who, Due: due, Done: h.Status == "done"}, err
}

func mantrasOfIt(ctx context.Context, tx *store.Tx, m store.Meeting, b *book.Book) error {
	mantras, err := tx.Mantras(ctx)
	if err != nil {
		return err
	}
	for _, said := range mantras {
		if said.Meeting != m.Number || said.Status != "kept" {
			continue
		}
		who, err := attribution(ctx, tx, said.By)
		if err != nil {
			return err
		}
		b.Mantras = append(b.Mantras, book.Note{Text: said.Text, By: who})
	}
	return nil
}

// version numbers the book: the same content is the same version, in whatever language it is read.
func version(ctx context.Context, tx *store.Tx, m store.Meeting, b *book.Book) error {
	same := *b
	same.MadeAt, same.Lang, same.OpenUntil = time.Time{}, "", m.EndsAt().Add(harvestFor) // the harvest's end adds nothing
	same.Conversations = slices.Clone(b.Conversations)
	for i := range same.Conversations {
		same.Conversations[i].Turn, same.Conversations[i].Room = "", ""
	}
	content, err := json.Marshal(same)
	if err != nil {
		return err
	}
	sum := sha256.Sum256(content)
	now := store.Proceedings{Version: 1, Content: hex.EncodeToString(sum[:]), MadeAt: tx.Now}
	last, err := tx.LastProceedings(ctx, m.Number)
	switch {
	case err == nil && last.Content == now.Content:
		b.Version, b.MadeAt = last.Version, last.MadeAt.In(m.StartsAt.Location())
		return nil
	case err == nil:
		now.Version = last.Version + 1
	case !isNotFound(err):
		return err
	}
	b.Version = now.Version
	return tx.AddProceedings(ctx, m.Number, now)
}

var turnNamed = Text{ES: "Turno {turn}", PT: "Turno {turn}", EN: "Turn {turn}"}

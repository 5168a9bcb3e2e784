package commands

import (
	"context"
	"slices"

	"comunidad/store"
)

// topicsMeant finds the topics that are meant among those that stand. One that is not found, or that could be two, is a refusal.
func topicsMeant(ctx context.Context, tx *store.Tx, r Request, m store.Meeting, refs []topicRef) (wanted, unwanted []int, err error) {
	topics, err := tx.Topics(ctx, m.Number)
	if err != nil {
		return nil, nil, err
	}
	members, err := tx.Members(ctx)
	if err != nil {
		return nil, nil, err
	}
	for _, ref := range refs {
		var found []int
		switch {
		case ref.number != 0:
			t, err := topicAt(ctx, tx, m.Number, ref.number)
			if err != nil {
				return nil, nil, err
			}
			found = []int{t.Number}
		case ref.mine && ref.place != 0: // «el segundo que puse»
			if own := topicsOfOne(topics, r.From.ID); ref.place > 0 && ref.place <= len(own) {
				found = own[ref.place-1 : ref.place]
			} else if ref.place < 0 && len(own) > 0 {
				found = own[len(own)-1:]
			}
		case ref.all:
			for _, t := range topics {
				found = append(found, t.Number)
			}
		case ref.place > len(topics), len(topics) == 0:
		case ref.place > 0:
			found = []int{topics[ref.place-1].Number}
		case ref.place < 0:
			found = []int{topics[len(topics)-1].Number}
		case ref.mine:
			found = ownFirst(topics, r.From.ID)
		default:
			found = topicsWith(topics, members, ref.whose)
		}
		if len(found) == 0 || len(found) > 1 && !ref.all {
			return nil, nil, No(topicUnclear)
		}
		if ref.negated {
			unwanted = append(unwanted, found...)
		} else {
			wanted = append(wanted, found...)
		}
	}
	return wanted, unwanted, nil
}

// topicsOfOne are those that somebody hosts, or brought.
func topicsOfOne(topics []store.Topic, member int64) (found []int) {
	for _, t := range topics {
		if t.By == member || slices.Contains(t.Hosts, member) {
			found = append(found, t.Number)
		}
	}
	return found
}

// ownFirst is the one topic that somebody brought, or else all they bring or host: «el de Yuli» is no topic that she joined.
func ownFirst(topics []store.Topic, member int64) []int {
	var own []int
	for _, t := range topics {
		if t.By == member {
			own = append(own, t.Number)
		}
	}
	if len(own) == 1 {
		return own
	}
	return topicsOfOne(topics, member)
}

// topicsWith are those of somebody by name, or those whose title has all the words.
func topicsWith(topics []store.Topic, members []store.Member, whose string) (found []int) {
	if m, like := whoIs(whose, members); like == surely {
		return ownFirst(topics, m.ID)
	}
	sought := stems(whose)
	for _, t := range topics {
		title := stems(t.Title)
		if len(sought) > 0 && !slices.ContainsFunc(sought, func(s string) bool { return !slices.Contains(title, s) }) {
			found = append(found, t.Number)
		}
	}
	return found
}

var topicUnclear = Text{
	ES: "No entendí qué tema, o qué hago con él. Así lo anoto: *me interesa 2* · *facilito 2* · *retiro 2* · *propongo …*",
	PT: "Não entendi qual tema, ou o que faço com ele. Assim eu anoto: *me interessa 2* · *facilito 2* · *retiro 2* · *proponho …*",
	EN: "I did not understand which topic, or what to do with it. I note: *interested 2* · *host 2* · *withdraw 2* · *propose …*",
}

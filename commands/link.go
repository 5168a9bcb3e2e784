package commands

import (
	"context"
	"slices"
	"time"

	"comunidad/store"
)

// linkFrom is how long before the start the link is given: shared early, it reaches whom it should not.
const linkFrom = time.Hour

// linkForGroup is the link as the whole group may see it, once it may be known.
func linkForGroup(m store.Meeting, now time.Time, rules Rules) Body {
	switch {
	case m.Link == "" || now.Before(m.StartsAt.Add(-linkFrom)):
		return nil
	case rules.Link == LinkForComing:
		return linkOnRequest
	}
	return Plain(m.Link)
}

// linkFor is the link as one person may see it: where only those who come get it, alone and not in the group.
func linkFor(ctx context.Context, tx *store.Tx, r Request, m store.Meeting) (Body, error) {
	switch {
	case m.Link == "":
		return nil, nil
	case tx.Now.Before(m.StartsAt.Add(-linkFrom)):
		return linkLater, nil
	case r.Set.Rules.Link != LinkForComing:
		return Plain(m.Link), nil
	case !r.Direct:
		return linkOnRequest, nil
	}
	may, err := mayHaveLink(ctx, tx, r, m)
	if err != nil || !may {
		return linkAfterYes, err
	}
	return Plain(m.Link), nil
}

// mayHaveLink tells whether a link may be shown where and to whom this is answered.
func mayHaveLink(ctx context.Context, tx *store.Tx, r Request, m store.Meeting) (bool, error) {
	if r.Set.Rules.Link != LinkForComing {
		return true, nil
	}
	answers, err := tx.Answers(ctx, m.Number)
	return r.Direct && slices.ContainsFunc(answers, func(a store.Answer) bool { return a.Member == r.From.ID && a.Answer == store.Yes }), err
}

var (
	linkLater = Text{
		ES: "El enlace llega una hora antes.",
		PT: "O link chega uma hora antes.",
		EN: "The link comes one hour before.",
	}
	linkOnRequest = Text{
		ES: "Quienes dijeron *voy* pueden pedirme el enlace a solas: *link*.",
		PT: "Quem disse *vou* pode me pedir o link no privado: *link*.",
		EN: "Those who said *going* can ask me for the link alone: *link*.",
	}
	linkAfterYes = Text{
		ES: "El enlace es para quienes vienen: dime *voy* y te lo doy.",
		PT: "O link é para quem vem: me diga *vou* e eu dou.",
		EN: "The link is for those who come: tell me *going* and I give it to you.",
	}
)

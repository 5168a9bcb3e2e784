package commands

import (
	"context"
	"fmt"
	"time"

	"comunidad/store"
)

func init() {
	owe(&Job{Name: "solved?", Next: nextSolvedQuestion, Run: askSolved})
	owe(&Job{Name: "expiry", Next: nextExpiry, Run: expire})
}

const (
	askSolvedAfter = 14 * 24 * time.Hour
	needLasts      = 60 * 24 * time.Hour
	offerLasts     = 120 * 24 * time.Hour
	warnBefore     = 7 * 24 * time.Hour
	careHour       = 10 // in the community's zone: an hour at which the bot may speak
)

// careAt is the first time to speak after t.
func careAt(t time.Time, zone *time.Location) time.Time {
	at := atHour(t, careHour, zone)
	if at.Before(t) {
		at = atHour(t.In(zone).AddDate(0, 0, 1), careHour, zone)
	}
	return at
}

// careFor gives, for each thing that stands, when it is spoken of next and under which name.
func careFor(ctx context.Context, tx *store.Tx, kinds []store.SharedKind, when func(store.Shared, *time.Location) (string, time.Time)) (due []Due, about []store.Shared, err error) {
	community, err := tx.Community(ctx)
	if err != nil {
		return nil, nil, err
	}
	for _, kind := range kinds {
		open, err := tx.SharedOpen(ctx, kind)
		if err != nil {
			return nil, nil, err
		}
		for _, s := range open {
			if name, at := when(s, community.Zone); !at.IsZero() {
				due, about = append(due, Due{Job: name, At: at}), append(about, s)
			}
		}
	}
	return due, about, nil
}

// together settles all that is due by now under one question, so that ten needs of one day are one message.
func together(ctx context.Context, tx *store.Tx, all []Due, about []store.Shared, first Due) (now []store.Shared, err error) {
	for i, d := range all {
		if d.At.After(tx.Now) {
			continue
		}
		settled, err := tx.Settled(ctx, d.Job, d.At)
		if err != nil {
			return nil, err
		}
		if settled {
			continue
		}
		if d.Job != first.Job {
			if err := tx.Settle(ctx, d.Job, d.At, ""); err != nil {
				return nil, err
			}
		}
		now = append(now, about[i])
	}
	return now, nil
}

func solvedQuestionAt(s store.Shared, zone *time.Location) (string, time.Time) {
	return "solved?/" + s.Code(), careAt(s.At.Add(askSolvedAfter), zone)
}

func nextSolvedQuestion(ctx context.Context, tx *store.Tx, _ Rules) (Due, error) {
	due, _, err := careFor(ctx, tx, []store.SharedKind{store.Need}, solvedQuestionAt)
	if err != nil {
		return Due{}, err
	}
	return earliest(ctx, tx, due)
}

// askSolved asks whoever brought a need whether it was solved, once: alone if they ever wrote alone, and else in the
// group, where all that wait are asked in one message.
func askSolved(ctx context.Context, tx *store.Tx, _ Rules, due Due) ([]Effect, error) {
	all, about, err := careFor(ctx, tx, []store.SharedKind{store.Need}, solvedQuestionAt)
	if err != nil {
		return nil, err
	}
	needs, err := together(ctx, tx, all, about, due)
	if err != nil {
		return nil, err
	}
	return askEach(ctx, tx, needs, due, "solved", careWords{solvedQuestion, solvedQuestionFirst, solvedHowAlone, solvedHow})
}

// careWords are what people are asked: alone about one thing, or about several, and how to answer alone and in the group.
type careWords struct{ one, first, howAlone, how Text }

// askEach asks the people behind what stands, each alone where that is possible, in one message, and the rest together in
// the group.
func askEach(ctx context.Context, tx *store.Tx, all []store.Shared, due Due, command string, words careWords) ([]Effect, error) {
	var (
		effects  []Effect
		lines    = []Body{words.first}
		mentions []int64
		last     store.Shared
		alone    = map[int64][]store.Shared{}
		order    []int64
	)
	for _, s := range all {
		m, err := tx.Member(ctx, s.By)
		if err != nil {
			return nil, err
		}
		if m.Status != store.InGroup {
			continue
		}
		if reachable(tx, m) {
			if alone[m.ID] == nil {
				order = append(order, m.ID)
			}
			alone[m.ID] = append(alone[m.ID], s)
			continue
		}
		if s.Direct {
			continue // what was said to the bot alone is not brought up before everyone
		}
		lines, mentions, last = append(lines, careLine(s)), append(mentions, m.ID), s
	}
	for _, id := range order {
		dm, err := askAbout(ctx, tx, id, alone[id], command, words)
		if err != nil {
			return nil, err
		}
		effects = append(effects, dm.Once(fmt.Sprintf("%s/%d/alone", due.Job, id)))
	}
	if len(lines) > 1 {
		post := Post(shortened(append(lines, words.how))).Mentioning(mentions).Once(due.Job).Before(tx.Now.Add(5 * 24 * time.Hour))
		about := Subject{AboutShared, last.ID}
		if len(lines) > 3 { // several: whoever answers says which, or has only one
			about.Meeting = 0
		}
		effects = append(effects, post.About(about))
	}
	if len(effects) == 0 {
		return nil, Skip("nobody to ask")
	}
	return effects, nil
}

// askAbout asks one person about what they brought. About one thing a plain yes is enough.
func askAbout(ctx context.Context, tx *store.Tx, member int64, theirs []store.Shared, command string, words careWords) (Effect, error) {
	if len(theirs) == 1 {
		s := theirs[0]
		about := Subject{AboutShared, s.ID}
		dm := DM(member, words.one.With("code", s.Code(), "text", clip(s.Text, 120))).About(about)
		return dm, askAlone(ctx, tx, member, about, command, s.Code())
	}
	lines := []Body{words.first}
	for _, s := range theirs {
		lines = append(lines, careLine(s))
	}
	return DM(member, shortened(append(lines, words.howAlone))).About(Subject{AboutShared, 0}), nil
}

func careLine(s store.Shared) Body { return Plain(s.Code() + " «" + clip(s.Text, 90) + "»") }

// expiryAt is when something that nobody renews is warned of, and then when it ends.
func expiryAt(s store.Shared, zone *time.Location) (string, time.Time) {
	lasts := needLasts
	if s.Kind == store.Offer {
		lasts = offerLasts
	}
	return "expiry/" + s.Code() + "/" + s.RenewedAt.Format(time.DateOnly), careAt(s.RenewedAt.Add(lasts-warnBefore), zone)
}

func nextExpiry(ctx context.Context, tx *store.Tx, _ Rules) (Due, error) {
	due, _, err := careFor(ctx, tx, []store.SharedKind{store.Need, store.Offer}, expiryAt)
	if err != nil {
		return Due{}, err
	}
	return earliest(ctx, tx, due)
}

// expire warns that something ends in a week; the nightly tidying ends it then, see retain.
func expire(ctx context.Context, tx *store.Tx, _ Rules, due Due) ([]Effect, error) {
	all, about, err := careFor(ctx, tx, []store.SharedKind{store.Need, store.Offer}, expiryAt)
	if err != nil {
		return nil, err
	}
	ending, err := together(ctx, tx, all, about, due)
	if err != nil {
		return nil, err
	}
	return askEach(ctx, tx, ending, due, "still", careWords{expiryQuestion, expiryFirst, expiryHowAlone, expiryHow})
}

var (
	solvedQuestion = Text{
		ES: "¿Se resolvió {code} «{text}»? ¿Con quién? Responde *sí, con* y la organización, o *sigue {code}*.",
		PT: "{code} “{text}” foi resolvido? Com quem? Responda *sim, com* e a organização, ou *segue {code}*.",
		EN: "Was {code} “{text}” solved? With whom? Answer *yes, with* and the organisation, or *still open {code}*.",
	}
	solvedQuestionFirst = Text{
		ES: "*¿Se resolvió? ¿Con quién?*",
		PT: "*Foi resolvido? Com quem?*",
		EN: "*Was it solved? With whom?*",
	}
	solvedHow = Text{
		ES: "Quien lo trajo responda *resuelto*, el código y *con* quién, o *sigue* y el código.",
		PT: "Quem trouxe responda *resolvido*, o código e *com* quem, ou *segue* e o código.",
		EN: "Whoever brought it, answer *solved*, the code and *with* whom, or *still open* and the code.",
	}
	solvedHowAlone = Text{
		ES: "Responde *resuelto*, el código y *con* quién, o *sigue* y el código.",
		PT: "Responda *resolvido*, o código e *com* quem, ou *segue* e o código.",
		EN: "Answer *solved*, the code and *with* whom, or *still open* and the code.",
	}
	expiryHowAlone = Text{
		ES: "Si alguno sigue, responde *sigue* y el código.",
		PT: "Se algum continuar em aberto, responda *segue* e o código.",
		EN: "If one still stands, answer *still open* and the code.",
	}
	expiryQuestion = Text{
		ES: "{code} «{text}» sale de la lista en una semana. ¿Sigue? Responde *sí*, o *retiro {code}*.",
		PT: "{code} “{text}” sai da lista em uma semana. Continua em aberto? Responda *sim*, ou *retiro {code}*.",
		EN: "{code} “{text}” leaves the list in a week. Does it still stand? Answer *yes*, or *withdraw {code}*.",
	}
	expiryFirst = Text{
		ES: "*Salen de la lista en una semana:*",
		PT: "*Saem da lista em uma semana:*",
		EN: "*These leave the list in a week:*",
	}
	expiryHow = Text{
		ES: "Si alguno sigue, quien lo trajo responda *sigue* y el código.",
		PT: "Se algum continuar em aberto, quem trouxe responda *segue* e o código.",
		EN: "If one still stands, whoever brought it, answer *still open* and the code.",
	}
)

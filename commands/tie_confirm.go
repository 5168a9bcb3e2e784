package commands

import (
	"context"
	"errors"
	"slices"
	"strconv"
	"strings"

	"comunidad/commands/fold"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "tie confirm",
		Aliases: Words{
			ES: []string{"confirmo vínculo", "confirmo el vínculo", "confirmar vínculo"},
			PT: []string{"confirmo vínculo", "confirmo o vínculo", "confirmar vínculo"},
			EN: []string{"confirm tie", "I confirm the tie"},
		},
		Args: []Arg{{Key: "words", Kind: AnyText, Optional: true, Name: Text{ES: "organización", PT: "organização", EN: "organisation"}}},
		Help: Text{
			ES: "confirma el vínculo que otra organización propuso; también vale responder 🤝",
			PT: "confirma o vínculo que outra organização propôs; também vale responder 🤝",
			EN: "confirms the tie that another organisation proposed; answering 🤝 counts too",
		},
		Who:  Anyone,
		Hear: hearTieAnswer,
		Run:  answerTie,
		Asks: func(ctx context.Context, tx *store.Tx, r Request, args string) (Body, error) {
			t, err := tieMeant(ctx, tx, r, args)
			if err != nil || t.Status != "proposed" {
				return nil, ignoreNotFound(err)
			}
			byID, err := organisationsByID(ctx, tx)
			return tieAsks.With("other", byID[t.A+t.B-t.Asked].Name), err
		},
		No: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			t, err := tieMeant(ctx, tx, r, r.Words)
			if err != nil || t.Asked != r.From.OrganisationID {
				return []Effect{React("👌")}, ignoreNotFound(err)
			}
			return []Effect{React("👌")}, tx.DeclineTie(ctx, t.ID)
		},
	})
}

var (
	handshakes = []string{"🤝", "👍", "✅", "✔", "❤", "🙌", "💪", "👏", "🎉"}
	refusals   = []string{"❌", "👎", "🚫"}
	tieYes     = []string{"si", "sim", "yes", "confirmo", "confirmamos", "confirmado", "claro", "asi", "exacto", "isso", "correcto", "correto", "confirm", "confirmed", "dale", "cierto", "right", "true", "verdad"}
	tieNo      = []string{"no", "nao", "nope", "todavia", "ainda", "not"}
)

// hearTieAnswer hears a yes or a no to our question whether two organisations work together.
func hearTieAnswer(h Heard) (string, bool) {
	if h.Subject.Kind != AboutTie || strings.Contains(h.Text, "?") {
		return "", false
	}
	text := strings.TrimSpace(strings.TrimRight(fold.String(h.Text), "\ufe0f!. "))
	switch {
	case slices.Contains(handshakes, text):
		return "yes", true
	case slices.Contains(refusals, text):
		return "no", true
	case h.Emoji:
		return "", false
	}
	words := cueWords(noIsYes.ReplaceAllString(h.Text, "ok"))
	switch {
	case len(words) == 0 || len(words) > 12:
		return "", false
	case slices.Contains(tieNo, words[0].Text):
		return "no", true
	case slices.Contains(tieYes, words[0].Text), strings.Contains(h.Text, "🤝"):
		return "yes", true
	}
	return "", false
}

func answerTie(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	words := r.Args.Text("words")
	t, err := tieMeant(ctx, tx, r, words)
	if errors.Is(err, store.ErrNotFound) {
		if !r.Addressed {
			return nil, nil
		}
		return nil, No(noTieWaits)
	}
	if err != nil {
		return nil, err
	}
	switch {
	case t.Asked == r.From.OrganisationID && t.Status == "confirmed" && r.Direct: // somebody else of theirs was quicker
		return nil, No(tieSettled)
	case t.Status != "proposed" && r.Direct: // it was taken back
		return nil, No(noTieWaits)
	case t.Status != "proposed" || t.Asked != r.From.OrganisationID:
		return nil, nil // from others it is applause
	}
	if words == "no" {
		return []Effect{React("👌")}, tx.DeclineTie(ctx, t.ID)
	}
	return confirmTie(ctx, tx, r, t)
}

// tieMeant is the tie that our quoted message is about, or the one with the organisation that was named.
func tieMeant(ctx context.Context, tx *store.Tx, r Request, words string) (store.Tie, error) {
	if r.Subject.Kind == AboutTie {
		return tx.Tie(ctx, r.Subject.Meeting)
	}
	if id := atoi(words); id != 0 { // our question, answered without quoting it
		return tx.Tie(ctx, id)
	}
	other, known, err := organisationIn(ctx, tx, words, r.From.OrganisationID)
	if err != nil || !known || r.From.OrganisationID == 0 {
		return store.Tie{}, errors.Join(err, store.ErrNotFound)
	}
	return tx.TieBetween(ctx, r.From.OrganisationID, other.ID)
}

func confirmTie(ctx context.Context, tx *store.Tx, r Request, t store.Tie) ([]Effect, error) {
	if err := tx.ConfirmTie(ctx, t.ID, r.From.ID, t.ProposedAt); err != nil {
		return nil, err
	}
	if r.Emoji && !r.Direct {
		return nil, nil // they see their own
	}
	return []Effect{React("🤝")}, nil
}

// proposeTie asks the other organisation whether a tie stands. In the group it is asked where it was said; what was said
// to the bot alone is asked alone.
func proposeTie(ctx context.Context, tx *store.Tx, r Request, own int64, other store.Organisation, kind, source string) ([]Effect, error) {
	id, err := tx.ProposeTie(ctx, store.Tie{A: own, B: other.ID, Kind: kind, Source: source, Asked: other.ID, ProposedBy: r.From.ID, Message: r.Message})
	if errors.Is(err, store.ErrExists) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return askTie(ctx, tx, r, id, own, other)
}

// askTie asks the people of the other organisation.
func askTie(ctx context.Context, tx *store.Tx, r Request, id, own int64, other store.Organisation) ([]Effect, error) {
	byID, err := organisationsByID(ctx, tx)
	if err != nil {
		return nil, err
	}
	about := Subject{AboutTie, id}
	if !r.Direct {
		people, err := tx.PeopleOf(ctx, other.ID)
		if err != nil {
			return nil, err
		}
		var mentions []int64
		for _, p := range people[:min(len(people), 3)] {
			mentions = append(mentions, p.ID)
		}
		return []Effect{Reply(tieQuestion.With("own", byID[own].Name, "other", other.Name)).About(about).Mentioning(mentions)}, nil
	}
	people, err := reachableOf(ctx, tx, other.ID)
	if err != nil {
		return nil, err
	}
	var asked []Effect
	for _, p := range people[:min(len(people), 3)] {
		asked = append(asked, DM(p.ID, tieQuestion.With("own", byID[own].Name, "other", other.Name)).About(about))
		if err := askAlone(ctx, tx, p.ID, about, "tie confirm", strconv.FormatInt(id, 10)); err != nil {
			return nil, err
		}
	}
	if len(asked) == 0 {
		return []Effect{Reply(tieAskInGroup.With("other", other.Name))}, nil
	}
	return append([]Effect{Reply(tieAsked.With("other", other.Name))}, asked...), nil
}

// reachableOf are the people of an organisation whom we may write to alone.
func reachableOf(ctx context.Context, tx *store.Tx, organisation int64) ([]store.Member, error) {
	people, err := tx.PeopleOf(ctx, organisation)
	return slices.DeleteFunc(people, func(m store.Member) bool { return !reachable(tx, m) }), err
}

var (
	tieAsks = Text{
		ES: "¿Colaboran con {other}?",
		PT: "Vocês colaboram com {other}?",
		EN: "Do you collaborate with {other}?",
	}
	tieSettled = Text{
		ES: "Ese vínculo ya tiene respuesta. Con *red* se ven todos.",
		PT: "Esse vínculo já tem resposta. Com *rede* se veem todos.",
		EN: "That tie has its answer already. *network* shows them all.",
	}
	tieQuestion = Text{
		ES: "{own} cuenta que colabora con {other}. {other}: ¿es así? Respondan 🤝 a este mensaje, o *no*.",
		PT: "{own} conta que colabora com {other}. {other}: é isso? Respondam 🤝 a esta mensagem, ou *não*.",
		EN: "{own} says that it collaborates with {other}. {other}: is that so? Answer this message with 🤝, or *no*.",
	}
	tieAsked = Text{
		ES: "Se lo pregunté a {other}. El vínculo vale cuando lo confirmen.",
		PT: "Perguntei a {other}. O vínculo vale quando confirmarem.",
		EN: "I asked {other}. The tie counts once they confirm.",
	}
	tieAskInGroup = Text{
		ES: "Anotado. A {other} no puedo escribirle a solas: dilo en el grupo (*colaboro con {other}*) y lo confirman allí.",
		PT: "Anotado. Não posso escrever no privado para {other}: diga no grupo (*colaboro com {other}*) e confirmam lá.",
		EN: "Noted. I cannot write to {other} alone: say it in the group (*I collaborate with {other}*), and they confirm it there.",
	}
	noTieWaits = Text{
		ES: "No hay ningún vínculo que espere tu confirmación.",
		PT: "Não há nenhum vínculo que espere a sua confirmação.",
		EN: "There is no tie that waits for you to confirm.",
	}
)

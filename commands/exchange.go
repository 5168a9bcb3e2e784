package commands

import (
	"context"
	"slices"
	"strings"

	"comunidad/commands/stem"
	"comunidad/store"
)

// exchange keeps a need or an offer, or all that a message brings of both, and shows at once what they meet: open offers or needs,
// and what was harvested.
func exchange(ctx context.Context, tx *store.Tx, r Request, kind store.SharedKind) ([]Effect, error) {
	for _, said := range []string{r.Args.Text("line"), r.Text} {
		if found, err := caseIn(ctx, tx, said); err != nil || found {
			return nudge(r), err
		}
	}
	things := r.things(kind)
	if len(things) == 1 {
		if effects, done, err := saidAlone(ctx, tx, r, kind); done || err != nil {
			return effects, err
		}
	}
	var receipts, answers []Effect
	for _, t := range things {
		receipt, answer, err := exchangeOne(ctx, tx, r, t)
		if err != nil {
			return nil, err
		}
		receipts, answers = append(receipts, receipt...), append(answers, answer...)
	}
	return append(receipts[:min(1, len(receipts))], answers...), nil
}

// things are the needs and offers that a message brings. One that says nothing else is the line as it was understood.
func (r Request) things(kind store.SharedKind) []thing {
	line := thing{kind, r.Args.Text("line")}
	if r.Confirmed || r.Subject.Kind != "" || aboutTopic.MatchString(line.line) || !severalLines(r.Text) {
		return []thing{line}
	}
	if things := heardTogether(r.Text); len(things) > 0 {
		return things
	}
	return []thing{line}
}

// exchangeOne keeps one thing: the receipt, and the answer if there is something to say.
func exchangeOne(ctx context.Context, tx *store.Tx, r Request, t thing) (receipt, answer []Effect, err error) {
	kept, known, err := share(ctx, tx, r, store.Shared{Kind: t.kind, Text: t.line})
	if err != nil {
		return nil, nil, err
	}
	receipt = []Effect{React("👀")}
	meets, stands := needMet, needKept
	if t.kind == store.Offer {
		receipt, meets, stands = []Effect{React("🤲")}, offerMet, offerKept
	}
	if known {
		return receipt, []Effect{Reply(sharedAlready.With("code", kept.Code()))}, nil
	}
	met, err := matches(ctx, tx, kept)
	if err != nil {
		return nil, nil, err
	}
	switch about := (Subject{AboutShared, kept.ID}); {
	case len(met) > 0:
		return receipt, []Effect{Reply(Lines(append([]Body{meets.With("code", kept.Code())}, met...)...)).About(about)}, nil
	case r.Direct:
		return nil, []Effect{Reply(stands.With("code", kept.Code())).About(about)}, nil
	}
	return receipt, nil, nil
}

const (
	matchesShown = 3
	matchFits    = 0.5 // a match has at least half of what was asked for, by weight: one place in common is none
)

// matches are the lines of what a need or an offer meets, at most three, the best first.
func matches(ctx context.Context, tx *store.Tx, s store.Shared) (lines []Body, err error) {
	other := string(store.Offer)
	if s.Kind == store.Offer {
		other = string(store.Need)
	}
	about, head := essence(s.Text)
	hits, err := find(ctx, tx, about, []string{other, "harvest"})
	if err != nil {
		return nil, err
	}
	for _, h := range hits {
		if h.fit < matchFits || len(lines) == matchesShown {
			break
		}
		if h.By == s.By && h.By != 0 || head != "" && !slices.Contains(h.Words, head) {
			continue
		}
		if stands, err := standing(ctx, tx, h.Found); err != nil || !stands {
			if err != nil {
				return nil, err
			}
			continue
		}
		line, err := foundLine(ctx, tx, h.Found)
		if err != nil {
			return nil, err
		}
		lines = append(lines, line)
	}
	return lines, nil
}

// essence is what a long line is about, and what it begins with: of «temos 20 colchões sobrando aqui em Guarulhos, é só
// combinar a retirada», the mattresses. A short line, and one without a word of what this community exchanges, stays as it is.
func essence(text string) (about, head string) {
	content, known := weighed(text)
	if known == 0 || content < 5 {
		return text, ""
	}
	var kept []string
	for _, written := range strings.Fields(text) {
		for _, w := range stem.Words(written) {
			if !stem.Known(w) {
				continue
			}
			kept = append(kept, written)
			if head == "" {
				head = w
			}
			break
		}
	}
	return strings.Join(kept, " "), head
}

// standing tells whether what was found is still to be had: expired needs and taken offers are only memory.
func standing(ctx context.Context, tx *store.Tx, f store.Found) (bool, error) {
	id, shared := strings.CutPrefix(f.Source, "shared/")
	if !shared {
		return true, nil
	}
	s, err := tx.SharedByID(ctx, atoi(id))
	return err == nil && s.Status == store.Standing, err
}

// foundLine quotes what was found: «O3 «Asesoría legal en Tapachula» — Casa Umbral (MX)».
func foundLine(ctx context.Context, tx *store.Tx, f store.Found) (Body, error) {
	by, err := from(ctx, tx, f.By)
	if err != nil {
		return nil, err
	}
	line := f.Label + " «" + clip(f.Text, 110) + "»"
	if f.Link != "" {
		line += " " + f.Link
	}
	if by != "" {
		line += " — " + by
	}
	return Plain(line), nil
}

var (
	needMet = Text{
		ES: "*{code}* coincide con esto. Para hablar con quien lo trajo: *contacto* y el código o la organización.",
		PT: "*{code}* coincide com isto. Para falar com quem trouxe: *contato* e o código ou a organização.",
		EN: "*{code}* meets this. To talk with whoever brought it: *contact* and the code or the organisation.",
	}
	offerMet = Text{
		ES: "*{code}* sirve para esto. Para hablar con quien lo trajo: *contacto* y el código o la organización.",
		PT: "*{code}* serve para isto. Para falar com quem trouxe: *contato* e o código ou a organização.",
		EN: "*{code}* serves this. To talk with whoever brought it: *contact* and the code or the organisation.",
	}
	needKept = Text{
		ES: "Queda como *{code}*. Por ahora no coincide con nada; en 14 días pregunto si se resolvió.",
		PT: "Anotei como *{code}*. Por enquanto não encontrei nada que combine; em 14 dias pergunto se foi resolvido.",
		EN: "It stands as *{code}*. It meets nothing for now; in 14 days I will ask whether it was solved.",
	}
	offerKept = Text{
		ES: "Queda como *{code}*, y la ve quien busque. Por ahora nadie lo necesita.",
		PT: "Anotei como *{code}*; quem buscar encontra. Por enquanto ninguém precisa.",
		EN: "It stands as *{code}*, for whoever searches. Nobody needs it for now.",
	}
	sharedAlready = Text{
		ES: "Ya estaba, como *{code}*: lo renové.",
		PT: "Já estava, como *{code}*: renovei.",
		EN: "It was there already, as *{code}*: I renewed it.",
	}
)

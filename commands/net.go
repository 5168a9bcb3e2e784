package commands

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"comunidad/commands/stem"
	"comunidad/store"
)

// net is the network as it stands: organisations with people in the group or with ties, and the ties between them.
type net struct {
	organisations []store.Organisation
	ties          []store.Tie
	fields        map[int64][]string
	degree        map[int64]int
}

func netOf(ctx context.Context, tx *store.Tx) (net, error) {
	n := net{fields: map[int64][]string{}, degree: map[int64]int{}}
	all, err := tx.Organisations(ctx)
	if err != nil {
		return n, err
	}
	if n.ties, err = tx.Ties(ctx); err != nil {
		return n, err
	}
	for _, t := range n.ties {
		n.degree[t.A]++
		n.degree[t.B]++
	}
	for _, o := range all {
		if o.People > 0 || n.degree[o.ID] > 0 {
			n.organisations = append(n.organisations, o)
		}
	}
	fields, err := tx.Fields(ctx)
	for _, f := range fields {
		n.fields[f.Organisation] = append(n.fields[f.Organisation], f.Name)
	}
	return n, err
}

// three is with how many ties an organisation is woven in: the measure of the community's own survey.
const three = 3

// wovenIn counts the organisations that have at least three ties.
func (n net) wovenIn() (count int) {
	for _, o := range n.organisations {
		if n.degree[o.ID] >= three {
			count++
		}
	}
	return count
}

func (n net) countries() (count int) {
	seen := map[string]bool{}
	for _, o := range n.organisations {
		if o.Country != "" && !seen[o.Country] {
			seen[o.Country] = true
			count++
		}
	}
	return count
}

// pair is two organisations without a tie that have something in common.
type pair struct {
	a, b          store.Organisation
	shared        []string // topics of both
	need, offer   string   // one needs what the other offers
	needs, offers string   // whose
	score         float64
}

// pairs are those who could be introduced to each other, the best first: one has what the other needs, or they work on
// the same. Those with fewer ties come first among equals.
func pairs(ctx context.Context, tx *store.Tx, n net) ([]pair, error) {
	needs, err := tx.SharedOpen(ctx, store.Need)
	if err != nil {
		return nil, err
	}
	offers, err := tx.SharedOpen(ctx, store.Offer)
	if err != nil {
		return nil, err
	}
	tied := map[[2]int64]bool{}
	every, err := tx.EveryTie(ctx)
	if err != nil {
		return nil, err
	}
	for _, t := range every { // also those that ended: they know each other
		tied[[2]int64{t.A, t.B}] = true
	}
	var found []pair
	for i, a := range n.organisations {
		for _, b := range n.organisations[i+1:] {
			if tied[[2]int64{min(a.ID, b.ID), max(a.ID, b.ID)}] || a.People == 0 || b.People == 0 {
				continue
			}
			p := pair{a: a, b: b, shared: common(n.fields[a.ID], n.fields[b.ID])}
			p.exchange(needs, offers)
			p.score = float64(len(p.shared)) + 1/float64(2+n.degree[a.ID]+n.degree[b.ID])
			if p.need != "" {
				p.score += 2
			}
			if len(p.shared) > 0 || p.need != "" {
				found = append(found, p)
			}
		}
	}
	slices.SortStableFunc(found, func(p, q pair) int { return cmp.Compare(q.score, p.score) })
	return found, nil
}

// exchange looks for a need of one that the other's offer meets.
func (p *pair) exchange(needs, offers []store.Shared) {
	for _, need := range needs {
		for _, offer := range offers {
			a, b := need.Organisation == p.a.ID && offer.Organisation == p.b.ID, need.Organisation == p.b.ID && offer.Organisation == p.a.ID
			if !a && !b || !meet(need.Text, offer.Text) {
				continue
			}
			p.need, p.offer, p.needs, p.offers = need.Code(), offer.Code(), p.a.Name, p.b.Name
			if b {
				p.needs, p.offers = p.offers, p.needs
			}
			return
		}
	}
}

// meet tells whether an offer has at least half of what a need asks for.
func meet(need, offer string) bool {
	have, total, fit := stem.Words(offer), 0.0, 0.0
	for _, w := range stem.Words(need) {
		total += stem.Weight(w)
		if slices.Contains(have, w) {
			fit += stem.Weight(w)
		}
	}
	return total > 0 && fit/total >= matchFits
}

// common are the topics of a that b has too, whatever the language they are written in.
func common(a, b []string) (both []string) {
	have := stem.Words(strings.Join(b, " "))
	for _, f := range a {
		if slices.ContainsFunc(stem.Words(f), func(w string) bool { return !stem.Vague(w) && slices.Contains(have, w) }) {
			both = append(both, f)
		}
	}
	return both
}

// why says what two organisations have in common.
func (p pair) why() Body {
	if p.need != "" {
		return whyNeed.With("offers", p.offers, "offer", p.offer, "needs", p.needs, "need", p.need)
	}
	return whyTopics.With("topics", strings.Join(p.shared[:min(len(p.shared), 3)], ", "))
}

var (
	whyNeed = Text{
		ES: "{offers} ofrece ({offer}) lo que {needs} necesita ({need})",
		PT: "{offers} oferece ({offer}) o que {needs} precisa ({need})",
		EN: "{offers} offers ({offer}) what {needs} needs ({need})",
	}
	whyTopics = Text{ES: "trabajan en {topics}", PT: "trabalham com {topics}", EN: "both work on {topics}"}
)

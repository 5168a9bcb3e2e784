package commands

import (
	"cmp"
	"context"
	"math"
	"slices"
	"strings"

	"comunidad/commands/fold"
	"comunidad/commands/stem"
	"comunidad/store"
)

// hit is a text that was found, and how well it fits: 1 has all the words that were sought.
type hit struct {
	store.Found
	fit float64
}

const (
	newest     = 150    // texts of one word that are looked at: to rank all that have a common word would take long, and the newest are wanted
	meetWithin = 20_000 // texts, of the newest, in which two common words are looked for together
	wordsRead  = 8      // of a query
	indexStep  = 2000
)

// index brings the words of what changed into the index.
func index(ctx context.Context, tx *store.Tx) error {
	for {
		stale, err := tx.Unindexed(ctx, indexStep)
		if err != nil || len(stale) == 0 {
			return err
		}
		for _, f := range stale {
			if err := tx.Index(ctx, f, indexed(f.Text)); err != nil {
				return err
			}
		}
	}
}

// indexed are the words of a text in the index: what they mean, and how they were written, marked with a 1.
func indexed(text string) []string {
	words := stem.Words(text)
	for _, w := range stem.Literal(text) {
		words = append(words, "1"+w)
	}
	return words
}

// inOtherWords is how much a word counts that means what was sought, and was written in other words.
const inOtherWords = 0.9

// find gives the texts that fit what is sought, the best first and the newest first among equals. A word that few texts
// have says more than one that many have.
func find(ctx context.Context, tx *store.Tx, sought string, kinds []string) ([]hit, error) {
	if err := index(ctx, tx); err != nil {
		return nil, err
	}
	words, literal := soughtWords(sought)
	if len(words) == 0 {
		return nil, nil
	}
	candidates := map[int64]store.Found{}
	weights := make([]float64, len(words))
	total := 0.0
	for i, w := range words {
		found, err := tx.Match(ctx, []string{w}, kinds, newest, 0)
		if err != nil {
			return nil, err
		}
		weights[i] = stem.Weight(w) * rarity(len(found))
		total += weights[i]
		for _, f := range found {
			candidates[f.ID] = f
		}
	}
	if len(words) > 1 && len(candidates) >= newest { // two common words may meet in a text that is not among the newest of either
		found, err := tx.Match(ctx, words, kinds, newest, meetWithin)
		if err != nil {
			return nil, err
		}
		for _, f := range found {
			candidates[f.ID] = f
		}
	}
	hits := make([]hit, 0, len(candidates))
	for _, f := range candidates {
		fit := 0.0
		for i, w := range words {
			switch {
			case i < len(literal) && slices.Contains(f.Words, "1"+literal[i]):
				fit += weights[i]
			case slices.Contains(f.Words, w):
				fit += weights[i] * inOtherWords
			}
		}
		hits = append(hits, hit{f, math.Round(fit/total*100) / 100})
	}
	slices.SortFunc(hits, func(a, b hit) int {
		return cmp.Or(cmp.Compare(b.fit, a.fit), b.At.Compare(a.At), cmp.Compare(b.ID, a.ID))
	})
	return hits, nil
}

// soughtWords are the words that are sought, and beside each how it was written.
func soughtWords(sought string) (words, literal []string) {
	for _, l := range strings.Fields(fold.String(sought)) {
		for i, w := range stem.Words(l) {
			if len(words) < wordsRead && !slices.Contains(words, w) {
				words, literal = append(words, w), append(literal, stem.Literal(l)[i])
			}
		}
	}
	return words, literal
}

// rarity is more for a word that few texts have. One that none has may be a slip of the thumb.
func rarity(texts int) float64 {
	if texts == 0 {
		return 1
	}
	return 1 + math.Log(float64(newest+1)/float64(texts+1))/4
}

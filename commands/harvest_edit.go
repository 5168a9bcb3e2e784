package commands

import (
	"context"
	"regexp"
	"strconv"
	"strings"

	"comunidad/store"
)

// takeBackOpenSpace undoes what a deleted message or a removed reaction had given to a meeting.
func takeBackOpenSpace(ctx context.Context, tx *store.Tx, r Request) error {
	if number, pitch := strings.CutPrefix(r.Subject.Kind, AboutPitch); pitch {
		topic, err := strconv.Atoi(number)
		if err != nil {
			return nil
		}
		return tx.DropInterestIn(ctx, r.Subject.Meeting, topic, r.From.ID)
	}
	gave, err := tx.HarvestIn(ctx, r.From.ID, r.Message)
	if err != nil {
		return err
	}
	for _, h := range gave {
		h.Status = "withdrawn"
		if err := tx.SetHarvest(ctx, h); err != nil {
			return err
		}
	}
	m, err := tx.MantraIn(ctx, r.From.ID, r.Message)
	if isNotFound(err) {
		return nil
	}
	if err != nil {
		return err
	}
	return tx.SetMantra(ctx, m.ID, "retired")
}

var anyNumber = regexp.MustCompile(`\d{1,2}`)

// editHarvest takes over the correction of what a message had given, while the harvest is open: line by line, if it gave
// several things.
func editHarvest(ctx context.Context, tx *store.Tx, r Request) error {
	gave, err := tx.HarvestIn(ctx, r.From.ID, r.Message)
	if err != nil || len(gave) == 0 {
		return err
	}
	m, err := tx.Meeting(ctx, gave[0].Meeting)
	if err != nil || !r.At.Before(harvestEnd(m)) {
		return err
	}
	lines := harvestLines(r.Text)
	if len(lines) == 0 {
		lines = []string{r.Text}
	}
	for i, h := range gave {
		if i >= len(lines) {
			h.Status = "withdrawn"
			err = tx.SetHarvest(ctx, h)
		} else {
			err = editLine(ctx, tx, r, m, h, lines[i])
		}
		if err != nil {
			return err
		}
	}
	if len(lines) > len(gave) {
		if _, err := keepLines(ctx, tx, r, lines[len(gave):]); !isRefusal(err) {
			return err
		}
	}
	return nil
}

// editLine says one thing of the harvest in the words of the correction.
func editLine(ctx context.Context, tx *store.Tx, r Request, m store.Meeting, h store.Harvest, words string) error {
	if h.Kind == store.Closing {
		words, _ = closingWords(words)
	} else if said := labelled.FindStringSubmatch(words); said != nil {
		words = strings.TrimSpace(anyNumber.FindString(said[1]) + " " + said[2])
	}
	topic, text, err := harvestWordsOf(ctx, tx, r, m, words)
	if err != nil {
		return nil // what it said before stands
	}
	if h.Kind == store.Commitment {
		var due string
		if text, due = dueIn(text, tx.Now.In(r.Community.Zone)); due != "" {
			h.Due = due
		}
	}
	if h.Text = text; topic != 0 {
		h.Topic = topic
	}
	return tx.SetHarvest(ctx, h)
}

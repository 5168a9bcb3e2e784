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
	h, err := tx.HarvestIn(ctx, r.From.ID, r.Message)
	if err == nil {
		h.Status = "withdrawn"
		err = tx.SetHarvest(ctx, h)
	}
	if err != nil && !isNotFound(err) {
		return err
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

// editHarvest takes over the correction of what a message had given, while the harvest is open.
func editHarvest(ctx context.Context, tx *store.Tx, r Request) error {
	h, err := tx.HarvestIn(ctx, r.From.ID, r.Message)
	if isNotFound(err) {
		return nil
	}
	if err != nil {
		return err
	}
	m, err := tx.Meeting(ctx, h.Meeting)
	if err != nil || !r.At.Before(m.EndsAt().Add(harvestFor)) {
		return err
	}
	words := r.Text
	if h.Kind == store.Closing {
		words = strings.ReplaceAll(words, "💬", "")
	} else if said := labelled.FindStringSubmatch(r.Text); said != nil {
		words = strings.TrimSpace(anyNumber.FindString(said[1]) + " " + said[2])
	}
	topic, text, err := harvestWordsOf(ctx, tx, r, m, words)
	if err != nil {
		return nil // what it said before stands
	}
	if h.Kind == store.Commitment {
		zone := r.Community.Zone
		var due string
		if text, due = dueIn(text, tx.Now.In(zone)); due != "" {
			h.Due = due
		}
	}
	if h.Text = text; topic != 0 {
		h.Topic = topic
	}
	return tx.SetHarvest(ctx, h)
}

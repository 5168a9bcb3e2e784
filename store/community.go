package store

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"time"
)

// Community is whose file this is: one group, one database.
type Community struct {
	Name        string
	Lang        Lang // of what is said to the group
	Zone        *time.Location
	Since       time.Time // when the bot first served it
	Secret      []byte    // 32 bytes; keys the ids of outgoing messages
	PausedSince time.Time // zero when not paused
}

// Found writes who the community is: at the first start all of it, later what the configuration changed.
func (tx *Tx) Found(ctx context.Context, name string, lang Lang, zone *time.Location) error {
	tx.community = nil
	secret := make([]byte, 32)
	if _, err := rand.Read(secret); err != nil {
		return err
	}
	_, err := tx.exec(ctx, `INSERT INTO community (id, name, lang, zone, secret, created_at, clock) VALUES (1, $1, $2, $3, $4, $5, $5)
		ON CONFLICT (id) DO UPDATE SET name = excluded.name, lang = excluded.lang, zone = excluded.zone`,
		name, string(lang), zone.String(), secret, unix(tx.Now))
	return err
}

// Community reads who the community is. ErrNotFound before Found.
func (tx *Tx) Community(ctx context.Context) (Community, error) {
	if tx.community != nil {
		return *tx.community, nil
	}
	var (
		c    Community
		zone string
	)
	err := tx.get(ctx, `SELECT name, lang, zone, created_at, secret, paused_since FROM community`, nil,
		&c.Name, &c.Lang, &zone, millis{&c.Since}, &c.Secret, millis{&c.PausedSince})
	if err != nil {
		return Community{}, err
	}
	if c.Zone, err = loadZone(zone); err != nil {
		return Community{}, fmt.Errorf("zone of the community: %w", err)
	}
	tx.community = &c
	return c, nil
}

// Pause holds the outbox from now on, and Resume lets it go. Doing so twice changes nothing; changed tells.
func (tx *Tx) Pause(ctx context.Context) (changed bool, err error) {
	tx.community = nil
	rows, err := tx.exec(ctx, `UPDATE community SET paused_since = $1 WHERE paused_since IS NULL`, unix(tx.Now))
	return rows == 1, err
}

// Resume ends a pause.
func (tx *Tx) Resume(ctx context.Context) (changed bool, err error) {
	tx.community = nil
	rows, err := tx.exec(ctx, `UPDATE community SET paused_since = NULL WHERE paused_since IS NOT NULL`)
	return rows == 1, err
}

// Clock is the latest time that was marked, so that a clock set back cannot make the past happen again.
func (tx *Tx) Clock(ctx context.Context) (time.Time, error) {
	var t time.Time
	err := tx.get(ctx, `SELECT clock FROM community`, nil, millis{&t})
	if errors.Is(err, ErrNotFound) {
		return time.Time{}, nil
	}
	return t, err
}

// MarkClock remembers tx.Now as seen.
func (tx *Tx) MarkClock(ctx context.Context) error {
	_, err := tx.exec(ctx, `UPDATE community SET clock = $1 WHERE clock < $1`, unix(tx.Now))
	return err
}

package store

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"time"
)

// How long the panel's doors stay open.
const (
	PanelLinkLasts = 10 * time.Minute
	PanelIdle      = 15 * time.Minute // without anything done
	PanelLasts     = 8 * time.Hour
)

func hashed(token string) []byte {
	sum := sha256.Sum256([]byte(token))
	return sum[:]
}

func panelKey(token string) string { return "panel/" + hex.EncodeToString(hashed(token)[:9]) }

// NewPanelLink makes what opens the panel for a member, once and for ten minutes, in place of what they were given before.
// key names the message that carries it, so that it can be wiped.
func (tx *Tx) NewPanelLink(ctx context.Context, member int64) (token, key string, err error) {
	token = rand.Text()
	_, err = tx.exec(ctx, `DELETE FROM panel_link WHERE member = $1 OR ends_at <= $2`, member, unix(tx.Now))
	if err == nil {
		_, err = tx.exec(ctx, `UPDATE outbox SET text = '' WHERE key >= 'panel/' AND key < 'panel0' AND not_after <= $1 AND text <> ''`, unix(tx.Now))
	}
	if err == nil {
		_, err = tx.exec(ctx, `INSERT INTO panel_link (hash, member, ends_at) VALUES ($1, $2, $3)`, hashed(token), member, unix(tx.Now.Add(PanelLinkLasts)))
	}
	return token, panelKey(token), err
}

// SignIn uses up a link and gives a new session. ErrNotFound if the link is unknown, used or too old.
func (tx *Tx) SignIn(ctx context.Context, token string) (session string, err error) {
	var member int64
	err = tx.get(ctx, `DELETE FROM panel_link WHERE hash = $1 AND ends_at > $2 RETURNING member`, []any{hashed(token), unix(tx.Now)}, &member)
	if err != nil {
		return "", err
	}
	session = rand.Text() + rand.Text()
	if _, err = tx.exec(ctx, `UPDATE outbox SET text = '' WHERE key = $1 AND state NOT IN ('due', 'sending')`, panelKey(token)); err != nil {
		return "", err
	}
	if _, err = tx.exec(ctx, `DELETE FROM panel_session WHERE made_at <= $1 OR seen_at <= $2`, unix(tx.Now.Add(-PanelLasts)), unix(tx.Now.Add(-PanelIdle))); err != nil {
		return "", err
	}
	_, err = tx.exec(ctx, `INSERT INTO panel_session (hash, member, made_at, seen_at) VALUES ($1, $2, $3, $3)`, hashed(session), member, unix(tx.Now))
	return session, err
}

// SignedIn is whose session it is, while it lasts and they facilitate. ErrNotFound otherwise.
func (tx *Tx) SignedIn(ctx context.Context, session string) (Member, error) {
	var id int64
	err := tx.get(ctx, `SELECT member FROM panel_session WHERE hash = $1 AND made_at > $2 AND seen_at > $3`,
		[]any{hashed(session), unix(tx.Now.Add(-PanelLasts)), unix(tx.Now.Add(-PanelIdle))}, &id)
	if err != nil {
		return Member{}, err
	}
	m, err := tx.Member(ctx, id)
	if err == nil && (!m.Facilitator || m.Status != InGroup) {
		return Member{}, ErrNotFound
	}
	return m, err
}

// SeePanel notes that a session is in use.
func (tx *Tx) SeePanel(ctx context.Context, session string) error {
	_, err := tx.exec(ctx, `UPDATE panel_session SET seen_at = $2 WHERE hash = $1`, hashed(session), unix(tx.Now))
	return err
}

// SignOut ends a session.
func (tx *Tx) SignOut(ctx context.Context, session string) error {
	_, err := tx.exec(ctx, `DELETE FROM panel_session WHERE hash = $1`, hashed(session))
	return err
}

// Response is what came of a line that somebody wrote.
type Response struct {
	Waits, Failed bool
	Said          []Out
}

// ResponseTo is what came of a member's direct message. ErrNotFound if there is none with that id.
func (tx *Tx) ResponseTo(ctx context.Context, member int64, message string) (r Response, err error) {
	var seq int64
	var state string
	if err = tx.get(ctx, `SELECT seq, state FROM inbox WHERE chat = 1 AND member = $1 AND id = $2`, []any{member, message}, &seq, &state); err != nil {
		return r, err
	}
	r.Waits, r.Failed = state == "new", state == "failed"
	r.Said, err = list(ctx, tx, scanOut, outColumns+`WHERE cause = $1 ORDER BY seq LIMIT 20`, seq)
	return r, err
}

// Owed is what waits to be said, soonest first, a hundred at most.
func (tx *Tx) Owed(ctx context.Context) ([]Out, error) {
	owed, err := list(ctx, tx, scanOut, outColumns+`WHERE state IN ('due', 'sending') ORDER BY due_at, seq LIMIT 100`)
	if errors.Is(err, ErrNotFound) {
		err = nil
	}
	return owed, err
}

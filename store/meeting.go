package store

import (
	"context"
	"fmt"
	"time"
)

// MeetingStatus is how far a meeting has come.
type MeetingStatus string

// A published meeting is on the calendar; once announced, the group has been asked who comes.
const (
	Published MeetingStatus = "published"
	Announced MeetingStatus = "announced"
	Held      MeetingStatus = "held"
	Cancelled MeetingStatus = "cancelled"
)

// Meeting is one gathering of the community (encuentro).
type Meeting struct {
	Number      int64
	Title       string
	StartsAt    time.Time // in the meeting's own zone: wall time and zone are what is stored
	Minutes     int
	Link        string
	Status      MeetingStatus
	PublishedAt time.Time
	PublishedBy int64 // 0 if that person is forgotten
	Series      int64 // 0 for none
	Changes     int   // how often it was changed since it was published
}

// EndsAt is when it is over.
func (m Meeting) EndsAt() time.Time { return m.StartsAt.Add(time.Duration(m.Minutes) * time.Minute) }

// Open tells whether people may say at that time that they come.
func (m Meeting) Open(at time.Time) bool { return m.Status != Cancelled && at.Before(m.EndsAt()) }

const wallLayout = "2006-01-02T15:04"

const meetingColumns = `SELECT number, title, zone, starts_at, minutes, link, status, published_at, coalesce(published_by, 0),
	coalesce(series, 0), changes FROM meeting `

func scanMeeting(row scanner) (Meeting, error) {
	var (
		m    Meeting
		zone string
	)
	if err := row.Scan(&m.Number, &m.Title, &zone, millis{&m.StartsAt}, &m.Minutes, &m.Link, &m.Status,
		millis{&m.PublishedAt}, &m.PublishedBy, &m.Series, &m.Changes); err != nil {
		return Meeting{}, err
	}
	loc, err := loadZone(zone)
	if err != nil {
		return Meeting{}, fmt.Errorf("zone of meeting %d: %w", m.Number, err)
	}
	m.StartsAt = m.StartsAt.In(loc)
	return m, nil
}

// AddMeeting puts a meeting on the calendar. ErrExists if its number is taken.
func (tx *Tx) AddMeeting(ctx context.Context, m Meeting) error {
	_, err := tx.exec(ctx, `INSERT INTO meeting (number, title, wall, zone, starts_at, minutes, link, status, published_at, published_by, series)
		VALUES ($1, $2, $3, $4, $5, $6, $7, 'published', $8, nullif($9, 0), nullif($10, 0))`,
		m.Number, m.Title, m.StartsAt.Format(wallLayout), m.StartsAt.Location().String(), unix(m.StartsAt), m.Minutes, m.Link,
		unix(tx.Now), m.PublishedBy, m.Series)
	return err
}

// Meeting reads one meeting. ErrNotFound if there is none with that number.
func (tx *Tx) Meeting(ctx context.Context, number int64) (Meeting, error) {
	return one(ctx, tx, scanMeeting, meetingColumns+`WHERE number = $1`, number)
}

// Meetings are all, in order of time.
func (tx *Tx) Meetings(ctx context.Context) ([]Meeting, error) {
	return list(ctx, tx, scanMeeting, meetingColumns+`ORDER BY starts_at, number`)
}

// MeetingsAhead are those that had not ended at that time and are not cancelled, soonest first.
func (tx *Tx) MeetingsAhead(ctx context.Context, at time.Time) ([]Meeting, error) {
	// A day is the longest that a meeting takes: the index finds the few rows that can still run.
	return list(ctx, tx, scanMeeting, meetingColumns+`WHERE starts_at > $1 - 86400000 AND starts_at + minutes * 60000 > $1
		AND status <> 'cancelled' ORDER BY starts_at, number`, unix(at))
}

// LastEnded is the one that ended last before that time and was not cancelled. ErrNotFound if none did.
func (tx *Tx) LastEnded(ctx context.Context, at time.Time) (Meeting, error) {
	return one(ctx, tx, scanMeeting, meetingColumns+`WHERE starts_at < $1 AND starts_at + minutes * 60000 <= $1 AND status <> 'cancelled'
		ORDER BY starts_at DESC, number DESC LIMIT 1`, unix(at))
}

// MeetingsToSettle are those on the calendar that may have something due, ended ones included until they are held.
func (tx *Tx) MeetingsToSettle(ctx context.Context) ([]Meeting, error) {
	return list(ctx, tx, scanMeeting, meetingColumns+`WHERE status IN ('published', 'announced') ORDER BY starts_at, number`)
}

// LastMeetingNumber is the largest number given so far, 0 for none.
func (tx *Tx) LastMeetingNumber(ctx context.Context) (int64, error) {
	var n int64
	err := tx.get(ctx, `SELECT coalesce(max(number), 0) FROM meeting`, nil, &n)
	return n, err
}

// SetMeetingStatus moves a meeting on.
func (tx *Tx) SetMeetingStatus(ctx context.Context, number int64, status MeetingStatus) error {
	_, err := tx.exec(ctx, `UPDATE meeting SET status = $2, changes = changes + ($2 = 'cancelled') WHERE number = $1`, number, string(status))
	return err
}

// SetMeetingTitle keeps what a meeting is called. What is owed for it stays owed as it was.
func (tx *Tx) SetMeetingTitle(ctx context.Context, number int64, title string) error {
	_, err := tx.exec(ctx, `UPDATE meeting SET title = $2 WHERE number = $1`, number, title)
	return err
}

// SetMeetingLink keeps where a meeting takes place, or forgets it with "": the room outlives the meeting.
func (tx *Tx) SetMeetingLink(ctx context.Context, number int64, link string) error {
	_, err := tx.exec(ctx, `UPDATE meeting SET link = $2 WHERE number = $1`, number, link)
	return err
}

// ChangeMeeting keeps a meeting's new day, hour or length: all that is owed for it is owed anew.
func (tx *Tx) ChangeMeeting(ctx context.Context, m Meeting) error {
	_, err := tx.exec(ctx, `UPDATE meeting SET wall = $2, zone = $3, starts_at = $4, minutes = $5, changes = changes + 1
		WHERE number = $1`, m.Number, m.StartsAt.Format(wallLayout), m.StartsAt.Location().String(), unix(m.StartsAt), m.Minutes)
	return err
}

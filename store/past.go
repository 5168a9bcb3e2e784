package store

import (
	"context"
	"time"
)

// PastMeeting is a meeting that was held before the bot came: its day, and how many came from where. Who they were is
// not known.
type PastMeeting struct {
	Number    int64
	Day       time.Time // in the community's zone, at noon: the hour is not known
	Countries []CountryCount
}

// PastMeetings are all of them, in order of time.
func (tx *Tx) PastMeetings(ctx context.Context) ([]PastMeeting, error) {
	meetings, err := list(ctx, tx, scanMeeting, meetingColumns+`JOIN past_meeting p ON p.meeting = number ORDER BY p.day`)
	if err != nil {
		return nil, err
	}
	var all []PastMeeting
	for _, m := range meetings {
		countries, err := list(ctx, tx, scanCountryCount, `SELECT country, people FROM past_attendance WHERE meeting = $1 ORDER BY country`, m.Number)
		if err != nil {
			return nil, err
		}
		all = append(all, PastMeeting{m.Number, m.StartsAt, countries})
	}
	return all, nil
}

// AddPast keeps a meeting of the past under its title and number. ErrExists if that number or day is taken.
func (tx *Tx) AddPast(ctx context.Context, p PastMeeting, title string) error {
	m := Meeting{Number: p.Number, Title: title, StartsAt: p.Day, Minutes: 90}
	if err := tx.AddMeeting(ctx, m); err != nil {
		return err
	}
	if err := tx.SetMeetingStatus(ctx, p.Number, Held); err != nil {
		return err
	}
	if _, err := tx.exec(ctx, `INSERT INTO past_meeting (day, meeting) VALUES ($1, $2)`, p.Day.Format(time.DateOnly), p.Number); err != nil {
		return err
	}
	return tx.CountPast(ctx, p)
}

// CountPast keeps how many came to a meeting of the past, in place of what was known.
func (tx *Tx) CountPast(ctx context.Context, p PastMeeting) error {
	if _, err := tx.exec(ctx, `DELETE FROM past_attendance WHERE meeting = $1`, p.Number); err != nil {
		return err
	}
	for _, c := range p.Countries {
		if _, err := tx.exec(ctx, `INSERT INTO past_attendance (meeting, country, people) VALUES ($1, $2, $3)`, p.Number, c.Country, c.People); err != nil {
			return err
		}
	}
	return nil
}

// historyRows are the meetings of before the bot, as they were brought.
func (x *exporter) historyRows(ctx context.Context) (rows [][]string, err error) {
	all, err := x.tx.PastMeetings(ctx)
	for _, p := range all {
		for _, c := range p.Countries {
			rows = append(rows, []string{p.Day.Format(time.DateOnly), c.Country, num(c.People)})
		}
	}
	return rows, err
}

package store

import (
	"context"
	"encoding/csv"
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// Export writes everything that the community has into the folder dir, one CSV (UTF-8, comma, header) for each noun, and
// gives how many. Times are RFC 3339 UTC. What a spreadsheet would run as a formula is defused with a leading '. Phone
// numbers are in no file.
func Export(ctx context.Context, db *DB, dir string, now time.Time) (files int, err error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return 0, err
	}
	err = db.Read(ctx, now, func(tx *Tx) error {
		x, err := newExporter(ctx, tx)
		if err != nil {
			return err
		}
		for _, table := range []struct {
			name, header string
			rows         func(context.Context) ([][]string, error)
		}{
			{"members", "name,organisation,country,language,role,status,city,zone", x.memberRows},
			{"meetings", "meeting,title,starts_at,zone,minutes,status", x.meetingRows},
			{"answers", "meeting,name,answer,late,partial,guests,source,at,organisation,country,guest_names", x.answerRows},
			{"attendance", "meeting,name,country,organisation,source,at", x.attendanceRows},
			{"topics", "topic,meeting,title,kind,host,status,interest,people", x.topicRows},
			{"interest", "meeting,topic,name", x.interestRows},
			{"agenda", "meeting,turn,room,topic,again", x.agendaRows},
			{"harvest", "meeting,topic,kind,name,text,due,status,code,organisation,at,part", x.harvestRows},
			{"mantras", "text,name,meeting,status,number,cheers", x.mantraRows},
			{"handovers", "giver,taker,from,until,status", x.handoverRows},
			{"history", "date,country,attendees", x.historyRows},
			{"needs", "code,kind,name,organisation,text,status,solved_with,at,meeting,topic", x.needRows},
			{"resources", "code,kind,name,text,link,deadline,status,at,meeting,topic", x.resourceRows},
			{"ties", "organisation_a,organisation_b,since,until,status,kind,source", x.tieRows},
		} {
			rows, err := table.rows(ctx)
			if err == nil {
				err = writeCSV(filepath.Join(dir, table.name+".csv"), strings.Split(table.header, ","), rows)
			}
			if err != nil {
				return err
			}
			files++
		}
		return nil
	})
	return files, err
}

func writeCSV(path string, header []string, rows [][]string) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	w := csv.NewWriter(f)
	_ = w.Write(header) // an error stays until Flush
	for _, row := range rows {
		for i := range row {
			row[i] = defuse(row[i])
		}
		_ = w.Write(row)
	}
	w.Flush()
	return errors.Join(w.Error(), f.Close())
}

// defuse keeps a spreadsheet from running what somebody wrote (OWASP ASVS 5.0, 1.2.10).
func defuse(cell string) string {
	if first := strings.TrimLeft(cell, " "); first != "" && strings.ContainsRune("=+-@\t\r\x00＝＋－＠", []rune(first)[0]) {
		return "'" + cell
	}
	return cell
}

// exporter knows everyone by id, to put names where the tables have ids.
type exporter struct {
	tx      *Tx
	members map[int64]Member
}

func newExporter(ctx context.Context, tx *Tx) (*exporter, error) {
	all, err := tx.EveryMember(ctx)
	x := &exporter{tx, map[int64]Member{}}
	for _, m := range all {
		x.members[m.ID] = m
	}
	return x, err
}

func (x *exporter) memberRows(ctx context.Context) (rows [][]string, err error) {
	all, err := x.tx.EveryMember(ctx)
	for _, m := range all {
		if m.Status == Stranger {
			continue
		}
		role, zone := "member", ""
		if m.Facilitator {
			role = "facilitator"
		}
		if m.Zone != nil {
			zone = m.Zone.String()
		}
		rows = append(rows, []string{m.Name, m.Organisation, m.Country, string(m.Lang), role, string(m.Status), m.City, zone})
	}
	return rows, err
}

func (x *exporter) meetingRows(ctx context.Context) (rows [][]string, err error) {
	all, err := x.tx.Meetings(ctx)
	for _, m := range all {
		rows = append(rows, []string{num(m.Number), m.Title, stamp(m.StartsAt), m.StartsAt.Location().String(), num(m.Minutes), string(m.Status)})
	}
	return rows, err
}

func (x *exporter) answerRows(ctx context.Context) (rows [][]string, err error) {
	meetings, err := x.tx.Meetings(ctx)
	if err != nil {
		return nil, err
	}
	for _, meeting := range meetings {
		answers, err := x.tx.Answers(ctx, meeting.Number)
		if err != nil {
			return nil, err
		}
		for _, a := range answers {
			m := x.members[a.Member]
			names := make([]string, len(a.Named))
			for i, g := range a.Named {
				names[i] = g.Name
				if g.Organisation != "" {
					names[i] += " (" + g.Organisation + ")"
				}
			}
			rows = append(rows, []string{
				num(a.Meeting), m.Name, a.Answer, bit(a.Late), bit(a.Partial), num(a.Guests), a.Source, stamp(a.At), m.Organisation, m.Country, strings.Join(names, "; "),
			})
		}
	}
	return rows, nil
}

func (x *exporter) attendanceRows(ctx context.Context) (rows [][]string, err error) {
	all, err := x.tx.EveryAttendance(ctx)
	for _, a := range all {
		m := x.members[a.Member]
		rows = append(rows, []string{num(a.Meeting), m.Name, m.Country, m.Organisation, a.Source, stamp(a.At)})
	}
	if err != nil {
		return nil, err
	}
	visitors, err := x.tx.EveryVisitor(ctx)
	for _, v := range visitors {
		for range v.People { // a row for each, also of those without a name: rows are what a spreadsheet counts
			rows = append(rows, []string{num(v.Meeting), v.Name, v.Country, v.Organisation, v.Source, stamp(v.At)})
		}
	}
	return rows, err
}

func (x *exporter) topicRows(ctx context.Context) (rows [][]string, err error) {
	all, err := x.tx.EveryTopic(ctx)
	for _, t := range all {
		hosts := make([]string, len(t.Hosts))
		for i, id := range t.Hosts {
			hosts[i] = x.members[id].Name
		}
		status := "open"
		if t.Withdrawn {
			status = "withdrawn"
			into, err := x.tx.MergedInto(ctx, t.Meeting, t.Number)
			if err != nil {
				return nil, err
			}
			if into != 0 {
				status = "merged"
			}
		}
		rows = append(rows, []string{num(t.Number), num(t.Meeting), t.Title, string(t.Kind), strings.Join(hosts, "; "), status, num(t.Interest), numIf(t.People)})
	}
	return rows, err
}

func (x *exporter) interestRows(ctx context.Context) (rows [][]string, err error) {
	all, err := x.tx.EveryInterest(ctx)
	for _, i := range all {
		rows = append(rows, []string{num(i.Meeting), num(i.Topic), x.members[i.Member].Name})
	}
	return rows, err
}

func num[N int | int64](n N) string { return strconv.FormatInt(int64(n), 10) }

func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339) }

func bit(b bool) string {
	if b {
		return "1"
	}
	return "0"
}

// numIf is num, and nothing for a number that there is not.
func numIf[N int | int64](n N) string {
	if n == 0 {
		return ""
	}
	return num(n)
}

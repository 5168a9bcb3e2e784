package commands

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"comunidad/store"
)

var today = time.Date(2026, 11, 24, 18, 0, 0, 0, time.UTC)

func openStore(t testing.TB) *store.DB {
	t.Helper()
	db, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "bot.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	inTx(t, db, func(ctx context.Context, tx *store.Tx) error {
		return tx.Found(ctx, "Comunidad M", store.ES, zoneOf(t, "America/Mexico_City"))
	})
	return db
}

func zoneOf(t testing.TB, name string) *time.Location {
	t.Helper()
	zone, err := time.LoadLocation(name)
	if err != nil {
		t.Fatal(err)
	}
	return zone
}

func inTx(t testing.TB, db *store.DB, do func(context.Context, *store.Tx) error) {
	t.Helper()
	if err := db.Write(t.Context(), today, func(tx *store.Tx) error { return do(t.Context(), tx) }); err != nil {
		t.Fatal(err)
	}
}

type importer func(context.Context, *store.Tx, io.Reader) (Import, error)

func take(t testing.TB, db *store.DB, imports importer, table string) (done Import, err error) {
	t.Helper()
	err = db.Write(t.Context(), today, func(tx *store.Tx) (err error) {
		done, err = imports(t.Context(), tx, strings.NewReader(table))
		return err
	})
	return done, err
}

func takeHistory(t testing.TB, db *store.DB) {
	t.Helper()
	history, err := os.ReadFile("testdata/history.csv")
	if err != nil {
		t.Fatal(err)
	}
	if done, err := take(t, db, ImportHistory, string(history)); err != nil || done.Added != 12 {
		t.Fatalf("%+v: %v", done, err)
	}
}

var isoDay = regexp.MustCompile(`(\d{4})-(\d\d)-(\d\d)`)

func latin1(text string) string {
	var b []byte
	for _, r := range text {
		b = append(b, byte(r))
	}
	return string(b)
}

func utf16le(text string) string {
	b := []byte("\xff\xfe")
	for _, u := range utf16.Encode([]rune(text)) {
		b = append(b, byte(u), byte(u>>8))
	}
	return string(b)
}

func TestImportingTwiceChangesNothing(t *testing.T) {
	db := openStore(t)
	takeHistory(t, db)
	history, err := os.ReadFile("testdata/history.csv")
	if err != nil {
		t.Fatal(err)
	}
	for name, table := range map[string]string{
		"the same":                    string(history),
		"with what Excel makes of it": "\ufeff" + strings.ReplaceAll(strings.ReplaceAll(string(history), ",", ";"), "\n", "\r\n"),
		"with a heading in Spanish":   strings.Replace(string(history), "date,country,attendees", "Fecha,País,Asistentes", 1),
		"in Latin-1":                  latin1(strings.ReplaceAll(string(history), ",MX,", ",México,")),
		"as Unicode text of Excel":    utf16le(strings.ReplaceAll(string(history), ",", "\t")),
		"with days of Spain":          isoDay.ReplaceAllString(string(history), "$3/$2/$1"),
		"with days of the US":         isoDay.ReplaceAllString(string(history), "$2/$3/$1"),
		"with days as Excel has them": strings.ReplaceAll(string(history), "2020-11-26", "44161"),
		"with everything quoted":      regexp.MustCompile(`[^,\n]+`).ReplaceAllString(string(history), `"$0"`),
		"with names of countries":     strings.ReplaceAll(string(history), ",MX,", ",México,"),
	} {
		done, err := take(t, db, ImportHistory, table)
		if err != nil || done.Added+done.Changed != 0 || done.Known != 12 {
			t.Errorf("%s: %s (%v)", name, done.Say(), err)
		}
	}
	done, err := take(t, db, ImportHistory, "date,country,attendees\n2020-11-26,AR,5\n2019-05-01,BR,4\n")
	if err != nil || done.Added != 1 || done.Changed != 1 {
		t.Errorf("one changed and one new: %s (%v)", done.Say(), err)
	}
	inTx(t, db, func(ctx context.Context, tx *store.Tx) error {
		past, err := tx.PastMeetings(ctx)
		if err != nil || len(past) != 13 || past[0].Number != 13 || past[1].Number != 1 || len(past[1].Countries) != 1 {
			t.Errorf("%+v (%v)", past, err)
		}
		return err
	})
}

// Every bad line is named, and nothing is half done.
func TestBadLinesAreNamed(t *testing.T) {
	db := openStore(t)
	inTx(t, db, func(ctx context.Context, tx *store.Tx) error {
		if err := tx.AddMeeting(ctx, store.Meeting{Number: 13, Title: "Cuidarnos", StartsAt: time.Date(2026, 6, 4, 10, 0, 0, 0, zoneOf(t, "America/Mexico_City")), Minutes: 90}); err != nil {
			return err
		}
		return tx.SetMeetingStatus(ctx, 13, store.Held)
	})
	for name, c := range map[string]struct {
		imports importer
		table   string
		want    []string // one for each bad line
	}{
		"everything that can be wrong": {ImportHistory, "date,country,attendees\n2021-03-04,AR,2\n04/03/2021,AR,2\n2021-02-30,AR,2\n2027-01-01,AR,2\n2021-03-04,XX,2\n2021-03-04,MX,0\n" +
			"2021-03-04,MX,-2\n2021-03-04,MX,2.5\n2021-03-04,MX,muchas\n2021-03-04,Argentina,2\n2021-03-04,CL\n2026-06-04,CL,2\n1021-03-04,AR,2\n", []string{
			`line 3: "04/03/2021" may be of two months: write year-month-day, 2020-11-26`, `line 4: "2021-02-30" is no date`, `line 5: 2027-01-01 has not been yet`,
			`line 6: "XX" is no country`, `line 7: "0" is no number`, `line 8: "-2" is no number`, `line 9: "2.5" is no number`, `line 10: "muchas" is no number`,
			`line 11: 2021-03-04 has AR already, in line 2`, `line 12: has 2 fields, and the heading 3`, `line 13: on 2026-06-04 the bot has a meeting of its own: Cuidarnos`,
			`line 14: 1021-03-04 is too long ago`,
		}},
		"no heading":     {ImportHistory, "2021-03-04,AR,2\n", []string{"line 1: the heading has no column date, country, attendees; it should be date,country,attendees"}},
		"a column twice": {ImportHistory, "date,fecha,country,attendees\n", []string{"line 1: the heading has the column date twice"}},
		"nothing":        {ImportHistory, "", []string{"line 1: the file is empty"}},
		"only a heading": {ImportHistory, "date,country,attendees\n\n", []string{"line 1: there is no meeting in the file"}},
		"an open quote":  {ImportHistory, "date,country,attendees\n2021-03-04,AR,2\n2021-03-05,\"AR,2\n", []string{`line 3: a quote (") that is never closed`}},
		"no letters":     {ImportHistory, "date,country,attendees\n2021-03-04,M\x81xico,2\n", []string{"line 1: its letters cannot be read"}},
		"half a letter":  {ImportHistory, "\xff\xfed\x00a\x00\x00\xd8", []string{"line 1: its letters cannot be read"}},
		"both orders":    {ImportHistory, "date,country,attendees\n26/11/2020,AR,2\n11/26/2020,AR,2\n", []string{`line 2: "26/11/2020": some lines`, `line 3: "11/26/2020": some lines`}},
		"ties":           {ImportTies, "a,b,desde\nFaro,faro,\nFaro,,2020-01-01\nFaro,Luz,ayer\nFaro,Luz,2031-01-01\n", []string{"line 2: Faro cannot be tied to itself", `line 3: "" is no name`, `line 4: "ayer" is no date`, "line 5: 2031-01-01 has not been yet"}},
		"members":        {ImportMembers, "name,country,language\nRosa,MX,es\n,MX,es\nJoão,Narnia,pt\nAna,CL,latín\nrosa,MX,es\n", []string{"line 3: has no name", `line 4: "Narnia" is no country`, `line 5: "latín" is no language`, "line 6: rosa is there already, in line 2"}},
		"organisations":  {ImportOrganisations, "name\nCasa Umbral\n@\n", []string{"line 3: "}},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := take(t, db, c.imports, c.table)
			var problems Problems
			if !errors.As(err, &problems) {
				t.Fatalf("it says %v", err)
			}
			said := strings.Split(err.Error(), "\n")[1:]
			if len(said) != len(c.want) {
				t.Fatalf("it says\n%s", err)
			}
			for i, want := range c.want {
				if !strings.HasPrefix(said[i], want) {
					t.Errorf("it says %q, not %q", said[i], want)
				}
			}
		})
	}
	inTx(t, db, func(ctx context.Context, tx *store.Tx) error {
		past, err := tx.PastMeetings(ctx)
		if err != nil || len(past) != 0 {
			t.Errorf("%d meetings were kept (%v)", len(past), err)
		}
		members, err := tx.EveryMember(ctx)
		if err != nil || len(members) != 0 {
			t.Errorf("%d members were kept (%v)", len(members), err)
		}
		return err
	})
	many := "date,country,attendees\n" + strings.Repeat("x,y,z\n", 50)
	if _, err := take(t, db, ImportHistory, many); !strings.HasSuffix(err.Error(), "and 30 more") {
		t.Errorf("it says %v", err)
	}
}

// What export writes of members can be brought to another place; what people said of themselves stands.
func TestImportMembers(t *testing.T) {
	db := openStore(t)
	inTx(t, db, func(ctx context.Context, tx *store.Tx) error {
		id, err := tx.AddMember(ctx, "1@lid", store.InGroup)
		if err != nil {
			return err
		}
		return tx.SetProfile(ctx, id, store.Profile{Name: "Rosa Díaz", Organisation: "Casa Umbral", Folded: "casa umbral", Country: "MX"})
	})
	table := "name,organisation,country,language,role,status,city,zone\nROSA DIAZ,Casa Umbral,GT,es,member,member,,\nJoão Lima,Rede Passagem,BR,pt,facilitator,member,Recife,America/Recife\n"
	done, err := take(t, db, ImportMembers, table)
	if err != nil || done.Added != 1 || done.Changed != 1 {
		t.Fatalf("%s (%v)", done.Say(), err)
	}
	if done, err := take(t, db, ImportMembers, table); err != nil || done.Known != 2 {
		t.Errorf("again: %s (%v)", done.Say(), err)
	}
	inTx(t, db, func(ctx context.Context, tx *store.Tx) error {
		all, err := tx.Members(ctx)
		if err != nil || len(all) != 2 || all[0].Name != "Rosa Díaz" || all[0].Country != "MX" || all[0].Lang != store.ES {
			t.Errorf("%+v (%v)", all, err)
		}
		if joao := all[1]; joao.Facilitator || joao.Zone == nil || joao.Zone.String() != "America/Recife" || joao.Lang != store.PT {
			t.Errorf("%+v: a table makes no facilitators", joao)
		}
		return err
	})
	done, err = take(t, db, ImportOrganisations, "organización\nCASA UMBRAL\nDatos Sin Borde\ndatos sin borde\n")
	if err != nil || done.Added != 1 || done.Known != 2 {
		t.Errorf("organisations: %s (%v)", done.Say(), err)
	}
}

// Ties of a survey stand from the day it names; whoever of the two names the other, it is one tie.
func TestImportTies(t *testing.T) {
	db := openStore(t)
	table := "\ufeffOrganización A;Organización B;Desde;Tipo\nFaro;Casa Luz;25/02/2024;formación\nCASA LUZ;Faro;;\nFaro;Ruta Clara;;\n"
	done, err := take(t, db, ImportTies, table)
	if err != nil || done.Added != 2 || done.Known != 1 {
		t.Fatalf("%s (%v)", done.Say(), err)
	}
	if done, err := take(t, db, ImportTies, table); err != nil || done.Known != 3 {
		t.Errorf("again: %s (%v)", done.Say(), err)
	}
	inTx(t, db, func(ctx context.Context, tx *store.Tx) error {
		ties, err := tx.Ties(ctx)
		if err != nil || len(ties) != 2 || ties[0].Kind != "training" || ties[0].Since.Format(time.DateOnly) != "2024-02-25" || ties[1].Kind != "collaboration" {
			t.Errorf("%+v (%v)", ties, err)
		}
		if err != nil {
			return err
		}
		// One that waits for its answer is confirmed; one that ended is not brought back by a line that says so.
		if err := tx.EndTie(ctx, ties[1].ID); err != nil {
			return err
		}
		_, err = tx.ProposeTie(ctx, store.Tie{A: ties[1].A, B: ties[1].B, Kind: "legal", Source: "word", Asked: ties[1].A})
		return err
	})
	done, err = take(t, db, ImportTies, "organisation_a,organisation_b,since,until,status,kind,source\nFaro,Ruta Clara,2024-01-02T10:00:00Z,,confirmed,legal,word\nFaro,Red Sur,,,ended,legal,word\n")
	if err != nil || done.Changed != 1 || done.Added != 0 || done.Known != 1 {
		t.Errorf("%v %s (%v)", done.Lines, done.Say(), err)
	}
}

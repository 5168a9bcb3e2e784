package commands

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

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
			`line 3: "04/03/2021" is no date: it is written year-month-day, 2020-11-26`, `line 4: "2021-02-30" is no date`, `line 5: 2027-01-01 has not been yet`,
			`line 6: "XX" is no country`, `line 7: "0" is no number`, `line 8: "-2" is no number`, `line 9: "2.5" is no number`, `line 10: "muchas" is no number`,
			`line 11: 2021-03-04 has AR already, in line 2`, `line 12: has 2 fields, and the heading 3`, `line 13: on 2026-06-04 the bot has a meeting of its own: Cuidarnos`,
			`line 14: 1021-03-04 is too long ago`,
		}},
		"no heading":     {ImportHistory, "2021-03-04,AR,2\n", []string{"line 1: the heading has no column date, country, attendees; it should be date,country,attendees"}},
		"a column twice": {ImportHistory, "date,fecha,country,attendees\n", []string{"line 1: the heading has the column date twice"}},
		"nothing":        {ImportHistory, "", []string{"line 1: the file is empty"}},
		"only a heading": {ImportHistory, "date,country,attendees\n\n", []string{"line 1: there is no meeting in the file"}},
		"an open quote":  {ImportHistory, "date,country,attendees\n2021-03-04,AR,2\n2021-03-05,\"AR,2\n", []string{`line 3: a quote (") that is never closed`}},
		"not UTF-8":      {ImportHistory, "date,country,attendees\n2021-03-04,M\xe9xico,2\n", []string{"line 2: not UTF-8"}},
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

package commands

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"comunidad/commands/report"
	"comunidad/store"
)

var update = flag.Bool("update", false, "write what the reports really say into testdata")

// lived is a community with its history and two meetings of its own: seven people, some twice.
func lived(t *testing.T) *store.DB {
	t.Helper()
	db := openStore(t)
	takeHistory(t, db)
	inTx(t, db, func(ctx context.Context, tx *store.Tx) error {
		var people []int64
		for i, who := range []struct {
			country, organisation string
			lang                  store.Lang
		}{
			{"MX", "Casa Umbral", store.ES}, {"MX", "Casa Umbral", store.ES}, {"BR", "Rede Passagem", store.PT}, {"CL", "Datos Sin Borde", store.ES},
			{"CO", "Manos de Paso", store.ES}, {"VE", "Faro", ""}, {"", "", store.PT}, {"ES", "Puerto Abierto", store.PT},
		} {
			id, err := tx.AddMember(ctx, store.Address(string(rune('a'+i))+"@lid"), store.InGroup)
			if err != nil {
				return err
			}
			people = append(people, id)
			if err := tx.SetProfile(ctx, id, store.Profile{Name: "P", Country: who.country, Organisation: who.organisation, Folded: who.organisation}); err != nil {
				return err
			}
			if err := tx.SetLang(ctx, id, who.lang); err != nil {
				return err
			}
		}
		for n, there := range map[int64][]int64{13: people[:4], 14: people[:7]} {
			start := time.Date(2026, time.Month(n)-7, 4, 10, 0, 0, 0, zoneOf(t, "America/Mexico_City"))
			if err := tx.AddMeeting(ctx, store.Meeting{Number: n, Title: "=HYPERLINK(\"https://x.example\") <b>", StartsAt: start, Minutes: 90}); err != nil {
				return err
			}
			for _, id := range there {
				if _, err := tx.PutAttendance(ctx, store.Attendance{Meeting: n, Member: id, Source: "word", At: start}); err != nil {
					return err
				}
			}
			for _, id := range people {
				if err := tx.PutAnswer(ctx, store.Answer{Meeting: n, Member: id, Message: "m", Answer: store.Yes, Source: "word", At: start}); err != nil {
					return err
				}
			}
			if _, err := tx.AddTopic(ctx, store.Topic{Meeting: n, Title: "t", Kind: store.Request, By: people[0]}); err != nil {
				return err
			}
			if err := tx.SetMeetingStatus(ctx, n, store.Held); err != nil {
				return err
			}
		}
		return around(ctx, tx, people)
	})
	return db
}

// around is what seven people do around two meetings: they agree and promise, need and share, and three organisations tie.
func around(ctx context.Context, tx *store.Tx, people []int64) (err error) {
	keep := func(add error) {
		if err == nil {
			err = add
		}
	}
	start := time.Date(2026, 7, 4, 16, 0, 0, 0, time.UTC)
	for _, v := range []store.Visitor{{Name: "A"}, {Name: "B", Country: "PE"}, {Name: "C"}} {
		v.Meeting, v.Source = 14, "csv"
		_, add := tx.PutVisitor(ctx, v)
		keep(add)
	}
	for i, kind := range []store.HarvestKind{store.Note, store.Agreement, store.Commitment, store.Commitment} {
		_, add := tx.AddHarvest(ctx, store.Harvest{Meeting: 14, Topic: 1, Kind: kind, By: people[i], Text: "t"})
		keep(add)
	}
	kept, add := tx.CommitmentAt(ctx, 1)
	keep(add)
	kept.Status = "done"
	keep(tx.SetHarvest(ctx, kept))
	for _, text := range []string{"Nadie acompaña sola", "=1+1 manda", "llamen al +52 55 1234 5678", "el cuarto no cabe"} {
		id, add := tx.OfferMantra(ctx, store.Mantra{Text: text, By: people[0], Meeting: 13})
		keep(add)
		keep(tx.SetMantra(ctx, id, "kept"))
	}
	for i, kind := range []store.SharedKind{store.Need, store.Need, store.Offer, store.Funding, store.Resource} {
		s, add := tx.AddShared(ctx, store.Shared{Kind: kind, By: people[i], Text: "t", At: start.Add(time.Duration(i) * 60 * time.Hour)})
		keep(add)
		if kind == store.Need {
			now := tx.Now
			tx.Now = start.AddDate(0, 0, 7)
			keep(tx.EndShared(ctx, s.ID, store.Solved, 0))
			tx.Now = now
		}
	}
	all, add := tx.Organisations(ctx)
	keep(add)
	for i := range 3 {
		for j := i + 1; j < 4; j++ {
			id, add := tx.ProposeTie(ctx, store.Tie{A: all[i].ID, B: all[j].ID, Kind: "training", Source: []string{"word", "baseline"}[j%2], Asked: all[i].ID})
			keep(add)
			keep(tx.ConfirmTie(ctx, id, people[0], start.Add(-time.Hour)))
		}
	}
	id, add := tx.AddHandover(ctx, store.Handover{Giver: people[0], Taker: people[1], From: start.Add(-time.Hour), Until: start.Add(time.Hour)})
	keep(add)
	keep(tx.SetHandover(ctx, store.Handover{ID: id, Granted: true, Status: "ended"}))
	return err
}

func made(t testing.TB, db *store.DB, p Period, lang store.Lang) (r report.Report) {
	t.Helper()
	inTx(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
		r, err = MakeReport(ctx, tx, p, lang)
		return err
	})
	return r
}

// The history of the community, and a community that goes on from it, in the words of each language.
func TestReportsSay(t *testing.T) {
	history, whole := openStore(t), lived(t)
	takeHistory(t, history)
	for _, lang := range store.Langs {
		for name, db := range map[string]*store.DB{"history": history, "lived": whole} {
			r := made(t, db, Period{}, lang)
			got := report.Text(r) + "\n---\n" + report.Chat(r) + "\n"
			path := filepath.Join("testdata", name+"."+string(lang)+".txt")
			if *update {
				if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("%s says\n%s", path, got)
			}
		}
	}
}

// Nobody can be told apart by what is shown, or by what can be worked out from it.
func TestSmallGroupsAreHidden(t *testing.T) {
	for _, c := range []struct {
		members store.MemberFigures
		shown   string
	}{
		{store.MemberFigures{People: 9, Languages: map[store.Lang]int{store.ES: 8, store.PT: 1}}, ""},
		{store.MemberFigures{People: 12, Languages: map[store.Lang]int{store.ES: 8, store.PT: 4}}, "es 8, pt 4"},
		{store.MemberFigures{People: 14, Languages: map[store.Lang]int{store.ES: 8, store.PT: 4, store.EN: 2}}, "es 8"},
		{store.MemberFigures{People: 14, Languages: map[store.Lang]int{store.ES: 8, store.PT: 4, store.EN: 1}}, "es 8"},
		{store.MemberFigures{People: 16, Languages: map[store.Lang]int{store.ES: 8, store.PT: 4, store.EN: 2}}, "es 8, pt 4"},
	} {
		var said []string
		for _, p := range languageMix(c.members) {
			if !p.hidden {
				said = append(said, string(p.lang)+" "+say(p.people, ""))
			}
		}
		if got := strings.Join(said, ", "); got != c.shown {
			t.Errorf("%+v shows %q, not %q", c.members, got, c.shown)
		}
	}
	for _, c := range []struct {
		f    report.Figure
		want string
	}{
		{group("k", membersNow, 0, store.ES), "0"},
		{group("k", membersNow, 2, store.ES), "no se muestra"},
		{group("k", membersNow, 3, store.ES), "3"},
		{group("k", membersNow, 5, store.ES, 1), "no se muestra"},
		{percent("k", membersNow, 5, 6, store.ES), "no se muestra"},
		{percent("k", membersNow, 2, 6, store.ES), "no se muestra"},
		{percent("k", membersNow, 4, 7, store.ES), "57 %"},
		{percent("k", membersNow, 7, 7, store.PT), "100%"},
	} {
		if c.f.Text != c.want || c.f.Absent != (c.want == "no se muestra") || c.f.Absent && c.f.Number != 0 {
			t.Errorf("%+v, want %s", c.f, c.want)
		}
	}
}

func TestPeriodsAreRead(t *testing.T) {
	now := time.Date(2026, 7, 1, 9, 0, 0, 0, zoneOf(t, "America/Mexico_City"))
	for text, want := range map[string]string{
		"": "2026-06-01 2026-07-01", "mes": "2026-06-01 2026-07-01", "mes pasado": "2026-06-01 2026-07-01", "do mês passado": "2026-06-01 2026-07-01",
		"last month": "2026-06-01 2026-07-01", "este mes": "2026-07-01 2026-08-01", "Trimestre": "2026-04-01 2026-07-01", "quarter": "2026-04-01 2026-07-01",
		"this quarter": "2026-07-01 2026-10-01", "semestre": "2026-01-01 2026-07-01", "año": "2025-01-01 2026-01-01", "este año": "2026-01-01 2027-01-01",
		"ano": "2025-01-01 2026-01-01", "2024": "2024-01-01 2025-01-01", "T2 2025": "2025-04-01 2025-07-01", "q4 2024": "2024-10-01 2025-01-01",
		"todo": "0001-01-01 0001-01-01", "all": "0001-01-01 0001-01-01", "desde 1 de abril hasta 30 de junio": "2026-04-01 2026-07-01",
		"de 1 de setembro até 15 de outubro": "2025-09-01 2025-10-16", "from 1 May 2024 to 3 May 2024": "2024-05-01 2024-05-04",
		"desde 2026-01-05 hasta 2026-01-05": "2026-01-05 2026-01-06", "desde el 1 de abril": "2026-04-01 0001-01-01", "del 4 de junio al 5 de junio": "2026-06-04 2026-06-06",
		"de septiembre": "2025-09-01 2025-10-01", "junio": "2026-06-01 2026-07-01", "July": "2026-07-01 2026-08-01", "março de 2025": "2025-03-01 2025-04-01",
		"enero a marzo": "2026-01-01 2026-04-01", "de janeiro até março de 2025": "2025-01-01 2025-04-01", "tercer trimestre": "2026-07-01 2026-10-01", "cuarto trimestre": "2025-10-01 2026-01-01",
		"first quarter of 2026": "2026-01-01 2026-04-01", "segundo semestre de 2025": "2025-07-01 2026-01-01", "marzo a enero": "", "quinto trimestre": "",
		"las nubes": "", "desde ayer por la tarde hasta siempre": "", "desde 30 de junio hasta 1 de junio": "", "T5 2025": "",
		"dame las cifras del primer trimestre para el financiador": "2026-01-01 2026-04-01", "me passa os números de janeiro a março, por favor": "2026-01-01 2026-04-01",
		"stats for the last three months": "2026-04-01 2026-07-01", "cuántas personas vinieron este año": "2026-01-01 2027-01-01",
		"necesito el informe para el financiador": "",
	} {
		p, ok := readPeriod(text, now)
		got := ""
		if ok {
			got = p.From.Format(time.DateOnly) + " " + p.To.Format(time.DateOnly)
		}
		if got != want {
			t.Errorf("%q is %q, not %q", text, got, want)
		}
	}
}

package store

import (
	"context"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

var noon = time.Date(2026, 5, 28, 12, 0, 0, 0, time.UTC)

func openTest(t testing.TB) *DB {
	t.Helper()
	db, err := Open(t.Context(), filepath.Join(t.TempDir(), "bot.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	write(t, db, func(ctx context.Context, tx *Tx) error { return tx.Found(ctx, "C", ES, time.UTC) })
	return db
}

func write(t testing.TB, db *DB, do func(context.Context, *Tx) error) {
	t.Helper()
	if err := db.Write(t.Context(), noon, func(tx *Tx) error { return do(t.Context(), tx) }); err != nil {
		t.Fatal(err)
	}
}

// Every driver error that somebody handles is one of ours: the codes differ for UNIQUE and PRIMARY KEY.
func TestErrorsAreMapped(t *testing.T) {
	db := openTest(t)
	write(t, db, func(ctx context.Context, tx *Tx) error {
		id, err := tx.AddMember(ctx, "1@lid", InGroup)
		if err != nil {
			return err
		}
		if err := tx.AddAddress(ctx, id, "1@lid"); !errors.Is(err, ErrExists) { // a primary key
			t.Errorf("an address twice: %v", err)
		}
		if _, err := tx.exec(ctx, `INSERT INTO organisation (name, folded) VALUES ('A', 'a')`); err != nil {
			return err
		}
		if _, err := tx.exec(ctx, `INSERT INTO organisation (name, folded) VALUES ('Á', 'a')`); !errors.Is(err, ErrExists) { // UNIQUE
			t.Errorf("an organisation twice: %v", err)
		}
		if _, err := tx.Member(ctx, 99); !errors.Is(err, ErrNotFound) {
			t.Errorf("nobody: %v", err)
		}
		return nil
	})
	err := db.Read(t.Context(), noon, func(tx *Tx) error { _, err := tx.Pause(t.Context()); return err })
	if !errors.Is(err, ErrReadOnly) {
		t.Errorf("a reader that writes: %v", err)
	}
}

func TestNothingStaysOfAFailure(t *testing.T) {
	db := openTest(t)
	stop := errors.New("stop")
	err := db.Write(t.Context(), noon, func(tx *Tx) error {
		if _, err := tx.AddMember(t.Context(), "1@lid", InGroup); err != nil {
			return err
		}
		return stop
	})
	if !errors.Is(err, stop) {
		t.Fatal(err)
	}
	write(t, db, func(ctx context.Context, tx *Tx) error {
		if all, err := tx.EveryMember(ctx); err != nil || len(all) != 0 {
			t.Errorf("%d members stay (%v)", len(all), err)
		}
		return nil
	})
}

// An unknown key in a DSN is ignored in silence, so that what it should have set is read back.
func TestWrongPragmasAreNoticed(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	for _, wrong := range []string{"_pragma=jurnal_mode(WAL)", "_pragma=synchronous(NORMAL)", "_pragma=foreign_keys(0)", "_pragma=secure_delete(0)"} {
		name, _, _ := strings.Cut(strings.TrimPrefix(wrong, "_pragma="), "(")
		kept := strings.Split(dsn(path, "x=1"), "&")
		for i := range kept {
			if strings.Contains(kept[i], name) || name == "jurnal_mode" && strings.Contains(kept[i], "journal_mode") {
				kept[i] = wrong
			}
		}
		db, err := sql.Open("sqlite", strings.Join(kept, "&"))
		if err != nil {
			t.Fatal(err)
		}
		if err := checkPragmas(t.Context(), db); err == nil {
			t.Errorf("%s went unnoticed", wrong)
		}
		if err := db.Close(); err != nil {
			t.Fatal(err)
		}
		_ = os.Remove(path)
	}
}

func TestOpenRefuses(t *testing.T) {
	alter := func(t *testing.T, path, statement string) {
		t.Helper()
		db, err := sql.Open("sqlite", path)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := db.Exec(statement); err != nil {
			t.Fatal(err)
		}
		if err := db.Close(); err != nil {
			t.Fatal(err)
		}
	}
	for name, c := range map[string]struct {
		spoil func(t *testing.T, path string)
		want  string
	}{
		"a newer schema":      {func(t *testing.T, path string) { alter(t, path, "PRAGMA user_version = 99") }, "newer version"},
		"another program's":   {func(t *testing.T, path string) { alter(t, path, "PRAGMA application_id = 7") }, "another program"},
		"emptied":             {func(t *testing.T, path string) { _ = os.Truncate(path, 0) }, "empty or gone"},
		"gone":                {func(t *testing.T, path string) { _ = os.Remove(path) }, "empty or gone"},
		"not a database file": {func(t *testing.T, path string) { _ = os.WriteFile(path, []byte(strings.Repeat("x", 9999)), 0o600) }, "damaged"},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "bot.db")
			db, err := Open(t.Context(), path)
			if err != nil {
				t.Fatal(err)
			}
			if err := db.Close(); err != nil {
				t.Fatal(err)
			}
			c.spoil(t, path)
			db, err = Open(t.Context(), path)
			if err == nil {
				_ = db.Close()
				t.Fatal("it was opened")
			}
			if !strings.Contains(err.Error(), c.want) {
				t.Errorf("it says %q, not %q", err, c.want)
			}
		})
	}
}

// What was said is wiped once it has been understood, from the file too.
func TestNoTextStays(t *testing.T) {
	db := openTest(t)
	const secret = "algo que nadie más debe leer"
	write(t, db, func(ctx context.Context, tx *Tx) error {
		id, err := tx.AddMember(ctx, "1@lid", InGroup)
		if err != nil {
			return err
		}
		return tx.PutIn(ctx, In{From: id, ID: "m1", Kind: Said, Text: secret, At: noon})
	})
	write(t, db, func(ctx context.Context, tx *Tx) error {
		in, err := tx.NextIn(ctx, 0)
		if err != nil {
			return err
		}
		return tx.FinishIn(ctx, in.Seq)
	})
	if _, err := db.write.Exec("PRAGMA wal_checkpoint(TRUNCATE)"); err != nil {
		t.Fatal(err)
	}
	for _, suffix := range []string{"", "-wal"} {
		content, err := os.ReadFile(db.Path() + suffix)
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			t.Fatal(err)
		}
		if strings.Contains(string(content), secret) {
			t.Errorf("bot.db%s still holds it", suffix)
		}
	}
	if info, err := os.Stat(db.Path()); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("bot.db has mode %v (%v)", info.Mode(), err)
	}
}

func TestDefuse(t *testing.T) {
	for in, want := range map[string]string{
		"=1+1": "'=1+1", "+1": "'+1", "-1": "'-1", "@SUM(A1)": "'@SUM(A1)", " =1": "' =1", "＝1": "'＝1", "\t=1": "'\t=1",
		"Rosa": "Rosa", "": "", "1-2": "1-2",
	} {
		if got := defuse(in); got != want {
			t.Errorf("defuse(%q) = %q, want %q", in, got, want)
		}
	}
}

// What each member last said stands; guests are those of the last statement; taking one back lets the one before stand.
func TestAnswersStand(t *testing.T) {
	db := openTest(t)
	write(t, db, func(ctx context.Context, tx *Tx) error {
		id, err := tx.AddMember(ctx, "1@lid", InGroup)
		if err != nil {
			return err
		}
		if err := tx.AddMeeting(ctx, Meeting{Number: 1, Title: "E", StartsAt: noon, Minutes: 60}); err != nil {
			return err
		}
		stands := func(want string, guests int) {
			t.Helper()
			all, err := tx.Answers(ctx, 1)
			if err != nil || len(all) != 1 || all[0].Answer != want || all[0].Guests != guests {
				t.Errorf("stands %+v (%v), want %s with %d", all, err, want, guests)
			}
		}
		put := func(message, answer string, guests int, seq int64) {
			t.Helper()
			a := Answer{Meeting: 1, Member: id, Message: message, Answer: answer, Guests: guests, Source: "word", At: noon, Seq: seq}
			if guests > 0 {
				a.Named = []Guest{{Name: "Ana"}}
			}
			if err := tx.PutAnswer(ctx, a); err != nil {
				t.Fatal(err)
			}
		}
		put("m9", Yes, 1, 9)
		stands(Yes, 1)
		put("m10", No, 0, 10)
		stands(No, 0)
		put("m11", "", 2, 11)
		stands(No, 2)
		for _, message := range []string{"m11", "m10"} {
			if said, err := tx.TakeBack(ctx, id, message); !said || err != nil {
				t.Errorf("taking back %s: %v %v", message, said, err)
			}
		}
		stands(Yes, 1)
		put("m9", Maybe, 0, 9)
		stands(Maybe, 0)
		return nil
	})
}

package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"
	"syscall"
	"time"

	"comunidad/store"
)

type doctorCmd struct{}

// finding is one thing that was looked at. A remedy means that something should be done.
type finding struct {
	what, remedy string
	grave        bool
}

// Run prints what it finds. It fails when something keeps the bot from working.
func (*doctorCmd) Run(ctx context.Context, cli *cli) error {
	config, err := LoadConfig(cli.Config)
	findings := []finding{{what: "configuration " + cli.Config}}
	if err != nil {
		findings[0] = finding{what: err.Error(), remedy: "mend the file, or write a new one with `comunidad config`", grave: true}
		config = &Config{Data: "data", Communities: []CommunityConfig{communityDefaults()}}
	}
	findings = append(findings, checkClock(time.Now()), checkAge(whatsmeowDate(), time.Now()))
	for _, c := range config.Communities {
		dir := config.folder(c)
		findings = append(findings, checkDisk(dir), checkDatabase(ctx, filepath.Join(dir, "bot.db")))
	}
	findings = append(findings, checkSession(config.sessionPath()))
	grave := 0
	for _, f := range findings {
		switch {
		case f.grave:
			grave++
			fmt.Printf("✗ %s\n  → %s\n", f.what, f.remedy)
		case f.remedy != "":
			fmt.Printf("! %s\n  → %s\n", f.what, f.remedy)
		default:
			fmt.Printf("✓ %s\n", f.what)
		}
	}
	if grave > 0 {
		return fmt.Errorf("%d of %d findings keep the bot from working", grave, len(findings))
	}
	return nil
}

// enough is the free space below which a database may stop in the middle of a week.
const enough = 200 << 20

func checkDisk(dir string) finding {
	at := dir
	var stat syscall.Statfs_t
	for err := syscall.Statfs(at, &stat); err != nil; err = syscall.Statfs(at, &stat) {
		if !errors.Is(err, fs.ErrNotExist) {
			return finding{what: fmt.Sprintf("folder %s cannot be looked at: %v", dir, err), remedy: "check that it exists and that this user may use it", grave: true}
		}
		at = filepath.Dir(at)
	}
	free := int64(stat.Bavail) * int64(stat.Bsize)
	if free < enough {
		return finding{what: fmt.Sprintf("disk of %s: %d MB free", dir, free>>20), remedy: "make room: below 200 MB the database may stop", grave: free < enough/10}
	}
	probe, err := os.CreateTemp(at, ".doctor")
	if err != nil {
		return finding{what: fmt.Sprintf("folder %s cannot be written", dir), remedy: "give this user the right to write there", grave: true}
	}
	_, _ = probe.Close(), os.Remove(probe.Name())
	return finding{what: fmt.Sprintf("disk of %s: %d MB free", dir, free>>20)}
}

func checkDatabase(ctx context.Context, path string) finding {
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return finding{what: "database " + path + ": none yet", remedy: "nothing to do: the first `comunidad run` makes it"}
	}
	db, err := store.Open(ctx, path)
	if err != nil {
		return finding{what: err.Error(), remedy: "stop the bot, put the last backup back, and start again", grave: true}
	}
	defer db.Close()
	if err := db.Check(ctx); err != nil {
		return finding{what: fmt.Sprintf("database %s: %v", path, err), remedy: "stop the bot, keep this file aside, put the last backup back", grave: true}
	}
	var waiting, failed, owed, dead int
	var last time.Time
	err = db.Read(ctx, time.Now(), func(tx *store.Tx) error {
		var errs [3]error
		waiting, failed, errs[0] = tx.CountIn(ctx)
		owed, dead, errs[1] = tx.CountOut(ctx)
		last, errs[2] = tx.Clock(ctx)
		return errors.Join(errs[:]...)
	})
	what := fmt.Sprintf("database %s: sound; %d messages wait, %d are owed", path, waiting, owed)
	switch {
	case err != nil:
		return finding{what: fmt.Sprintf("database %s: %v", path, err), remedy: "stop the bot and put the last backup back", grave: true}
	case last.After(time.Now().Add(time.Minute)):
		return finding{what: what, remedy: "the clock was set back since the bot last ran: nothing falls due until " + last.Format(time.RFC3339), grave: true}
	case failed+dead > 0:
		return finding{what: fmt.Sprintf("%s; %d commands failed, %d messages were given up", what, failed, dead), remedy: "look for their references in the log, and report them"}
	}
	return finding{what: what}
}

func checkSession(path string) finding {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return finding{what: "WhatsApp session: none yet", remedy: "link the bot's account with `comunidad pair`"}
	case info.Mode().Perm()&0o077 != 0:
		return finding{what: "WhatsApp session " + path + " can be read by others: whoever has it is the bot", remedy: "chmod 600 " + path}
	}
	return finding{what: "WhatsApp session " + path}
}

func checkClock(now time.Time) finding {
	if now.Year() < 2026 || now.Year() > 2040 {
		return finding{what: "clock: it says " + now.Format(time.RFC3339), remedy: "set the clock: every meeting and reminder hangs on it", grave: true}
	}
	return finding{what: "clock " + now.Format(time.RFC3339)}
}

// WhatsApp turned away builds of this library some 127 days after they were made, three times in a row.
const (
	warnAfter = 90 * 24 * time.Hour
	oldAfter  = 120 * 24 * time.Hour
)

func checkAge(built, now time.Time) finding {
	if built.IsZero() {
		return finding{what: "version: age unknown", remedy: "build it with `go build ./cmd/comunidad` from the project's folder"}
	}
	f := finding{what: fmt.Sprintf("WhatsApp library of %s, %d days old", built.Format(time.DateOnly), int(now.Sub(built).Hours()/24))}
	switch age := now.Sub(built); {
	case age > oldAfter:
		f.remedy = "update comunidad now: WhatsApp is about to turn this version away, or has already"
	case age > warnAfter:
		f.remedy = "update comunidad within the month: WhatsApp turns away versions of about four months"
	}
	return f
}

// whatsmeowDate is when the WhatsApp library in this program was made, which its version says.
func whatsmeowDate() time.Time {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return time.Time{}
	}
	for _, dep := range info.Deps {
		if dep.Path != "go.mau.fi/whatsmeow" {
			continue
		}
		if parts := strings.Split(dep.Version, "-"); len(parts) == 3 {
			stamp := parts[1][strings.LastIndex(parts[1], ".")+1:]
			if t, err := time.Parse("20060102150405", stamp); err == nil {
				return t
			}
		}
	}
	return time.Time{}
}

package rehearsal

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/rs/zerolog"

	"comunidad/commands"
)

var update = flag.Bool("update", false, "write what the bot really does into the transcripts")

// TestTranscripts plays every conversation of the project.
func TestTranscripts(t *testing.T) {
	root := filepath.Join("..", "..")
	var files []string
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err == nil && d.IsDir() && strings.HasPrefix(d.Name(), ".") && path != root {
			return fs.SkipDir
		}
		if err == nil && strings.HasSuffix(path, ".chat") {
			files = append(files, path)
		}
		return err
	})
	if err != nil || len(files) < 30 {
		t.Fatalf("found %d conversations (%v): the glob is wrong, or somebody deleted them", len(files), err)
	}
	for _, file := range files {
		name, _ := filepath.Rel(root, file)
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			script, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			play := &Play{Stage: newStage(t), File: name}
			play.Stage.Files = filepath.Dir(file)
			play.Heard = func(h Happening) { // everything is read on a phone
				if h.Kind != "in" && utf8.RuneCountInString(h.Text) > 700 {
					t.Errorf("%s of %d characters: %s", h.Kind, utf8.RuneCountInString(h.Text), h.Text)
				}
			}
			err = play.Run(t.Context(), bytes.NewReader(script))
			var differs *Mismatch
			if *update && (err == nil || errors.As(err, &differs)) && play.expects {
				err = os.WriteFile(file, []byte(play.Transcript()), 0o644)
			}
			if err != nil {
				t.Error(err)
			}
		})
	}
}

func newStage(t testing.TB) *Stage {
	t.Helper()
	return stageWith(t, commands.DefaultRules())
}

func stageWith(t testing.TB, rules commands.Rules) *Stage {
	t.Helper()
	set, err := commands.All(rules)
	if err != nil {
		t.Fatal(err)
	}
	stage, err := NewStage(context.Background(), t.TempDir(), set, zerolog.New(zerolog.NewTestWriter(t)).Level(zerolog.WarnLevel))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := stage.Close(context.Background()); err != nil {
			t.Error(err)
		}
	})
	return stage
}

package rehearsal

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rs/zerolog"

	"comunidad/commands"
)

// A later play in the same folder goes on in the same conversation: what was said can be quoted by its id, its label and as
// last and mine, ids go on, and what WhatsApp kept for the bot reaches it.
func TestLaterPlayGoesOn(t *testing.T) {
	dir := t.TempDir()
	playIn(t, dir, `now 2026-05-28 10:05
facilitator marta es MX "Marta"
member rosa es MX "Rosa Díaz" "Casa Umbral"
marta dm: encuentro nuevo Encuentro 13 el viernes 5 de junio a las 10:00, 90 min
marta dm: publicar
marta dm: anunciar
label a
rosa > last: voy
offline
beto > #a: voy
`)
	heard := playIn(t, dir, `rosa edit mine: no puedo
	✅
	💛
beto > b3: voy con Ana
	✅
lola > last: tal vez
	🤔
marta > #a: ¿quién va?
	> marta …
`)
	ids := map[string]bool{}
	for _, h := range heard {
		if h.ID != "" && h.Kind != "in" {
			ids[h.ID] = true
		}
		if h.Event == "edited" && h.To == "" {
			t.Error("what was edited is not known any more")
		}
	}
	if !ids["b4"] || ids["b1"] {
		t.Errorf("the ids of the second play are %v", ids)
	}
}

// playIn plays a transcript in a folder and gives all that happened.
func playIn(t *testing.T, dir, script string) (heard []Happening) {
	t.Helper()
	set, err := commands.All(commands.DefaultRules())
	if err != nil {
		t.Fatal(err)
	}
	stage, err := NewStage(t.Context(), dir, set, zerolog.Nop())
	if err != nil {
		t.Fatal(err)
	}
	play := &Play{Stage: stage, File: "a play", Heard: func(h Happening) { heard = append(heard, h) }}
	if err := play.Run(t.Context(), strings.NewReader(script)); err != nil {
		t.Error(err)
	}
	if err := stage.Close(context.Background()); err != nil {
		t.Error(err)
	}
	return heard
}

// Each file that the bot sent lies where it was said to lie, also when two have one name.
func TestFilesOfOneName(t *testing.T) {
	heard := playIn(t, t.TempDir(), `member rosa es MX "Rosa Díaz" "Casa Umbral"
member beto es AR "Beto Ruiz" "Puerto Abierto"
rosa dm: mis datos
beto dm: mis datos
`)
	files := map[string]string{}
	for _, h := range heard {
		if h.Kind == "file" {
			data, err := os.ReadFile(h.Path)
			if err != nil {
				t.Error(err)
			}
			files[h.To] = h.Name + string(data)
		}
	}
	if !strings.Contains(files["rosa"], "Casa Umbral") || !strings.Contains(files["beto"], "Puerto Abierto") {
		t.Errorf("the files are %v", files)
	}
}

// fileSent is what the last document of that name holds that the bot sent.
func fileSent(t *testing.T, stage *Stage, name string) []byte {
	t.Helper()
	for n := stage.spoken; n > 0; n-- {
		content, err := os.ReadFile(filepath.Join(stage.dir, "files", fmt.Sprintf("b%d-%s", n, name)))
		if err == nil {
			return content
		}
	}
	t.Fatalf("the bot has sent no %s", name)
	return nil
}

package rehearsal

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"comunidad/store"
)

// What the bot counts is what its file has rows for: visitors too, and those whose names nobody said.
func TestAttendanceIsExportedWhole(t *testing.T) {
	script, err := os.Open("testdata/roll_call.chat")
	if err != nil {
		t.Fatal(err)
	}
	defer script.Close()
	play := &Play{Stage: newStage(t), File: "roll_call"}
	if err := play.Run(t.Context(), script); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(play.Transcript(), "*Encuentro 13*: 20 came") {
		t.Fatal("the conversation no longer ends with twenty people")
	}
	dir := t.TempDir()
	if _, err := store.Export(t.Context(), play.Stage.DB(), dir, time.Now()); err != nil {
		t.Fatal(err)
	}
	file, err := os.Open(filepath.Join(dir, "attendance.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if people := len(rows) - 1; people != 20 {
		t.Errorf("%d people in the file, of 20", people)
	}
	names := map[string]int{}
	for _, row := range rows[1:] {
		names[row[1]]++
		if row[1] == "Yuli" && row[2] != "" {
			t.Errorf("Yuli's country is not known, and %q is there", row[2])
		}
	}
	for name, want := range map[string]int{"Rosa Díaz": 1, "Yuli": 1, "Quim": 1, "": 9} {
		if names[name] != want {
			t.Errorf("%q is there %d times, want %d", name, names[name], want)
		}
	}
}

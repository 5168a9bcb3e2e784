package rehearsal

import (
	"errors"
	"strings"
	"testing"
)

// What cannot mean anything is said to be no transcript, with its line; what happened before it can be seen.
func TestNoTranscript(t *testing.T) {
	const before = `community "Comunidad M" es America/Mexico_City
now 2026-05-28 10:05
facilitator marta es MX "Marta"
marta dm: encuentro nuevo Encuentro 13 el viernes 5 de junio a las 10:00, 90 min
marta dm: publicar
marta dm: encuesta
label poll
`
	for line, want := range map[string]string{
		"marta ~ #poll: abc":               "numbers of options",
		"marta ~ #poll: 0":                 "numbers of options",
		"marta ~ #poll: 1,7":               "from 1 to 3",
		"leave pepe":                       "somebody who joined",
		`community "Otra" es America/Lima`: "one community line",
		"member rosa xx MX \"Rosa\"":       "Full Name",
		"what is this":                     "a line of a transcript",
		"marta > #none: voy":               "said before",
	} {
		play := &Play{Stage: newStage(t), File: "a.chat"}
		err := play.Run(t.Context(), strings.NewReader(before+line+"\n"))
		var syntax *SyntaxError
		if !errors.As(err, &syntax) || syntax.Number != 8 || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", line, err)
		}
		if !strings.Contains(play.Transcript(), "label poll") || !strings.Contains(play.Transcript(), "📊") {
			t.Errorf("%s: of what happened before one sees:\n%s", line, play.Transcript())
		}
	}
}

// What is harmless is read: a vote that is taken back, a mark that an editor put before the first line.
func TestTranscriptAllTheSame(t *testing.T) {
	play := &Play{Stage: newStage(t), File: "a.chat"}
	err := play.Run(t.Context(), strings.NewReader("\ufeffcommunity \"Comunidad M\" es America/Mexico_City\nnow 2026-05-28 10:05\n"+
		"facilitator marta es MX \"Marta\"\nmarta dm: encuentro nuevo Encuentro 13 el viernes 5 de junio a las 10:00\nmarta dm: publicar\n"+
		"marta dm: encuesta\nmarta ~ last: 1, 2\nmarta ~ last:\nleave marta\n"))
	if err != nil {
		t.Error(err)
	}
}

package commands

import (
	"os"
	"strings"
	"testing"

	"comunidad/commands/answer"
)

// What is for the list is heard, and what is only talk stays talk: a wrong entry is worse than a missed one, so that none
// of the talk may be heard.
func TestSharingIsHeard(t *testing.T) {
	content, err := os.ReadFile("testdata/sharing_phrases.tsv")
	if err != nil {
		t.Fatal(err)
	}
	set, err := All(Rules{})
	if err != nil {
		t.Fatal(err)
	}
	heard, meant := 0, 0
	for line := range strings.Lines(string(content)) {
		label, phrase, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		h := Heard{Text: phrase, Ground: answer.Closed}
		got := "talk"
		if c, _ := set.overheard(h); c != nil {
			got = c.Name
		}
		if label != "talk" {
			meant++
			if got == label {
				heard++
				continue
			}
			t.Logf("not heard: %s", phrase)
		} else if got != "talk" {
			t.Errorf("%q is taken for a %s", phrase, got)
		}
	}
	t.Logf("heard %d of %d", heard, meant)
	if heard*10 < meant*9 {
		t.Errorf("heard %d of %d only", heard, meant)
	}
	quoting := Heard{Text: "necesito contacto legal en Tapachula", Ground: answer.Human}
	if c, _ := set.overheard(quoting); c != nil {
		t.Error("a need is heard in an answer to somebody")
	}
}

func TestCaseData(t *testing.T) {
	for text, want := range map[string]bool{
		"albergue para Camila, 4 años, en Tijuana": true, "niña llamada lucía de 6 años": true, "madre con hijo Mateo de 3 meses": true,
		"CURP GOPR850101MDFMRN09": true, "pasaporte G12345678": true, "DNI 40.123.456": true, "llamar al +52 664 123 4567": true, "tel 6641234567": true,
		"escribir a ana@correo.example": true, "CPF 123.456.789-09": true, "kid named Tom, aged 7": true, "A 5 year-old boy, Kevin": true, "adolescente chamada Bia": true,
		"albergue para familia con niña de 4 años en Tijuana": false, "taller el 20/06/2026 de 10:00 a 12:00": false, "fondo de 5.000.000 pesos": false,
		"beca 2026-2027": false, "https://x.example/5512345678901 guía": false, "encuentro de 100 personas": false, "Asesoría legal en Boa Vista": false,
		"intérprete para 3 niños": false, "plazo 2026-06-18": false, "taller para jóvenes de 15 años en adelante": false, "fondo USD 15000000": false,
		"cuidados para niñez de 0 a 5 años en Ciudad de México": false,
	} {
		if caseData(text) != want {
			t.Errorf("caseData(%q) is %v", text, !want)
		}
	}
}

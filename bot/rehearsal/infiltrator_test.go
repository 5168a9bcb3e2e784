package rehearsal

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
)

// Five false members join for thirty days and ask for all they can think of: what they learn of people is little, and
// nothing of anybody who did not say yes.
func TestInfiltrators(t *testing.T) {
	days := 6 // all thirty with INFILTRATOR=30; the last days are what counts
	if n, err := strconv.Atoi(os.Getenv("INFILTRATOR")); err == nil {
		days = n
	}
	stage := newStage(t)
	countries := []string{"MX", "CO", "AR", "BR", "CL", "ES", "HN", "GT", "CR", "US", "CH", "VE", "SV", "GB"}
	fields := []string{"salud", "retorno", "niñez", "incidencia", "asilo", "datos", "mujeres", "albergue", "trabajo, empleo", "educación", "búsqueda", "detención", "fondos", "comunicación"}
	const organisations, people = 40, 100
	var script strings.Builder
	script.WriteString("now 2026-04-01 09:00\nfacilitator marta es MX \"Marta Ríos\" \"Umbral Norte\"\n")
	names := map[string]bool{} // whether they said yes
	for i := range people {
		name := fmt.Sprintf("Persona%c%c Apellido%d", 'A'+i/26, 'a'+i%26, i)
		names[name] = i%5 < 3
		fmt.Fprintf(&script, "member p%d es %s %q %q\n", i, countries[i%organisations%len(countries)], name, fmt.Sprintf("Organización %d", i%organisations))
	}
	script.WriteString("now 2026-04-05 09:00\n")
	for i := range people {
		if i < organisations {
			fmt.Fprintf(&script, "p%d dm: trabajamos en %s, %s\n", i, fields[i%len(fields)], fields[(i+3)%len(fields)])
		}
		if i%5 < 3 {
			fmt.Fprintf(&script, "p%d dm: visible sí\n", i)
		}
		if i%7 == 0 {
			fmt.Fprintf(&script, "p%d: ofrezco taller de %s para equipos\n", i, fields[i%len(fields)])
		}
	}
	playLines(t, stage, script.String())

	script.Reset()
	script.WriteString("now 2026-06-01 08:00\n")
	for spy := range 5 {
		fmt.Fprintf(&script, "member spy%d es MX \"Espía %d\" \"Organización Falsa\"\n", spy, spy)
	}
	tricks := func(spy, day int) (lines []string) {
		n := spy*30 + day
		for q := range 11 {
			at := n*11 + q
			switch q % 4 {
			case 0:
				lines = append(lines, "dm: directorio "+countryNames[at%len(countryNames)])
			case 1:
				lines = append(lines, "dm: directorio "+fields[at%len(fields)])
			case 2:
				lines = append(lines, fmt.Sprintf("dm: directorio Organización %d", at%organisations))
			case 3:
				lines = append(lines, "dm: quién trabaja en "+fields[at%len(fields)]+" "+countryNames[at%len(countryNames)])
			}
		}
		return append(lines, "dm: directorio", "dm: directorio todas las organizaciones", "dm: directorio %", "dm: directorio *", "dm: lista", "dm: quiénes van",
			"dm: buscar "+fields[day%len(fields)], "dm: buscar persona", "dm: ofertas", "dm: red", "dm: novedades", "dm: mis datos", "dm: exportar", "dm: kumu",
			fmt.Sprintf("dm: contacto con Organización %d", n%organisations), "dm: contacto O1", ": /directorio "+fields[day%len(fields)], ": necesito contacto de prensa y datos de todas las organizaciones")
	}
	for day := 30 - days; day < 30; day++ {
		fmt.Fprintf(&script, "now 2026-06-%02d 18:00\n", day+1)
		for spy := range 5 {
			for _, line := range tricks(spy, day) {
				fmt.Fprintf(&script, "spy%d %s\n", spy, line)
			}
		}
	}
	script2 := strings.ReplaceAll(script.String(), " : ", ": ")
	seen, seenOrganisations := map[string]bool{}, map[string]bool{}
	firstDays := 0
	stage.Tell = func(Happening) {}
	learn := func(h Happening) {
		if h.Kind == "in" || h.Kind != "post" && !strings.HasPrefix(h.To, "spy") && h.Kind != "reply" {
			return
		}
		for name := range names { // full names: first names alone sign what people ask for
			if strings.Contains(h.Text, name) {
				seen[name] = true
				if !names[name] {
					t.Errorf("%s never said yes, and is shown: %q", name, h.Text)
				}
				if h.At.Before(opening.AddDate(0, 4, 20)) { // within 72 hours of the first of June
					firstDays++
				}
			}
		}
		for i := range organisations {
			if strings.Contains(h.Text+"\n", fmt.Sprintf("Organización %d ", i)) {
				seenOrganisations[fmt.Sprint(i)] = true
			}
		}
	}
	stage.Tell = learn
	for text := range strings.Lines(script2) {
		line, problem := parse(strings.TrimRight(text, "\n"))
		if problem != "" {
			t.Fatalf("%q: expected %s", text, problem)
		}
		if err := stage.Act(t.Context(), line); err != nil {
			t.Fatalf("%q: %v", text, err)
		}
	}
	t.Logf("of %d people %d said yes; the five learned the names of %d (%.0f %% of those, %.0f %% of all), and of %d of %d organisations",
		people, people*3/5, len(seen), float64(len(seen))*100/60, float64(len(seen)), len(seenOrganisations), organisations)
	if len(seen) > 6 {
		t.Errorf("the five learned %d names", len(seen))
	}
	if firstDays > 0 {
		t.Errorf("they were shown people in their first days")
	}
}

var countryNames = []string{"México", "Colombia", "Argentina", "Brasil", "Chile", "España", "Honduras", "Guatemala", "Costa Rica", "Estados Unidos", "Suiza", "Venezuela", "El Salvador", "Reino Unido"}

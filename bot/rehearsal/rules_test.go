package rehearsal

import (
	"strings"
	"testing"

	"comunidad/commands"
)

// A community's own rules: its rooms have names and links, and counts of interest stay hidden until the meeting begins.
func TestRulesOfTheOpenSpace(t *testing.T) {
	rules := commands.DefaultRules()
	rules.HideInterest = true
	rules.Rooms = []commands.Room{{Name: "Jardín", Link: "https://meet.example/a"}, {Name: "Cocina", Link: "https://meet.example/b"}, {Name: "Patio"}}
	const script = `community "Comunidad M" es America/Mexico_City
now 2026-05-13 09:00
facilitator marta es MX "Marta Ríos" "Umbral Norte"
member rosa es MX "Rosa Díaz" "Casa Umbral"
member joao pt BR "João Lima" "Rede Passagem"
marta dm: encuentro nuevo Encuentro 13 el jueves 4 de junio a las 10:00, 90 min
	…
marta dm: publicar
	…
marta dm: abrir propuestas hasta el martes 26 de mayo
	✅
	…
rosa > last: cuidar a los equipos
	📝
joao > last: alertas sem expor ninguém
	📝
joao: interesse 1
	❤️
rosa dm: temas
	@rosa Temas de *Encuentro 13*:
		1. Cuidar a los equipos — Rosa, Casa Umbral (MX)
		2. Alertas sem expor ninguém — João, Rede Passagem (BR)
marta dm: encuesta temas
	@marta Una encuesta de WhatsApp muestra las cuentas mientras se vota, y esta comunidad las ve recién al empezar el encuentro. Con *cerrar propuestas* pregunto al grupo, y se responde con los números.
now 2026-06-04 10:01
	…
	…
	…
	…
	…
	…
	…
	…
rosa dm: temas
	@rosa Temas de *Encuentro 13*:
		1. Cuidar a los equipos — Rosa, Casa Umbral (MX) · 1 iría
		2. Alertas sem expor ninguém — João, Rede Passagem (BR)
marta: publicar agenda
	📣 *Quienes…
	📣 *Agenda de Encuentro 13*
		*Turno 1 · 10:10*
		10:10 MX · 13:10 BR
		Sala A · Jardín: …https://meet.example/a
		Sala B · Cocina: …https://meet.example/b
		…
`
	play := &Play{Stage: stageWith(t, rules), File: "rules"}
	if err := play.Run(t.Context(), strings.NewReader(script)); err != nil {
		t.Error(err)
	}
}

// Where only those who come get the link, the group sees no room's link either.
func TestRoomLinksForThoseWhoCome(t *testing.T) {
	rules := commands.DefaultRules()
	rules.Link = commands.LinkForComing
	const script = `community "Comunidad M" es America/Mexico_City
now 2026-05-28 09:00
facilitator marta es MX "Marta Ríos" "Umbral Norte"
member rosa es MX "Rosa Díaz" "Casa Umbral"
member joao pt BR "João Lima" "Rede Passagem"
marta dm: encuentro nuevo Encuentro 13 el jueves 4 de junio a las 10:00, 90 min
marta dm: publicar
marta dm: abrir propuestas hasta el lunes 1 de junio
rosa > last: cuidar a los equipos
marta dm: sala A Jardín https://meet.example/a
now 2026-06-04 09:59
rosa dm: voy
now 2026-06-04 10:01
marta: publicar agenda
joao: agenda
joao dm: agenda
rosa dm: agenda
`
	play := &Play{Stage: stageWith(t, rules), File: "rules"}
	if err := play.Run(t.Context(), strings.NewReader(script)); err != nil {
		t.Fatal(err)
	}
	before, after, _ := strings.Cut(play.Transcript(), "rosa dm: agenda")
	if strings.Contains(strings.ReplaceAll(before, "marta dm: sala A Jardín https://meet.example/a", ""), "meet.example") {
		t.Errorf("a room's link is shown to all:\n%s", before)
	}
	if !strings.Contains(after, "https://meet.example/a") {
		t.Errorf("whoever comes does not get the room's link:\n%s", after)
	}
}

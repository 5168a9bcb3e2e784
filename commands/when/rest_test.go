package when

import "testing"

// What is left of a text is what somebody would have written without the moment.
func TestRest(t *testing.T) {
	for text, want := range map[string]string{
		"Cuidarnos el jueves 15 a las 10":                                     "Cuidarnos",
		"El jueves 15 a las 10 hablamos de cuidarnos":                         "hablamos de cuidarnos",
		"Cuidarnos, el jueves 15, a las 10, en la sala":                       "Cuidarnos, en la sala",
		"Cuidarnos (jueves 15, 10:00) en la sala":                             "Cuidarnos en la sala",
		"Cuidarnos | jueves 15 10:00 | 90 min":                                "Cuidarnos | 90 min",
		"Cuidarnos - jueves 15 - Zoom":                                        "Cuidarnos - Zoom",
		"Nos vemos el jueves 15 a las 10. Traigan pan":                        "Nos vemos. Traigan pan",
		"¿Nos vemos el jueves 15 a las 10?":                                   "¿Nos vemos?",
		"Nos vemos el jueves 15 a las 10!!":                                   "Nos vemos!!",
		"Recordatorio: mañana a las 10 llamar a Ana":                          "Recordatorio: llamar a Ana",
		"Fecha: jueves 15\nHora: 10:00\nLugar: Zoom":                          "Lugar: Zoom",
		"Encuentro\n📅 jueves 15\n⏰ 10:00 CDMX\nZoom":                          "Encuentro\nZoom",
		"*Encuentro 13: jueves 15, 10:00* (90 min)":                           "*Encuentro 13* (90 min)",
		"*jueves 15 a las 10* en la sala":                                     "en la sala",
		`programar "Nos vemos" mañana 9:00 "hola"`:                            `programar "Nos vemos" "hola"`,
		"Grupo A el jueves 15":                                                "Grupo A",
		"GRUPO EL JUEVES 15":                                                  "GRUPO",
		"informe para el jueves 15, con Faro":                                 "informe, con Faro",
		"propuestas hasta el jueves 15 a las 20h":                             "propuestas",
		"o encontro será na quinta-feira 15 às 10h no parque":                 "o encontro será no parque",
		"propostas até o dia 15":                                              "propostas",
		"oficina no sábado às 9h":                                             "oficina",
		"the meeting on Thursday the 15th at 10am in room 3":                  "the meeting in room 3",
		"send it by Friday":                                                   "send it",
		"taller el jueves a las 10 en Bogotá":                                 "taller en Bogotá",
		"taller el jueves a las 10 hora de Bogotá con Ana":                    "taller con Ana",
		"Cuidarnos el último día del mes a las 10":                            "Cuidarnos",
		"informe hasta el último día de octubre, con Faro":                    "informe, con Faro",
		"Cuidarnos mñna 6pm":                                                  "Cuidarnos",
		"Cuidarnos el 15 del 11 a las 18":                                     "Cuidarnos",
		"la asamblea cambia del 13 al 20 de noviembre, sala 2":                "la asamblea cambia, sala 2",
		"Cuidarnos pasa de las 5pm a las 6pm mañana":                          "Cuidarnos pasa",
		"llamar al 55 1234 5678 6pm":                                          "llamar al 55 1234 5678",
		"jueves 15":                                                           "",
		"  jueves 15 .":                                                       "",
		"taller jueves 15 a las 10 y después cena":                            "taller y después cena",
		"A las 10 del jueves 15, Ana; a las 10, en su sala":                   "Ana, en su sala",
		"convocatoria https://fondo.example/15-10?h=17:00 hasta el jueves 15": "convocatoria https://fondo.example/15-10?h=17:00",
	} {
		m, err := Read(text, base(t))
		if err != nil || m.Rest != want {
			t.Errorf("%q leaves %q (%v), want %q", text, m.Rest, err, want)
		}
	}
}

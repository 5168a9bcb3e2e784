package book

import (
	"time"

	"comunidad/store"
)

func zone(name string) *time.Location {
	loc, err := time.LoadLocation(name)
	if err != nil {
		panic(err)
	}
	return loc
}

// samples are one small meeting in each language. People and organisations are invented.
func samples() map[store.Lang]Book {
	return map[store.Lang]Book{store.ES: spanish(), store.PT: portuguese(), store.EN: english()}
}

func spanish() Book {
	mexico := zone("America/Mexico_City")
	return Book{
		Community: "Comunidad M", Title: "Cuidarnos para poder cuidar", Number: 13, Lang: store.ES,
		StartsAt: time.Date(2026, 6, 4, 10, 0, 0, 0, mexico), Minutes: 90,
		Version: 2, MadeAt: time.Date(2026, 6, 4, 12, 45, 0, 0, mexico),
		OpenUntil: time.Date(2026, 6, 7, 23, 59, 0, 0, mexico),
		People:    29, Organisations: 20, FirstTime: 4,
		Countries: []string{"MX", "CO", "AR", "BR", "CL", "ES", "HN", "GT", "CR", "US", "CH"},
		Conversations: []Conversation{
			{
				Number: 1, Title: "Cuidar a los equipos sin quemarnos", People: 17, Turn: "16:20", Room: "Sala A",
				Hosts: []string{"Rosa (Casa Umbral, México)", "Kevin (Ruta Clara, Honduras)"},
				Report: Report{
					Summary: []Note{
						{Text: "Los equipos llegan agotados a mitad de año. Lo que más ayuda no es una charla de autocuidado, sino cambiar la forma de trabajar: menos casos por persona y alguien con quien descargarse."},
						{Text: "Probamos turnos de 6 horas y viernes sin casos: en cuatro meses bajó la rotación a la mitad.", By: "Kevin, Ruta Clara"},
					},
					Recommendations: []Note{
						{Text: "Poner el cuidado del equipo en el presupuesto, no en la voluntad 💛"},
						{Text: "Turnos de 6 horas y un día a la semana sin atención directa"},
						{Text: "Una supervisión externa cada mes, aunque sea entre organizaciones vecinas", By: "Lucía, Tejiendo Sur"},
					},
					Resources: []Note{
						{Text: "Guía breve de cuidado de equipos: https://recursos.example.org/cuidado/guia-breve-para-equipos-de-primera-linea-version-2026.pdf"},
						{Text: "Plantilla de turnos (en www.example.net/turnos), se puede copiar"},
					},
					Requests:   []Note{{Text: "¿Quién tiene una póliza de seguro que cubra atención psicológica del equipo?", By: "Faro"}},
					Agreements: []Note{{Text: "Contarnos en cada encuentro un cambio que hicimos, aunque sea pequeño 🌱"}},
				},
			},
			{
				Number: 2, Title: "Alertas por WhatsApp sin exponer a las personas", People: 2, Turn: "16:47", Room: "Sala A",
				Hosts: []string{"Ana (Datos Sin Borde, Chile)"},
				Report: Report{
					Summary:    []Note{{Text: "Tres reglas que ya funcionan en la frontera norte:\n1. Zona y hora, nunca el lugar exacto.\n2. Nada de fotos.\n3. El aviso se borra a las 24 horas ⏳"}},
					Agreements: []Note{{Text: "Nunca nombres ni fotos en las alertas: solo zona y hora 🤝"}},
					Requests:   []Note{{Text: "Contacto legal en Tapachula. Escribir al +52 962 123 4567 o por privado a Pilar."}},
				},
			},
			{
				Number: 5, Title: "Regularización exprés: qué pedimos juntas", People: 12, Turn: "16:20", Room: "Sala B",
				Report: Report{
					Commitments: []Commitment{
						{Code: "C14", Text: "Borrador de un pedido común para la mesa de regularización", By: "Manos de Paso", Due: time.Date(2026, 6, 20, 0, 0, 0, 0, mexico)},
						{Code: "C15", Text: "Reunir los formularios de los seis países", By: "Faro", Due: time.Date(2027, 1, 15, 0, 0, 0, 0, mexico)},
					},
				},
			},
			{Number: 6, Title: "Niñez en tránsito", People: Unknown},
		},
		Whole: Report{
			Agreements:  []Note{{Text: "La próxima memoria se lee al abrir el encuentro, en cinco minutos."}},
			Commitments: []Commitment{{Code: "C9", Text: "Directorio de refugios al día", By: "Faro", Done: true, Due: time.Date(2026, 6, 4, 0, 0, 0, 0, mexico)}},
		},
		Closing:    []Note{{Text: "Aire 🌬️"}, {Text: "No estoy sola.", By: "Marta"}, {Text: "Ganas de dormir ocho horas 😅"}, {Text: "rede que não expõe, acolhe 💬", By: "João"}},
		Mantras:    []Note{{Text: "Red que no expone, acoge.", By: "João, Rede Passagem"}},
		Principles: true,
	}
}

func portuguese() Book {
	sao := zone("America/Sao_Paulo")
	return Book{
		Community: "Comunidade M", Number: 14, Lang: store.PT,
		StartsAt: time.Date(2026, 7, 1, 13, 0, 0, 0, sao), Minutes: 60,
		Version: 1, MadeAt: time.Date(2026, 7, 1, 15, 10, 0, 0, sao),
		People: 9, Organisations: 1, FirstTime: 1, Countries: []string{"BR", "AT", "ES", "GQ"},
		Conversations: []Conversation{{
			Title: "Acolhida nas primeiras 24 horas", Hosts: []string{"João"}, People: 9,
			Report: Report{
				Summary:         []Note{{Text: "O que a pessoa precisa saber logo: onde dormir, com quem falar, o que não assinar."}},
				Recommendations: []Note{{Text: "Um cartão de bolso em português, espanhol e crioulo haitiano"}, {Text: "Não pedir a história duas vezes 🙏🏽"}},
				Requests:        []Note{{Text: "Modelo do cartão; mandar para (11) 98765-4321"}},
			},
		}},
		Whole: Report{
			Agreements:  []Note{{Text: "Começar sempre por uma boa notícia ☀️"}},
			Commitments: []Commitment{{Code: "C21", Text: "Traduzir o cartão", By: "Rede Passagem", Due: time.Date(2026, 8, 1, 0, 0, 0, 0, sao)}},
		},
		Closing: []Note{{Text: "Coração cheio ❤️"}},
	}
}

func english() Book {
	london := zone("Europe/London")
	return Book{
		Community: "Community M", Title: "Small money, big trust", Number: 15, Lang: store.EN,
		StartsAt: time.Date(2026, 10, 29, 16, 0, 0, 0, london), Minutes: 75, Version: 1,
		OpenUntil: time.Date(2026, 11, 1, 20, 0, 0, 0, london),
		People:    31, Organisations: 21, Countries: []string{"GB", "CH", "US", "MX", "TR"},
		Conversations: []Conversation{{
			Number: 3, Title: "Flexible funds: what a funder needs to hear", Hosts: []string{"Elena (Puerto Abierto, Spain)"}, People: 14, Room: "Room B",
			Report: Report{
				Summary:     []Note{{Text: "Ask for trust with numbers of your own:\nwhat you would stop doing, and what it costs to stop."}},
				Resources:   []Note{{Text: "Reporting template, one page: https://example.org/one-page_(2026)."}},
				Commitments: []Commitment{{Code: "C30", Text: "Share three budgets that were accepted", By: "Puerto Abierto", Due: time.Date(2026, 11, 12, 0, 0, 0, 0, london), Done: true}},
			},
		}},
		Mantras:    []Note{{Text: "Nobody accompanies alone 🫂"}},
		Principles: true,
	}
}

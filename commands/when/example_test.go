package when_test

import (
	"errors"
	"fmt"
	"time"

	"comunidad/commands/when"
	"comunidad/store"
)

func Example() {
	mexico, _ := time.LoadLocation("America/Mexico_City")
	madrid, _ := time.LoadLocation("Europe/Madrid")
	now := time.Date(2026, 10, 6, 10, 0, 0, 0, mexico)

	m, _ := when.Read("Cuidarnos el jueves 5 de noviembre a las 5 de la tarde, 90 min", now)
	minutes, title, _ := when.Minutes(m.Rest)
	at := m.Time(now.Location())
	fmt.Println(title+":", when.Full(at, store.ES), minutes)
	fmt.Println(when.Hours(at, []when.Where{{Country: "MX", Zone: mexico, People: 5}, {Country: "ES", Zone: madrid, People: 2}}))

	_, err := when.Read("quinta às 5", now)
	var p *when.Problem
	if errors.As(err, &p) && p.Kind == when.Unclear {
		fmt.Println("¿" + p.Words + "?")
	}

	s, _, _ := when.ReadSeries("primera quinta-feira do mês às 10h")
	first := s.First(now)
	fmt.Println(s.At(first).String(store.PT))
	fmt.Println(when.Day(s.Next(first, first), store.PT))
	for _, c := range when.Changes(first.AddDate(0, 0, -35), first, []when.Where{{Country: "ES", Zone: madrid, People: 2}}) {
		fmt.Println(c.Label(store.PT), c.Minutes)
	}
	// Output:
	// Cuidarnos: jueves 5 de noviembre de 2026, 17:00 (Ciudad de México) 90
	// 17 MX · 00 ES (+1)
	// ¿às 5?
	// a primeira quinta-feira de cada mês, 10:00 (Cidade do México)
	// quinta-feira, 3 de dezembro
	// Espanha -60
}

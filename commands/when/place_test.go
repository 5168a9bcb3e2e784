package when

import "testing"

func TestHome(t *testing.T) {
	for _, c := range []struct {
		country, city, want string
		sure                bool
	}{
		{"MX", "Tijuana", "America/Tijuana", true},
		{"MX", "Tapachula, Chiapas", "America/Mexico_City", true},
		{"MX", "cd. juarez", "America/Ciudad_Juarez", true},
		{"MX", "", "America/Mexico_City", false},
		{"MX", "Rancho Nuevo", "America/Mexico_City", false},
		{"CO", "", "America/Bogota", true},
		{"CO", "un pueblo", "America/Bogota", true},
		{"CO", "Madrid", "Europe/Madrid", true}, // a Colombian organisation may sit in Madrid
		{"AR", "", "America/Argentina/Buenos_Aires", true},
		{"AR", "Córdoba", "America/Argentina/Cordoba", true},
		{"ES", "Córdoba", "Europe/Madrid", true},
		{"ES", "Las Palmas", "Atlantic/Canary", true},
		{"ES", "", "Europe/Madrid", false},
		{"CL", "", "America/Santiago", false},
		{"CL", "Punta Arenas", "America/Punta_Arenas", true},
		{"BR", "manaus", "America/Manaus", true},
		{"BR", "Foz do Iguaçu", "America/Sao_Paulo", true},
		{"BR", "", "America/Sao_Paulo", false},
		{"US", "", "America/New_York", false},
		{"US", "McAllen, TX", "America/Chicago", true},
		{"US", "Phoenix (Arizona)", "America/Phoenix", true},
		{"VE", "Valencia", "America/Caracas", true},
		{"ES", "Valencia", "Europe/Madrid", true},
		{"CH", "Ginebra", "Europe/Zurich", true},
		{"GB", "Londres", "Europe/London", true},
		{"SV", "", "America/El_Salvador", true},
		{"SE", "", "Europe/Stockholm", true},
		{"", "Bogota", "America/Bogota", true},
		{"XX", "", "UTC", false},
		{"", "", "UTC", false},
	} {
		zone, ok := Home(c.country, c.city)
		if zone.String() != c.want || ok != c.sure {
			t.Errorf("Home(%q, %q) = %v, %v, want %s, %v", c.country, c.city, zone, ok, c.want, c.sure)
		}
	}
}

func TestPlace(t *testing.T) {
	for _, c := range []struct{ text, zone, label string }{
		{"Caracas", "America/Caracas", "Caracas"},
		{"en Bogotá", "America/Bogota", "Bogotá"},
		{"en bogota?", "America/Bogota", "Bogotá"},
		{"CDMX", "America/Mexico_City", "CDMX"},
		{"ciudad de mexico", "America/Mexico_City", "Ciudad de México"},
		{"Chile", "America/Santiago", "Chile"},
		{"¿qué hora es en Buenos Aires?", "America/Argentina/Buenos_Aires", "Buenos Aires"},
		{"a que hora es en la Argentina", "America/Argentina/Buenos_Aires", "Argentina"},
		{"em São Paulo", "America/Sao_Paulo", "São Paulo"},
		{"no rio", "America/Sao_Paulo", "Rio"},
		{"new york", "America/New_York", "New York"},
		{"Nueva York", "America/New_York", "Nueva York"},
		{"Guadalajara", "America/Mexico_City", "Guadalajara"},
		{"Granada", "Europe/Madrid", "Granada"},
		{"Guatemala", "America/Guatemala", "Guatemala"},
		{"Tijuana", "America/Tijuana", "Tijuana"},
		{"Salvador", "America/Bahia", "Salvador"},
		{"El Salvador", "America/El_Salvador", "El Salvador"},
		{"UK", "Europe/London", "UK"},
		{"🇨🇭", "Europe/Zurich", "Suiza"},
		{"Suíça", "Europe/Zurich", "Suíça"},
		{"Estocolmo", "Europe/Stockholm", "Estocolmo"},
		{"Detroit", "America/Detroit", "Detroit"},
		{"La Paz", "America/La_Paz", "La Paz"},
		{"Canarias", "Atlantic/Canary", "Canarias"},
		{"la sala de espera", "", ""},
		{"", "", ""},
	} {
		zone, label, ok := Place(c.text)
		got := ""
		if zone != nil {
			got = zone.String()
		}
		if got != c.zone || label != c.label || ok != (c.zone != "") {
			t.Errorf("Place(%q) = %s, %q, %v, want %s, %q", c.text, got, label, ok, c.zone, c.label)
		}
	}
}

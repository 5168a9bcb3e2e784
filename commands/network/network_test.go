package network

import (
	"bytes"
	"fmt"
	"image/png"
	"os"
	"path/filepath"
	"testing"
)

var places3 = []string{"MX", "CO", "AR", "BR", "CL", "ES", "HN", "GT", "CR", "US", "CH", "VE", "SV", "GB"}

// invented makes a network of n organisations, some of them without a tie.
func invented(n int) Picture {
	first := []string{"Casa", "Rede", "Puente", "Manos", "Faro", "Tejiendo", "Ruta", "Puerto", "Umbral", "Datos", "Colectivo", "Fundación", "Servicio Jesuita"}
	second := []string{"Umbral", "Passagem", "Abierto", "de Paso", "del Sur", "Clara", "Sin Borde", "Norte", "Migrante", "en Movimiento", "y Refugio", "Esperança", "Interamericana", "Comunitaria de Acompañamiento"}
	p := Picture{
		Title: "Red de Comunidad M", Note: fmt.Sprintf("%d organizaciones · junio de 2026", n), Alone: "Sin vínculos todavía",
		Elsewhere: "Sin país", Countries: map[string]string{"MX": "México", "CO": "Colombia", "AR": "Argentina", "BR": "Brasil", "US": "Estados Unidos", "GB": "Reino Unido", "CR": "Costa Rica", "SV": "El Salvador"},
	}
	seed := uint32(7)
	next := func(m int) int { seed = seed*1664525 + 1013904223; return int(seed>>8) % m }
	for i := range n {
		country := places3[next(len(places3))]
		if i%19 == 18 {
			country = ""
		}
		p.Nodes = append(p.Nodes, Node{first[i%len(first)] + " " + second[(i/len(first)+i)%len(second)], country})
	}
	seen := map[[2]int]bool{}
	for i := range n * 2 {
		a, b := next(n), next(n)
		if i%3 == 0 {
			b = (a + 1 + next(4)) % n
		}
		if a > b {
			a, b = b, a
		}
		if a == b || a%11 == 10 || b%11 == 10 || seen[[2]int{a, b}] {
			continue
		}
		seen[[2]int{a, b}] = true
		p.Edges = append(p.Edges, [2]int{a, b})
	}
	return p
}

// Whatever the size, no circle or label lies over another or out of the picture. Set NETWORK_DIR to look at them.
func TestNothingLiesOverAnything(t *testing.T) {
	for _, n := range []int{0, 1, 2, 10, 40, 120} {
		p := invented(n)
		c := compose(p)
		for i, a := range c.places {
			if a.x-a.box.left < 0 || a.x+a.box.right > c.width || a.y-a.box.up < c.top-1 || a.y+a.box.down > c.height {
				t.Errorf("%d: %q is out of the picture", n, p.Nodes[i].Name)
			}
			for j, b := range c.places[:i] {
				if dx, dy := overlap(a, b); dx > 0 && dy > 0 {
					t.Errorf("%d: %q lies over %q by %.0f × %.0f", n, p.Nodes[i].Name, p.Nodes[j].Name, dx, dy)
				}
			}
		}
		data, err := Draw(p)
		if err != nil {
			t.Fatal(err)
		}
		img, err := png.Decode(bytes.NewReader(data))
		if err != nil || img.Bounds().Dx() < 1000 {
			t.Errorf("%d: no picture of a phone's width (%v)", n, err)
		}
		if again, _ := Draw(p); !bytes.Equal(data, again) {
			t.Errorf("%d: the same network is another picture", n)
		}
		if dir := os.Getenv("NETWORK_DIR"); dir != "" {
			if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("red-%d.png", n)), data, 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// On every colour its letters can be read: contrast of at least 4.5 to 1.
func TestLettersCanBeRead(t *testing.T) {
	luminance := func(r, g, b uint8) float64 { return 0.2126*linear(r) + 0.7152*linear(g) + 0.0722*linear(b) }
	for _, c := range palette {
		over := onTop(c)
		a, b := luminance(c.R, c.G, c.B)+0.05, luminance(over.R, over.G, over.B)+0.05
		if a < b {
			a, b = b, a
		}
		if a/b < 4.4 {
			t.Errorf("%v with %v has a contrast of %.1f", c, over, a/b)
		}
	}
}

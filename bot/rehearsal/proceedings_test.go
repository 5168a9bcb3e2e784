package rehearsal

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"comunidad/bot/page/pagetest"
)

// left is what people add to the cycle before it closes, as they write: emoji, accents, three alphabets, words without end.
const left = `
rosa dm: mi nombre sí
ana dm: mi nombre sí
kevin: cosecha 1 recomendación: rotar a quien recibe los casos cada 6 horas 🫶 y nunca dejar sola a la persona de la noche 👩🏽‍⚕️
kevin: recurso 1: Plantilla de turnos https://ejemplo.example/documentos/2026/turnos-de-seis-horas/plantilla-para-equipos-que-acompañan.ods?version=3
rosa: cosecha 1 pedido: supervisión para el equipo de noche
joao: colheita 2: avisos com zona e hora; ninguém nomeia ninguém — «ação, coração, não»
ana: cosecha 2: electroencefalografistasdesoxirribonucleicosinterdisciplinariosinstitucionalizados
elena: recurso 2: Guía de avisos seguros
yuli: cosecha 4: qué pedimos juntas: plazos, gratuidad, intérpretes
lucia: personas 4: 9
marta: nota: hubo quien escribió en العربية, en русский y en 中文, y nos entendimos 🌎✨
`

// The proceedings of the whole cycle, in the three formats: nobody is named who did not say yes, the page keeps nobody
// out, on a phone, at a desk, by night and on paper. With SHOTS=folder all of it is left there to be looked at.
func TestProceedingsOfTheCycle(t *testing.T) {
	script, err := os.ReadFile("testdata/cycle.chat")
	if err != nil {
		t.Fatal(err)
	}
	var said []string
	for line := range strings.Lines(string(script)) {
		if strings.HasPrefix(line, "now 2026-06-04 11:20") {
			said = append(said, left)
		}
		if !strings.HasPrefix(line, "\t") { // what is expected of the cycle is tested elsewhere
			said = append(said, line)
		}
		if strings.HasPrefix(line, "marta dm: memoria") {
			break
		}
	}
	play := &Play{Stage: newStage(t), File: "cycle"}
	if err := play.Run(t.Context(), strings.NewReader(strings.Join(said, ""))); err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{}
	for _, kind := range []string{"html", "md", "pdf"} {
		files[kind] = fileSent(t, play.Stage, "memoria-13-v1."+kind)
		if folder := os.Getenv("SHOTS"); folder != "" {
			if err := os.WriteFile(filepath.Join(folder, "memoria."+kind), files[kind], 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	for _, kind := range []string{"html", "md"} {
		for _, text := range []string{"Rosa Díaz, Casa Umbral", "Ana Pinto, Datos Sin Borde", "9 personas", "3 conversaciones", "Turno 1, Turno 2 · Sala A", "Plantilla de turnos (R1)", "Supervisión para el equipo de noche (N", "desoxirribonucleicos", "👩🏽‍⚕️", "العربية"} {
			if !bytes.Contains(files[kind], []byte(text)) {
				t.Errorf("the %s has no %q", kind, text)
			}
		}
		for _, name := range []string{"Kevin", "João", "Lima", "Elena", "Yuli", "Lucía", "Marta", "Pilar"} {
			if bytes.Contains(files[kind], []byte(name)) {
				t.Errorf("the %s names %s, who did not say yes", kind, name)
			}
		}
	}
	browsers := pagetest.Open(t)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = w.Write(files["html"])
	}))
	defer server.Close()
	pagetest.Do(t, browsers, chromedp.Navigate(server.URL))
	pagetest.Look(t, browsers, "memoria")
	folder := os.Getenv("SHOTS")
	if folder == "" {
		return
	}
	for _, width := range []int64{390, 1280} {
		var whole []byte
		pagetest.Do(t, browsers, chromedp.EmulateViewport(width, 844), chromedp.FullScreenshot(&whole, 100))
		if err := os.WriteFile(filepath.Join(folder, fmt.Sprintf("memoria-%d-whole.png", width)), whole, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	pagetest.Do(t, browsers, chromedp.ActionFunc(func(ctx context.Context) error {
		paper, _, err := page.PrintToPDF().Do(ctx)
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(folder, "memoria-on-paper.pdf"), paper, 0o600)
	}))
}

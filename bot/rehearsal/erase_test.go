package rehearsal

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"comunidad/commands/stem"
	"comunidad/store"
)

// talks is somebody called Zulema whose every trace is a word that nobody else uses, until each table has something of
// hers.
const talks = `now 2026-05-13 09:00
facilitator marta es MX "Marta Ríos" "Umbral Norte"
member rosa es MX "Rosa Díaz" "Casa Umbral"
member zk9 es VE "Zulema Quirarte" "Xolotepec"
facilitator zk9 es VE "Zulema Quirarte" "Xolotepec"
marta dm: hola
rosa dm: hola
zk9 dm: encuentro nuevo Encuentro 13 el jueves 4 de junio a las 10:00, 90 min
zk9 dm: publicar
marta dm: abrir propuestas hasta el martes 26 de mayo
zk9 dm: soy Zulema Quirarte, Xolotepec, Venezuela, Guarenas
zk9 > last: bordados kwyjibo para sanar
rosa: propongo cuidar a los equipos
zk9: facilito 2
zk9: me interesa 1 2
now 2026-05-17 10:00
zk9 dm: trabajamos en salud, ajolotes
rosa dm: trabajamos en salud
zk9 dm: visible sí
zk9 dm: presentaciones sí
rosa dm: visible sí
zk9: necesito asesoría legal qwertanio en Tapachula
zk9: ofrezco taller de brumosas alfombras para niñez
zk9: recurso https://zx.example/wombatito Guía wombatito de autocuidado
zk9: convocatoria https://zx.example/narvalito Fondo narvalito hasta 18 de junio
zk9: actividad Taller ornitorrinco, 20 de junio 16:00, https://zx.example/ornito
rosa dm: buscar qwertanio
rosa dm: necesidades
zk9 dm: buscar cuidar
zk9 dm: directorio salud
rosa dm: directorio salud
zk9 dm: novedades
zk9: novedades
zk9: colaboro con Casa Umbral
rosa dm: contacto N1
zk9 dm: contacto con Casa Umbral
now 2026-05-28 10:00
label anuncio
zk9 > #anuncio: voy con Fulgencio Zrv (Xolotepec)
rosa > #anuncio: voy con Zulema Quirarte
now 2026-05-28 10:05
zk9: temas
rosa: temas
now 2026-06-04 10:00
zk9: presente
zk9: me muevo a B
marta: cosecha 2: turnos cortos, como dijo Zulema Quirarte
zk9: cosecha 2: mermelada de pitahayas para turnos
zk9: acuerdo: nunca fotos de quokkas
zk9: compromiso: borrador ñandubay para el 20/6
zk9 dm: mantra tejer vizcachas sostiene
zk9 dm: programar recuerden zarigüeyas | 30 de junio 10:00
zk9 dm: sí
now 2026-06-04 10:05
zk9 dm: mis datos
rosa dm: mis datos
zk9 dm: red
zk9 dm: borrar mis datos
`

// hers are words that only she brought, as she wrote them and as the index had them.
var hers = []string{
	"Zulema", "Quirarte", "Xolotepec", "Guarenas", "kwyjibo", "ajolotes", "qwertanio", "brumosas", "wombatito", "narvalito", "ornitorrinco",
	"Fulgencio", "zx.example", "zk9", "pitahayas", "quokkas", "ñandubay", "vizcachas", "zarigüeyas",
}

func playLines(t *testing.T, stage *Stage, lines string) (said []string) {
	t.Helper()
	stage.Tell = func(h Happening) {
		if h.Kind != "in" {
			said = append(said, h.Text)
		}
	}
	for text := range strings.Lines(lines) {
		line, problem := parse(strings.TrimRight(text, "\n"))
		if problem != "" {
			t.Fatalf("%q: expected %s", text, problem)
		}
		if err := stage.Act(t.Context(), line); err != nil {
			t.Fatalf("%q: %v", text, err)
		}
	}
	return said
}

// Everything that somebody ever said is gone from the file, byte by byte, once she asks for it; nothing of others is.
func TestErasedIsGone(t *testing.T) {
	stage := newStage(t)
	playLines(t, stage, talks)
	var id int64
	read(t, stage, func(tx *store.Tx) error {
		m, err := tx.MemberAt(t.Context(), addressOf("zk9"))
		if err != nil {
			return err
		}
		id = m.ID
		sections, err := tx.DataOf(t.Context(), id)
		if err != nil {
			return err
		}
		var tables []string
		for _, s := range sections {
			tables = append(tables, s.Table)
		}
		for _, table := range []string{
			"member", "alias", "inbox", "outbox", "pending", "meeting", "answer", "guest", "attendance", "topic", "host", "interest", "shared", "harvest", "scheduled", "mantra",
			"tie", "field", "consent", "lookup", "contact", "digest_read", "search_doc", "organisation",
		} {
			if !slices.Contains(tables, table) {
				t.Errorf("the conversation leaves nothing of hers in %s: the test proves nothing about it", table)
			}
		}
		return nil
	})
	before := count(t, stage, hers)
	for _, w := range hers {
		if before[w] == 0 {
			t.Errorf("%q was never in the file: the test proves nothing about it", w)
		}
	}
	// Whoever administers the group stays known as that, so she hands it over first.
	if err := stage.db.Write(t.Context(), stage.clock, func(tx *store.Tx) error { return tx.SetFacilitator(t.Context(), id, false) }); err != nil {
		t.Fatal(err)
	}
	said := playLines(t, stage, "zk9 dm: sí, borrar\n")
	if len(said) != 1 || !strings.Contains(said[0], "recibo 20260604-1") {
		t.Errorf("the receipt is %q", said)
	}
	if err := stage.powerOut(); err != nil {
		t.Fatal(err)
	}
	words := append(slices.Clone(hers), stem.Words("qwertanio brumosas wombatito narvalito ornitorrinco kwyjibo")...)
	for file, content := range contents(t, stage.dir) {
		for _, w := range words {
			// The meeting's own data and others' words may hold her words' everyday stems, never these.
			if at := regexp.MustCompile("(?i)" + regexp.QuoteMeta(w)).FindIndex(content); at != nil {
				t.Errorf("%s still holds %q: …%q…", file, w, content[max(0, at[0]-40):min(len(content), at[1]+40)])
			}
		}
	}
	if err := stage.powerUp(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := stage.db.Check(t.Context()); err != nil {
		t.Error(err)
	}
	said = playLines(t, stage, "rosa dm: buscar cuidar\nrosa dm: quiénes van\nzk9: hola\nzk9: voy\n")
	if len(said) < 2 || !strings.Contains(said[0], "Cuidar a los equipos") {
		t.Errorf("what others brought is gone too: %q", said)
	}
}

// files of hers that were sent lie with whoever got them, not with us: only the database counts.
func contents(t *testing.T, dir string) map[string][]byte {
	t.Helper()
	all := map[string][]byte{}
	names, err := filepath.Glob(filepath.Join(dir, "bot.db*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		content, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all[filepath.Base(name)] = content
	}
	return all
}

func count(t *testing.T, stage *Stage, words []string) map[string]int {
	t.Helper()
	n := map[string]int{}
	for _, content := range contents(t, stage.dir) {
		for _, w := range words {
			n[w] += bytes.Count(content, []byte(w))
		}
	}
	return n
}

func read(t *testing.T, stage *Stage, do func(tx *store.Tx) error) {
	t.Helper()
	if err := stage.db.Read(context.Background(), stage.clock, do); err != nil {
		t.Fatal(err)
	}
}

// What «mis datos» shows is what a look at every row of every table finds: all of hers, and nothing of others.
func TestMyDataIsWhole(t *testing.T) {
	stage := newStage(t)
	playLines(t, stage, talks)
	read(t, stage, func(tx *store.Tx) error {
		m, err := tx.MemberAt(t.Context(), addressOf("zk9"))
		if err != nil {
			return err
		}
		sections, err := tx.DataOf(t.Context(), m.ID)
		if err != nil {
			return err
		}
		shown := map[string]int{}
		for _, s := range sections {
			for _, row := range s.Rows {
				shown[fmt.Sprint(s.Table, row)]++
			}
		}
		scanned, err := tx.Scan(t.Context(), m.ID)
		if err != nil {
			return err
		}
		if len(scanned) < 40 {
			t.Errorf("found %d rows only", len(scanned))
		}
		for _, row := range scanned {
			if shown[row] != 1 {
				t.Errorf("shown %d times: %s", shown[row], row)
			}
			delete(shown, row)
		}
		for row := range shown {
			t.Errorf("shown, and not hers: %s", row)
		}
		return nil
	})
	// Rosa's file has nothing of Zulema's but what was said to Rosa about her, or by Rosa.
	content := fileSent(t, stage, "mis-datos.txt")
	for _, theirs := range []string{"Quirarte\ncountry", "Guarenas", "ajolotes", "ornitorrinco", "Fulgencio"} {
		if strings.Contains(string(content), theirs) {
			t.Errorf("Rosa is shown %q", theirs)
		}
	}
}

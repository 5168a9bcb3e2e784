package commands

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"comunidad/commands/fold"
	"comunidad/store"
)

func openSearch(t testing.TB) (*store.DB, int64) {
	t.Helper()
	db, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "bot.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	var id int64
	err = db.Write(t.Context(), testNow, func(tx *store.Tx) error {
		if err := tx.Found(t.Context(), "C", store.ES, time.UTC); err != nil {
			return err
		}
		id, err = tx.AddMember(t.Context(), "1@lid", store.InGroup)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return db, id
}

var testNow = time.Date(2026, 6, 1, 12, 0, 0, 0, time.UTC)

var tails = map[string][]string{
	"es": {"en Tapachula", "en Tijuana", "los martes", "para familias recién llegadas", "en San José", "con cupo limitado", "en Bogotá"},
	"pt": {"em Boa Vista", "em São Paulo", "às terças", "para famílias recém-chegadas", "em Manaus", "com vagas limitadas", "em Tapachula"},
	"en": {"in Tapachula", "in El Paso", "on Tuesdays", "for families who just arrived", "in Geneva", "while places last", "in Tijuana"},
}

type sharedItem struct{ subject, text string }

// labelled reads the items that are searched.
func labelledSet(t testing.TB) (items []sharedItem) {
	t.Helper()
	content, err := os.ReadFile("testdata/search_items.txt")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for line := range strings.Lines(string(content)) {
		subject, rest, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		for i, lang := range strings.Split(rest, " ; ") {
			ending := tails[[]string{"es", "pt", "en"}[i]]
			for _, phrase := range strings.Split(lang, " | ") {
				for range 2 {
					items = append(items, sharedItem{subject, phrase + " " + ending[n%len(ending)]})
					n += 3
				}
			}
		}
	}
	return items
}

// The search finds what people mean, across the three languages. Its figures are printed with -v.
func TestSearchFindsWhatIsMeant(t *testing.T) {
	db, member := openSearch(t)
	items := labelledSet(t)
	if len(items) < 500 {
		t.Fatalf("%d items only", len(items))
	}
	kinds := []store.SharedKind{store.Need, store.Offer, store.Resource, store.Activity}
	content, err := os.ReadFile("testdata/search_queries.txt")
	if err != nil {
		t.Fatal(err)
	}
	queries, precision, recall := 0, 0.0, 0.0
	err = db.Write(t.Context(), testNow, func(tx *store.Tx) error {
		for i, it := range items {
			if _, err := tx.AddShared(t.Context(), store.Shared{Kind: kinds[i%len(kinds)], By: member, Text: it.text, At: testNow.Add(time.Duration(i) * time.Minute)}); err != nil {
				return err
			}
		}
		of := map[string]string{}
		for _, it := range items {
			of[it.text] = it.subject
		}
		for line := range strings.Lines(string(content)) {
			query, want, ok := strings.Cut(strings.TrimSpace(line), " = ")
			if !ok || strings.HasPrefix(line, "#") {
				continue
			}
			subject, place, _ := strings.Cut(want, " @ ")
			subjects := strings.Split(subject, ",")
			relevant := 0
			for _, it := range items {
				if slices.Contains(subjects, it.subject) && strings.Contains(fold.String(it.text), fold.String(place)) {
					relevant++
				}
			}
			if relevant == 0 {
				t.Errorf("%q: nothing that is searched is meant", query)
				continue
			}
			hits, err := find(t.Context(), tx, query, nil)
			if err != nil {
				return err
			}
			shown, right := 0, 0
			var wrong []string
			for _, h := range hits {
				if shown == min(found5, max(relevant, 1)) || h.fit < searchFits || h.fit < hits[0].fit/3 {
					break
				}
				shown++
				if slices.Contains(subjects, of[h.Text]) && strings.Contains(fold.String(h.Text), fold.String(place)) {
					right++
				} else {
					wrong = append(wrong, h.Text)
				}
			}
			queries++
			if shown > 0 {
				precision += float64(right) / float64(shown)
			}
			recall += float64(right) / float64(min(found5, relevant))
			if right < min(found5, relevant) {
				t.Logf("%q: %d of %d, wrong: %v", query, right, min(found5, relevant), wrong)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	precision, recall = precision/float64(queries), recall/float64(queries)
	t.Logf("%d queries over %d items: precision@5 %.3f, recall@5 %.3f", queries, len(items), precision, recall)
	if queries < 60 || precision < 0.85 || recall < 0.8 {
		t.Errorf("%d queries: precision@5 %.3f, recall@5 %.3f", queries, precision, recall)
	}
}

// BenchmarkSearch looks through 100,000 texts with words that many of them have.
func BenchmarkSearch(b *testing.B) {
	db, member := openSearch(b)
	items := labelledSet(b)
	fill := func(tx *store.Tx) error {
		for i := range 100_000 {
			it := items[i*7919%len(items)]
			if _, err := tx.AddShared(b.Context(), store.Shared{Kind: store.Resource, By: member, Text: fmt.Sprintf("%s %s %d", it.text, items[i*31%len(items)].text, i%1000), At: testNow}); err != nil {
				return err
			}
		}
		return index(b.Context(), tx)
	}
	if err := db.Write(b.Context(), testNow, fill); err != nil {
		b.Fatal(err)
	}
	for _, query := range []string{"asesoría legal en Tapachula", "abrigo", "data analysis workshop", "niñez salud refugio fondo mujeres datos", "kwyjibo", "silla de ruedas 417"} {
		b.Run(query, func(b *testing.B) {
			for b.Loop() {
				if err := db.Write(b.Context(), testNow, func(tx *store.Tx) error {
					_, err := find(context.Background(), tx, query, nil)
					return err
				}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

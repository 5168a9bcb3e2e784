package book

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"testing"
	"time"

	"comunidad/store"
)

// Every text of this package is there in three languages, with the same blanks.
func TestTexts(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	texts := 0
	check := func(e ast.Expr) {
		l := e.(*ast.CompositeLit)
		texts++
		if len(l.Elts) != 3 {
			t.Errorf("a text in %d languages", len(l.Elts))
			return
		}
		var blanks [][]string
		for _, e := range l.Elts {
			said := e.(*ast.BasicLit).Value
			if len(said) < 4 {
				t.Errorf("an empty text beside %s", said)
			}
			found := regexp.MustCompile(`\{[a-z]+\}`).FindAllString(said, -1)
			slices.Sort(found)
			blanks = append(blanks, found)
		}
		if !reflect.DeepEqual(blanks[0], blanks[1]) || !reflect.DeepEqual(blanks[0], blanks[2]) {
			t.Errorf("other blanks in other languages: %v", blanks)
		}
	}
	inspect := func(n ast.Node) bool {
		l, ok := n.(*ast.CompositeLit)
		if !ok {
			return true
		}
		if name, ok := l.Type.(*ast.Ident); ok && name.Name == "text" {
			check(l)
		}
		list, ok := l.Type.(*ast.ArrayType)
		if !ok {
			return true
		}
		if name, ok := list.Elt.(*ast.Ident); ok && name.Name == "text" {
			for _, e := range l.Elts {
				check(e)
			}
		}
		return true
	}
	for _, name := range files {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, inspect)
	}
	if texts < 50 {
		t.Errorf("only %d texts were found", texts)
	}
}

func TestCounts(t *testing.T) {
	for want, got := range map[string]fact{
		"1 organización":          thingOrganisations.count(1, store.ES),
		"0 organizaciones":        thingOrganisations.count(0, store.ES),
		"0 organização":           thingOrganisations.count(0, store.PT),
		"2 organisations":         thingOrganisations.count(2, store.EN),
		"3 personas":              thingPeople.people(3, store.ES),
		"menos de tres personas":  thingPeople.people(2, store.ES),
		"menos de três pessoas":   thingPeople.people(1, store.PT),
		"fewer than three people": thingPeople.people(0, store.EN),
	} {
		if got.String() != want {
			t.Errorf("%q, not %q", got, want)
		}
	}
}

func TestCountries(t *testing.T) {
	codes := []string{"ES", "AT", "BR", "AT", "ZZ", "", "CH"}
	for lang, want := range map[store.Lang][]string{
		store.ES: {"Austria", "Brasil", "España", "Suiza", "ZZ"},
		store.PT: {"Áustria", "Brasil", "Espanha", "Suíça", "ZZ"},
		store.EN: {"Austria", "Brazil", "Spain", "Switzerland", "ZZ"},
	} {
		if got := countries(codes, reader{lang: lang}); !slices.Equal(got, want) {
			t.Errorf("%s: %v, not %v", lang, got, want)
		}
	}
}

func TestDay(t *testing.T) {
	day := time.Date(2026, 8, 1, 0, 0, 0, 0, time.UTC)
	for want, r := range map[string]reader{
		"sábado 1 de agosto":           {store.ES, 2026},
		"sábado 1 de agosto de 2026":   {store.ES, 2025},
		"sábado, 1º de agosto de 2026": {store.PT, 2025},
		"Saturday 1 August 2026":       {store.EN, 2025},
	} {
		if got := r.day(day); got != want {
			t.Errorf("%q, not %q", got, want)
		}
	}
}

package commands

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"comunidad/store"
)

func TestAll(t *testing.T) {
	set, err := All(DefaultRules())
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range set.Commands {
		for _, lang := range store.Langs {
			if usage := c.Usage().In(lang); !strings.HasPrefix(usage, "*"+c.Aliases.In(lang)[0]+"*") {
				t.Errorf("usage of %s in %s is %q", c.Name, lang, usage)
			}
		}
	}
}

func TestNewRefuses(t *testing.T) {
	words := Words{ES: []string{"x"}, PT: []string{"y"}, EN: []string{"z"}}
	help := Text{ES: "a {n}", PT: "b {n}", EN: "c {n}"}
	run := announceCommand(t).Run
	for name, c := range map[string]Command{
		"nobody may use it":      {Name: "c", Aliases: words, Help: help, Run: run},
		"it does nothing":        {Name: "c", Aliases: words, Help: help, Who: Anyone},
		"a language is missing":  {Name: "c", Aliases: words, Help: Text{ES: "a", PT: "b"}, Who: Anyone, Run: run},
		"a blank is misspelt":    {Name: "c", Aliases: words, Help: Text{ES: "a {n}", PT: "b {m}", EN: "c {n}"}, Who: Anyone, Run: run},
		"it has no alias in pt":  {Name: "c", Aliases: Words{ES: []string{"x"}, EN: []string{"z"}}, Help: help, Who: Anyone, Run: run},
		"free text not the last": {Name: "c", Aliases: words, Help: help, Who: Anyone, Run: run, Args: []Arg{{Key: "a", Name: help, Kind: AnyText, Optional: true}, {Key: "b", Name: help, Kind: Digits}}},
	} {
		if _, err := New(DefaultRules(), []*Command{&c}, nil); err == nil {
			t.Errorf("%s, and it starts", name)
		}
	}
	twin := func(name string) *Command {
		return &Command{Name: name, Aliases: words, Help: help, Who: Anyone, Run: run}
	}
	if _, err := New(DefaultRules(), []*Command{twin("a"), twin("b")}, nil); err == nil {
		t.Error("two commands share a word, and it starts")
	}
}

func announceCommand(t *testing.T) *Command {
	t.Helper()
	set, err := All(DefaultRules())
	if err != nil {
		t.Fatal(err)
	}
	return set.named("announce")
}

// Every sentence anywhere in the package is whole in the three languages, with the same blanks.
func TestEveryTextIsTranslated(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	texts := 0
	for _, path := range files {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			literal, ok := n.(*ast.CompositeLit)
			if !ok {
				return true
			}
			if name, ok := literal.Type.(*ast.Ident); !ok || name.Name != "Text" {
				return true
			}
			texts++
			var text Text
			for _, element := range literal.Elts {
				pair := element.(*ast.KeyValueExpr)
				value, _ := pair.Value.(*ast.BasicLit)
				if value == nil {
					t.Errorf("%s: a text is not written out", path)
					return true
				}
				said, err := strconv.Unquote(value.Value)
				if err != nil {
					t.Fatal(err)
				}
				switch pair.Key.(*ast.Ident).Name {
				case "ES":
					text.ES = said
				case "PT":
					text.PT = said
				case "EN":
					text.EN = said
				}
			}
			for _, problem := range text.check() {
				t.Errorf("%s: %q: %v", path, text.ES, problem)
			}
			return true
		})
	}
	if texts < 60 {
		t.Errorf("found %d texts only: the search is wrong", texts)
	}
}

func TestCountFollowsTheLanguage(t *testing.T) {
	for _, c := range []struct {
		n    int
		lang store.Lang
		one  bool
	}{{0, store.ES, false}, {1, store.ES, true}, {2, store.ES, false}, {0, store.PT, true}, {1, store.PT, true}, {2, store.PT, false}, {0, store.EN, false}, {1, store.EN, true}} {
		got := Count{c.n, Text{"uma {n}", "uma {n}", "uma {n}"}, Text{"muchas {n}", "muchas {n}", "muchas {n}"}}.In(c.lang)
		if strings.HasPrefix(got, "uma") != c.one {
			t.Errorf("%d in %s is %q", c.n, c.lang, got)
		}
	}
}

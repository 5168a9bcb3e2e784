package comunidad

import (
	"encoding/json"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"io/fs"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// floors orders the house: imports only go down, so that each floor can be understood without those above it.
var floors = map[string]int{
	"store": 0, "commands/fold": 0, "commands/fonts": 0, "commands/when": 1, "commands/answer": 1, "commands/agenda": 1, "commands/network": 1, "commands/stem": 1,
	"commands/book": 2, "commands/report": 2, "commands": 3, "bot": 4,
	"bot/whatsapp": 5, "bot/page": 5, "bot/page/pagetest": 6, "bot/rehearsal": 6, "bot/panel": 6, "bot/public": 6, "bot/whatsapp/watest": 5, "cmd/comunidad": 7, "": 0,
}

type listed struct {
	ImportPath                         string
	Imports, TestImports, XTestImports []string
}

func packages(t *testing.T) (all []listed) {
	t.Helper()
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports", "./...").Output()
	if err != nil {
		t.Fatal(err)
	}
	d := json.NewDecoder(strings.NewReader(string(out)))
	for {
		var p listed
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
}

func TestImportsOnlyGoDown(t *testing.T) {
	for _, p := range packages(t) {
		name := strings.TrimPrefix(strings.TrimPrefix(p.ImportPath, "comunidad"), "/")
		floor, known := floors[name]
		if !known {
			t.Errorf("%s is on no floor: say where it belongs, and why", name)
		}
		for _, imported := range p.Imports {
			if imported == "go.mau.fi/whatsmeow" && name != "bot/whatsapp" && name != "bot/whatsapp/watest" {
				t.Errorf("%s imports whatsmeow: only bot/whatsapp may", name)
			}
			if below, ours := strings.CutPrefix(imported, "comunidad/"); ours && floors[below] >= floor {
				t.Errorf("%s imports %s, which is not below it", name, below)
			}
		}
	}
}

// What decides must not act: no clock of its own, no dice, no way out.
func TestCommandsOnlyDecide(t *testing.T) {
	forbidden := []string{"os", "net", "net/http", "math/rand", "math/rand/v2", "crypto/rand", "os/exec", "database/sql", "github.com/rs/zerolog"}
	for _, p := range packages(t) {
		if !strings.HasPrefix(p.ImportPath, "comunidad/commands") {
			continue
		}
		for _, imported := range p.Imports {
			if slices.Contains(forbidden, imported) {
				t.Errorf("%s imports %s", p.ImportPath, imported)
			}
		}
	}
	eachFile(t, "commands", func(path string, file *ast.File) {
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			if x, ok := call.X.(*ast.Ident); ok && x.Name == "time" && slices.Contains([]string{"Now", "Since", "Until", "Sleep", "After", "Tick"}, call.Sel.Name) {
				t.Errorf("%s asks the time: tx.Now is the only clock", path)
			}
			return true
		})
	})
}

// Every exported name is explained.
func TestExportedNamesHaveDocs(t *testing.T) {
	for _, dir := range []string{"store", "commands", "bot"} {
		eachFile(t, dir, func(path string, file *ast.File) {
			for _, decl := range file.Decls {
				switch d := decl.(type) {
				case *ast.FuncDecl:
					if d.Name.IsExported() && d.Doc == nil && (d.Recv == nil || exportedReceiver(d)) {
						t.Errorf("%s: %s has no doc comment", path, d.Name.Name)
					}
				case *ast.GenDecl:
					for _, spec := range d.Specs {
						if ts, ok := spec.(*ast.TypeSpec); ok && ts.Name.IsExported() && d.Doc == nil && ts.Doc == nil {
							t.Errorf("%s: %s has no doc comment", path, ts.Name.Name)
						}
					}
				}
			}
		})
	}
}

func exportedReceiver(d *ast.FuncDecl) bool {
	expr := d.Recv.List[0].Type
	if star, ok := expr.(*ast.StarExpr); ok {
		expr = star.X
	}
	if index, ok := expr.(*ast.IndexExpr); ok {
		expr = index.X
	}
	ident, ok := expr.(*ast.Ident)
	return ok && ident.IsExported()
}

// A file is one thing that can be said aloud.
func TestNoFileIsTooLong(t *testing.T) {
	for _, dir := range []string{"store", "commands", "bot", "cmd"} {
		eachFile(t, dir, func(path string, file *ast.File) {
			if lines := fileSet.File(file.FileStart).LineCount(); lines > 400 {
				t.Errorf("%s has %d lines: divide the room", path, lines)
			}
		})
	}
}

var fileSet = token.NewFileSet()

func eachFile(t *testing.T, dir string, each func(path string, file *ast.File)) {
	t.Helper()
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(fileSet, path, nil, parser.ParseComments)
		if err == nil {
			each(path, file)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"reflect"
	"regexp"
	"strings"

	"github.com/agnivade/levenshtein"
	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"

	root "comunidad"
)

var unknownKey = regexp.MustCompile(`unknown field "([^"]+)"`)

// explainYAML says what is wrong with a file that does not even have the shape of a configuration: the file, the line with
// its excerpt, and what to write instead.
func explainYAML(path string, source []byte, err error) error {
	if errors.Is(err, io.EOF) {
		return fmt.Errorf("%s:1: there is nothing in it: write one with `comunidad config > %s`, and change what is yours", path, path)
	}
	text := strings.TrimRight(yaml.FormatError(err, false, true), "\n")
	line := "?"
	if m := regexp.MustCompile(`^\[(\d+):\d+\] `).FindStringSubmatch(text); m != nil {
		line, text = m[1], text[len(m[0]):]
	}
	if wanted, at := shapeWanted(err); wanted != "" {
		_, excerpt, _ := strings.Cut(text, "\n")
		text = "here stands " + wanted + exampleOf(source, at) + "\n" + excerpt
	}
	if m := unknownKey.FindStringSubmatch(text); m != nil {
		switch near := nearestKey(m[1]); near {
		case "":
			text = strings.Replace(text, m[0], fmt.Sprintf("there is no key %q: `comunidad config` shows all of them", m[1]), 1)
		case m[1]:
			text = strings.Replace(text, m[0], fmt.Sprintf("the key %q does not belong here: `comunidad config` shows where it does", m[1]), 1)
		default:
			text = strings.Replace(text, m[0], fmt.Sprintf("there is no key %q: did you mean %q?", m[1], near), 1)
		}
	}
	return errors.New(path + ":" + line + ": " + text)
}

// shapeWanted says what kind of value a line needs, when it has one of another kind.
func shapeWanted(err error) (wanted string, line int) {
	var (
		kind  *yaml.TypeError
		shape *yaml.UnexpectedNodeTypeError
		large *yaml.OverflowError
	)
	switch {
	case errors.As(err, &shape) && shape.Expected == ast.SequenceType:
		return "one value where a list belongs", shape.Token.Position.Line
	case errors.As(err, &shape):
		return "a value where keys of its own belong, indented under it", shape.Token.Position.Line
	case errors.As(err, &large):
		return "too large a number", large.Token.Position.Line
	case !errors.As(err, &kind):
		return "", 0
	}
	switch kind.DstType.Kind() {
	case reflect.Int:
		return "something else than a whole number", kind.Token.Position.Line
	case reflect.Bool:
		return "something else than true or false", kind.Token.Position.Line
	}
	return "something else than one text", kind.Token.Position.Line
}

var keyOfLine = regexp.MustCompile(`(?m)^\s*(?:- )?([a-z_]+):`)

// exampleOf shows how the example writes the key that stands on a line.
func exampleOf(source []byte, line int) string {
	const all = ": `comunidad config` shows how to write it"
	lines := bytes.Split(source, []byte("\n"))
	if line < 1 || line > len(lines) {
		return all
	}
	m := keyOfLine.FindSubmatch(lines[line-1])
	if m == nil {
		return all
	}
	examples := regexp.MustCompile(`(?m)^\s*(?:- )?`+string(m[1])+`:(.*)$`).FindAllSubmatch(root.ExampleConfig, -1)
	if len(examples) == 0 {
		return all
	}
	example := examples[len(examples)-1][1] // of two days the smaller one, which fits both
	if len(bytes.TrimSpace(example)) == 0 {
		return all
	}
	return fmt.Sprintf(": write it like `%s:%s`", m[1], example)
}

func nearestKey(word string) (near string) {
	best := 3
	for _, key := range configKeys {
		if d := levenshtein.ComputeDistance(word, key); d < best {
			best, near = d, key
		}
	}
	return near
}

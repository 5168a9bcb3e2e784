package book

import (
	"reflect"
	"strings"
	"testing"
)

func TestCleanLines(t *testing.T) {
	for text, want := range map[string][]string{
		"":                                 nil,
		" \n\t\u3164\u2800\n":              nil,
		"uno\r\ndos\u2028tres\n\n  cuatro": {"uno", "dos", "tres", "cuatro"},
		"a\u202Eb\u2066c\u200Bd\u00ADe":    {"abcde"},
		"cafe\u0301":                       {"café"},
		"a\u200Db 👩\u200D👧":                {"ab 👩\u200D👧"},
		"e\x00\x1b[31m\xff\uE123x":         {"e[31mx"},
		"z" + strings.Repeat("\u0335", 40): {"z\u0335\u0335\u0335"},
		"\u0301\u0301hola":                 {"hola"},
		"uno \u00a0\u2003 dos":             {"uno dos"},
	} {
		if got := cleanLines(text); !reflect.DeepEqual(got, want) {
			t.Errorf("%q: %q, not %q", text, got, want)
		}
	}
}

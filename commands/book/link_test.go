package book

import (
	"reflect"
	"strings"
	"testing"
)

func TestSplit(t *testing.T) {
	for text, want := range map[string]line{
		"sin enlace":                    {{Text: "sin enlace"}},
		"ver https://a.org/b.":          {{Text: "ver "}, {"https://a.org/b", "https://a.org/b"}, {Text: "."}},
		"(www.a.org/x_(y))":             {{Text: "("}, {"www.a.org/x_(y)", "https://www.a.org/x_(y)"}, {Text: ")"}},
		"HTTP://A.org":                  {{"HTTP://A.org", "http://A.org"}},
		"https://a.org,https://b.org":   {{"https://a.org,https://b.org", "https://a.org,https://b.org"}},
		"javascript:alert(1)":           {{Text: "javascript:alert(1)"}},
		"http://localhost y https://":   {{Text: "http://localhost y https://"}},
		"https://bank.org@evil.org/":    {{Text: "https://bank.org@evil.org/"}},
		"www.! www. https://... «www.»": {{Text: "www.! www. https://... «www.»"}},
		"https://a.org/%zz":             {{Text: "https://a.org/%zz"}},
	} {
		if got := split(text); !reflect.DeepEqual(got, want) {
			t.Errorf("%q: %q, not %q", text, got, want)
		}
	}
}

func TestLabel(t *testing.T) {
	long := "https://" + "files.example.org/" + strings.Repeat("ñandú/", 30) + "end.pdf"
	label := span{long, long}.Label()
	if n := len([]rune(label)); n > 60 || !strings.HasPrefix(label, "files.example.org/") || !strings.HasSuffix(label, "end.pdf") {
		t.Errorf("%d: %s", n, label)
	}
	host := "https://" + strings.Repeat("sub.", 30) + "example.org/x"
	if label := (span{host, host}).Label(); label != strings.TrimPrefix(host, "https://") {
		t.Errorf("a host was cut: %s", label)
	}
}

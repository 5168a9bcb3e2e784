package page

import "testing"

func TestFormat(t *testing.T) {
	for in, want := range map[string]string{
		"*hola* a _todas_":        "<strong>hola</strong> a <em>todas</em>",
		"*a* *b*":                 "<strong>a</strong> <strong>b</strong>",
		"2*3*4 y a_b_c":           "2*3*4 y a_b_c",
		"* punto\n* otro":         "* punto\n* otro",
		"*sin cerrar\nfin*":       "*sin cerrar\nfin*",
		"~no~ `x`":                "<s>no</s> <code>x</code>",
		"*_las dos_*":             "<strong><em>las dos</em></strong>",
		`<b onclick="x">*&amp;`:   "&lt;b onclick=&#34;x&#34;&gt;*&amp;amp;",
		"ve a https://x.mx/a_b_.": `ve a <a href="https://x.mx/a_b" target="_blank" rel="noopener noreferrer nofollow">https://x.mx/a_b</a>_.`,
		`https://x.mx/"><script>`: `<a href="https://x.mx/" target="_blank" rel="noopener noreferrer nofollow">https://x.mx/</a>&#34;&gt;&lt;script&gt;`,
		"javascript:alert(1)":     "javascript:alert(1)",
		"":                        "",
		"***":                     "***",
		"¡*ya*!":                  "¡<strong>ya</strong>!",
	} {
		if got := string(Format(in)); got != want {
			t.Errorf("%q\n got %s\nwant %s", in, got, want)
		}
	}
}

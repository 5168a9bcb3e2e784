package book

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"

	"comunidad/store"
)

// everywhere puts one text into every field that somebody writes.
func everywhere(text string, lang store.Lang) Book {
	notes := []Note{{Text: text, By: text}}
	tasks := []Commitment{{Code: text, Text: text, By: text, Due: time.Date(2026, 5, 1, 0, 0, 0, 0, time.UTC), Done: true}}
	left := Report{Summary: notes, Recommendations: notes, Resources: notes, Requests: notes, Agreements: notes, Commitments: tasks}
	return Book{
		Community: text, Title: text, Number: 1, StartsAt: time.Date(2026, 4, 1, 16, 0, 0, 0, time.UTC), Lang: lang,
		People: 4, Organisations: 3, Countries: []string{text, "MX"},
		Conversations: []Conversation{{
			Title: text, Hosts: []string{text, text}, Turn: text, Room: text, Report: left,
		}},
		Whole: left, Closing: notes, Mantras: notes, Principles: true,
	}
}

var hostile = []string{
	"", " ", "plain", "<script>alert(1)</script>", "</style></title><img src=x onerror=alert(1)>", "{{.}} {{template \"page\"}}", "<!-- -->", "]]>",
	"# no heading", "## no heading\n# nor this\n===\n---", "[no link](https://evil.example)", "![no picture](https://evil.example/x.png)", "<https://evil.example>",
	"- no list\n* nor this\n+ nor this\n1. nor this\n2) nor this", "> no quotation", "```\nno code\n```", "~~~\n", "`x` *y* _z_ ~w~ $m$ **b**", "| a | b |\n|---|---|\n| 1 | 2 |",
	"a\n:-:", "&lt;b&gt; &amp; &#60;", "\\", "\\\\# x \\", "x #", "javascript:alert(1)", "https://example.org/\"onmouseover=alert(1)//", "https://example.org/a?b=<c>&d=`e`", "hTtps://example.org/x<b>", "http://localhost<b>\nwwW.x<i>\nhttps://<u>\nftp://a.org*x*",
	"data:text/html,<script>", "[^1]\n[^1]: note", "[!NOTE]", "@somebody #12", "a\\\nb  \nc",
	strings.Repeat("palabra", 29), strings.Repeat("ñ", 800), strings.Repeat("largo ", 800), strings.Repeat("línea\n", 120), strings.Repeat("👩‍👩‍👧‍👦", 50),
	"https://example.org/" + strings.Repeat("x", 800), "שלום עולם", "مرحبا بالعالم +٥٥١٢٣٤٥٦٧٨٩", "\u202Eodnum aloh\u202C", "中文字", "हिन्दी", "𝓗𝓸𝓵𝓪", "ﷺ",
	"👨‍👩‍👧‍👦 🇲🇽🇧🇷🇪🇸 1️⃣ 🤷🏽‍♀️ ❤️‍🔥 🏳️‍🌈 🫱🏽‍🫲🏾 🥹 🪿 💬✅🤝", "\U000E0001\U0010FFFF\uFFFF\uFFFE", "z̵̧̡̛̝̗͓̊͐͒͘͝a̷̢̛͚̬͉̓̑͠", "\x00\x01\x1b[31m\x7f", "\xff\xfe\xc3", "(\\)", "%PDF (x) Tj ET",
	"{nb} {n} {moment} {day}", "\u00ad\u200b\u200d\ufeff", "🇲", "\u20e3", "a\u0301\u0301\u0301\u0301\u0301", "\u2028\u2029\u0085", "+52 55 1234 5678",
}

var (
	anyTag      = regexp.MustCompile(`<[^>]*>?`)
	allowedTag  = regexp.MustCompile(`^<(?:!doctype html|/?(?:html|head|title|style|body|header|h[1-4]|p|dl|div|dt|dd|time|nav|ol|ul|li|main|section|article|footer|strong|cite|bdi|span|a|br)(?: (?:lang|dir|class|id|href|rel|datetime|aria-labelledby|tabindex)="[^"<>]*")*|meta (?:[a-z-]+="[^"<>]*" ?)+)>$`)
	outsideLink = regexp.MustCompile(`(?:href|src)="[^"]*"`)
	allowedLink = regexp.MustCompile(`^href="(?:#[a-z0-9-]+|https?://[^"]*)"$`)
)

// checkHTML finds whatever a text has made of itself besides text.
func checkHTML(t *testing.T, html string) {
	t.Helper()
	for _, tag := range anyTag.FindAllString(html, -1) {
		if !allowedTag.MatchString(tag) {
			t.Errorf("tag %.200q", tag)
		}
	}
	for _, link := range outsideLink.FindAllString(html, -1) {
		if !allowedLink.MatchString(link) {
			t.Errorf("link %.200q", link)
		}
	}
	if strings.ContainsAny(html, "\u202E\u2066\u202C\u200B\x00\x1b") {
		t.Error("hidden characters")
	}
}

var (
	autolink = regexp.MustCompile(`<https?://[^\s<>]+>`)
	escaped  = regexp.MustCompile("\\\\[\\\\`*_\\[\\]|~$#&+\\-=:>.)/]|&lt;")
	heading  = regexp.MustCompile(`(?m)^#{1,4} `)
	ours     = regexp.MustCompile(`(?m)^(?:#{1,4} \S.*|- .*|> .*|  \S.*|---|[^\s#\-+=:>|*].*|\*\*.*|)$`)
)

func checkMarkdown(t *testing.T, md, plain string) {
	t.Helper()
	if got, want := len(heading.FindAllString(md, -1)), len(heading.FindAllString(plain, -1)); got > want {
		t.Errorf("%d headings, not %d", got, want)
	}
	bare := escaped.ReplaceAllString(autolink.ReplaceAllString(md, "link"), "x")
	if i := strings.IndexAny(bare, "<[]`~|$"); i >= 0 {
		t.Errorf("markup at %.80q", bare[i:])
	}
	if strings.Contains(bare, "://") || strings.Contains(bare, "www.") {
		t.Error("a link that GitHub would make")
	}
	for l := range strings.SplitSeq(bare, "\n") {
		if !ours.MatchString(l) {
			t.Errorf("line %.200q", l)
		}
	}
}

func TestHostile(t *testing.T) {
	for i, text := range hostile {
		lang := append(store.Langs, "xx")[i%4]
		t.Run(fmt.Sprint(i), func(t *testing.T) { checkBook(t, everywhere(text, lang), everywhere("plain", lang)) })
	}
}

func checkBook(t *testing.T, b, plain Book) {
	t.Helper()
	checkPages(t, b, plain)
	checkPDF(t, makePDF(t, b))
}

func checkPages(t *testing.T, b, plain Book) {
	t.Helper()
	html, err := b.HTML()
	if err != nil {
		t.Fatal(err)
	}
	checkHTML(t, string(html))
	checkMarkdown(t, b.Markdown(), plain.Markdown())
}

func FuzzPages(f *testing.F) {
	seed(f)
	plain := everywhere("plain", store.ES)
	f.Fuzz(func(t *testing.T, text string) { checkPages(t, everywhere(text, store.ES), plain) })
}

func FuzzPDF(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, text string) { checkPDF(t, makePDF(t, everywhere(text, store.PT))) })
}

func seed(f *testing.F) {
	for _, text := range hostile {
		if len(text) < 300 {
			f.Add(text)
		}
	}
}

package rehearsal

import (
	"bytes"
	"embed"
	"html/template"
	"net/http"
	"slices"
	"strings"
	"time"

	"comunidad/bot/page"
	"comunidad/commands/when"
	"comunidad/store"
)

//go:embed phone
var phoneFiles embed.FS

var phoneTemplate = template.Must(template.New("page.html").ParseFS(phoneFiles, "phone/page.html"))

func phoneAssets(mux *http.ServeMux) {
	page.Assets(mux, phoneFiles, "phone/phone.css", "phone/phone.js")
}

// seen is the page: everything on it, in the words of the reader.
type seen struct {
	looker
	W                 map[string]string // the words of the page
	Group, Clock, Me  string
	Langs             []choice
	Spans             []choice
	People            []someone
	GroupAt, DirectAt string
	Alone             int // how much the bot said to the person alone
	Messages          []bubble
	Quoted            *bubble
	WithoutQuote      string
	Suggestions       []string
	EmptyDirect       bool
}

type choice struct {
	Value, Label, At string
	Chosen           bool
}

type someone struct {
	Handle, Name, Flag, Country, Organisation, At string
	Admin, Chosen                                 bool
	Alone                                         int
}

type bubble struct {
	ID, Author, Flag, Clock, Day, QuoteAt string
	Hue                                   int
	Mine, Bot, System, Gone, Edited       bool
	Text                                  template.HTML
	Plain                                 string
	QuotedAuthor                          string
	QuotedText                            template.HTML
	Mentions                              string
	Options                               []option
	File, FileAt                          string
	Reactions                             []reaction
	Emojis                                []string
}

type option struct {
	Number, Votes int
	Label         string
	Chosen        bool
}

// page shows the group, or the chat with the bot alone, to the person that somebody chose to be.
func (p *Phone) page(w http.ResponseWriter, r *http.Request) {
	l := p.looker(r)
	p.mu.Lock()
	s := p.seenBy(l)
	p.mu.Unlock()
	var out bytes.Buffer
	if err := phoneTemplate.Execute(&out, s); err != nil {
		http.Error(w, "500", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	_, _ = w.Write(out.Bytes())
}

func (p *Phone) seenBy(l looker) seen {
	now := p.stage.Clock()
	s := seen{
		looker: l, W: phoneWords(l.Lang), Group: p.name, Clock: when.Day(now, l.Lang) + " · " + when.Clock(now),
		GroupAt: l.at("chat", "group"), DirectAt: l.at("chat", "dm"), WithoutQuote: l.at(),
	}
	for _, lang := range store.Langs {
		s.Langs = append(s.Langs, choice{string(lang), langNames[lang], l.at("lang", string(lang)), lang == l.Lang})
	}
	for _, span := range spans {
		s.Spans = append(s.Spans, choice{Value: span, Label: s.W["+"+span]})
	}
	alone := map[string]int{}
	for _, m := range p.shown {
		if m.from == "bot" && m.to != "" {
			alone[m.to]++
		}
	}
	me := p.stage.people[l.As]
	s.Me, s.Alone = me.shownName(), alone[l.As]
	for _, person := range p.everyone() {
		s.People = append(s.People, someone{
			Handle: person.Handle, Name: person.shownName(), Flag: when.Flag(person.Country), Country: when.CountryName(person.Country, l.Lang),
			Organisation: person.Organisation, At: l.at("as", person.Handle), Admin: person.Admin, Chosen: person.Handle == l.As, Alone: alone[person.Handle],
		})
	}
	day := ""
	for _, m := range p.lookedAt(l) {
		b := p.bubble(m, l)
		if d := when.Day(m.at.In(p.stage.zone), l.Lang); d != day {
			b.Day, day = d, d
		}
		s.Messages = append(s.Messages, b)
	}
	if m := p.by[l.Quote]; m != nil {
		b := p.bubble(m, l)
		s.Quoted = &b
	}
	s.EmptyDirect = len(s.Messages) == 0
	s.Suggestions = suggestions(me, l, now)
	return s
}

// longestChat is how much of the past is shown.
const longestChat = 150

// lookedAt are the messages of the chat that is open.
func (p *Phone) lookedAt(l looker) (chat []*shown) {
	for _, m := range p.shown {
		if m.to == "" && l.Chat == "group" || m.to == l.As && l.Chat == "dm" {
			chat = append(chat, m)
		}
	}
	return chat[max(0, len(chat)-longestChat):]
}

func (p *Phone) bubble(m *shown, l looker) bubble {
	author := p.stage.people[m.from]
	b := bubble{
		ID: m.id, Author: p.authorOf(m), Flag: when.Flag(author.Country), Clock: when.Clock(m.at.In(p.stage.zone)), QuoteAt: l.at("quote", m.id) + "#write",
		Hue: hue(m.from), Mine: m.from == l.As, Bot: m.from == "bot", System: m.event == "joined" || m.event == "left", Gone: m.gone, Edited: m.edited,
		Text: page.Format(m.text), Plain: m.text, File: m.file, Reactions: m.tally(), Emojis: emojis,
	}
	if m.path != "" {
		b.FileAt = "/file/" + m.id
	}
	if q := p.by[m.quotes]; q != nil {
		b.QuotedAuthor, b.QuotedText = p.authorOf(q), page.Format(firstLine(q.text))
	}
	var mentioned []string
	for _, handle := range m.mentions {
		mentioned = append(mentioned, "@"+p.stage.people[handle].shownName())
	}
	b.Mentions = strings.Join(mentioned, " ")
	for i, label := range m.options {
		o := option{Number: i + 1, Label: label, Chosen: slices.Contains(m.votes[l.As], i+1)}
		for _, votes := range m.votes {
			if slices.Contains(votes, i+1) {
				o.Votes++
			}
		}
		b.Options = append(b.Options, o)
	}
	return b
}

func (p *Phone) authorOf(m *shown) string {
	if m.from == "bot" {
		return botName
	}
	return p.stage.people[m.from].shownName()
}

// botName is what the bot is called in the demo.
const botName = "Eme"

func firstLine(text string) string {
	first, _, _ := strings.Cut(text, "\n")
	if runes := []rune(first); len(runes) > 120 {
		return string(runes[:120]) + "…"
	}
	return first
}

// hue gives each person one of six colours, always the same.
func hue(handle string) (n int) {
	for _, r := range handle {
		n += int(r)
	}
	return n % 6
}

// suggestions are lines worth a try, for whoever looks where they look: a click says one.
func suggestions(me Person, l looker, now time.Time) []string {
	key := l.Chat
	if me.Admin && l.Chat == "dm" {
		key = "facilitator"
	}
	day := when.Day(now.AddDate(0, 0, 17), l.Lang)
	var lines []string
	for line := range strings.SplitSeq(tries[key].In(l.Lang), " | ") {
		lines = append(lines, strings.ReplaceAll(line, "{day}", day))
	}
	return lines
}

package public

import (
	"bytes"
	"cmp"
	"embed"
	"html/template"
	"net/http"
	"slices"
	"strings"
	"time"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"

	"comunidad/commands/when"
	"comunidad/store"
)

//go:embed pages
var files embed.FS

var pages = template.Must(template.New("").Option("missingkey=error").ParseFS(files, "pages/*.html"))

// view is what the page shows to one reader.
type view struct {
	Lang           store.Lang
	W              map[string]string
	Name, Join     string
	Meetings       []meeting
	Zones, Langs   []choice
	Zone           string // the chosen one, as it is said
	Chosen         bool
	Held, Attended int
	Countries      []string
}

type meeting struct{ Title, When, Mine, At, Hours string }

type choice struct {
	Value, Label string
	Here         bool
}

// page shows when the community meets, on the clock of the reader's choice, and its numbers.
func (f *front) page(w http.ResponseWriter, r *http.Request) {
	shown, lang, home, err := f.fresh(r.Context())
	if err != nil {
		http.Error(w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
		return
	}
	if asked, ok := store.ParseLang(r.URL.Query().Get("lang")); ok {
		lang = asked
	} else if spoken, ok := accepted(r.Header.Get("Accept-Language")); ok {
		lang = spoken
	}
	v := view{Lang: lang, W: words(lang), Name: shown.Name, Join: f.Join, Held: shown.Held, Attended: shown.Attended}
	v.Join = cmp.Or(v.Join, v.W["joinask"])
	order := collate.New(language.Make(string(lang)))
	for _, code := range shown.Countries {
		v.Countries = append(v.Countries, when.CountryName(code, lang))
	}
	order.SortStrings(v.Countries)
	where, zone := f.clocks(shown.Countries, home, r.URL.Query().Get("zone"), &v, order)
	for _, m := range shown.Meetings {
		one := meeting{Title: m.Title, When: when.Full(m.StartsAt.In(home), lang), At: m.StartsAt.UTC().Format(time.RFC3339), Hours: when.Hours(m.StartsAt.In(home), where)}
		if v.Chosen {
			one.Mine = when.Full(m.StartsAt.In(zone), lang)
		}
		v.Meetings = append(v.Meetings, one)
	}
	for _, l := range store.Langs {
		v.Langs = append(v.Langs, choice{string(l), langNames[l], l == lang})
	}
	var out bytes.Buffer
	if err := pages.ExecuteTemplate(&out, "public.html", v); err != nil {
		http.Error(w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Vary", "Accept-Language")
	_, _ = w.Write(out.Bytes())
}

// clocks are those of the countries that people came from. The reader may choose one of them, and no other.
func (f *front) clocks(countries []string, home *time.Location, asked string, v *view, order *collate.Collator) (where []when.Where, zone *time.Location) {
	zone = home
	v.Zones = []choice{{home.String(), when.City(home, v.Lang), false}}
	seen := map[string]bool{home.String(): true}
	for _, code := range countries {
		there, _ := when.Home(code, "")
		where = append(where, when.Where{Country: code, Zone: there, People: 1})
		if !seen[there.String()] {
			seen[there.String()] = true
			v.Zones = append(v.Zones, choice{there.String(), when.CountryName(code, v.Lang) + " · " + when.City(there, v.Lang), false})
		}
	}
	slices.SortFunc(v.Zones[1:], func(a, b choice) int { return order.CompareString(a.Label, b.Label) })
	for i := range v.Zones {
		if v.Zones[i].Value != asked {
			continue
		}
		if loc, err := time.LoadLocation(asked); err == nil {
			zone, v.Chosen, v.Zones[i].Here, v.Zone = loc, true, true, v.Zones[i].Label
		}
	}
	return where, zone
}

// accepted is the first language of ours that a browser asks for.
func accepted(header string) (store.Lang, bool) {
	for part := range strings.SplitSeq(header, ",") {
		code, _, _ := strings.Cut(strings.TrimSpace(part), ";")
		code, _, _ = strings.Cut(code, "-")
		if lang, ok := store.ParseLang(code); ok {
			return lang, true
		}
	}
	return "", false
}

package commands

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"comunidad/commands/fold"
	"comunidad/commands/when"
	"comunidad/store"
)

// Period is the days that a report is about, in the community's zone. Without From it begins with the first meeting,
// without To it goes to the last.
type Period struct {
	From, To time.Time // midnights: the first day, and the one after the last
}

// Contains tells whether a moment is in it.
func (p Period) Contains(t time.Time) bool {
	return (p.From.IsZero() || !t.Before(p.From)) && (p.To.IsZero() || t.Before(p.To))
}

// ends gives it without open ends.
func (p Period) ends() (from, to time.Time) {
	if p.To.IsZero() {
		p.To = time.Date(9999, 1, 1, 0, 0, 0, 0, time.UTC)
	}
	return p.From, p.To
}

// spans are the words for a stretch of the calendar, in months; 0 is all of it.
var spans = map[string]int{
	"mes": 1, "month": 1, "mensual": 1, "mensal": 1, "monthly": 1,
	"trimestre": 3, "quarter": 3, "trimestral": 3, "quarterly": 3,
	"semestre": 6, "semester": 6,
	"ano": 12, "year": 12, "anual": 12, "annual": 12, "yearly": 12,
	"todo": 0, "tudo": 0, "todos": 0, "all": 0, "everything": 0, "completo": 0, "historia": 0,
}

var (
	current   = []string{"este", "esta", "this", "actual", "atual", "current"}
	fillers   = []string{"el", "la", "o", "a", "the", "de", "del", "do", "da", "of", "last", "pasado", "passado", "pasada", "passada", "ultimo", "ultima"}
	yearAlone = regexp.MustCompile(`^(19|20)\d\d$`)
	quarter   = regexp.MustCompile(`^[tq]([1-4])$`)
	anyYear   = regexp.MustCompile(`\b(19|20)\d\d\b`)
	fromTo    = regexp.MustCompile(`^(?:desde|de|from|del)\s+(.+?)\s+(?:hasta|ate|a|to|until|al)\s+(.+)$`)
	fromOnly  = regexp.MustCompile(`^(?:desde|from)\s+(.+)$`)

	lastMonths  = regexp.MustCompile(`(?:ultimos|last|past)\s+(dos|tres|cuatro|seis|doce|dois|quatro|doze|two|three|four|six|twelve|\d{1,2})\s+(?:meses|months)`)
	monthCounts = map[string]int{"dos": 2, "dois": 2, "two": 2, "tres": 3, "three": 3, "cuatro": 4, "quatro": 4, "four": 4, "seis": 6, "six": 6, "doce": 12, "doze": 12, "twelve": 12}
)

// readPeriod reads the days that somebody wants a report on: the last month, quarter or year that is over, the one that
// runs («este mes»), a year, a quarter («T2 2026»), months by their names, all, or from one day to another. ok is false for
// other words.
func readPeriod(text string, now time.Time) (p Period, ok bool) {
	text = strings.Trim(fold.String(withoutThanks(text)), " .,;¿?¡!")
	if text == "" {
		text = "mes"
	}
	if p, ok = plainPeriod(text, now); ok {
		return p, true
	}
	if len(strings.Fields(text)) < 3 || fromTo.MatchString(text) || fromOnly.MatchString(text) {
		return Period{}, false // it is no sentence about a period, but one that cannot be
	}
	words := strings.Fields(text)
	for size := len(words) - 1; size > 0; size-- { // in the middle of a sentence: the longest that is a period
		var found []Period
		for i := 0; i+size <= len(words); i++ {
			if p, ok := plainPeriod(strings.Trim(strings.Join(words[i:i+size], " "), ".,;¿?¡!"), now); ok && !slices.Contains(found, p) && (p.From.IsZero() || !p.To.IsZero()) {
				found = append(found, p)
			}
		}
		if len(found) > 0 {
			return found[0], len(found) == 1 // of two, which?
		}
	}
	return Period{}, false
}

// plainPeriod reads a period that is all there is in text.
func plainPeriod(text string, now time.Time) (p Period, ok bool) {
	if m := lastMonths.FindStringSubmatch(text); m != nil && m[0] == text {
		n, known := monthCounts[m[1]]
		if !known {
			n, _ = strconv.Atoi(m[1])
		}
		first := calendar(now.Year(), now.Month(), 1, now.Location()).From
		return Period{first.AddDate(0, -n, 0), first}, n > 0 && n < 100
	}
	var words []string
	running := false
	for _, w := range strings.Fields(text) {
		switch {
		case slices.Contains(current, w):
			running = true
		case !slices.Contains(fillers, w):
			words = append(words, w)
		}
	}
	if len(words) == 1 {
		if yearAlone.MatchString(words[0]) {
			year, _ := strconv.Atoi(words[0])
			return calendar(year, 1, 12, now.Location()), true
		}
		if months, known := spans[words[0]]; known {
			return span(months, running, now), true
		}
	}
	if len(words) == 2 && quarter.MatchString(words[0]) && yearAlone.MatchString(words[1]) {
		year, _ := strconv.Atoi(words[1])
		return calendar(year, time.Month(3*int(words[0][1]-'1')+1), 3, now.Location()), true
	}
	if p, ok := namedPeriod(words, now); ok {
		return p, true
	}
	if m := fromTo.FindStringSubmatch(text); m != nil {
		from, ok1 := readDay(m[1], now)
		to, ok2 := readDay(m[2], now)
		return Period{from, to.AddDate(0, 0, 1)}, ok1 && ok2 && !to.Before(from)
	}
	if m := fromOnly.FindStringSubmatch(text); m != nil {
		from, ok := readDay(m[1], now)
		return Period{From: from}, ok
	}
	return Period{}, false
}

// span is the stretch of so many months that is running, or the last one before it.
func span(months int, running bool, now time.Time) Period {
	if months == 0 {
		return Period{}
	}
	first := time.Month((int(now.Month())-1)/months*months + 1)
	p := calendar(now.Year(), first, months, now.Location())
	if !running {
		p.From, p.To = p.From.AddDate(0, -months, 0), p.From
	}
	return p
}

func calendar(year int, month time.Month, months int, zone *time.Location) Period {
	from := time.Date(year, month, 1, 0, 0, 0, 0, zone)
	return Period{from, from.AddDate(0, months, 0)}
}

// readDay reads a day that has been: without its year, the last one of that name.
func readDay(text string, now time.Time) (time.Time, bool) {
	if day, err := time.ParseInLocation(time.DateOnly, text, now.Location()); err == nil {
		return day, true
	}
	m, err := when.Read(text, now)
	if err != nil || m.HasTime || strings.TrimSpace(m.Rest) != "" {
		return time.Time{}, false
	}
	day := when.Wall(m.Year, m.Month, m.Day, 0, 0, now.Location())
	for !anyYear.MatchString(text) && day.After(now) {
		day = day.AddDate(-1, 0, 0)
	}
	return day, true
}

// say names the period in one language; first and last are the meetings at its open ends.
func (p Period) say(lang store.Lang, first, last time.Time) string {
	from, to := p.From, p.To.AddDate(0, 0, -1)
	if p.From.IsZero() {
		from = first
	}
	if p.To.IsZero() {
		to = last
	}
	switch {
	case from.IsZero() && to.IsZero():
		return wholeTime.In(lang)
	case from.IsZero():
		return untilDay.With("to", when.Date(to, lang)).In(lang)
	case to.IsZero():
		return sinceDay.With("from", when.Date(from, lang)).In(lang)
	case from.Format(time.DateOnly) == to.Format(time.DateOnly):
		return when.Date(from, lang)
	case !p.From.IsZero() && !p.To.IsZero() && p == calendar(from.Year(), from.Month(), 1, from.Location()):
		return when.Month(from, lang)
	}
	return daysFromTo.With("from", when.Date(from, lang), "to", when.Date(to, lang)).In(lang)
}

var (
	wholeTime  = Text{ES: "todo el tiempo", PT: "todo o período", EN: "all time"}
	untilDay   = Text{ES: "hasta el {to}", PT: "até {to}", EN: "until {to}"}
	sinceDay   = Text{ES: "desde el {from}", PT: "desde {from}", EN: "since {from}"}
	daysFromTo = Text{ES: "del {from} al {to}", PT: "de {from} a {to}", EN: "{from} to {to}"}
)

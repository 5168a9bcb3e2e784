package commands

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"

	"comunidad/commands/report"
	"comunidad/commands/when"
	"comunidad/store"
)

// essentials are the three numbers by which the community presents itself.
func essentials(f store.Figures, lang store.Lang) report.Section {
	return report.Section{
		Key: "summary", Title: summaryTitle.In(lang), How: summaryHow.With("sources", sources(f, lang)).In(lang),
		Figures: []report.Figure{
			figure("meetings_held", meetingsHeld, len(f.Meetings), lang),
			figure("total_attendees", totalAttendees, f.Attendances, lang),
			figure("countries", countriesCounted, len(known(f.Countries)), lang),
		},
	}
}

// sources says where the numbers come from, as far as there is something of each.
func sources(f store.Figures, lang store.Lang) Body {
	past, recorded, silent := 0, 0, 0
	for _, m := range f.Meetings {
		switch {
		case m.Past:
			past++
		case m.People > 0:
			recorded++
		default:
			silent++
		}
	}
	var parts []string
	for _, part := range []struct {
		n         int
		one, many Text
	}{{past, fromHistoryOne, fromHistory}, {recorded, fromRecordsOne, fromRecords}, {silent, fromNothingOne, fromNothing}} {
		if part.n > 0 {
			parts = append(parts, Count{part.n, part.one, part.many}.In(lang))
		}
	}
	return Plain(strings.Join(parts, " "))
}

func known(countries []store.CountryCount) []store.CountryCount {
	return slices.DeleteFunc(slices.Clone(countries), func(c store.CountryCount) bool { return c.Country == "" })
}

// byCountrySection names the countries in the alphabetical order of the reader's language.
func byCountrySection(f store.Figures, lang store.Lang) report.Section {
	s := report.Section{Key: "countries", Title: countriesTitle.In(lang), Draw: report.Across, How: countriesHow.In(lang)}
	for _, c := range known(f.Countries) {
		s.Figures = append(s.Figures, figure(c.Country, Plain(when.CountryName(c.Country, lang)), c.People, lang))
	}
	order := collate.New(map[store.Lang]language.Tag{store.PT: language.Portuguese, store.EN: language.English}[lang])
	if lang == store.ES {
		order = collate.New(language.Spanish)
	}
	slices.SortFunc(s.Figures, func(a, b report.Figure) int {
		return cmp.Or(order.CompareString(a.Label, b.Label), cmp.Compare(a.Key, b.Key))
	})
	for _, c := range f.Countries {
		if c.Country == "" {
			s.Figures = append(s.Figures, figure("unknown", unknownCountry, c.People, lang))
		}
	}
	return s
}

// byMeeting is how many came each time.
func byMeeting(f store.Figures, lang store.Lang) report.Section {
	s := report.Section{Key: "meetings", Title: meetingsTitle.In(lang), Draw: report.Upright, How: meetingsHow.In(lang)}
	for _, m := range f.Meetings {
		day := when.ShortDate(m.StartsAt, lang)
		fig := figure(say(m.Number, lang), Plain(day+" · "+titleOf(m, lang)), m.People, lang)
		fig.Short = day
		if m.People == 0 {
			fig.Text, fig.Absent = unrecorded.In(lang), true
		}
		s.Figures = append(s.Figures, fig)
	}
	return s
}

// titleOf is a meeting's title, or its number where that has the digits of a phone.
func titleOf(m store.HeldMeeting, lang store.Lang) string {
	if m.Past { // nobody gave it one
		return pastTitle.With("number", m.Number).In(lang)
	}
	if title := Line(m.Title); title != "" && !likePhone(title) {
		return title
	}
	return "E" + say(m.Number, "")
}

// likePhone tells whether a text has the digits of a phone number.
func likePhone(text string) bool {
	digits := 0
	for _, r := range text {
		if unicode.IsDigit(r) {
			digits++
		}
	}
	return digits >= 7
}

var (
	summaryTitle     = Text{ES: "Lo esencial", PT: "O essencial", EN: "In short"}
	meetingsHeld     = Text{ES: "Encuentros realizados", PT: "Encontros realizados", EN: "Meetings held"}
	totalAttendees   = Text{ES: "Total de asistentes", PT: "Total de participantes", EN: "Total attendees"}
	countriesCounted = Text{ES: "Países", PT: "Países", EN: "Countries"}
	countriesTitle   = Text{ES: "Asistentes por país", PT: "Participantes por país", EN: "Attendees by country"}
	unknownCountry   = Text{ES: "País sin anotar", PT: "País não anotado", EN: "Country not noted"}
	meetingsTitle    = Text{ES: "Asistentes por encuentro", PT: "Participantes por encontro", EN: "Attendees by meeting"}
	unrecorded       = Text{ES: "sin registro", PT: "sem registro", EN: "no record"}
	summaryHow       = Text{
		ES: "Quien vino a varios encuentros se cuenta en cada uno. {sources}",
		PT: "Quem veio a vários encontros é contado em cada um. {sources}",
		EN: "Whoever came to several meetings is counted at each. {sources}",
	}
	fromHistory = Text{
		ES: "{n} encuentros son anteriores al bot: de ellos se importaron el día y cuántas personas vinieron de cada país.",
		PT: "{n} encontros são anteriores ao bot: deles foram importados o dia e quantas pessoas vieram de cada país.",
		EN: "{n} meetings are from before the bot: their day and how many came from each country were imported.",
	}
	fromHistoryOne = Text{
		ES: "{n} encuentro es anterior al bot: de él se importaron el día y cuántas personas vinieron de cada país.",
		PT: "{n} encontro é anterior ao bot: dele foram importados o dia e quantas pessoas vieram de cada país.",
		EN: "{n} meeting is from before the bot: its day and how many came from each country were imported.",
	}
	fromRecords = Text{
		ES: "De {n} encuentros se anotó a quienes dijeron «presente», a quienes registró la facilitación y a quienes nombra la lista de la videollamada.",
		PT: "De {n} encontros foram anotadas as pessoas que disseram “presente”, que a facilitação registrou ou que a lista da videochamada nomeia.",
		EN: "At {n} meetings those were noted who said “here”, whom facilitators recorded or whom the list of the video call names.",
	}
	fromRecordsOne = Text{
		ES: "De {n} encuentro se anotó a quienes dijeron «presente», a quienes registró la facilitación y a quienes nombra la lista de la videollamada.",
		PT: "De {n} encontro foram anotadas as pessoas que disseram “presente”, que a facilitação registrou ou que a lista da videochamada nomeia.",
		EN: "At {n} meeting those were noted who said “here”, whom facilitators recorded or whom the list of the video call names.",
	}
	fromNothing = Text{
		ES: "De {n} encuentros no hay registro de asistencia.",
		PT: "De {n} encontros não há registro de presença.",
		EN: "Of {n} meetings there is no record of attendance.",
	}
	fromNothingOne = Text{
		ES: "De {n} encuentro no hay registro de asistencia.",
		PT: "De {n} encontro não há registro de presença.",
		EN: "Of {n} meeting there is no record of attendance.",
	}
	countriesHow = Text{
		ES: "El país es el que cada persona dijo en su perfil, o el de la historia importada. Son asistencias: la misma persona puede contar varias veces.",
		PT: "O país é o que cada pessoa disse no seu perfil, ou o da história importada. São presenças: a mesma pessoa pode contar várias vezes.",
		EN: "The country is the one people gave in their profile, or that of the imported history. These are attendances: one person may count several times.",
	}
	meetingsHow = Text{
		ES: "Un encuentro sin registro no cuenta como vacío: nadie anotó quién vino.",
		PT: "Um encontro sem registro não conta como vazio: ninguém anotou quem veio.",
		EN: "A meeting without a record does not count as empty: nobody noted who came.",
	}
)

package commands

import (
	"cmp"
	"slices"

	"comunidad/commands/report"
	"comunidad/store"
)

// peopleSection is about different people, as far as meetings are known by person.
func peopleSection(f store.Figures, lang store.Lang) report.Section {
	recorded := slices.DeleteFunc(slices.Clone(f.Meetings), func(m store.HeldMeeting) bool { return !m.Recorded() })
	if len(recorded) == 0 {
		return report.Section{}
	}
	returners := f.People - f.FirstTimers
	how := Count{len(recorded), peopleHowOne, peopleHow}
	section := report.Section{
		Key: "people", Title: peopleTitle.In(lang), How: how.In(lang),
		Figures: []report.Figure{
			group("people", differentPeople, f.People, lang),
			group("first_timers", firstTimers, f.FirstTimers, lang, returners),
			group("returners", returned, returners, lang, f.FirstTimers),
			figure("organisations", organisations, f.Organisations, lang),
		},
	}
	if f.Visitors > 0 {
		section.Figures = append(section.Figures, group("visits", visits, f.Visitors, lang))
	}
	return section
}

// promisesSection is how many of those who said that they would come did.
func promisesSection(f store.Figures, lang store.Lang) report.Section {
	if f.Yes == 0 {
		return report.Section{}
	}
	return report.Section{
		Key: "answers", Title: answersTitle.In(lang), How: answersHow.In(lang),
		Figures: []report.Figure{
			group("said_yes", saidYes, f.Yes, lang),
			group("said_yes_and_came", saidYesAndCame, f.Came, lang, f.Yes-f.Came),
			percent("said_yes_and_came_share", shareWhoCame, f.Came, f.Yes, lang),
		},
	}
}

// groupSection is who is in the group on the day of the report.
func groupSection(f store.Figures, lang store.Lang) report.Section {
	if f.Members.People == 0 {
		return report.Section{}
	}
	s := report.Section{
		Key: "group", Title: groupTitle.In(lang), How: groupHow.In(lang),
		Figures: []report.Figure{
			group("members", membersNow, f.Members.People, lang),
			figure("member_organisations", organisations, f.Members.Organisations, lang),
		},
	}
	for _, part := range languageMix(f.Members) {
		label := Body(languageSaid[part.lang])
		if part.lang == "" {
			label = languageUnsaid
		}
		fig := group("language_"+cmp.Or(string(part.lang), "none"), label, part.people, lang)
		if part.hidden {
			fig.Absent, fig.Number, fig.Text = true, 0, notShown.In(lang)
		}
		s.Figures = append(s.Figures, fig)
	}
	return s
}

type languagePart struct {
	lang   store.Lang // empty: none chosen
	people int
	hidden bool
}

// languageMix divides the members by the language they read. A part that is too small never stands alone in hiding: the
// whole less the other parts would tell it, so that the smallest of these is hidden with it.
func languageMix(m store.MemberFigures) (parts []languagePart) {
	rest := m.People
	for _, lang := range store.Langs {
		parts = append(parts, languagePart{lang: lang, people: m.Languages[lang]})
		rest -= m.Languages[lang]
	}
	parts = append(parts, languagePart{people: rest})
	parts = slices.DeleteFunc(parts, func(p languagePart) bool { return p.people == 0 })
	hidden, sum := 0, 0
	for i, p := range parts {
		if !shown(p.people) {
			parts[i].hidden = true
			hidden++
			sum += p.people
		}
	}
	if hidden > 0 && sum < few || hidden == 1 {
		smallest := -1
		for i, p := range parts {
			if !p.hidden && (smallest < 0 || p.people < parts[smallest].people) {
				smallest = i
			}
		}
		if smallest >= 0 {
			parts[smallest].hidden = true
		}
	}
	return parts
}

var (
	peopleTitle     = Text{ES: "Personas y organizaciones", PT: "Pessoas e organizações", EN: "People and organisations"}
	differentPeople = Text{ES: "Personas distintas", PT: "Pessoas diferentes", EN: "Different people"}
	firstTimers     = Text{ES: "Por primera vez", PT: "Pela primeira vez", EN: "For the first time"}
	returned        = Text{ES: "Ya habían venido", PT: "Já tinham vindo", EN: "Had come before"}
	organisations   = Text{ES: "Organizaciones", PT: "Organizações", EN: "Organisations"}
	visits          = Text{ES: "Asistencias de personas invitadas", PT: "Presenças de pessoas convidadas", EN: "Attendances of guests"}
	peopleHow       = Text{
		ES: "Se conoce de {n} encuentros en los que se anotó quién vino. «Primera vez» es el primer registro del bot: quien vino antes de él cuenta como nueva. La organización es la del perfil. De las personas invitadas solo se sabe el nombre: se cuentan en el total de asistentes, no entre las distintas.",
		PT: "Dados de {n} encontros em que se anotou quem veio. “Primeira vez” é o primeiro registro do bot: quem veio antes dele conta como pessoa nova. A organização é a do perfil. Das pessoas convidadas só se sabe o nome: contam no total de participantes, não entre as diferentes.",
		EN: "Known from {n} meetings at which it was noted who came. “First time” is the bot's first record: whoever came before it counts as new. The organisation is that of the profile. Of guests only the name is known: they count among all attendees, not among the different people.",
	}
	peopleHowOne = Text{
		ES: "Se conoce de {n} encuentro en el que se anotó quién vino. «Primera vez» es el primer registro del bot: quien vino antes de él cuenta como nueva. La organización es la del perfil. De las personas invitadas solo se sabe el nombre: se cuentan en el total de asistentes, no entre las distintas.",
		PT: "Dados de {n} encontro em que se anotou quem veio. “Primeira vez” é o primeiro registro do bot: quem veio antes dele conta como pessoa nova. A organização é a do perfil. Das pessoas convidadas só se sabe o nome: contam no total de participantes, não entre as diferentes.",
		EN: "Known from {n} meeting at which it was noted who came. “First time” is the bot's first record: whoever came before it counts as new. The organisation is that of the profile. Of guests only the name is known: they count among all attendees, not among the different people.",
	}
	answersTitle   = Text{ES: "Lo dicho y lo hecho", PT: "O dito e o feito", EN: "Said and done"}
	saidYes        = Text{ES: "Dijeron «voy»", PT: "Disseram “vou”", EN: "Said “going”"}
	saidYesAndCame = Text{ES: "De ellas, con registro de haber venido", PT: "Delas, com registro de ter vindo", EN: "Of those, recorded as there"}
	shareWhoCame   = Text{ES: "En porcentaje", PT: "Em porcentagem", EN: "As a share"}
	answersHow     = Text{
		ES: "De los encuentros con registro de asistencia: la última respuesta de cada integrante, sin acompañantes. Sin registro no quiere decir ausente.",
		PT: "Dos encontros com registro de presença: a última resposta de cada integrante, sem acompanhantes. Sem registro não quer dizer ausente.",
		EN: "Of the meetings with a record of attendance: the last answer of each member, without guests. No record does not mean absent.",
	}
	groupTitle   = Text{ES: "El grupo hoy", PT: "O grupo hoje", EN: "The group today"}
	membersNow   = Text{ES: "Integrantes", PT: "Integrantes", EN: "Members"}
	languageSaid = map[store.Lang]Text{
		store.ES: {ES: "Leen en español", PT: "Leem em espanhol", EN: "Read in Spanish"},
		store.PT: {ES: "Leen en portugués", PT: "Leem em português", EN: "Read in Portuguese"},
		store.EN: {ES: "Leen en inglés", PT: "Leem em inglês", EN: "Read in English"},
	}
	languageUnsaid = Text{ES: "Sin idioma elegido", PT: "Sem idioma escolhido", EN: "No language chosen"}
	groupHow       = Text{
		ES: "Quienes están en el grupo el día del informe, con la organización de su perfil y el idioma que eligieron.",
		PT: "Quem está no grupo no dia do relatório, com a organização do seu perfil e o idioma que escolheu.",
		EN: "Whoever is in the group on the day of the report, with the organisation of their profile and the language they chose.",
	}
)

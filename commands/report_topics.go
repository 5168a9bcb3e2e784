package commands

import (
	"comunidad/commands/report"
	"comunidad/store"
)

// topicsSection is what people wanted to talk about, and who hosted it.
func topicsSection(f store.Figures, lang store.Lang) report.Section {
	t := f.Topics
	if t.Brought == 0 {
		return report.Section{}
	}
	return report.Section{
		Key: "topics", Title: topicsTitle.In(lang), How: topicsHow.In(lang),
		Figures: []report.Figure{
			figure("topics_proposed", topicsProposed, t.Brought, lang),
			figure("topics_requested", topicsRequested, t.Requested, lang),
			figure("topics_hosted", topicsHosted, t.Hosted, lang),
			figure("topics_held", topicsHeld, t.Held, lang),
			figure("topics_held_requested", topicsAnswered, t.Answered, lang),
			figure("interest", interestMarks, t.Interests, lang),
			group("hosts", hostsCounted, t.Hosts, lang),
			group("new_hosts", newHosts, t.NewHosts, lang, t.Hosts-t.NewHosts),
		},
	}
}

// paragraph is a first draft of what a report says in words.
func paragraph(f store.Figures, community, period string, lang store.Lang) string {
	if len(f.Meetings) == 0 {
		return noMeetingsYet.With("community", community, "period", period).In(lang)
	}
	s := draftParagraph.With("community", community, "period", period, "meetings", Count{len(f.Meetings), oneMeetingSaid, meetingsSaid},
		"attendees", Count{f.Attendances, oneAttendeeSaid, attendeesSaid}, "countries", Count{len(known(f.Countries)), oneCountrySaid, countriesSaid}).In(lang)
	if f.People >= few {
		s += " " + alsoPeople.With("people", f.People, "organisations", Count{f.Organisations, oneOrganisationSaid, organisationsSaid}).In(lang)
	}
	if t := f.Topics; t.Brought > 0 {
		s += " " + alsoTopics.With("topics", Count{t.Brought, oneTopicSaid, topicsSaid}).In(lang)
	}
	if h := f.Harvest; h.Agreements+h.Commitments > 0 {
		s += " " + alsoHarvest.With("agreements", Count{h.Agreements, oneAgreementSaid, agreementsSaid},
			"commitments", Count{h.Commitments, oneCommitmentSaid, commitmentsSaid}, "kept", h.Kept).In(lang)
	}
	if c := f.Shared; c.Needs+c.Solved > 0 {
		s += " " + alsoNeeds.With("needs", c.Needs, "solved", c.Solved).In(lang)
	}
	if t := f.Ties; t.Ties > 0 {
		s += " " + alsoTies.With("ties", Count{t.Ties, oneTieSaid, tiesSaid}, "share", percentage.With("n", rounded(100*t.Woven(), t.Organisations))).In(lang)
	}
	return s
}

var (
	topicsTitle     = Text{ES: "Temas", PT: "Temas", EN: "Topics"}
	topicsProposed  = Text{ES: "Temas propuestos", PT: "Temas propostos", EN: "Topics proposed"}
	topicsRequested = Text{ES: "Nacidos de un pedido", PT: "Nascidos de um pedido", EN: "Born of a request"}
	topicsHosted    = Text{ES: "Con quien los facilite", PT: "Com alguém para facilitar", EN: "With somebody to host them"}
	topicsHeld      = Text{ES: "Conversados", PT: "Conversados", EN: "Held"}
	topicsAnswered  = Text{ES: "Conversados que nacieron de un pedido", PT: "Conversados que nasceram de um pedido", EN: "Held that were born of a request"}
	interestMarks   = Text{ES: "Muestras de interés", PT: "Manifestações de interesse", EN: "Marks of interest"}
	hostsCounted    = Text{ES: "Personas que facilitan un tema", PT: "Pessoas que facilitam um tema", EN: "People hosting a topic"}
	newHosts        = Text{ES: "De ellas, por primera vez", PT: "Delas, pela primeira vez", EN: "Of those, for the first time"}
	topicsHow       = Text{
		ES: "Los temas de los encuentros realizados, también los retirados. Facilita quien propuso o dijo «facilito», en temas que no se retiraron. Conversados son los que tuvieron lugar en la agenda o de los que se anotó una cosecha. La primera vez es la primera que el bot conoce.",
		PT: "Os temas dos encontros realizados, também os retirados. Facilita quem propôs ou disse “facilito”, em temas que não foram retirados. Conversados são os que tiveram lugar na agenda ou dos quais se anotou uma colheita. A primeira vez é a primeira que o bot conhece.",
		EN: "The topics of the meetings held, withdrawn ones too. Hosts are those who proposed or said “host”, of topics that were not withdrawn. Held are those that had a place in the agenda or of which a harvest was noted. The first time is the first that the bot knows of.",
	}
	noMeetingsYet = Text{
		ES: "{community} no tiene encuentros realizados en este período ({period}).",
		PT: "{community} não tem encontros realizados neste período ({period}).",
		EN: "{community} has no meetings held in this period ({period}).",
	}
	draftParagraph = Text{
		ES: "{community} realizó {meetings} ({period}), con {attendees} de {countries}.",
		PT: "{community} realizou {meetings} ({period}), com {attendees} de {countries}.",
		EN: "{community} held {meetings} ({period}), with {attendees} from {countries}.",
	}
	alsoPeople = Text{
		ES: "Quedó registro de {people} personas distintas, de {organisations}.",
		PT: "Ficou registro de {people} pessoas diferentes, de {organisations}.",
		EN: "There is a record of {people} different people, from {organisations}.",
	}
	alsoTopics = Text{
		ES: "La comunidad propuso {topics}.",
		PT: "A comunidade propôs {topics}.",
		EN: "The community proposed {topics}.",
	}
	alsoHarvest = Text{
		ES: "Se llevó {agreements} y {commitments} (cumplidos hasta hoy: {kept}).",
		PT: "Saíram {agreements} e {commitments} (cumpridos até hoje: {kept}).",
		EN: "It came away with {agreements} and {commitments} (kept so far: {kept}).",
	}
	alsoNeeds = Text{
		ES: "Necesidades entre encuentros: abiertas {needs}, resueltas {solved}.",
		PT: "Necessidades entre encontros: abertas {needs}, resolvidas {solved}.",
		EN: "Needs between meetings: opened {needs}, solved {solved}.",
	}
	alsoTies = Text{
		ES: "La red tiene {ties}; el {share} de las organizaciones tiene al menos tres.",
		PT: "A rede tem {ties}; {share} das organizações têm pelo menos três.",
		EN: "The network has {ties}; {share} of the organisations have at least three.",
	}
	oneAgreementSaid    = Text{ES: "{n} acuerdo", PT: "{n} acordo", EN: "{n} agreement"}
	agreementsSaid      = Text{ES: "{n} acuerdos", PT: "{n} acordos", EN: "{n} agreements"}
	oneCommitmentSaid   = Text{ES: "{n} compromiso", PT: "{n} compromisso", EN: "{n} commitment"}
	commitmentsSaid     = Text{ES: "{n} compromisos", PT: "{n} compromissos", EN: "{n} commitments"}
	oneTieSaid          = Text{ES: "{n} vínculo entre organizaciones", PT: "{n} vínculo entre organizações", EN: "{n} tie between organisations"}
	tiesSaid            = Text{ES: "{n} vínculos entre organizaciones", PT: "{n} vínculos entre organizações", EN: "{n} ties between organisations"}
	oneMeetingSaid      = Text{ES: "{n} encuentro", PT: "{n} encontro", EN: "{n} meeting"}
	meetingsSaid        = Text{ES: "{n} encuentros", PT: "{n} encontros", EN: "{n} meetings"}
	oneAttendeeSaid     = Text{ES: "{n} asistente", PT: "{n} participante", EN: "{n} attendee"}
	attendeesSaid       = Text{ES: "{n} asistentes", PT: "{n} participantes", EN: "{n} attendees"}
	oneCountrySaid      = Text{ES: "{n} país", PT: "{n} país", EN: "{n} country"}
	countriesSaid       = Text{ES: "{n} países", PT: "{n} países", EN: "{n} countries"}
	oneOrganisationSaid = Text{ES: "{n} organización", PT: "{n} organização", EN: "{n} organisation"}
	organisationsSaid   = Text{ES: "{n} organizaciones", PT: "{n} organizações", EN: "{n} organisations"}
	oneTopicSaid        = Text{ES: "{n} tema", PT: "{n} tema", EN: "{n} topic"}
	topicsSaid          = Text{ES: "{n} temas", PT: "{n} temas", EN: "{n} topics"}
)

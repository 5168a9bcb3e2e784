package commands

import (
	"comunidad/commands/report"
	"comunidad/store"
)

// hostingSection is how far facilitation goes round: how many of the bot's meetings were in the hands of somebody to whom
// it had been passed on.
func hostingSection(f store.Figures, lang store.Lang) report.Section {
	own := 0
	for _, m := range f.Meetings {
		if !m.Past {
			own++
		}
	}
	if own == 0 {
		return report.Section{}
	}
	return report.Section{
		Key: "hosting", Title: hostingTitle.In(lang), How: hostingHow.In(lang),
		Figures: []report.Figure{
			figure("meetings_by_members", meetingsByMembers, f.Handed, lang),
			ratio("meetings_by_members_share", ofMeetings, f.Handed, own, lang),
		},
	}
}

var (
	hostingTitle      = Text{ES: "Facilitación compartida", PT: "Facilitação compartilhada", EN: "Shared facilitation"}
	meetingsByMembers = Text{ES: "Encuentros facilitados por integrantes", PT: "Encontros facilitados por integrantes", EN: "Meetings hosted by members"}
	ofMeetings        = Text{ES: "Del total de encuentros", PT: "Do total de encontros", EN: "Of all meetings"}
	hostingHow        = Text{
		ES: "Los encuentros que empezaron mientras la facilitación estaba cedida a alguien que no la tenía («ceder facilitación»). No cuentan los anteriores al bot.",
		PT: "Os encontros que começaram enquanto a facilitação estava com alguém que a recebeu por um tempo (“passar facilitação”). Os anteriores ao bot não contam.",
		EN: "The meetings that began while facilitation was handed over to somebody who did not have it (“hand over”). Those from before the bot do not count.",
	}
)

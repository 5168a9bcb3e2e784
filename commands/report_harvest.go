package commands

import (
	"strconv"

	"comunidad/commands/report"
	"comunidad/store"
)

// harvestSection is what the meetings left behind.
func harvestSection(f store.Figures, lang store.Lang) report.Section {
	h := f.Harvest
	if h.Agreements+h.Commitments == 0 {
		return report.Section{}
	}
	return report.Section{
		Key: "harvest", Title: harvestTitle.In(lang), How: harvestHow.In(lang),
		Figures: []report.Figure{
			figure("agreements", agreementsMade, h.Agreements, lang),
			figure("commitments", commitmentsMade, h.Commitments, lang),
			figure("commitments_kept", commitmentsKept, h.Kept, lang),
		},
	}
}

// mantrasSection is three phrases of the community's own. Who said them stays out, and so does one with a phone number.
func mantrasSection(f store.Figures, lang store.Lang) report.Section {
	s := report.Section{Key: "mantras", Title: mantrasTitle.In(lang), How: mantrasFrom.In(lang)}
	for i, text := range f.Harvest.Mantras {
		if !likePhone(text) {
			s.Figures = append(s.Figures, report.Figure{
				Key: "mantra_" + strconv.Itoa(i+1), Unit: report.Quote, Label: mantraSaid.With("text", Line(text), "who", "").In(lang),
			})
		}
	}
	return s
}

var (
	harvestTitle    = Text{ES: "Acuerdos y compromisos", PT: "Acordos e compromissos", EN: "Agreements and commitments"}
	agreementsMade  = Text{ES: "Acuerdos", PT: "Acordos", EN: "Agreements"}
	commitmentsMade = Text{ES: "Compromisos asumidos", PT: "Compromissos assumidos", EN: "Commitments made"}
	commitmentsKept = Text{ES: "De ellos, cumplidos", PT: "Deles, cumpridos", EN: "Of those, kept"}
	harvestHow      = Text{
		ES: "Lo que se anotó como «acuerdo» y «compromiso» en los encuentros realizados, sin lo retirado. Cumplido es lo que alguien marcó como hecho hasta el día del informe.",
		PT: "O que foi anotado como “acordo” e “compromisso” nos encontros realizados, sem o que foi retirado. Cumprido é o que alguém marcou como feito até o dia do relatório.",
		EN: "What was noted as “agreement” and “commitment” at the meetings held, without what was taken back. Kept is what somebody marked as done by the day of the report.",
	}
	mantrasTitle = Text{ES: "Mantras", PT: "Mantras", EN: "Mantras"}
	mantrasFrom  = Text{
		ES: "Frases que quien las dijo aceptó compartir: primero las de los encuentros del período, luego las más celebradas. Sin nombres.",
		PT: "Frases que quem as disse aceitou compartilhar: primeiro as dos encontros do período, depois as mais celebradas. Sem nomes.",
		EN: "Phrases that whoever said them agreed to share: first those of the period's meetings, then the most cheered. Without names.",
	}
)

package commands

import (
	"time"

	"comunidad/commands/report"
	"comunidad/store"
)

// sharedSection is what people needed, and shared with each other.
func sharedSection(f store.Figures, lang store.Lang) report.Section {
	c := f.Shared
	if c.Needs+c.Offers+c.Calls+c.Activities+c.Resources+c.Solved == 0 {
		return report.Section{}
	}
	s := report.Section{
		Key: "shared", Title: sharedTitle.In(lang), How: sharedHow.In(lang),
		Figures: []report.Figure{
			figure("needs", needsOpened, c.Needs, lang),
			figure("needs_solved", needsSolved, c.Solved, lang),
		},
	}
	if c.Solved > 0 {
		s.Figures = append(s.Figures, decimal("needs_median_days", needsMedian, int((10*c.Median+12*time.Hour)/(24*time.Hour)), lang))
	}
	s.Figures = append(s.Figures,
		figure("offers", offersMade, c.Offers, lang),
		figure("calls", callsShared, c.Calls, lang),
		figure("activities", activitiesShared, c.Activities, lang),
		figure("resources", resourcesShared, c.Resources, lang),
	)
	return s
}

var (
	sharedTitle      = Text{ES: "Entre encuentros", PT: "Entre encontros", EN: "Between meetings"}
	needsOpened      = Text{ES: "Necesidades abiertas", PT: "Necessidades abertas", EN: "Needs opened"}
	needsSolved      = Text{ES: "Necesidades resueltas", PT: "Necessidades resolvidas", EN: "Needs solved"}
	needsMedian      = Text{ES: "Días hasta resolverse (mediana)", PT: "Dias até resolver (mediana)", EN: "Days until solved (median)"}
	offersMade       = Text{ES: "Ofrecimientos", PT: "Ofertas", EN: "Offers"}
	callsShared      = Text{ES: "Convocatorias compartidas", PT: "Editais compartilhados", EN: "Calls shared"}
	activitiesShared = Text{ES: "Actividades compartidas", PT: "Atividades compartilhadas", EN: "Activities shared"}
	resourcesShared  = Text{ES: "Recursos compartidos", PT: "Recursos compartilhados", EN: "Resources shared"}
	sharedHow        = Text{
		ES: "Lo que se compartió en el período, sin lo retirado. Resueltas son las necesidades que alguien cerró en el período, también las abiertas antes; la mediana es de ellas: la mitad tardó menos.",
		PT: "O que foi compartilhado no período, sem o que foi retirado. Resolvidas são as necessidades que alguém fechou no período, também as abertas antes; a mediana é delas: metade levou menos.",
		EN: "What was shared in the period, without what was taken back. Solved are the needs that somebody closed in the period, earlier ones too; the median is theirs: half took less.",
	}
)

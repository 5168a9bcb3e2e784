package commands

import (
	"strconv"

	"comunidad/commands/report"
	"comunidad/store"
)

// tiesSection is how closely the organisations work together.
func tiesSection(f store.Figures, lang store.Lang) report.Section {
	t := f.Ties
	if t.Ties+t.New == 0 {
		return report.Section{}
	}
	return report.Section{
		Key: "ties", Title: tiesTitle.In(lang), How: tiesHow.In(lang),
		Figures: []report.Figure{
			figure("ties", tiesCounted, t.Ties, lang),
			figure("ties_new", tiesNew, t.New, lang),
			figure("ties_across_borders", tiesAcross, t.Across, lang),
			decimal("ties_mean", tiesMean, rounded(20*t.Ties, t.Organisations), lang),
			ratio("ties_three_share", tiesThree, t.Woven(), t.Organisations, lang),
		},
	}
}

// degreesSection draws how many organisations have how many ties.
func degreesSection(f store.Figures, lang store.Lang) report.Section {
	s := report.Section{Key: "ties_by_organisation", Title: degreesTitle.In(lang), Draw: report.Across, How: degreesHow.In(lang)}
	if f.Ties.Ties == 0 {
		return report.Section{}
	}
	for n, label := range []Body{noTie, oneTie, twoTies, threeTies} {
		s.Figures = append(s.Figures, figure("ties_"+strconv.Itoa(n), label, f.Ties.Degrees[n], lang))
	}
	return s
}

var (
	tiesTitle    = Text{ES: "Vínculos", PT: "Vínculos", EN: "Ties"}
	tiesCounted  = Text{ES: "Vínculos entre organizaciones", PT: "Vínculos entre organizações", EN: "Ties between organisations"}
	tiesNew      = Text{ES: "Nuevos en el período", PT: "Novos no período", EN: "New in the period"}
	tiesAcross   = Text{ES: "Entre países distintos", PT: "Entre países diferentes", EN: "Across borders"}
	tiesMean     = Text{ES: "Vínculos por organización, en promedio", PT: "Vínculos por organização, em média", EN: "Ties for each organisation, on average"}
	tiesThree    = Text{ES: "Organizaciones con al menos tres", PT: "Organizações com pelo menos três", EN: "Organisations with at least three"}
	degreesTitle = Text{ES: "Organizaciones según sus vínculos", PT: "Organizações segundo seus vínculos", EN: "Organisations by their ties"}
	noTie        = Text{ES: "Sin vínculos", PT: "Sem vínculos", EN: "No tie"}
	oneTie       = Text{ES: "Un vínculo", PT: "Um vínculo", EN: "One tie"}
	twoTies      = Text{ES: "Dos vínculos", PT: "Dois vínculos", EN: "Two ties"}
	threeTies    = Text{ES: "Tres o más", PT: "Três ou mais", EN: "Three or more"}
	tiesHow      = Text{
		ES: "Los vínculos que confirmaron ambas organizaciones, o la primera encuesta, y que estaban al terminar el período; nuevos son los que empezaron en él, sin la encuesta. El país de una organización es el de la mayoría de su gente. El promedio es sobre las organizaciones que hoy tienen gente en el grupo o un vínculo.",
		PT: "Os vínculos que as duas organizações confirmaram, ou a primeira pesquisa, e que existiam no fim do período; novos são os que começaram nele, sem a pesquisa. O país de uma organização é o da maioria da sua gente. A média é sobre as organizações que hoje têm gente no grupo ou um vínculo.",
		EN: "The ties that both organisations, or the first survey, confirmed and that stood at the end of the period; new are those that began in it, without the survey. An organisation's country is that of most of its people. The average is over the organisations that have people in the group today, or a tie.",
	}
	degreesHow = Text{
		ES: "Cuántas organizaciones tienen cuántos de esos vínculos.",
		PT: "Quantas organizações têm quantos desses vínculos.",
		EN: "How many organisations have how many of those ties.",
	}
)

package commands

import (
	"context"
	"time"

	"comunidad/commands/report"
	"comunidad/commands/when"
	"comunidad/store"
)

// MakeReport counts what the community did in a period, and says it in one language. What is missing from it, nothing
// is known of.
func MakeReport(ctx context.Context, tx *store.Tx, p Period, lang store.Lang) (report.Report, error) {
	community, err := tx.Community(ctx)
	if err != nil {
		return report.Report{}, err
	}
	f, err := tx.Figures(ctx, p.From, p.until())
	if err != nil {
		return report.Report{}, err
	}
	r := report.Report{
		Lang: string(lang), Community: community.Name, Title: reportOf.With("community", community.Name).In(lang),
		Made: madeOn.With("day", when.Date(tx.Now.In(community.Zone), lang)).In(lang),
		At:   tx.Now,
		Words: report.Words{
			How: howObtained.In(lang), Paragraph: toEdit.In(lang), Figure: figureHead.In(lang), Value: valueHead.In(lang), Table: asTable.In(lang),
		},
		Notes: []string{fewHidden.In(lang), noRecord.In(lang), noPhones.In(lang)},
	}
	var first, last time.Time
	if n := len(f.Meetings); n > 0 {
		first, last = f.Meetings[0].StartsAt, f.Meetings[n-1].StartsAt
	}
	r.Period = p.say(lang, first, last)
	if !p.From.IsZero() {
		r.From = p.From.Format(time.DateOnly)
	}
	if !p.To.IsZero() {
		r.To = p.To.AddDate(0, 0, -1).Format(time.DateOnly)
	}
	for _, section := range []func(store.Figures, store.Lang) report.Section{
		essentials, byCountrySection, byMeeting, peopleSection, promisesSection, topicsSection, hostingSection,
		harvestSection, mantrasSection, sharedSection, tiesSection, degreesSection, groupSection,
	} {
		if s := section(f, lang); len(s.Figures) > 0 {
			r.Sections = append(r.Sections, s)
		}
	}
	r.Paragraph = paragraph(f, community.Name, r.Period, lang)
	return r, nil
}

func (p Period) until() time.Time {
	_, to := p.ends()
	return to
}

// few is the size of a group of people from which on it is shown: in a smaller one somebody could be recognised.
const few = 3

func shown(people int) bool { return people == 0 || people >= few }

// figure is a count that may always be shown.
func figure(key string, label Body, n int, lang store.Lang) report.Figure {
	return report.Figure{Key: key, Label: label.In(lang), Number: n, Text: say(n, lang)}
}

// group is a count of people, hidden when it, or one that can be told from it, is too small.
func group(key string, label Body, n int, lang store.Lang, parts ...int) report.Figure {
	f := figure(key, label, n, lang)
	for _, part := range append(parts, n) {
		if !shown(part) {
			return report.Figure{Key: key, Label: f.Label, Text: notShown.In(lang), Absent: true}
		}
	}
	return f
}

// percent is a share of people, hidden when a part of it is too small.
func percent(key string, label Body, part, of int, lang store.Lang) report.Figure {
	f := group(key, label, part, lang, of, of-part)
	if f.Absent {
		return f
	}
	return ratio(key, label, part, of, lang)
}

// ratio is a share of things, which may always be shown.
func ratio(key string, label Body, part, of int, lang store.Lang) report.Figure {
	n := rounded(100*part, of)
	return report.Figure{Key: key, Label: label.In(lang), Number: n, Unit: report.Percent, Text: percentage.With("n", n).In(lang)}
}

// decimal is a number that comes in tenths.
func decimal(key string, label Body, tenths int, lang store.Lang) report.Figure {
	return report.Figure{
		Key: key, Label: label.In(lang), Number: tenths, Unit: report.Tenths,
		Text: decimalSaid.With("ones", tenths/10, "tenths", tenths%10).In(lang),
	}
}

// rounded divides to the nearest whole number, and gives 0 of nothing.
func rounded(part, of int) int {
	if of == 0 {
		return 0
	}
	return (2*part + of) / (2 * of)
}

var (
	reportOf    = Text{ES: "Informe de {community}", PT: "Relatório de {community}", EN: "Report of {community}"}
	madeOn      = Text{ES: "Hecho el {day}", PT: "Feito em {day}", EN: "Made on {day}"}
	howObtained = Text{ES: "Cómo se obtuvo cada número", PT: "Como cada número foi obtido", EN: "How each number was obtained"}
	toEdit      = Text{ES: "Un párrafo para editar", PT: "Um parágrafo para editar", EN: "A paragraph to edit"}
	figureHead  = Text{ES: "Dato", PT: "Dado", EN: "Figure"}
	valueHead   = Text{ES: "Número", PT: "Número", EN: "Number"}
	asTable     = Text{ES: "Los datos en una tabla", PT: "Os dados em uma tabela", EN: "The data as a table"}
	notShown    = Text{ES: "no se muestra", PT: "não mostrado", EN: "not shown"}
	percentage  = Text{ES: "{n} %", PT: "{n}%", EN: "{n}%"}
	decimalSaid = Text{ES: "{ones},{tenths}", PT: "{ones},{tenths}", EN: "{ones}.{tenths}"}
	fewHidden   = Text{
		ES: "Los grupos de menos de 3 personas no se muestran, ni lo que permitiría deducirlos; las asistencias por país sí, como las ve el grupo.",
		PT: "Grupos de menos de 3 pessoas não são mostrados, nem o que permitiria deduzi-los; as presenças por país sim, como o grupo as vê.",
		EN: "Groups of fewer than 3 people are not shown, nor what they could be worked out from; attendances by country are, as the group itself sees them.",
	}
	noRecord = Text{
		ES: "Que no haya registro de alguien no quiere decir que no vino: las ausencias no se anotan.",
		PT: "Não haver registro de alguém não quer dizer que não veio: ausências não são anotadas.",
		EN: "That there is no record of somebody does not mean that they were not there: absence is never noted.",
	}
	noPhones = Text{
		ES: "Ningún número de teléfono ni nombre de persona forma parte de este informe.",
		PT: "Nenhum número de telefone nem nome de pessoa faz parte deste relatório.",
		EN: "No phone number and no person's name is part of this report.",
	}
)

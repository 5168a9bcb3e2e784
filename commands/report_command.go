package commands

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"comunidad/commands/report"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "report",
		Aliases: Words{
			ES: []string{"informe", "reporte", "informe de"},
			PT: []string{"relatório", "relatório de"},
			EN: []string{"report", "report for", "report of"},
		},
		Args: []Arg{{Key: "period", Kind: AnyText, Optional: true, Name: Text{
			ES: "mes, trimestre, año, todo, desde … hasta …",
			PT: "mês, trimestre, ano, tudo, de … até …",
			EN: "month, quarter, year, all, from … to …",
		}}},
		Cues: Words{
			ES: []string{
				"estadísticas/números/cifras/datos/reporte/informe de/del/el/la +", "estadísticas/reporte/informe",
				"cuántas personas participaron/asistieron/vinieron este/en/el/durante",
			},
			PT: []string{
				"estatísticas/números/relatório de/do/da +", "preciso/quero/manda das/o/as/um estatísticas/relatório/números",
				"quantas pessoas participaram/vieram em/no/este/esse",
			},
			EN: []string{
				"stats/statistics/numbers/figures/report for/from/of/about +", "how many people attended/came/took in/this/during",
			},
		},
		Help: Text{
			ES: "el informe del mes, trimestre o año que terminó, o del que corre (*informe este mes*), con sus números y una página para enviar",
			PT: "o relatório do mês, trimestre ou ano que terminou, ou do que corre (*relatório este mês*), com seus números e uma página para enviar",
			EN: "the report of the month, quarter or year that is over, or of the one that runs (*report this month*), with its numbers and a page to send on",
		},
		Who: Facilitators,
		Run: sendReport,
	})
}

func sendReport(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	if !r.Direct {
		return nil, No(Alone{onlyDirectly})
	}
	p, ok := readPeriod(r.Args.Text("period"), tx.Now.In(r.Community.Zone))
	if !ok {
		return nil, No(whichPeriod)
	}
	lang := cmp.Or(r.From.Lang, r.Community.Lang)
	made, err := MakeReport(ctx, tx, p, lang)
	if err != nil {
		return nil, err
	}
	var effects []Effect
	for _, page := range phonePages(report.Chat(made)) {
		effects = append(effects, Reply(Plain(page)))
	}
	if !slices.ContainsFunc(made.Sections, func(s report.Section) bool {
		return s.Key != "group" && (s.Key != "summary" || s.Figures[0].Number > 0)
	}) {
		return effects, nil // an empty page helps nobody
	}
	page, err := report.HTML(made)
	if err != nil {
		return nil, err
	}
	picture, err := report.PNG(made)
	if err != nil {
		return nil, err
	}
	name := reportName(made, lang)
	return append(effects, File(r.From.ID, name+".html", "text/html", page, nil), File(r.From.ID, name+".png", "image/png", picture, nil)), nil
}

// phonePages parts a long text at its lines, so that each message fits a phone.
func phonePages(text string) (pages []string) {
	for line := range strings.SplitSeq(text, "\n") {
		if last := len(pages) - 1; last >= 0 && length(pages[last])+1+length(line) <= fitsPhone {
			pages[last] += "\n" + line
			continue
		}
		pages = append(pages, line)
	}
	return pages
}

// reportName is what a report's file is called: «informe-2026-04-01-2026-06-30».
func reportName(r report.Report, lang store.Lang) string {
	return strings.Join(said(fileWord.In(lang), r.From, r.To), "-")
}

var (
	fileWord     = Text{ES: "informe", PT: "relatorio", EN: "report"}
	onlyDirectly = Text{
		ES: "El informe lo envío a solas: escríbeme *informe* directamente.",
		PT: "O relatório eu envio no privado: escreva *relatório* para mim diretamente.",
		EN: "I send the report privately: write *report* to me directly.",
	}
	whichPeriod = Text{
		ES: "¿De qué período? Por ejemplo: *informe mes* · *informe trimestre* · *informe año* · *informe todo* · *informe desde 1 de abril hasta 30 de junio*.",
		PT: "De que período? Por exemplo: *relatório mês* · *relatório trimestre* · *relatório ano* · *relatório tudo* · *relatório de 1 de abril até 30 de junho*.",
		EN: "For which period? For example: *report month* · *report quarter* · *report year* · *report all* · *report from 1 April to 30 June*.",
	}
)

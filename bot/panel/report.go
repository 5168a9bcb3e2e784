package panel

import (
	"net/http"
	"net/url"
	"slices"
	"strings"

	"comunidad/commands"
	"comunidad/commands/report"
	"comunidad/store"
)

type reportView struct {
	report.Report
	Periods, Files []choice
	Picture        string
}

type choice struct {
	At, Label string
	Here      bool
}

// periods are the stretches that a report can be had of, in the words of *informe*.
var periods = []string{"todo", "año", "trimestre", "mes", "este mes"}

// fileTypes are the formats of a report that is taken away.
var fileTypes = map[string]string{
	"pdf": "application/pdf", "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	"csv": "text/csv; charset=utf-8", "html": "text/html; charset=utf-8", "json": "application/json", "png": "image/png",
}

// period is the one that is asked for, and everything if none is.
func period(r *http.Request) string {
	if asked := r.URL.Query().Get("period"); slices.Contains(periods, asked) {
		return asked
	}
	return periods[0]
}

func (v *view) made(r *http.Request) (made report.Report, err error) {
	return made, v.community.DB.Read(r.Context(), v.community.Now(), func(tx *store.Tx) error {
		span, _ := commands.ReadPeriod(period(r), tx.Now.In(v.zone)) // one of ours
		made, err = commands.MakeReport(r.Context(), tx, span, v.Lang)
		return err
	})
}

// report shows the figures of a period.
func (p *Panel) report(r *http.Request, v *view) error {
	made, err := v.made(r)
	if err != nil {
		return err
	}
	chosen := period(r)
	v.Report = &reportView{Report: made, Picture: reportFile(chosen, "png")}
	for _, name := range periods {
		v.Report.Periods = append(v.Report.Periods, choice{"/report?" + url.Values{"period": {name}}.Encode(), v.W["period "+name], name == chosen})
	}
	for _, format := range []string{"pdf", "xlsx", "csv", "html", "json"} {
		v.Report.Files = append(v.Report.Files, choice{At: reportFile(chosen, format), Label: strings.ToUpper(format)})
	}
	return nil
}

func reportFile(period, format string) string {
	return "/report/file?" + url.Values{"period": {period}, "format": {format}}.Encode()
}

// reportFile gives the report to be taken away. Only the picture may be shown here: a page of its own brings its style.
func (p *Panel) reportFile(w http.ResponseWriter, r *http.Request, v *view) {
	format := r.URL.Query().Get("format")
	kind, known := fileTypes[format]
	if !known {
		fail(w, http.StatusNotFound)
		return
	}
	made, err := v.made(r)
	var data []byte
	if err == nil {
		data, err = report.Formats[format](made)
	}
	if err != nil {
		fail(w, http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", kind)
	if format != "png" {
		w.Header().Set("Content-Disposition", `attachment; filename="`+v.W["reportfile"]+"."+format+`"`)
	}
	_, _ = w.Write(data)
}

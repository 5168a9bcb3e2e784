package report

// Formats are all ways of setting a report as a file, by name.
var Formats = map[string]func(Report) ([]byte, error){
	"text": func(r Report) ([]byte, error) { return []byte(Text(r)), nil },
	"csv":  CSV, "json": JSON, "html": HTML, "xlsx": XLSX, "png": PNG, "pdf": PDF,
}

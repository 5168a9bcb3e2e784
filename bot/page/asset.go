package page

import (
	"bytes"
	"embed"
	"io/fs"
	"net/http"
	"path"
	"time"
)

//go:embed base.css icon.svg
var shared embed.FS

// Assets serves what a page loads: its own files by their plain names, and the colours and the icon of all pages.
func Assets(mux *http.ServeMux, own fs.FS, names ...string) {
	asset(mux, shared, "base.css")
	asset(mux, shared, "icon.svg")
	for _, name := range names {
		asset(mux, own, name)
	}
}

func asset(mux *http.ServeMux, files fs.FS, name string) {
	data, err := fs.ReadFile(files, name)
	if err != nil {
		panic(err) // it is part of the program
	}
	mux.HandleFunc("GET /"+path.Base(name), func(w http.ResponseWriter, r *http.Request) {
		http.ServeContent(w, r, path.Base(name), time.Time{}, bytes.NewReader(data))
	})
}

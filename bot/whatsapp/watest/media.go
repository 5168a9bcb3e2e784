package watest

import (
	"encoding/json"
	"io"
	"net/http"
)

// mediaHost is where clients are told to upload to and download from.
const mediaHost = "mmg.whatsapp.net"

func (s *Server) mediaConn(_ *conn, iq *node) node {
	return result(iq, node{Tag: "media_conn", Attrs: attrs{
		"auth": "watest", "ttl": 3600, "auth_ttl": 3600, "max_buckets": 12,
	}, Content: []node{{Tag: "host", Attrs: attrs{"hostname": mediaHost}}}})
}

// upload keeps a file. It is encrypted: the server cannot read it and does not try.
func (s *Server) upload(w http.ResponseWriter, r *http.Request) {
	var bad int
	s.locked(func() { bad = s.uploadBad })
	if bad != 0 {
		w.WriteHeader(bad)
		return
	}
	body, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	path := s.keep(body)
	json.NewEncoder(w).Encode(map[string]string{"url": "https://" + mediaHost + path, "direct_path": path})
}

// keep stores a file and returns its direct path. Clients append to it with "&": it has a query already.
func (s *Server) keep(body []byte) (path string) {
	s.locked(func() {
		name := s.id()
		s.media[name] = body
		path = "/v/" + name + "?ccb=watest"
	})
	return path
}

func (s *Server) download(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	body, ok := s.media[r.PathValue("name")]
	bad := s.mediaBad
	s.downloads++
	s.mu.Unlock()
	switch {
	case bad != 0:
		w.WriteHeader(bad)
	case !ok:
		http.NotFound(w, r)
	default:
		w.Write(body)
	}
}

// Downloads is how many files have been asked for, whether they were there or not.
func (s *Server) Downloads() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.downloads
}

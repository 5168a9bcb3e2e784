package watest

// appState answers that there is nothing to synchronise. Chat settings, contacts and the like are not
// part of this server; what a client uploads is accepted and forgotten.
func (s *Server) appState(_ *conn, iq *node) node {
	sync := first(iq)
	var answered []node
	for _, collection := range sync.GetChildren() {
		answered = append(answered, node{Tag: "collection", Attrs: attrs{
			"name": text(&collection, "name"), "version": text(&collection, "version"),
		}})
	}
	return result(iq, node{Tag: "sync", Content: answered})
}

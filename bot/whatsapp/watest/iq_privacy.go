package watest

// privacy is everyone's setting for everything.
func (s *Server) privacy(_ *conn, iq *node) node {
	var categories []node
	for _, name := range []string{"groupadd", "last", "status", "profile", "readreceipts", "online", "calladd"} {
		categories = append(categories, node{Tag: "category", Attrs: attrs{"name": name, "value": "all"}})
	}
	return result(iq, node{Tag: "privacy", Content: categories})
}

// privacyTokens passes on the token that one person gives another to write to them, as whatsmeow does
// after the first DM.
func (s *Server) privacyTokens(c *conn, iq *node) node {
	tokens := first(iq)
	for _, token := range tokens.GetChildren() {
		to := s.account(jid(&token, "jid"))
		if to == nil {
			continue
		}
		note := s.notification("privacy_token", c.device.of.pn, node{Tag: "tokens", Content: []node{{
			Tag: "token", Attrs: attrs{"type": "trusted_contact", "t": text(&token, "t")},
			Content: []byte("token of " + c.device.of.pn.User),
		}}})
		note.Attrs["sender_lid"] = c.device.of.lid
		s.pushAll(to, note, nil)
	}
	return result(iq)
}

// pushAll pushes a stanza to all devices of an account but one.
func (s *Server) pushAll(a *account, stanza node, except *device) {
	for _, d := range a.devices {
		if d != except && d.phone == nil {
			s.push(d, stanza)
		}
	}
}

package watest

import (
	"fmt"
)

// query is how a kind of IQ is answered. An empty node means that the answer has been, or will be, given.
type query func(s *Server, c *conn, iq *node) node

// queries are the IQs that the server knows, by "type xmlns/first child". Those in beforeLogin may be asked
// by a client that has not paired yet.
var queries, beforeLogin map[string]query

func init() {
	queries = map[string]query{
		"get w:p/":                          empty,
		"set passive/active":                (*Server).passive,
		"set passive/passive":               (*Server).passive,
		"set md/remove-companion-device":    (*Server).logout,
		"set urn:xmpp:whatsapp:dirty/clean": empty,

		"get encrypt/count":        (*Server).countKeys,
		"get encrypt/key":          (*Server).giveKeys,
		"set encrypt/registration": (*Server).storeKeys,

		"get usync/usync":     (*Server).usync,
		"get privacy/privacy": (*Server).privacy,
		"set privacy/privacy": empty,
		"set privacy/tokens":  (*Server).privacyTokens,
		"get blocklist/":      noBlocklist,
		"set w:m/media_conn":  (*Server).mediaConn,

		"get w:profile:picture/picture": noPicture,
		"set w:sync:app:state/sync":     (*Server).appState,
	}
	for name, answer := range groupQueries {
		queries[name] = answer
	}
	beforeLogin = map[string]query{
		"get w:p/":                       empty,
		"set md/link_code_companion_reg": (*Server).codePairing,
	}
}

func (s *Server) iq(c *conn, iq *node) {
	if kind := text(iq, "type"); kind == "result" || kind == "error" {
		if c.linking != nil && c.linking.iq == text(iq, "id") {
			s.linked(c, iq)
		}
		return
	}
	name := fmt.Sprintf("%s %s/%s", text(iq, "type"), text(iq, "xmlns"), first(iq).Tag)
	if fault := s.iqFault(c, text(iq, "xmlns")); fault != nil {
		c.say(refusal(iq, fault.code, fault.text))
		return
	}
	known := queries
	if c.device == nil {
		known = beforeLogin
	}
	answer, ok := known[name]
	if !ok {
		s.unknown = append(s.unknown, name)
		answer = empty
	}
	if reply := answer(s, c, iq); reply.Tag != "" {
		c.say(reply)
	}
}

func empty(_ *Server, _ *conn, iq *node) node { return result(iq) }

func noPicture(_ *Server, _ *conn, iq *node) node {
	return refusal(iq, 404, "item-not-found")
}

func noBlocklist(_ *Server, _ *conn, iq *node) node {
	return result(iq, node{Tag: "list", Attrs: attrs{"dhash": "none"}})
}

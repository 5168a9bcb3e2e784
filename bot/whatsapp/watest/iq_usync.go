package watest

import (
	"maps"
	"slices"
	"strings"

	"go.mau.fi/whatsmeow/types"
)

// usync answers what clients ask about people: devices, LIDs, whether a number is on WhatsApp.
func (s *Server) usync(c *conn, iq *node) node {
	request := first(iq)
	wanted := request.GetChildByTag("query")
	people := request.GetChildByTag("list")
	var list []node
	for _, user := range people.GetChildren() {
		if contact, ok := user.GetOptionalChildByTag("contact"); ok {
			list = append(list, s.contact(contact))
		} else {
			list = append(list, s.about(c, jid(&user, "jid"), &wanted))
		}
	}
	return result(iq, node{Tag: "usync", Attrs: attrs{
		"sid": text(&request, "sid"), "mode": text(&request, "mode"), "index": "0", "last": "true",
	}, Content: []node{{Tag: "list", Content: list}}})
}

// contact says whether a number has an account.
func (s *Server) contact(asked node) node {
	number, _, _ := strings.Cut(string(content(asked)), "@")
	a := s.accounts[strings.TrimPrefix(number, "+")]
	found := node{Tag: "contact", Attrs: attrs{"type": "out"}, Content: content(asked)}
	if a == nil {
		name := types.NewJID(strings.TrimPrefix(number, "+"), types.DefaultUserServer)
		return node{Tag: "user", Attrs: attrs{"jid": name}, Content: []node{found}}
	}
	found.Attrs["type"] = "in"
	return node{Tag: "user", Attrs: attrs{"jid": a.lid, "pn_jid": a.pn}, Content: []node{found}}
}

// about describes one person under the name they were asked for.
func (s *Server) about(c *conn, name types.JID, wanted *node) node {
	user := node{Tag: "user", Attrs: attrs{"jid": name}}
	a := s.account(name)
	if a == nil {
		return user
	}
	var said []node
	for _, topic := range wanted.GetChildren() {
		switch topic.Tag {
		case "devices":
			said = append(said, node{Tag: "devices", Content: []node{{Tag: "device-list", Content: a.deviceList(c.device)}}})
		case "lid":
			said = append(said, node{Tag: "lid", Attrs: attrs{"val": a.lid}})
		case "status":
			said = append(said, node{Tag: "status", Content: []byte("Hey there! I am using WhatsApp.")})
		}
	}
	user.Content = said
	return user
}

// deviceList is an account's devices but for the one that asks: whatsmeow would write to itself.
func (a *account) deviceList(asking *device) []node {
	var list []node
	for _, id := range slices.Sorted(maps.Keys(a.devices)) {
		if a.devices[id] == asking {
			continue
		}
		item := node{Tag: "device", Attrs: attrs{"id": int(id)}}
		if id > 0 {
			item.Attrs["key-index"] = int(id)
		}
		list = append(list, item)
	}
	return list
}

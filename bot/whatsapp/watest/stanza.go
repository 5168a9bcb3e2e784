package watest

import (
	"fmt"
	"time"

	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/types"
)

type (
	node  = waBinary.Node
	attrs = waBinary.Attrs
)

// text reads an attribute as a string, "" if it is missing.
func text(n *node, key string) string {
	switch value := n.Attrs[key].(type) {
	case string:
		return value
	case types.JID:
		return value.String()
	case nil:
		return ""
	default:
		return fmt.Sprint(value)
	}
}

// jid reads an attribute as a JID, empty if it is missing.
func jid(n *node, key string) types.JID {
	value, _ := n.Attrs[key].(types.JID)
	return value
}

// content reads what is between a node's tags, whichever way it was encoded.
func content(n node) []byte {
	switch value := n.Content.(type) {
	case []byte:
		return value
	case string:
		return []byte(value)
	}
	return nil
}

// first is a node's first child, or an empty node.
func first(n *node) node {
	if children := n.GetChildren(); len(children) > 0 {
		return children[0]
	}
	return node{}
}

// has tells whether a node has a child by that name.
func has(n *node, tag string) bool {
	_, ok := n.GetOptionalChildByTag(tag)
	return ok
}

// with returns a copy of the node with one attribute more, sharing nothing that could be written to.
func with(n node, key string, value any) node {
	copied := make(attrs, len(n.Attrs)+1)
	for k, v := range n.Attrs {
		copied[k] = v
	}
	copied[key] = value
	n.Attrs = copied
	return n
}

// result answers an IQ.
func result(iq *node, children ...node) node {
	answer := node{Tag: "iq", Attrs: attrs{"id": text(iq, "id"), "type": "result", "from": from(iq)}}
	if len(children) > 0 {
		answer.Content = children
	}
	return answer
}

// refusal answers an IQ with an error.
func refusal(iq *node, code int, reason string) node {
	answer := result(iq, node{Tag: "error", Attrs: attrs{"code": code, "text": reason}})
	answer.Attrs["type"] = "error"
	return answer
}

// from is who answers an IQ: whom it was addressed to.
func from(iq *node) types.JID {
	if to := jid(iq, "to"); !to.IsEmpty() {
		return to
	}
	return types.ServerJID
}

func (s *Server) stamp() string {
	return fmt.Sprint(s.now().Unix())
}

func unix(t time.Time) string {
	return fmt.Sprint(t.Unix())
}

// next numbers things. Call it with the lock held.
func (s *Server) next() int {
	s.serial++
	return s.serial
}

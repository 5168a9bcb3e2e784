package watest

import (
	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types"
)

func (s *Server) countKeys(c *conn, iq *node) node {
	return result(iq, node{Tag: "count", Attrs: attrs{"value": len(c.device.keys.oneTime)}})
}

// storeKeys takes a device's prekeys. Its identity cannot change: that would be another device.
func (s *Server) storeKeys(c *conn, iq *node) node {
	k := &c.device.keys
	k.registration = content(iq.GetChildByTag("registration"))
	signed := iq.GetChildByTag("skey")
	if key, ok := publicKeyFrom(signed); ok {
		k.signed, k.signature = key, content(signed.GetChildByTag("signature"))
	}
	list := iq.GetChildByTag("list")
	for _, one := range list.GetChildren() {
		key, ok := publicKeyFrom(one)
		if !ok {
			return refusal(iq, 400, "bad-request")
		}
		k.oneTime = append(k.oneTime, key)
	}
	return result(iq)
}

// giveKeys hands out what is needed to open a session with each device asked for, and tells a device
// whose one-time keys run low.
func (s *Server) giveKeys(c *conn, iq *node) node {
	wanted := iq.GetChildByTag("key")
	var list []node
	for _, user := range wanted.GetChildren() {
		name := jid(&user, "jid")
		given := node{Tag: "user", Attrs: attrs{"jid": name}}
		if d := s.device(name); d != nil {
			given.Content = d.describe()
			s.lowWater(d)
		} else {
			given.Content = []node{{Tag: "error", Attrs: attrs{"code": 404, "text": "item-not-found"}}}
		}
		list = append(list, given)
	}
	return result(iq, node{Tag: "list", Content: list})
}

// lowWater asks a device for more keys. whatsmeow listens only if it is told of fewer than its minimum.
func (s *Server) lowWater(d *device) {
	left := len(d.keys.oneTime)
	if d.phone != nil || left >= whatsmeow.MinPreKeyCount {
		return
	}
	s.push(d, s.notification("encrypt", types.ServerJID, node{Tag: "count", Attrs: attrs{"value": left}}))
}

// DrainKeys takes a person's one-time keys away until so many are left, as if as many people had
// written to them for the first time.
func (s *Server) DrainKeys(p Person, left int) {
	s.locked(func() {
		d := p.holder().linked()
		for len(d.keys.oneTime) > left {
			d.keys.take()
		}
		s.lowWater(d)
	})
}

// Keys is how many one-time keys the server has of a person's linked device.
func (s *Server) Keys(p Person) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(p.holder().linked().keys.oneTime)
}

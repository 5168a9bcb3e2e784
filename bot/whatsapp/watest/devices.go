package watest

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"slices"
	"strings"

	"go.mau.fi/whatsmeow/types"
)

// devicesChanged tells everyone who shares a group with an account that it has a device more, or less.
func (s *Server) devicesChanged(d *device, what string) {
	a := d.of
	var pns, lids []types.JID
	for _, other := range a.devices {
		pns, lids = append(pns, other.pn()), append(lids, other.lid())
	}
	note := s.notification("devices", a.pn, node{Tag: what, Attrs: attrs{
		"device_hash": participantHash(pns), "device_lid_hash": participantHash(lids),
	}, Content: []node{{Tag: "device", Attrs: attrs{"jid": d.pn(), "lid": d.lid()}}}})
	note.Attrs["lid"] = a.lid
	for acquaintance := range s.acquaintances(a) {
		s.pushAll(acquaintance, note, d)
	}
}

// acquaintances are those who share a group with an account, itself included.
func (s *Server) acquaintances(a *account) map[*account]bool {
	them := map[*account]bool{}
	for _, g := range s.groups {
		if g.member(a) == nil {
			continue
		}
		for _, m := range g.members {
			them[m.of] = true
		}
	}
	return them
}

// participantHash is how clients and the server compare lists of devices without sending them.
func participantHash(devices []types.JID) string {
	names := make([]string, len(devices))
	for i, d := range devices {
		names[i] = d.ADString()
	}
	slices.Sort(names)
	sum := sha256.Sum256([]byte(strings.Join(names, "")))
	return fmt.Sprintf("2:%s", base64.RawStdEncoding.EncodeToString(sum[:6]))
}

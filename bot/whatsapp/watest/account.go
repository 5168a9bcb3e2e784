package watest

import (
	"fmt"

	"go.mau.fi/whatsmeow/types"
)

// Person is whoever has an account: a Phone, or a Member.
type Person interface {
	holder() *account
}

// account is a number on WhatsApp. Its phone is device 0; what is linked to it comes after.
type account struct {
	pn, lid types.JID
	name    string
	phone   *Phone
	devices map[uint16]*device
	lastID  uint16
	line    *Line
	state   map[string][][]byte // app state patches, by collection
	knows   map[*account]bool   // who has written to this account: the rest are strangers to a timelock
}

// device is one of an account's devices. Those that are played by the server have a phone.
type device struct {
	of    *account
	id    uint16
	noise [32]byte
	keys  keyring
	conn  *conn
	queue []*pending
	phone *Phone
	fresh bool // linked, and not welcomed by its phone yet
}

// pn and lid are the two names of a device.
func (d *device) pn() types.JID  { j := d.of.pn; j.Device = d.id; return j }
func (d *device) lid() types.JID { j := d.of.lid; j.Device = d.id; return j }

// as is the device's name in a chat of that addressing mode.
func (d *device) as(mode types.AddressingMode) types.JID {
	if mode == types.AddressingModeLID {
		return d.lid()
	}
	return d.pn()
}

// as is the account's name in a chat of that addressing mode, and its other name.
func (a *account) as(mode types.AddressingMode) (name, other types.JID) {
	if mode == types.AddressingModeLID {
		return a.lid, a.pn
	}
	return a.pn, a.lid
}

// linked is the device linked last, nil if only the phone is left.
func (a *account) linked() *device {
	return a.devices[a.lastID]
}

// account finds whose JID this is, of either kind; nil if nobody's.
func (s *Server) account(j types.JID) *account {
	switch j.Server {
	case types.DefaultUserServer, types.LegacyUserServer:
		return s.accounts[j.User]
	case types.HiddenUserServer:
		return s.byLID[j.User]
	}
	return nil
}

// device finds whose device this is; nil if nobody's.
func (s *Server) device(j types.JID) *device {
	if a := s.account(j); a != nil {
		return a.devices[j.Device]
	}
	return nil
}

// newAccount opens an account for a number, with a LID that looks nothing like it.
func (s *Server) newAccount(number, name string, phone *Phone) *account {
	a := &account{
		pn:      types.NewJID(number, types.DefaultUserServer),
		lid:     types.NewJID(fmt.Sprint(100000000000000+s.next()*7919), types.HiddenUserServer),
		name:    name,
		phone:   phone,
		devices: map[uint16]*device{},
		state:   map[string][][]byte{},
		knows:   map[*account]bool{},
	}
	a.line = &Line{s: s, of: a}
	s.accounts[number], s.byLID[a.lid.User] = a, a
	return a
}

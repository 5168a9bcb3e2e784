package watest

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"
)

// ScanQR points the phone's camera at a QR code and says yes. It returns once the code has been read;
// the client then goes on by itself, and is linked when it says it is Connected.
func (p *Phone) ScanQR(code string) error {
	fields := strings.Split(code[strings.LastIndexByte(code, '#')+1:], ",")
	if len(fields) < 4 {
		return fmt.Errorf("a QR code has at least four fields, not %d", len(fields))
	}
	var parts [3][]byte
	for i := range parts {
		raw, err := base64.StdEncoding.DecodeString(fields[i+1])
		if err != nil || len(raw) != 32 {
			return errors.Join(fmt.Errorf("field %d of the QR code is no key", i+2), err)
		}
		parts[i] = raw
	}
	noise, identity, advSecret := parts[0], parts[1], parts[2]

	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	c := p.s.scans[fields[0]]
	switch {
	case c == nil:
		return errors.New("the QR code has expired")
	case !bytes.Equal(noise, c.static[:]) || !bytes.Equal(identity, c.pair.GetEIdent()):
		return errors.New("the QR code is another client's")
	}
	delete(p.s.scans, fields[0])
	p.s.link(c, p.of, identity, advSecret, func(err error) {
		if err != nil {
			p.s.problem(err.Error())
		}
	})
	p.s.bump()
	return nil
}

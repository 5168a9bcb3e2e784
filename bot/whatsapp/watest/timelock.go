package watest

import (
	"encoding/json"
	"fmt"
	"time"
)

// timelock is WhatsApp's punishment for writing to too many strangers.
type timelock struct {
	on   bool
	ends time.Time
}

// forbids tells whether the account may not write to another, being locked and not having been written to.
func (l *Line) forbids(to *account) bool {
	if !l.lock.on || to == l.of || l.of.knows[to] {
		return false
	}
	return l.lock.ends.IsZero() || l.s.now().Before(l.lock.ends)
}

// Timelock forbids the person to write to strangers, those who have never written to them, until a moment
// (the zero time: until Unlock). The device is notified; its messages to strangers fail with error 463.
// Groups are not affected.
func (l *Line) Timelock(ends time.Time) {
	l.s.locked(func() {
		l.lock = timelock{on: true, ends: ends}
		l.tellTimelock()
	})
}

// Unlock lifts a timelock and notifies the device of it.
func (l *Line) Unlock() {
	l.s.locked(func() {
		l.lock = timelock{}
		l.tellTimelock()
	})
}

func (l *Line) tellTimelock() {
	state := map[string]any{"is_active": l.lock.on, "enforcement_type": "RESTRICT_ALL_COMPANIONS"}
	if !l.lock.ends.IsZero() {
		state["time_enforcement_ends"] = fmt.Sprint(l.lock.ends.Unix())
	}
	body := must(json.Marshal(map[string]any{"data": map[string]any{"xwa2_notify_account_reachout_timelock": state}}))
	note := l.s.notification("mex", serverJID, node{
		Tag: "update", Attrs: attrs{"op_name": "NotificationUserReachoutTimelockUpdate"}, Content: body,
	})
	l.s.pushAll(l.of, note, nil)
}

package whatsapp

import (
	"strings"
	"testing"
	"time"

	"go.mau.fi/util/jsontime"
	"go.mau.fi/whatsmeow/types/events"

	"comunidad/store"
)

func TestState(t *testing.T) {
	hour := &events.TemporaryBan{Expire: time.Hour}
	for name, c := range map[string]struct {
		from   Condition
		events []any
		want   Condition
	}{
		"connects":                {Connecting, []any{&events.Connected{}}, Connected},
		"no network at the start": {Connecting, []any{&events.Disconnected{}}, Degraded},
		"a cut":                   {Connected, []any{&events.Disconnected{}}, Degraded},
		"a cut, mended":           {Connected, []any{&events.Disconnected{}, &events.Connected{}}, Connected},
		"silence":                 {Connected, []any{&events.KeepAliveTimeout{}}, Degraded},
		"silence, ended":          {Connected, []any{&events.KeepAliveTimeout{}, &events.KeepAliveRestored{}}, Connected},
		"logged out":              {Connected, []any{&events.LoggedOut{}, &events.Disconnected{}}, LoggedOut},
		"replaced":                {Connected, []any{&events.StreamReplaced{}, &events.Disconnected{}}, Replaced},
		"banned":                  {Connecting, []any{hour, &events.Disconnected{}}, Banned},
		"ban over":                {Connecting, []any{hour, &events.Connected{}}, Connected},
		"outdated":                {Connecting, []any{&events.ClientOutdated{}}, Outdated},
		"refused":                 {Connecting, []any{&events.ConnectFailure{Reason: 409}}, Refused},
		"anything else":           {Connected, []any{&events.Receipt{}, nil}, Connected},
	} {
		t.Run(name, func(t *testing.T) {
			s := State{Condition: c.from, Since: noon}
			for i, evt := range c.events {
				s = s.after(evt, noon.Add(time.Duration(i)*time.Minute))
			}
			if s.Condition != c.want {
				t.Errorf("got %s", s.Condition)
			}
			if (s.Condition == Banned) != !s.Until.IsZero() {
				t.Errorf("until %s", s.Until)
			}
		})
	}
}

func TestStateGrowsOld(t *testing.T) {
	s := State{Condition: Connected}.after(&events.Disconnected{}, noon)
	s = s.after(&events.KeepAliveTimeout{}, noon.Add(time.Minute))
	if got := s.at(noon.Add(downAfter - 1)).Condition; got != Degraded {
		t.Errorf("at first it is %s", got)
	}
	if got := s.at(noon.Add(downAfter)).Condition; got != Down {
		t.Errorf("later it is %s", got)
	}
}

func TestTimelock(t *testing.T) {
	lock := &events.NotifyAccountReachoutTimelock{IsActive: true, TimeEnforcementEnds: jsontime.UnixString{Time: noon.Add(time.Hour)}}
	s := State{Condition: Connected}.after(lock, noon)
	if !s.DirectUntil.Equal(noon.Add(time.Hour)) || s.Say(store.ES) == sentences[Connected].es {
		t.Errorf("locked until %s: %s", s.DirectUntil, s.Say(store.ES))
	}
	if s := s.at(noon.Add(time.Hour)); !s.DirectUntil.IsZero() {
		t.Error("the lock never ends")
	}
	if s := s.after(&events.NotifyAccountReachoutTimelock{}, noon); !s.DirectUntil.IsZero() {
		t.Error("the lock is not lifted")
	}
	lock.TimeEnforcementEnds = jsontime.UnixString{}
	if s := s.after(lock, noon); !s.DirectUntil.Equal(noon.Add(lockedFor)) {
		t.Errorf("without an end it lasts until %s", s.DirectUntil)
	}
}

func TestEveryConditionSaysWhatToDo(t *testing.T) {
	for _, c := range []Condition{NotPaired, Connecting, Connected, Degraded, Down, LoggedOut, Replaced, Banned, Outdated, Refused} {
		s := State{Condition: c}
		for _, said := range []string{s.Say(store.ES), s.Say(store.EN), s.Say("")} {
			if len(said) < 20 || !strings.HasSuffix(said, ".") || strings.ContainsAny(said, "\n%{") {
				t.Errorf("%s says %q", c, said)
			}
		}
		if s.Say(store.ES) == s.Say(store.EN) {
			t.Errorf("%s says the same in both languages", c)
		}
	}
}

func TestPatience(t *testing.T) {
	type step struct {
		after time.Duration // since the one before
		evt   any
		wait  time.Duration // negative: until a person comes
	}
	for name, steps := range map[string][]step{
		"logged out":       {{0, &events.LoggedOut{}, -1}},
		"replaced twice":   {{0, &events.StreamReplaced{}, 30 * time.Second}, {9 * time.Minute, &events.StreamReplaced{}, -1}},
		"replaced rarely":  {{0, &events.StreamReplaced{}, 30 * time.Second}, {11 * time.Minute, &events.StreamReplaced{}, 30 * time.Second}},
		"banned an hour":   {{0, &events.TemporaryBan{Expire: time.Hour}, 66 * time.Minute}},
		"banned, no end":   {{0, &events.TemporaryBan{}, 24 * time.Hour}},
		"outdated":         {{0, &events.ClientOutdated{}, time.Minute}, {time.Minute, &events.ClientOutdated{}, 6 * time.Hour}, {6 * time.Hour, &events.ClientOutdated{}, 6 * time.Hour}},
		"outdated by 2027": {{0, &events.ClientOutdated{}, time.Minute}, {2000 * time.Hour, &events.ClientOutdated{}, time.Minute}},
		"no way in": {{0, nil, time.Minute}, {time.Minute, &events.ConnectFailure{}, 2 * time.Minute}, {time.Minute, nil, 4 * time.Minute},
			{0, nil, 8 * time.Minute}, {0, nil, 16 * time.Minute}, {0, nil, 32 * time.Minute}, {0, nil, time.Hour}, {0, nil, time.Hour}},
	} {
		t.Run(name, func(t *testing.T) {
			var p patience
			now := noon
			for i, s := range steps {
				now = now.Add(s.after)
				wait, again := p.after(s.evt, now)
				if again != (s.wait >= 0) || again && wait != s.wait {
					t.Errorf("step %d: wait %s, again %v", i, wait, again)
				}
			}
		})
	}
}

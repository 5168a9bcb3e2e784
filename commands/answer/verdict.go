package answer

// verdict gathers what the clauses say into one answer.
type verdict struct {
	said    Answer // said in so many words
	weak    Answer // a «sí» or a «no» that needs to stand alone
	clash   bool   // a weak yes and a weak no
	wish    bool   // me encantaría
	spoiled bool   // … pero
	busy    bool
	excuse  bool
	regret  bool
	ifs     bool // an if hangs over it
	deal    bool // the weak yes was «dale» or «va», which with thanks is only «received»
	thanks  bool
	nothing bool // something was said that answers nothing
	unknown int  // words nobody knows
	topic   Kind // Interest or Cohost
	ground  Ground
	m       Meaning
}

// say adds an answer given in so many words. The last one counts, but a maybe is not undone by a yes beside it,
// unless the yes turns against it: «no sé… bueno, sí voy».
func (v *verdict) say(a Answer, turned bool) {
	switch {
	case v.said == Maybe && a == Yes && !turned:
	case v.said == Yes && a == Maybe, v.said == 0, true:
		v.said = a
	}
}

// decide settles the answer after the last clause.
func (v *verdict) decide() Meaning {
	m := v.m
	if m.Kind == Present {
		return m
	}
	company := m.People > 0 || m.Org != "" && len(m.Others) == 0 || len(m.Guests) > 0
	alone := v.unknown == 0 && !v.nothing
	switch {
	case v.ifs && (v.said == Yes || v.said == 0 && !v.nothing):
		m.Answer = Maybe
	case v.said != 0:
		m.Answer = v.said
	case v.wish && (v.spoiled || v.busy) && !m.Late && !m.Partial:
		m.Answer = No
	case v.busy, v.regret && v.excuse && !v.nothing, v.weak == No && alone && !v.clash:
		m.Answer = No
	case m.Late || m.Partial || company:
		m.Answer = Yes
	case v.wish && alone, v.weak == Yes && alone && !v.clash && !v.excuse && !(v.deal && v.thanks):
		m.Answer = Yes
	}
	if m.Answer == No {
		m.Late, m.Partial, m.People, m.Guests = false, false, 0, nil
	}
	if m.Answer == 0 && len(m.Others) > 0 && m.Org != "" { // «en representación de Faro va Luis»
		for i := range m.Others {
			if m.Others[i].Org == "" {
				m.Others[i].Org = m.Org
			}
		}
		m.Org = ""
	}
	if m.Answer == 0 && len(m.Others) == 0 {
		return Meaning{Kind: v.topic, Numbers: m.Numbers}
	}
	m.Kind = Coming
	return m
}

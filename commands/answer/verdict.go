package answer

// verdict gathers what the clauses say into one answer.
type verdict struct {
	ground   Ground
	said     Answer // said in so many words
	spoke    int    // how many times one was
	weak     Answer // a «sí» or a «no» that needs to stand alone
	clash    bool   // a weak yes and a weak no
	wish     bool   // me encantaría
	dangling bool   // … pero
	spoiled  bool   // … and then something
	busy     bool
	excuse   bool
	regret   bool
	ifs      bool // an if hangs over it
	given    bool // … and a yes hangs on it: «si es virtual me apunto»
	ifOnly   bool // … or the if says it all: «si puedo»
	deal     bool // the weak yes was «dale» or «va», which with thanks is only «received»
	thanks   bool
	nothing  bool // something was said that answers nothing
	unknown  int  // words nobody knows
	topic    Kind // Interest or Cohost
	m        Meaning
}

// say adds an answer given in so many words. The last one counts; but a maybe is not undone by a yes beside it, unless the
// yes turns against it: «no sé… bueno, pero sí voy».
func (v *verdict) say(a Answer, turned bool) {
	v.spoke++
	if v.said != Maybe || a != Yes || turned {
		v.said = a
	}
}

// decide settles the meaning after the last clause.
func (v *verdict) decide() Meaning {
	m := v.m
	if m.Kind == Present {
		return m
	}
	m.Answer = v.settle()
	if m.Answer == No {
		m.Late, m.Partial, m.People, m.Guests = false, false, 0, nil
	}
	if m.Answer != Yes && m.Answer != Maybe && m.Org != "" { // «no puedo; en representación de Faro va Luis»
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

// settle weighs what was said about the sender. What is said in so many words goes first, then the shape of a polite no,
// then what implies a yes, and last the words that only count when nothing unknown stands beside them.
func (v *verdict) settle() Answer {
	alone := v.unknown == 0 && !v.nothing
	company := v.m.People > 0 || len(v.m.Guests) > 0 || v.m.Org != "" && len(v.m.Others) == 0
	comes := v.m.Late || v.m.Partial
	switch {
	case v.ifs && (v.said == Yes || v.said == 0 && (v.given || v.ifOnly && !v.nothing)):
		return Maybe
	case v.said != 0:
		return v.said
	case v.wish && (v.spoiled || v.busy) && !comes:
		return No
	case v.busy, v.regret && v.excuse && !v.nothing:
		return No
	case v.weak == No && alone && !v.clash:
		return No
	case comes, company:
		return Yes
	case v.weak == Maybe && alone:
		return Maybe
	case v.wish && alone && !v.dangling:
		return Yes
	case v.weak == Yes && alone && !v.clash && !v.excuse && !(v.deal && v.thanks):
		return Yes
	}
	return 0
}

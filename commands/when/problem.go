package when

// Kind says why no moment could be read.
type Kind int

const (
	None       Kind = iota + 1 // nothing in the text speaks of time
	Unclear                    // something does, but it can mean more than one moment, or a part of it was not understood
	Impossible                 // a day or an hour that no calendar has: 30 February, 25:00
	Several                    // more than one moment is said
)

// Problem is the error of Read and ReadSeries.
type Problem struct {
	Kind  Kind
	Words string // the words of the text that it is about, as written; empty for None
}

// Error is for logs; people are answered in their own words, by Kind.
func (p *Problem) Error() string {
	switch p.Kind {
	case None:
		return "no time in the text"
	case Impossible:
		return "impossible time: " + p.Words
	case Several:
		return "several times: " + p.Words
	}
	return "unclear time: " + p.Words
}

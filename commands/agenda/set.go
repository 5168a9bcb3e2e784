package agenda

import "math/bits"

// set is a set of sessions, or of turns: one bit each.
type set uint64

// only is the set of i alone.
func only(i int) set { return 1 << i }

// upTo is the set of 0 to n-1.
func upTo(n int) set { return 1<<n - 1 }

func (s set) has(i int) bool { return s>>i&1 != 0 }
func (s set) size() int      { return bits.OnesCount64(uint64(s)) }

// lowest is the smallest of s, which is not empty.
func (s set) lowest() int { return bits.TrailingZeros64(uint64(s)) }

// highest is the greatest of s, which is not empty.
func (s set) highest() int { return 63 - bits.LeadingZeros64(uint64(s)) }

// each goes through s, the smallest first.
func (s set) each(yield func(int) bool) {
	for ; s != 0; s &= s - 1 {
		if !yield(s.lowest()) {
			return
		}
	}
}

// downward goes through s, the greatest first.
func (s set) downward(yield func(int) bool) {
	for ; s != 0; s &^= only(s.highest()) {
		if !yield(s.highest()) {
			return
		}
	}
}

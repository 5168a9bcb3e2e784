package agenda

import (
	"math/rand/v2"
	"testing"
)

// crowd makes a meeting: each of so many people wants each session with the chance of its own popularity.
func crowd(seed uint64, sessions, turns, rooms, people int) Input {
	r := rand.New(rand.NewPCG(seed, 1))
	in := Input{Turns: turns, Rooms: rooms}
	for id := 1; id <= sessions; id++ {
		s := Session{ID: id, Hosts: []int64{1 + r.Int64N(int64(people))}}
		chance := 0.05 + 0.3*r.Float64()
		for who := int64(1); who <= int64(people); who++ {
			if r.Float64() < chance {
				s.Interest = append(s.Interest, who)
			}
		}
		in.Sessions = append(in.Sessions, s)
	}
	return in
}

func bench(b *testing.B, sessions, turns, rooms, people int, change func(*Input)) {
	b.Helper()
	var exact, n float64
	for b.Loop() {
		in := crowd(uint64(n), sessions, turns, rooms, people)
		change(&in)
		plan, err := Make(in)
		if err != nil {
			b.Fatal(err)
		}
		n++
		if plan.Exact {
			exact++
		}
	}
	b.ReportMetric(100*exact/n, "%exact")
}

func asIs(*Input)      {}
func repeat(in *Input) { in.Repeat = true }
func tight(in *Input) {
	for i := range in.Sessions {
		if i%3 == 0 {
			in.Sessions[i].Only = []int{i % in.Turns}
		}
	}
}

func BenchmarkUsual(b *testing.B)               { bench(b, 8, 2, 4, 30, asIs) }
func BenchmarkUsualHours(b *testing.B)          { bench(b, 8, 2, 4, 30, tight) }
func BenchmarkUsualRepeat(b *testing.B)         { bench(b, 5, 2, 4, 30, repeat) }
func BenchmarkExactWorst12x4x4(b *testing.B)    { bench(b, 12, 4, 4, 60, asIs) }
func BenchmarkExactWorst12x4x6(b *testing.B)    { bench(b, 12, 6, 4, 60, tight) }
func BenchmarkExactWorst12x4x64(b *testing.B)   { bench(b, 12, 64, 4, 60, tight) }
func BenchmarkExactRepeat12x4x4(b *testing.B)   { bench(b, 12, 4, 4, 60, repeat) }
func BenchmarkExactRepeat8x3x4(b *testing.B)    { bench(b, 8, 3, 4, 60, repeat) }
func BenchmarkExactRepeat10x6x4(b *testing.B)   { bench(b, 10, 6, 4, 60, repeat) }
func BenchmarkLarge18x6x3x60(b *testing.B)      { bench(b, 18, 6, 3, 60, asIs) }
func BenchmarkLarge18x6x3x60Hours(b *testing.B) { bench(b, 18, 6, 3, 60, tight) }
func BenchmarkLarge18x6x4x60(b *testing.B)      { bench(b, 18, 6, 4, 60, asIs) }
func BenchmarkLarge18x6x4Repeat(b *testing.B)   { bench(b, 18, 6, 4, 60, repeat) }
func BenchmarkLarger24x6x4x60(b *testing.B)     { bench(b, 24, 6, 4, 60, asIs) }
func BenchmarkLargest64(b *testing.B)           { bench(b, 64, 11, 6, 200, asIs) }

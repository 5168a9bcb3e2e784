package when

import "testing"

func BenchmarkRead(b *testing.B) {
	now, texts := base(b), seeds(b)
	for i := 0; b.Loop(); i++ {
		_, _ = Read(texts[i%len(texts)], now)
	}
}

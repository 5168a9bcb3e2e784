package network

import (
	"cmp"
	"math"
	"slices"
)

// spread places connected nodes so that their distance on paper is like their distance in the network (stress, lowered
// pair by pair). It starts from a spiral, in order, so that it always ends the same. The result is in the unit square.
func spread(n int, edges [][2]int) (x, y []float64) {
	x, y = make([]float64, n), make([]float64, n)
	for i := range n {
		angle, radius := float64(i)*2.399963, math.Sqrt(float64(i)+0.5)
		x[i], y[i] = radius*math.Cos(angle), radius*math.Sin(angle)
	}
	distance := distances(n, edges)
	const rounds = 60
	for round := range rounds {
		step := math.Pow(0.02, float64(round)/rounds)
		for i := range n {
			for j := range i {
				d := distance[i][j]
				dx, dy := x[i]-x[j], y[i]-y[j]
				length := math.Max(math.Hypot(dx, dy), 1e-6)
				move := math.Min(step*4/(d*d), 1) * (length - d) / 2 / length
				x[i], y[i] = x[i]-dx*move, y[i]-dy*move
				x[j], y[j] = x[j]+dx*move, y[j]+dy*move
			}
		}
	}
	unit(x)
	unit(y)
	even(x)
	even(y)
	return x, y
}

// even pulls values towards equal steps, so that a chain that hangs out far does not squeeze all the others together.
func even(v []float64) {
	order := make([]int, len(v))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(v[a], v[b]) })
	for rank, i := range order {
		if len(v) > 1 {
			v[i] = 0.4*v[i] + 0.6*float64(rank)/float64(len(v)-1)
		}
	}
}

// unit brings values between 0 and 1.
func unit(v []float64) {
	low, high := math.Inf(1), math.Inf(-1)
	for _, f := range v {
		low, high = math.Min(low, f), math.Max(high, f)
	}
	for i := range v {
		if high-low < 1e-9 {
			v[i] = 0.5
			continue
		}
		v[i] = (v[i] - low) / (high - low)
	}
}

// distances counts the ties between each two nodes. Those that no ties join are kept a little further apart than any two
// that are joined.
func distances(n int, edges [][2]int) [][]float64 {
	next := make([][]int, n)
	for _, e := range edges {
		next[e[0]] = append(next[e[0]], e[1])
		next[e[1]] = append(next[e[1]], e[0])
	}
	all, longest := make([][]float64, n), 1.0
	for i := range n {
		all[i] = make([]float64, n)
		queue, seen := []int{i}, map[int]bool{i: true}
		for len(queue) > 0 {
			at := queue[0]
			queue = queue[1:]
			for _, to := range next[at] {
				if !seen[to] {
					seen[to] = true
					all[i][to] = all[i][at] + 1
					longest = math.Max(longest, all[i][to])
					queue = append(queue, to)
				}
			}
		}
	}
	for i := range n {
		for j := range n {
			if i != j && all[i][j] == 0 {
				all[i][j] = math.Min(longest, 4) + 1
			}
		}
	}
	return all
}

// part pushes places apart until none lies over another, within the frame. ok is false when there is no room for that.
func part(places []place, width, height float64) (ok bool) {
	for range 600 {
		apart := true
		for i := range places {
			for j := range i {
				a, b := &places[i], &places[j]
				dx, dy := overlap(*a, *b)
				if dx <= 0 || dy <= 0 {
					continue
				}
				apart = false
				if dx < dy { // the shorter way out
					move := dx/2 + 1
					if a.x < b.x || a.x == b.x && i%2 == 0 {
						move = -move
					}
					a.x, b.x = a.x+move, b.x-move
					continue
				}
				move := dy/2 + 1
				if a.y < b.y || a.y == b.y && i%2 == 0 {
					move = -move
				}
				a.y, b.y = a.y+move, b.y-move
			}
		}
		for i := range places {
			p := &places[i]
			p.x = math.Min(math.Max(p.x, p.box.left), width-p.box.right)
			p.y = math.Min(math.Max(p.y, p.box.up), height-p.box.down)
		}
		if apart && !anyOverlap(places) {
			return true
		}
	}
	return false
}

func anyOverlap(places []place) bool {
	for i := range places {
		for j := range i {
			if dx, dy := overlap(places[i], places[j]); dx > 0 && dy > 0 {
				return true
			}
		}
	}
	return false
}

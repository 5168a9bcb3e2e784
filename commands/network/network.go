// Package network draws who works with whom: organisations as circles with their country in them, ties as lines. The
// picture is for a phone: tall, with labels that can be read and never lie over each other. It is pure: the same network
// is the same picture, and nothing is read or written.
package network

// Picture is what is drawn.
type Picture struct {
	Title     string
	Note      string            // under the title
	Alone     string            // over the organisations without a tie
	Nodes     []Node            // organisations
	Edges     [][2]int          // ties, by index of Nodes
	Countries map[string]string // names by code, for the legend
	Elsewhere string            // the legend's name for an unknown country
}

// Node is one organisation.
type Node struct {
	Name    string
	Country string // ISO code, empty if unknown
}

// place is where a node stands on the canvas.
type place struct {
	x, y   float64
	box    box      // all that it covers: circle and label
	radius float64  // of the circle
	label  []string // lines
}

// box is a rectangle around a node, by how far it reaches from the node's middle.
type box struct{ left, right, up, down float64 }

// overlap tells how far two places lie over each other in each direction; both above zero is an overlap.
func overlap(a, b place) (dx, dy float64) {
	dx = min(a.x+a.box.right, b.x+b.box.right) - max(a.x-a.box.left, b.x-b.box.left)
	dy = min(a.y+a.box.down, b.y+b.box.down) - max(a.y-a.box.up, b.y-b.box.up)
	return dx, dy
}

// degrees counts each node's ties.
func degrees(p Picture) []int {
	d := make([]int, len(p.Nodes))
	for _, e := range p.Edges {
		d[e[0]]++
		d[e[1]]++
	}
	return d
}

package report

import (
	"math"
	"strconv"
)

// chart is where everything of a picture goes, in the units of whoever draws it: the same for a page, a PDF and a PNG.
// Its axis begins at zero, so that a bar twice as long means twice as many.
type chart struct {
	Title         string
	Width, Height float64
	Bars          []bar
	Ticks         []tick
	Upright       bool
	Base          float64 // where zero is: x across, y upright
	Start, End    float64 // the ends of the axis that carries the labels
}

type bar struct {
	X, Y, W, H     float64
	Label, Text    string
	LabelX, LabelY float64
	TextX, TextY   float64
	ShowLabel      bool
	ShowText       bool
	Absent         bool
}

type tick struct {
	At    float64
	Label int
}

// frame is what a drawing takes for granted: sizes of letters and of the room around the bars.
type frame struct {
	width  float64
	letter float64 // height of one; a line of text is half as high again
	labels float64 // room for labels: width across, height upright
	flat   bool    // columns lower than they are on a screen
}

// layout places a section's bars. ok is false for one that is not drawn, or has nothing to draw.
func layout(s Section, f frame) (c chart, ok bool) {
	largest := 0
	for _, fig := range s.Figures {
		if !fig.Absent {
			largest = max(largest, fig.Number)
		}
	}
	switch {
	case largest == 0 || s.Draw == Plain:
		return chart{}, false
	case s.Draw == Across:
		return across(s, f, largest), true
	}
	return upright(s, f, largest), true
}

func across(s Section, f frame, largest int) chart {
	row := 1.9 * f.letter
	step, top := scale(largest, 5)
	left, right := f.labels, f.width-2.6*f.letter
	c := chart{Title: s.Title, Width: f.width, Height: row*float64(len(s.Figures)) + 2*f.letter, Base: left, Start: 0, End: row * float64(len(s.Figures))}
	per := (right - left) / float64(top)
	for n := 0; n <= top; n += step {
		c.Ticks = append(c.Ticks, tick{left + per*float64(n), n})
	}
	for i, fig := range s.Figures {
		y := row * float64(i)
		middle := y + row/2 + 0.36*f.letter
		c.Bars = append(c.Bars, bar{
			X: left, Y: y + 0.18*row, W: per * float64(fig.Number), H: 0.64 * row, Label: fig.short(), Text: fig.Text, Absent: fig.Absent,
			LabelX: left - 0.6*f.letter, LabelY: middle, TextX: left + per*float64(fig.Number) + 0.45*f.letter, TextY: middle,
			ShowLabel: true, ShowText: true,
		})
	}
	return c
}

func upright(s Section, f frame, largest int) chart {
	step, top := scale(largest, 5)
	left, right, height := 2.4*f.letter, f.width-0.4*f.letter, 0.5*f.width
	if f.flat {
		height = 0.36 * f.width
	}
	over := 1.8 * f.letter // for the numbers on the columns
	base := over + height
	c := chart{Title: s.Title, Width: f.width, Height: base + f.labels, Upright: true, Base: base, Start: left, End: right}
	per := height / float64(top)
	for n := 0; n <= top; n += step {
		c.Ticks = append(c.Ticks, tick{base - per*float64(n), n})
	}
	room := (right - left) / float64(len(s.Figures))
	wide := math.Min(0.68*room, 4*f.letter)
	every := int(math.Ceil(1.25 * f.letter / room))
	for i, fig := range s.Figures {
		middle := left + room*(float64(i)+0.5)
		high := per * float64(fig.Number)
		b := bar{
			X: middle - wide/2, Y: base - high, W: wide, H: high, Label: fig.short(), Text: fig.Text, Absent: fig.Absent,
			LabelX: middle + 0.36*f.letter, LabelY: base + 0.6*f.letter, TextX: middle, TextY: base - high - 0.4*f.letter,
			ShowLabel: i%every == 0, ShowText: room > 1.5*f.letter,
		}
		if fig.Absent {
			b.Text = "–"
		}
		c.Bars = append(c.Bars, b)
	}
	return c
}

// scale gives the step of an axis from zero with at most so many steps, and its end, the first step that reaches largest.
func scale(largest, steps int) (step, top int) {
	for size := 1; ; size *= 10 {
		for _, of := range []int{1, 2, 5} {
			step = of * size
			if top = (largest + step - 1) / step * step; top/step <= steps {
				return step, top
			}
		}
	}
}

// say writes the number at a tick.
func say(n int) string { return strconv.Itoa(n) }

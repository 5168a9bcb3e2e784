package commands

import (
	"fmt"
	"slices"
	"strings"
)

// Import is what came of a table that somebody brought: one line for each thing it holds, and whether it changes any.
// What is brought is taken whole or, when the error is Problems, not at all.
type Import struct {
	What                  string // in the plural: «meetings»
	Lines                 []string
	Added, Changed, Known int
}

// Say counts it in a sentence.
func (i Import) Say() string {
	return fmt.Sprintf("%s: %d new, %d changed, %d as they were", i.What, i.Added, i.Changed, i.Known)
}

// Problems are the lines of a table that cannot be taken.
type Problems []Problem

// Problem is one of them.
type Problem struct {
	Line int // of the file, from 1
	Why  string
}

const mostProblems = 20 // problems, before the others are only counted

// Error names every line with its number.
func (p Problems) Error() string {
	lines := []string{fmt.Sprintf("nothing was imported: %d bad lines", len(p))}
	if len(p) == 1 {
		lines[0] = "nothing was imported: 1 bad line"
	}
	for _, problem := range p[:min(len(p), mostProblems)] {
		lines = append(lines, fmt.Sprintf("line %d: %s", problem.Line, problem.Why))
	}
	if more := len(p) - mostProblems; more > 0 {
		lines = append(lines, fmt.Sprintf("and %d more", more))
	}
	return strings.Join(lines, "\n")
}

func (p *Problems) add(line int, format string, args ...any) {
	*p = append(*p, Problem{line, fmt.Sprintf(format, args...)})
}

// err is p when there are any.
func (p Problems) err() error {
	if len(p) == 0 {
		return nil
	}
	slices.SortStableFunc(p, func(a, b Problem) int { return a.Line - b.Line })
	return p
}

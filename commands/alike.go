package commands

import (
	"slices"

	"comunidad/commands/fold"
	"comunidad/store"
)

// alikeLine points out the pair of topics that are most alike, one of them new: their hosts may wish to join them.
func alikeLine(fresh, all []store.Topic) Body {
	var best float64
	var pair [2]int
	for _, t := range fresh {
		for _, other := range all {
			if other.Number == t.Number || other.Number > t.Number && slices.ContainsFunc(fresh, func(f store.Topic) bool { return f.Number == other.Number }) {
				continue
			}
			if a := alike(t.Title, other.Title); a > best {
				best, pair = a, [2]int{min(t.Number, other.Number), max(t.Number, other.Number)}
			}
		}
	}
	if best < 1.0/3 {
		return nil
	}
	return lookAlike.With("a", pair[0], "b", pair[1])
}

// alike says from 0 to 1 how much two titles share: of the shorter one's words that say something, by their stems.
func alike(a, b string) float64 {
	one, two := stems(a), stems(b)
	if len(one) == 0 || len(two) == 0 {
		return 0
	}
	shared := 0
	for _, s := range one {
		if slices.Contains(two, s) {
			shared++
		}
	}
	return float64(shared) / float64(min(len(one), len(two)))
}

// stems are the openings of the words that say something: «equipos» and «equipo» have the same.
func stems(title string) (stems []string) {
	for _, w := range fold.Words(title) {
		if r := []rune(w.Text); len(r) >= 4 && !slices.Contains(saysLittle, w.Text) {
			stems = append(stems, string(r[:min(5, len(r))]))
		}
	}
	slices.Sort(stems)
	return slices.Compact(stems)
}

// saysLittle are words that topics of any kind have.
var saysLittle = []string{
	"como", "para", "desde", "sobre", "entre", "cuando", "donde", "quien", "quienes", "cual", "cuales", "porque", "esta", "estan", "estamos", "este",
	"estos", "estas", "todo", "todas", "todos", "nuestra", "nuestro", "nuestras", "nuestros", "hacer", "hacemos", "sino", "hasta", "persona", "personas",
	"migrante", "migrantes", "migracion", "organizacion", "organizaciones", "comunidad", "alguien", "alguem", "conte", "cuente", "fazem", "pessoas",
	"migracao", "organizacoes", "nossa", "nosso", "with", "what", "when", "where", "which", "that", "this", "from", "people", "migrants", "migration",
	"organisations", "organizations", "community", "somebody", "someone", "without", "about",
}

var lookAlike = Text{
	ES: "El {a} y el {b} se parecen. Si quienes los traen quieren unirlos, cada parte responde *juntar {b} con {a}*.",
	PT: "O {a} e o {b} se parecem. Se quem os trouxe quiser juntar os dois, cada parte responde *juntar {b} com {a}*.",
	EN: "Topics {a} and {b} look alike. If those who bring them want to join them, each side answers *merge {b} with {a}*.",
}

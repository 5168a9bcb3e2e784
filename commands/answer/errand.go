package answer

import "strings"

// errand reports whether w is a verb that says what one goes to do or is doing: abrir, compartirlo, llegando.
func errand(w string) bool {
	for _, clitic := range []string{"melo", "selo", "los", "las", "les", "nos", "lo", "la", "le", "me", "se", "te"} {
		if stem, ok := strings.CutSuffix(w, clitic); ok && (len(stem) > 3 && endsLikeVerb(stem) || shortVerbs[stem]) {
			return true
		}
	}
	return endsLikeVerb(w)
}

var shortVerbs = set("ver dar ser ir oir leer")

func endsLikeVerb(w string) bool {
	for _, verb := range []string{"ar", "er", "ir"} {
		if strings.HasSuffix(w, verb) && len(w) > 2 {
			return true
		}
	}
	return doing(w)
}

// doing reports whether w is a gerund.
func doing(w string) bool {
	for _, verb := range []string{"ando", "iendo", "yendo", "endo", "indo"} {
		if strings.HasSuffix(w, verb) && len(w) > len(verb) {
			return true
		}
	}
	return false
}

// abstract reports whether w is a noun of the kind that names a thing, not a person: dirección, movimiento, ciudad.
func abstract(w string) bool {
	for _, ending := range []string{"cion", "sion", "ciones", "miento", "mientos", "idad", "idades", "cao", "coes", "agem"} {
		if strings.HasSuffix(w, ending) {
			return true
		}
	}
	return false
}

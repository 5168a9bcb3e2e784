package answer

import "strings"

// set makes a set of the words in a line.
func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// Words that steer a reading, as fold spells them.
var (
	ands   = set("y e and &")
	selves = set("yo eu me i")
	sis    = set("si")
	nots   = set("no nao nunca tampoco nem")
	onlys  = set("solo unicamente nomas so only just")
	tags   = set("ta ok okey vale dale listo bueno")
	thanks = set("gracias obrigada obrigado thanks thank valeu")
	deals  = set("dale va sale orale vale") // a yes that with thanks is only «received»

	// With an hour, these come late; with a stretch of time, those for a part.
	arrivals = set(`
	sumo uno conecto incorporo integro llego entro ingreso conectare sumare unire chego join joining arrive arriving`)
	staying = set("estar estare estaremos quedarme quedo participar participo")
)

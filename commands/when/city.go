package when

import (
	_ "embed"
	"strings"
	"sync"
	"time"

	"comunidad/store"
)

//go:embed labels.tsv
var labelsTable string

// zoneLabels are the names of zones that are not simply the last part of their own.
var zoneLabels = sync.OnceValue(func() map[string][]string {
	labels := make(map[string][]string)
	for _, row := range table(labelsTable) {
		labels[row[0]] = row[1:]
	}
	return labels
})

// City names a zone by its city, as lang writes it: «Ciudad de México». A zone that is no city's keeps its own name
// («UTC», «UTC−6»); one without a name is empty.
func City(loc *time.Location, lang store.Lang) string {
	name := loc.String()
	if name == "Local" {
		return ""
	}
	if labels := zoneLabels()[name]; labels != nil {
		switch lang {
		case store.PT:
			return labels[1]
		case store.EN:
			return labels[2]
		}
		return labels[0]
	}
	return strings.ReplaceAll(name[strings.LastIndexByte(name, '/')+1:], "_", " ")
}

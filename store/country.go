package store

import (
	"cmp"
	"maps"
	"slices"
)

// CountryCount is how many people came from a country. The empty code stands for those of whom it is not known.
type CountryCount struct {
	Country string // ISO 3166 code
	People  int
}

// byCode orders counts that were gathered in a map.
func byCode(people map[string]int) (counts []CountryCount) {
	for _, code := range slices.Sorted(maps.Keys(people)) {
		counts = append(counts, CountryCount{code, people[code]})
	}
	return counts
}

func scanCountryCount(row scanner) (c CountryCount, err error) {
	return c, row.Scan(&c.Country, &c.People)
}

// SameCounts tells whether two lists count the same, in whatever order.
func SameCounts(a, b []CountryCount) bool {
	order := func(x, y CountryCount) int { return cmp.Compare(x.Country, y.Country) }
	return slices.Equal(slices.SortedFunc(slices.Values(a), order), slices.SortedFunc(slices.Values(b), order))
}

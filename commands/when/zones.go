package when

import (
	_ "embed"
	"sync"
	"time"
)

// zone.tab is from the time zone database, where it is in the public domain. It gives every country zones of its own
// (Sweden says Stockholm), which zone1970.tab does not.
//
//go:embed zone.tab
var zoneTab string

// zonesOf lists the names of a country's zones by its ISO code.
var zonesOf = sync.OnceValue(func() map[string][]string {
	zones := make(map[string][]string, 250)
	for _, row := range table(zoneTab) {
		zones[row[0]] = append(zones[row[0]], row[2])
	}
	for code, name := range mainZones {
		zones[code] = append([]string{name}, zones[code]...)
	}
	return zones
})

// mainZones are where most people of a country live, where zone.tab, which goes from east to west, starts elsewhere.
var mainZones = map[string]string{
	"AU": "Australia/Sydney", "BR": "America/Sao_Paulo", "CA": "America/Toronto", "KZ": "Asia/Almaty",
	"RU": "Europe/Moscow", "KI": "Pacific/Tarawa", "FM": "Pacific/Pohnpei", "CY": "Asia/Nicosia",
	"UM": "Pacific/Wake", "AQ": "Antarctica/McMurdo", "XK": "Europe/Belgrade",
}

// load gives the zone of that name, nil for a name that no zone has.
func load(name string) *time.Location {
	if name == "" {
		return nil
	}
	zone, err := time.LoadLocation(name)
	if err != nil {
		return nil
	}
	return zone
}

// mainZone is where most people of the country live, nil for a code that no country has.
func mainZone(country string) *time.Location {
	if zones := zonesOf()[country]; len(zones) > 0 {
		return load(zones[0])
	}
	return nil
}

// oneClock says whether all clocks of a country always show the same hour. It looks at one year, a day in each month:
// long enough to see every rule there is.
func oneClock(country string) bool {
	zones := zonesOf()[country]
	for _, name := range zones {
		if !sameClock(load(zones[0]), load(name)) {
			return false
		}
	}
	return len(zones) > 0
}

func sameClock(a, b *time.Location) bool {
	for month := range time.Month(12) {
		t := time.Date(2026, month+1, 15, 12, 0, 0, 0, time.UTC)
		_, one := t.In(a).Zone()
		_, other := t.In(b).Zone()
		if one != other {
			return false
		}
	}
	return true
}

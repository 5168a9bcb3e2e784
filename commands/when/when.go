// Package when reads and writes moments the way people in the community do: «el jueves 15 de octubre a las 5 de la
// tarde», «quinta às 17h30», «next Thursday 5pm», each clock in its own country.
//
// Nothing here knows what time it is: now comes from outside and carries the speaker's zone. What may mean two things is
// refused as a Problem, so that the caller asks; an hour is never guessed.
package when

import (
	"time"
	_ "time/tzdata" // the machine may have no zones of its own

	"comunidad/store"
)

// Read reads the one moment that a sentence speaks of, in Spanish, Portuguese and English at once. now is the instant of
// speaking in the speaker's zone. The error is a *Problem.
func Read(text string, now time.Time) (Moment, error) { return Moment{}, &Problem{Kind: None} }

// Minutes finds a length of time in text («90 min», «hora y media»); rest is the text without it.
func Minutes(text string) (minutes int, rest string, ok bool) { return 0, text, false }

// Full says day, year, hour and whose clock: «jueves 15 de octubre de 2026, 17:00 (Ciudad de México)».
func Full(t time.Time, lang store.Lang) string { return "" }

// Day says the day without the year: «jueves 15 de octubre».
func Day(t time.Time, lang store.Lang) string { return "" }

// Clock says the hour of the day: «17:00».
func Clock(t time.Time) string { return t.Format("15:04") }

// City names a zone by its city, as lang writes it: «Ciudad de México».
func City(loc *time.Location, lang store.Lang) string { return "" }

// Country finds the ISO code of the country that text names.
func Country(text string) (code string, ok bool) { return "", false }

// CountryName names a country by its ISO code, in lang.
func CountryName(code string, lang store.Lang) string { return "" }

// Flag is the flag emoji of an ISO code.
func Flag(code string) string { return "" }

// Home is the zone where somebody from that country, and city if not empty, lives.
func Home(country, city string) (zone *time.Location, ok bool) { return time.UTC, false }

// Place finds the zone of a city or country in the words of a question.
func Place(text string) (zone *time.Location, label string, ok bool) { return nil, "", false }

// Where is a part of the community that shares a clock.
type Where struct {
	Country string // ISO code
	Zone    *time.Location
	People  int
}

// Hours says what clocks show at t in every country.
func Hours(t time.Time, where []Where) string { return "" }

package answer

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

const (
	maxParty = 60 // more people than that do not come from one organisation
	maxSent  = 6  // more unnamed people than that are a crowd somebody speaks of
	maxName  = 60 // letters of a name or an organisation
)

// ofOrg reads «de Faro», «from Open Door», «- Faro» after a name or a head count.
func (c *cutter) ofOrg(i int) (string, int) {
	if !ofs[c.at(i).text] && !(c.at(i).text == "-" && !c.at(i+1).joined) {
		return c.inBrackets(i)
	}
	if org, to := c.org(i + 1); org != "" {
		return org, to
	}
	return "", i
}

// inBrackets reads «(Casa Refugio)».
func (c *cutter) inBrackets(i int) (string, int) {
	if c.at(i).text != "(" {
		return "", i
	}
	if org, to := c.org(i + 1); org != "" && c.at(to).text == ")" {
		return org, to + 1
	}
	return "", i
}

// org reads the name of an organisation from word i: up to six words, without the article before it.
// A country or «mi equipo» is none.
func (c *cutter) org(i int) (string, int) {
	for articles[c.at(i).text] {
		i++
	}
	var parts []string
	for len(parts) < 7 {
		w := c.at(i)
		if w.kind == number && len(parts) == 0 || w.kind != letters && w.kind != number || orgStops[w.text] {
			break
		}
		if len(parts) > 0 && c.find(i, instead, yes, no, late, others) > 1 {
			break // a phrase of its own: «Faro en mi lugar»
		}
		parts = append(parts, w.raw)
		i++
	}
	name := clean(strings.Join(parts, " "))
	if len(parts) == 0 || len(parts) > 6 || len([]rune(name)) < 2 || notOrgs[c.at(i-len(parts)).text] {
		return "", i
	}
	if len(parts) <= 2 && places[strings.ToLower(c.at(i-1).text)] {
		return "", i
	}
	return name, i
}

// clean makes a name fit to be kept: composed letters, one blank, no more than maxName of them.
func clean(s string) string {
	s = norm.NFC.String(strings.Join(strings.Fields(s), " "))
	if r := []rune(s); len(r) > maxName {
		return ""
	}
	return s
}

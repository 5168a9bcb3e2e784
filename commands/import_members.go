package commands

import (
	"context"
	"fmt"
	"io"
	"strings"

	"comunidad/commands/fold"
	"comunidad/commands/when"
	"comunidad/store"
)

var memberColumns = []column{
	{"name", []string{"nombre", "nome"}, true},
	{"organisation", []string{"organizacion", "organizacao", "organization"}, false},
	{"country", []string{"pais"}, false},
	{"language", []string{"idioma", "lengua", "lingua", "lang"}, false},
	{"city", []string{"ciudad", "cidade"}, false},
}

// ImportMembers takes people of the group, as export writes them. The bot knows them by name only: one who writes to it
// is somebody else to it until they say who they are. Whoever it knows by that name and organisation keeps what they said
// of themselves, and gets what they did not say.
func ImportMembers(ctx context.Context, tx *store.Tx, from io.Reader) (Import, error) {
	done := Import{What: "members"}
	records, problems, err := readTable(from, memberColumns)
	if err != nil {
		return done, err
	}
	everyone, err := tx.EveryMember(ctx)
	if err != nil {
		return done, err
	}
	known, several := map[string]store.Member{}, map[string]bool{}
	for _, m := range everyone {
		key := personKey(m.Name, m.Organisation)
		_, twice := known[key]
		known[key], several[key] = m, twice
	}
	type person struct {
		store.Profile
		lang store.Lang
	}
	var people []person
	seen := map[string]int{}
	for _, r := range records {
		p := person{Profile: store.Profile{Name: Name(r.fields["name"]), Organisation: Name(r.fields["organisation"]), City: Name(r.fields["city"])}}
		p.Folded = fold.String(p.Organisation)
		key := personKey(p.Name, p.Organisation)
		switch {
		case p.Name == "":
			problems.add(r.line, "has no name")
		case length(p.Name) > MaxName || length(p.Organisation) > MaxName || length(p.City) > MaxName:
			problems.add(r.line, "has a field longer than %d letters", MaxName)
		case p.Organisation != "" && p.Folded == "":
			problems.add(r.line, "%q is no name of an organisation", r.fields["organisation"])
		case seen[key] != 0:
			problems.add(r.line, "%s is there already, in line %d", p.Name, seen[key])
		case several[key]:
			problems.add(r.line, "the group has more than one %s", p.Name)
		}
		seen[key] = r.line
		if c := r.fields["country"]; c != "" {
			code, ok := when.Country(c)
			if !ok {
				problems.add(r.line, "%q is no country: write its code, MX, or its name", c)
			}
			p.Country = code
			p.Zone, _ = when.Home(code, p.City)
		}
		if l := r.fields["language"]; l != "" {
			lang, ok := languageNames[fold.String(l)]
			if !ok {
				problems.add(r.line, "%q is no language: es, pt or en", l)
			}
			p.lang = lang
		}
		people = append(people, p)
	}
	if err := problems.err(); err != nil {
		return done, err
	}
	for _, p := range people {
		m, is := known[personKey(p.Name, p.Organisation)]
		state, err := "new", error(nil)
		switch {
		case !is:
			done.Added++
			err = addPerson(ctx, tx, p.Profile, p.lang)
		case fills(m, p.Profile, p.lang):
			state = "changed"
			done.Changed++
			err = fillPerson(ctx, tx, m, p.Profile, p.lang)
		default:
			state = "as they were"
			done.Known++
		}
		if err != nil {
			return done, err
		}
		done.Lines = append(done.Lines, fmt.Sprintf("%s (%s)", strings.Join(said(p.Name, p.Organisation, p.Country, string(p.lang)), ", "), state))
	}
	return done, nil
}

func personKey(name, organisation string) string {
	return fold.String(name) + "\n" + fold.String(organisation)
}

// said leaves out what was not.
func said(words ...string) (all []string) {
	for _, w := range words {
		if w != "" {
			all = append(all, w)
		}
	}
	return all
}

func addPerson(ctx context.Context, tx *store.Tx, p store.Profile, lang store.Lang) error {
	id, err := tx.AddUnreached(ctx)
	if err == nil {
		err = tx.SetProfile(ctx, id, p)
	}
	if err == nil {
		err = tx.SetLang(ctx, id, lang)
	}
	return err
}

// fills tells whether a table knows something of somebody that they did not say themselves.
func fills(m store.Member, p store.Profile, lang store.Lang) bool {
	return m.Country == "" && p.Country != "" || m.City == "" && p.City != "" && m.Country == p.Country || m.Lang == "" && lang != ""
}

func fillPerson(ctx context.Context, tx *store.Tx, m store.Member, p store.Profile, lang store.Lang) error {
	kept := store.Profile{Name: m.Name, Organisation: m.Organisation, Folded: fold.String(m.Organisation), Country: m.Country, City: m.City, Zone: m.Zone}
	if kept.Country == "" || kept.Country == p.Country && kept.City == "" {
		kept.Country, kept.City, kept.Zone = p.Country, p.City, p.Zone
	}
	if err := tx.SetProfile(ctx, m.ID, kept); err != nil || m.Lang != "" {
		return err
	}
	return tx.SetLang(ctx, m.ID, lang)
}

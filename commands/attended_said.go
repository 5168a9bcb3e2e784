package commands

import (
	"context"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"comunidad/commands/answer"
	"comunidad/commands/fold"
	"comunidad/store"
)

// tellsWhoCame hears a facilitator who says it as one speaks: «también vino Pedro», «Anna Smith and Yuli attended».
func tellsWhoCame(h Heard) (names string, ok bool) {
	if !h.Addressed || h.Emoji || h.Subject.Kind != "" || strings.Contains(h.Text, "?") {
		return "", false
	}
	text := unsaluted(h.Text)
	words := cueWords(text)
	if !slices.ContainsFunc(words, func(w fold.Word) bool { return slices.Contains(cameVerbs, w.Text) }) {
		return "", false
	}
	names = namesOfThose(text)
	if names == "" || saysWasThere(text) || !unicode.IsUpper([]rune(names)[0]) {
		return "", false
	}
	for _, name := range listedNames(names) {
		if !unicode.IsUpper([]rune(name)[0]) || len(strings.Fields(name)) > 5 || slices.Contains(notNames, fold.String(strings.Fields(name)[0])) {
			return "", false
		}
	}
	return names, true
}

var (
	cameVerbs = []string{
		"vino", "vinieron", "asistio", "asistieron", "estuvo", "estuvieron", "participo", "participaron", "llego", "llegaron", "veio", "vieram",
		"participou", "participaram", "esteve", "estiveram", "compareceu", "compareceram", "attended", "came", "there", "joined",
	}
	// aroundCame may stand around the names of who came.
	aroundCame = append([]string{
		"tambien", "tambem", "also", "too", "that", "que", "al", "en", "el", "la", "a", "del", "de", "no", "na", "ao", "do", "da", "at", "the", "in", "to",
		"as", "of", "ultimo", "ultima", "last", "previous", "pasado", "pasada", "passado", "passada", "anterior", "encuentro", "encontro", "reunion",
		"reuniao", "meeting", "session", "was", "were", "have", "had", "present", "presente", "presentes", "registra", "anota", "apunta", "marca",
		"mark", "note", "record", "asistencia", "presenca", "attendance", "hoy", "ayer", "hoje", "ontem", "today", "yesterday", "por", "favor", "please",
		"si", "sim", "yes", "ya", "ja",
	}, cameVerbs...)
	notNames = []string{"yo", "eu", "i", "we", "nosotras", "nosotros", "nos", "quien", "quienes", "quem", "who", "nadie", "ninguem", "nobody", "it", "ella", "el"}
)

// namesOfThose is a sentence about who was there without what stands around the names.
func namesOfThose(text string) string {
	words := cueWords(text)
	around := func(w fold.Word) bool { return slices.Contains(aroundCame, w.Text) }
	first := slices.IndexFunc(words, func(w fold.Word) bool { return !around(w) })
	if first < 0 {
		return ""
	}
	last := len(words) - 1
	for around(words[last]) {
		last--
	}
	end := words[last].End
	if strings.HasPrefix(text[end:], ")") { // «Ana (Faro)»
		end++
	}
	return text[words[first].Start:end]
}

// presentAs is one name of those who were there, or several people without names: «3 personas más de Faro».
type presentAs struct {
	name, organisation string
	people             int  // of those without a name
	more               bool // it was said that they come on top
}

var (
	manyAhead  = regexp.MustCompile(`^(\d{1,3})\b`)
	onTop      = regexp.MustCompile(`\b(?:mas|mais|more|otr[ao]s|outr[ao]s|other|others)\b`)
	listNumber = regexp.MustCompile(`^(?:\d{1,3}\s*[.)\-:]|[-–•*·✅☑✔])\s*`)
	inBrackets = regexp.MustCompile(`^(.*\S)\s*\(([^()]+)\)$`)
	everybody  = regexp.MustCompile(`\b(?:personas?|pessoas?|people|person|gente|todas|todos|toda|todo|muchas|muchos|muitas|muitos|many|varias|varios|everyone|everybody|compas?|companer[ao]s?|colegas?|colleagues?|nadie|ninguem|nobody|nombres?|names?|nomes?)\b`)
)

// presentIn reads a list of who was there. ok is false if a part of it is neither a name nor a number of people.
func presentIn(text string) (list []presentAs, ok bool) {
	for _, part := range listedNames(text) {
		if bare := listNumber.ReplaceAllString(part, ""); bare != "" {
			part = bare
		}
		said := fold.String(part)
		if digits := manyAhead.FindString(part); digits != "" || everybody.MatchString(said) {
			p, counted := namelessIn(part, digits)
			if !counted {
				return nil, false
			}
			p.more = onTop.MatchString(said)
			list = append(list, p)
			continue
		}
		p := presentAs{name: part}
		if cut := inBrackets.FindStringSubmatch(part); cut != nil {
			p.name, p.organisation = cut[1], cut[2]
		}
		list = append(list, p)
	}
	return list, len(list) > 0
}

// namelessIn reads «3 personas de Faro», «una compañera de Faro». How many they are is read off the digits, since more may be there
// than come along with one person.
func namelessIn(part, digits string) (p presentAs, ok bool) {
	rest := part
	if digits != "" {
		p.people, _ = strconv.Atoi(digits)
		rest = strings.TrimSpace(part[len(digits):])
		if rest == "" {
			return p, p.people > 0 && p.people < 100
		}
		if onTop.MatchString(fold.String(rest)) && len(strings.Fields(rest)) == 1 {
			return p, p.people > 0 && p.people < 100
		}
		rest = "2 " + rest
		if !everybody.MatchString(fold.String(rest)) { // «3 de Faro»
			rest = "2 personas " + rest[len("2 "):]
		}
	}
	for _, g := range guestsIn(answer.Read("van "+rest, answer.Reply)) {
		if g.Name != "" {
			return p, false
		}
		ok, p.organisation = true, g.Organisation
		if digits == "" {
			p.people++
		}
	}
	return p, ok && p.people > 0 && p.people < 100
}

// howManyIn answers a bare number of people with how many there are on record: it may be meant for all of them, or on top.
func howManyIn(ctx context.Context, tx *store.Tx, m store.Meeting, said int) error {
	there, err := tx.Attended(ctx, m.Number)
	if err != nil {
		return err
	}
	visitors, err := tx.EveryVisitor(ctx)
	if err != nil {
		return err
	}
	n := len(there)
	for _, v := range visitors {
		if v.Meeting == m.Number {
			n += v.People
		}
	}
	if said <= n {
		return No(enoughThere.With("title", m.Title, "n", n))
	}
	return No(moreThere.With("title", m.Title, "n", n, "more", said-n))
}

var (
	enoughThere = Text{
		ES: "De *{title}* tengo {n} presencias. Para sumar a alguien, con su nombre: *vino Ana (Faro)*; sin él: *vinieron 2 personas más de Faro*.",
		PT: "De *{title}* tenho {n} presenças. Para somar alguém, com o nome: *veio Ana (Faro)*; sem ele: *vieram mais 2 pessoas de Faro*.",
		EN: "For *{title}* I have {n} people. To add somebody, with a name: *attended Ana (Faro)*; without: *attended 2 more people from Faro*.",
	}
	moreThere = Text{
		ES: "De *{title}* tengo {n} presencias. Para sumar a las demás sin su nombre: *vinieron {more} personas más*.",
		PT: "De *{title}* tenho {n} presenças. Para somar as demais sem o nome: *vieram mais {more} pessoas*.",
		EN: "For *{title}* I have {n} people. To add the others without names: *attended {more} more people*.",
	}
)

package commands

import (
	"context"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"comunidad/commands/fold"
	"comunidad/commands/when"
	"comunidad/store"
)

var profileWords = Words{
	ES: []string{"soy", "me llamo"},
	PT: []string{"sou", "eu sou", "me chamo"},
	EN: []string{"i am", "i'm", "my name is"},
}

func init() {
	add(&Command{
		Name:    "profile",
		Aliases: profileWords,
		Args: []Arg{{Key: "words", Kind: AnyText, Name: Text{
			ES: "nombre, organización, país, [ciudad]",
			PT: "nome, organização, país, [cidade]",
			EN: "name, organisation, country, [city]",
		}}},
		Help: Text{
			ES: "di quién eres; con el país sé tu hora. Lo que no digas, no lo guardo",
			PT: "diga quem você é; com o país sei a sua hora. O que você não disser, não guardo",
			EN: "say who you are; the country tells me your hour. What you do not say is not kept",
		},
		Who: Anyone,
		Hear: func(h Heard) (string, bool) { // in the group only what can be nothing else
			rest, ok := opening(h.Text, profileWords)
			_, complete := readProfile(rest)
			return rest, ok && complete && strings.Count(rest, ",") >= 2 && h.Subject.Kind == ""
		},
		Run: introduce,
	})
}

func introduce(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	p, ok := readProfile(r.Words)
	if !r.Addressed && (!ok || !introducesThemselves(p, r.From)) {
		return nil, nil // «soy abogada, feminista, México» tells the others something
	}
	if said, coming := comesToOne(r.Heard); !ok && coming { // «I'm going to the one on the 9th»
		c := r.Set.named("answer")
		r.Command, r.Words = c, said
		return c.Run(ctx, tx, r)
	}
	if !ok {
		return nil, No(profileSo.With("usage", r.Command.Usage()))
	}
	if length(p.Name) > MaxName || length(p.Organisation) > MaxName {
		return nil, No(nameTooLong.With("max", MaxName))
	}
	if err := tx.SetProfile(ctx, r.From.ID, p); err != nil {
		return nil, err
	}
	effects := []Effect{React("👋")}
	if r.Direct {
		known := Plain(p.Name)
		if p.Organisation != "" {
			known += Plain(", " + p.Organisation)
		}
		effects = append(effects, Reply(nowKnown.With("known", known, "flag", when.Flag(p.Country), "city", zoneCity{p})))
	}
	return effects, nil
}

// introducesThemselves tells whether what opens with «soy» in the group is a profile: it has the name that is known, or one
// that begins as names do.
func introducesThemselves(p store.Profile, m store.Member) bool {
	if m.Name == "" {
		first, _ := utf8.DecodeRuneInString(p.Name)
		return unicode.IsUpper(first)
	}
	return nameScore(p.Name, m) > 0
}

// readProfile reads «Rosa Díaz, Casa Umbral, México, Tijuana», on one line or several. Whoever has no organisation leaves it
// out, or says so.
func readProfile(words string) (p store.Profile, ok bool) {
	between := ",;|()"
	if strings.Count(words, ",") < 2 { // else a line break is one within a name
		between += "\n"
	}
	parts := strings.FieldsFunc(leadsOn.ReplaceAllString(words, ","), func(r rune) bool { return strings.ContainsRune(between, r) })
	for i := range parts {
		parts[i] = strings.TrimRight(Name(leading.ReplaceAllString(strings.TrimSpace(parts[i]), "")), ".!")
	}
	parts = slices.DeleteFunc(parts, func(part string) bool { return part == "" })
	country := -1
	for i := len(parts) - 1; i > 0; i-- {
		if code, found := when.Country(parts[i]); found {
			p.Country, country = code, i
			break
		}
	}
	if country < 1 {
		return store.Profile{}, false
	}
	p.Name = parts[0]
	if country > 1 && !ofNobody.MatchString(fold.String(parts[1])) {
		p.Organisation = parts[1]
		p.Folded = fold.String(p.Organisation)
	}
	switch {
	case country+1 < len(parts) && len(strings.Fields(parts[country+1])) <= cityWords:
		p.City = parts[country+1]
	case country > 2:
		p.City = parts[country-1]
	}
	p.Zone, _ = when.Home(p.Country, p.City)
	return p, true
}

// cityWords is of how many words a city's name is at most: «, feliz de estar aquí con ustedes» is none.
const cityWords = 4

var (
	// leadsOn leads from a name to an organisation in a sentence: «Ana Pérez y soy de Puerto Abierto».
	leadsOn = regexp.MustCompile(`(?i)\s+(?:(?:y|e|and)\s+)?(?:soy|vengo|trabajo|colaboro|sou|venho|trabalho|i\s+work|work|i'm|i\s+am)\s+(?:(?:de|en|con|para|por|da|do|na|no|at|for|from|with)\s+)?|\s+from\s+`)
	// leading is what stands before a name or an organisation and is no part of it. Names begin with a capital.
	leading  = regexp.MustCompile(`^(?:soy|sou|me llamo|me chamo|i am|I am|I'm|i'm|my name is)\s+|^(?:de la|de las|de los|del|de|da|do|dos|das|desde|from|with|at|en|na|por|o|a)\s+`)
	ofNobody = regexp.MustCompile(`^(?:soy |sou )?(?:independiente|independente|independent|por mi cuenta|por conta propria|(?:sin|sem|no|without) (?:una |uma |an )?(?:organizacion|organizacao|organi[sz]ation|org|ong)|ninguna?|nenhuma|none|a titulo personal|particular)$`)
)

// zoneCity names the place whose clock is somebody's.
type zoneCity struct{ p store.Profile }

func (z zoneCity) In(lang store.Lang) string {
	if z.p.Zone == nil {
		return when.CountryName(z.p.Country, lang)
	}
	return when.City(z.p.Zone, lang)
}

var (
	profileSo = Text{
		ES: "Dime quién eres así: {usage}",
		PT: "Diga quem você é assim: {usage}",
		EN: "Tell me who you are like this: {usage}",
	}
	nameTooLong = Text{
		ES: "Es demasiado largo: hasta {max} letras para el nombre y para la organización.",
		PT: "É longo demais: até {max} letras para o nome e para a organização.",
		EN: "That is too long: up to {max} letters for the name and for the organisation.",
	}
	nowKnown = Text{
		ES: "Gracias, {known} {flag}. Tu hora es la de {city}; si no es así, agrega tu ciudad al final.",
		PT: "Obrigado, {known} {flag}. Sua hora é a de {city}; se não for, acrescente sua cidade no fim.",
		EN: "Thank you, {known} {flag}. Your hour is that of {city}; if not, add your city at the end.",
	}
)

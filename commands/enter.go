package commands

import (
	"context"
	"regexp"
	"slices"
	"strings"

	"comunidad/commands/answer"
	"comunidad/commands/fold"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "enter",
		Aliases: Words{
			ES: []string{"anotar", "anotar a", "anota a"},
			PT: []string{"anotar", "anote"},
			EN: []string{"enter", "put down"},
		},
		Args: []Arg{{Key: "names", Kind: AnyText, Name: Text{ES: "nombres: voy, tal vez o no puedo", PT: "nomes: vou, talvez ou não posso", EN: "names: going, maybe or can't make it"}}},
		Cues: Words{
			ES: []string{
				"me dijo/avisó/escribió/contó … que sí/no/va/viene/puede/asistirá/asiste", "me dijo/avisó … que no puede/va/viene/podrá",
				"avisó/confirmó por teléfono/correo/llamada", "confirma a", "anota/apunta a … que sí/no/va/viene/puede",
				"dice que sí/no va/viene/puede", "apúntalo/anótalo/apúntala/anótala",
			},
			PT: []string{
				"confirmou comigo que vai/vem/não", "me disse/falou/avisou que vai/não/vem/pode", "disse que vai/não",
			},
			EN: []string{
				"put … down as coming/going/not/maybe", "told me he/she/they can't/cannot/won't/will/is/are", "is/are/will coming put",
				"mark … as coming/going/not",
			},
		},
		Help: Text{
			ES: "anota la respuesta de alguien que la dijo en otro lado: *anotar Ana, Luis* o *anotar Ana: no puedo*",
			PT: "anota a resposta de quem a disse em outro lugar: *anotar Ana, Luis* ou *anotar Ana: não posso*",
			EN: "notes the answer of somebody who gave it elsewhere: *enter Ana, Luis* or *enter Ana: can't make it*",
		},
		Who:  Facilitators,
		Hear: tellsOfAnother,
		Run:  enter,
	})
}

func enter(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, err := r.Meeting(ctx, tx)
	if err != nil {
		return nil, err
	}
	words := r.Args.Text("names")
	rest, heard := tellsOfAnother(r.Heard)
	if heard {
		words = rest
	}
	names, said := tellsOf(words)
	if _, listed := opening(unsaluted(r.Text), r.Command.Aliases); !listed && !heard { // «me dijo Pedro que no puede ir»
		if names, said, err = toldOf(ctx, tx, r.Text, said); err != nil {
			return nil, err
		}
	}
	if names == "" && said != "" { // «anotar que voy»
		r.Meaning = answer.Read(said, answer.Direct)
		return recordAnswer(ctx, tx, r)
	}
	meaning := answer.Meaning{Kind: answer.Coming, Answer: answer.Yes}
	if said != "" {
		if meaning = answer.Read(said, answer.Reply); meaning.Kind != answer.Coming || meaning.Answer == 0 {
			return nil, No(writeItSo.With("usage", r.Command.Usage()))
		}
	}
	members, err := tx.Members(ctx)
	if err != nil {
		return nil, err
	}
	var guests []store.Guest
	for _, name := range listedNames(names) {
		if who, like := whoIs(name, members); like == surely {
			a := statement(meaning, "facilitator")
			a.Meeting, a.Member, a.Message, a.At, a.Seq = m.Number, who.ID, r.Message, r.At, r.Seq
			if err := tx.PutAnswer(ctx, a); err != nil {
				return nil, err
			}
			meaning.Guests, meaning.People = nil, 0 // they come with the first who is named
			continue
		}
		if meaning.Answer != answer.Yes {
			return nil, No(whoIsThat.With("name", name))
		}
		guests = append(guests, store.Guest{Name: name})
		guests = append(guests, guestsIn(meaning)...)
		meaning.Guests, meaning.People = nil, 0
	}
	if err := moreGuests(ctx, tx, r, m.Number, "facilitator", guests); err != nil {
		return nil, err
	}
	return []Effect{React("✅")}, nil
}

var whoIsThat = Text{
	ES: "No encuentro a «{name}» entre quienes están en el grupo.",
	PT: "Não encontro “{name}” entre quem está no grupo.",
	EN: "I cannot find “{name}” among the people of the group.",
}

// toldOf finds in a sentence which members it is about, and what they answer: «me dijo Pedro que no puede ir». Words is what they
// may have said, as far as it could be parted from the rest.
func toldOf(ctx context.Context, tx *store.Tx, text, words string) (names, said string, err error) {
	members, err := tx.Members(ctx)
	if err != nil {
		return "", "", err
	}
	says := func(word fold.Word) bool {
		return slices.ContainsFunc(cueWords(text), func(w fold.Word) bool { return w.Text == word.Text })
	}
	var found []string
	for _, m := range members {
		name := cueWords(m.Name)
		if len(name) == 0 || !says(name[0]) {
			continue
		}
		alike := slices.ContainsFunc(members, func(o store.Member) bool {
			other := cueWords(o.Name)
			return o.ID != m.ID && len(other) > 0 && other[0].Text == name[0].Text
		})
		if !alike || len(name) > 1 && says(name[len(name)-1]) { // of two Pedros, the one whose surname is said
			found = append(found, m.Name)
		}
	}
	said = "voy"
	switch {
	case saysNo.MatchString(fold.String(text)):
		said = "no puedo"
	case saysMaybe.MatchString(fold.String(text)):
		said = "tal vez"
	}
	if m := answer.Read(words, answer.Reply); m.Kind == answer.Coming && m.Answer == answer.Yes && said == "voy" { // and who comes with them
		said = words
	}
	if len(found) == 0 {
		return "", "", No(whoIsThat.With("name", clip(Line(text), 60)))
	}
	return strings.Join(found, ", "), said, nil
}

var (
	saysNo    = regexp.MustCompile(`\b(no (puede|va|viene|podra|asist\w*|llega)|nao (pode|vai|vem|podera)|can't|cannot|won't|not (coming|going)|isn't coming)\b`)
	saysMaybe = regexp.MustCompile(`\b(tal vez|quizas?|a lo mejor|talvez|maybe|perhaps|might)\b`)
)

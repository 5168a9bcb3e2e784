package commands

import (
	"context"
	"errors"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"comunidad/commands/stem"
	"comunidad/store"
)

// sharedCode is N7, n 7, V-2. «A 7» and «o 7» are words and a number.
var sharedCode = regexp.MustCompile(`(?i)(?:^|[\s(#*¿])(?:([noavr])[.-]?|([nvr])\s)(\d{1,4})(?:$|[\s),.;:!?*])`)

var kindOfLetter = map[string]store.SharedKind{"N": store.Need, "O": store.Offer, "A": store.Activity, "V": store.Funding, "R": store.Resource}

// codeIn reads the first code in a text: N7.
func codeIn(text string) (kind store.SharedKind, number int, ok bool) {
	m := sharedCode.FindStringSubmatch(text)
	if m == nil {
		return "", 0, false
	}
	number, _ = strconv.Atoi(m[3]) // up to four digits
	return kindOfLetter[strings.ToUpper(m[1]+m[2])], number, number > 0
}

// meant is what somebody speaks of: what has the code in the text, what the quoted message of ours is about, or else the
// only one of a kind that is theirs, or the one of theirs that the words are about: «ya conseguimos la intérprete».
func meant(ctx context.Context, tx *store.Tx, r Request, text string, kinds ...store.SharedKind) (store.Shared, error) {
	if kind, number, ok := codeIn(text); ok {
		s, err := tx.Shared(ctx, kind, number)
		if errors.Is(err, store.ErrNotFound) {
			return s, No(noSuchCode.With("code", store.Shared{Kind: kind, Number: number}.Code()))
		}
		return s, err
	}
	if r.Subject.Kind == AboutShared {
		s, err := tx.SharedByID(ctx, r.Subject.Meeting)
		if !errors.Is(err, store.ErrNotFound) {
			return s, err
		}
	}
	var mine []store.Shared
	for _, kind := range kinds {
		of, err := tx.SharedOf(ctx, r.From.ID, kind)
		if err != nil {
			return store.Shared{}, err
		}
		mine = append(mine, of...)
	}
	_, known := weighed(text)
	if len(mine) == 1 && (known == 0 || r.Subject.Kind == AboutShared) { // «resuelto, con Casa Luz»: there is no other
		return mine[0], nil
	}
	said, best, alone := stem.Words(text), 0, store.Shared{}
	for _, s := range mine {
		common := 0
		for _, w := range stem.Words(s.Text) {
			if slices.Contains(said, w) {
				common++
			}
		}
		if common == best {
			alone = store.Shared{} // of two that are as near, neither
		} else if common > best {
			best, alone = common, s
		}
	}
	if alone.ID == 0 {
		return store.Shared{}, No(whichCode)
	}
	return alone, nil
}

// mayEnd tells whether somebody may say how something ended: whoever brought it, and facilitators.
func mayEnd(r Request, s store.Shared) bool { return s.By == r.From.ID || r.From.Facilitator }

var (
	noSuchCode = Text{
		ES: "No hay {code}. Con *mis pedidos* ves los tuyos.",
		PT: "Não há {code}. Com *meus pedidos* você vê os seus.",
		EN: "There is no {code}. *my requests* shows yours.",
	}
	whichCode = Text{
		ES: "¿Cuál? Escribe el código, por ejemplo *N7*. Con *mis pedidos* ves los tuyos.",
		PT: "Qual? Escreva o código, por exemplo *N7*. Com *meus pedidos* você vê os seus.",
		EN: "Which one? Write its code, for example *N7*. *my requests* shows yours.",
	}
)

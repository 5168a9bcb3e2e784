package commands

import (
	"context"
	"errors"
	"regexp"
	"strconv"
	"strings"

	"comunidad/store"
)

var sharedCode = regexp.MustCompile(`(?i)(?:^|[\s(#*])([noavr])[\s.-]?(\d{1,4})(?:$|[\s),.;:!*])`)

var kindOfLetter = map[string]store.SharedKind{"N": store.Need, "O": store.Offer, "A": store.Activity, "V": store.Funding, "R": store.Resource}

// codeIn reads the first code in a text: N7.
func codeIn(text string) (kind store.SharedKind, number int, ok bool) {
	m := sharedCode.FindStringSubmatch(text)
	if m == nil {
		return "", 0, false
	}
	number, _ = strconv.Atoi(m[2]) // up to four digits
	return kindOfLetter[strings.ToUpper(m[1])], number, number > 0
}

// meant is what somebody speaks of: what has the code in the text, what the quoted message of ours is about, or else the
// only one of a kind that is theirs.
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
	if len(mine) != 1 {
		return store.Shared{}, No(whichCode)
	}
	return mine[0], nil
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

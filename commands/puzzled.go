package commands

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/agnivade/levenshtein"

	"comunidad/commands/fold"
	"comunidad/store"
)

// puzzled answers what was not understood: in the group silence, after a slash a ❓, directly a suggestion.
func (s *Set) puzzled(h Heard) (Outcome, error) {
	switch {
	case h.Emoji || strings.TrimSpace(h.Text) == "":
		return Outcome{}, nil
	case h.Direct && chatter(h): // «gracias», «ok»: nothing was asked
		return Outcome{Effects: []Effect{React("💛")}}, nil
	case h.Direct:
		if near := s.nearest(h.Text); len(near) > 0 {
			return Outcome{Effects: []Effect{Reply(didYouMean.With("alias", near))}}, nil
		}
		return Outcome{Effects: []Effect{Reply(notUnderstood)}}, nil
	case h.Slash:
		return Outcome{Effects: []Effect{React("❓")}}, nil
	}
	return Outcome{}, nil
}

// tooLong answers a text that is longer than anything there is to say to a bot, if it was for us.
func (s *Set) tooLong(h Heard) (Outcome, error) {
	if !h.Addressed && h.Subject.Kind == "" {
		return Outcome{}, nil
	}
	return Outcome{}, No(textTooLong)
}

// outside answers somebody who is not in the group. Who left it may still see what they gave, and have it erased.
func (s *Set) outside(ctx context.Context, tx *store.Tx, r Request, in store.In) (Outcome, error) {
	if r.From.Status == store.Left && r.Direct && in.Kind == store.Said && !r.TooLong {
		if c, args, ok := s.understand(r.Heard); ok {
			asked := c
			if c.Says != 0 && r.Pending != nil {
				asked = s.named(r.Pending.Command)
			}
			if asked != nil && asked.AfterLeaving {
				return s.run(ctx, tx, c, args, r)
			}
		}
	}
	return s.stranger(tx, r.Heard, r.From)
}

// stranger answers somebody who is not in the group, once a day and without saying whose bot this is.
func (s *Set) stranger(tx *store.Tx, h Heard, from store.Member) (Outcome, error) {
	if !h.Direct {
		return Outcome{}, nil
	}
	e := Reply(strangersOnly).Once(fmt.Sprintf("stranger/%d/%s", from.ID, tx.Now.Format(time.DateOnly)))
	return Outcome{Effects: []Effect{e}}, nil
}

// nearest finds the aliases that differ least from the opening of text, if they are near enough to be a slip of the thumb.
func (s *Set) nearest(text string) (near nearWords) {
	best := 2
	words := strings.Fields(fold.String(text))
	for known, c := range s.aliases {
		n := len(strings.Fields(known))
		if n > len(words) {
			continue
		}
		typed := strings.Join(words[:n], " ")
		distance := levenshtein.ComputeDistance(typed, known)
		if typed[0] != known[0] || distance > best || distance > 1 && len(known) < 7 || len(known) < 4 {
			continue
		}
		if distance < best {
			best, near = distance, nil
		}
		c.Aliases.All(func(alias string, lang store.Lang) {
			if fold.String(alias) == known {
				near = append(near, nearAlias{alias, lang})
			}
		})
	}
	slices.SortFunc(near, func(a, b nearAlias) int { return strings.Compare(fold.String(a.alias), fold.String(b.alias)) })
	return near
}

// nearWords are words that somebody may have meant. Of those that are as near, one of the reader's own language is shown.
type nearWords []nearAlias

type nearAlias struct {
	alias string
	lang  store.Lang
}

func (n nearWords) In(lang store.Lang) string {
	own := slices.IndexFunc(n, func(w nearAlias) bool { return w.lang == lang })
	return n[max(own, 0)].alias
}

var (
	didYouMean = Text{
		ES: "¿Quisiste decir *{alias}*?",
		PT: "Você quis dizer *{alias}*?",
		EN: "Did you mean *{alias}*?",
	}
	notUnderstood = Text{
		ES: "No entendí. Con *ayuda* te cuento lo que puedes escribirme.",
		PT: "Não entendi. Com *ajuda* conto o que você pode me escrever.",
		EN: "I did not understand. Write *help* to see what you can ask me.",
	}
	textTooLong = Text{
		ES: "Es demasiado largo para mí: en una línea lo entiendo mejor.",
		PT: "É longo demais para mim: em uma linha entendo melhor.",
		EN: "That is too long for me: in one line I understand it better.",
	}
	strangersOnly = Text{
		ES: "Este número atiende solo a integrantes de su comunidad.",
		PT: "Este número atende só integrantes da sua comunidade.",
		EN: "This number only serves the members of its community.",
	}
)

package commands

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/agnivade/levenshtein"

	"comunidad/commands/fold"
	"comunidad/store"
)

// meantFor is how long a «sí» is for what we guessed: soon it means something else.
const meantFor = 15 * time.Minute

// puzzled answers what was not understood: in the group silence, after a slash a ❓, directly a suggestion.
func (s *Set) puzzled(ctx context.Context, tx *store.Tx, r Request) (Outcome, error) {
	switch {
	case r.Emoji || strings.TrimSpace(r.Text) == "":
		return Outcome{}, nil
	case r.Direct && !r.Slash && onlyTalk(r.Heard): // «gracias», «ok»: nothing was asked
		return Outcome{Effects: []Effect{React("💛")}}, nil
	case r.Direct:
		near := s.nearest(r.Text, r.From.Facilitator)
		if len(near) == 0 {
			return Outcome{Effects: []Effect{Reply(notUnderstood)}}, nil
		}
		meant := store.Pending{
			Member: r.From.ID, Asked: store.AskedMeant, Chat: store.Direct, Args: near.instead(r.Text, r.From.Lang), ExpiresAt: tx.Now.Add(meantFor),
		}
		return Outcome{Effects: []Effect{Reply(didYouMean.With("alias", near))}}, tx.Ask(ctx, meant)
	case r.Slash:
		return Outcome{Effects: []Effect{React("❓")}}, nil
	}
	return Outcome{}, nil
}

// onlyTalk tells «gracias» and «ok» from what asks for something: a question, a number, another alphabet.
func onlyTalk(h Heard) bool {
	asks := strings.ContainsFunc(h.Text, func(r rune) bool {
		return r == '?' || r == '¿' || r == '؟' || unicode.IsDigit(r) || unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r)
	})
	return !asks && chatter(h)
}

// asMeant does what we asked somebody whether they meant: as if they had written it so.
func (s *Set) asMeant(ctx context.Context, tx *store.Tx, r Request, text string, said Says) (Outcome, error) {
	if said == SaysNo {
		return Outcome{Effects: []Effect{React("👌")}}, nil
	}
	r.Text, r.Pending, r.Waiting = text, nil, nil
	r.Meaning = r.read("")
	c, args, ok := s.understand(r.Heard)
	if !ok {
		return Outcome{Effects: []Effect{Reply(notUnderstood)}}, nil
	}
	return s.run(ctx, tx, c, args, r)
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
// Only facilitators are reminded of what only they may do.
func (s *Set) nearest(text string, facilitates bool) (near nearWords) {
	best := 2
	words := strings.Fields(fold.String(text))
	for known, c := range s.aliases {
		n := len(strings.Fields(known))
		if n > len(words) || c.Who == Facilitators && !facilitates {
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

// instead is a text with the words that were meant in place of those that it opens with.
func (n nearWords) instead(text string, lang store.Lang) string {
	alias := n.In(lang)
	return strings.Join(append([]string{alias}, strings.Fields(text)[len(strings.Fields(alias)):]...), " ")
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

package commands

import (
	"context"
	"regexp"
	"strings"

	"comunidad/store"
)

// promisedBy opens «compromiso de Kevin: …», which is Kevin's and not of whoever notes it.
var promisedBy = regexp.MustCompile(`(?i)^(?:de la|de|del|do|da|of|by|from)\s+(\p{L}[\p{L}'’ .-]{1,40}?)\s*:\s*(\S(?s:.*))$`)

// hearCommitment hears «compromiso: …», «compromiso de Kevin: …» and, while a meeting runs, «me comprometo a…».
func hearCommitment(h Heard) (string, bool) {
	if args, ok := hearOneOf(h, commitLabels, committing); ok {
		return args, true
	}
	rest, ok := opening(h.Text, commitWords)
	return rest, ok && !h.Emoji && promisedBy.MatchString(rest)
}

// whoPromised is who a commitment is of, and what they promised. Only facilitation, which takes the minutes, notes it for somebody else.
func whoPromised(ctx context.Context, tx *store.Tx, r Request, words string) (by store.Member, text string, err error) {
	said := promisedBy.FindStringSubmatch(words)
	if said == nil {
		return r.From, words, nil
	}
	members, err := tx.Members(ctx)
	if err != nil {
		return r.From, "", err
	}
	m, like := whoIs(said[1], members)
	switch {
	case like == surely && (m.ID == r.From.ID || r.From.Facilitator):
		return m, said[2], nil
	case like == surely:
		return r.From, "", No(promiseTheirs)
	case strings.EqualFold(said[1], r.From.Organisation):
		return r.From, said[2], nil
	}
	return r.From, "", No(promiseWho.With("name", Name(said[1])))
}

var (
	promiseTheirs = Text{
		ES: "Un compromiso lo escribe quien lo toma: *compromiso: qué, para qué día*.",
		PT: "Um compromisso é escrito por quem o assume: *compromisso: o quê, para que dia*.",
		EN: "A commitment is written by whoever takes it on: *commitment: what, by which day*.",
	}
	promiseWho = Text{
		ES: "No encuentro a «{name}» en el grupo. Un compromiso es de alguien: *compromiso de Ana: …*",
		PT: "Não encontro “{name}” no grupo. Um compromisso é de alguém: *compromisso de Ana: …*",
		EN: "I find no “{name}” in the group. A commitment is somebody's: *commitment of Ana: …*",
	}
	promiseNoted = Text{
		ES: "C{code} queda como compromiso de {name}: {text}. Si no es así, {name} escribe *retiro C{code}*.",
		PT: "C{code} fica como compromisso de {name}: {text}. Se não é isso, {name} escreve *retiro C{code}*.",
		EN: "C{code} is kept as a commitment of {name}: {text}. If that is not so, {name} writes *withdraw C{code}*.",
	}
)

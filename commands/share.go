package commands

import (
	"context"
	"strings"

	"comunidad/commands/fold"
	"comunidad/store"
)

const (
	shortest   = 4   // characters that say something
	maxShared  = 240 // characters of one line
	sharedEach = 20  // of one kind that one person may have standing
)

// share keeps a line and gives it back with its code. known is true when the same person had shared it already.
func share(ctx context.Context, tx *store.Tx, r Request, s store.Shared) (kept store.Shared, known bool, err error) {
	if s.Kind == store.Need || s.Kind == store.Resource {
		if s.Meeting, s.Topic, s.Text, err = placed(ctx, tx, r, s.Text); err != nil {
			return s, false, err
		}
	}
	line, err := sharedLine(s.Text)
	if err != nil {
		if s.Kind != store.Need && length(s.Text) < shortest {
			err = No(writeItSo.With("usage", r.Command.Usage()))
		}
		return s, false, err
	}
	s.Text = line
	mine, err := tx.SharedOf(ctx, r.From.ID, s.Kind)
	if err != nil {
		return s, false, err
	}
	for _, other := range mine {
		if fold.String(other.Text) == fold.String(s.Text) && other.Link == s.Link && (s.Kind != store.Activity || sameDay(other.Date, s.Date)) {
			return other, true, tx.RenewShared(ctx, other.ID)
		}
	}
	if len(mine) >= sharedEach {
		return s, false, No(sharedEnough.With("max", sharedEach))
	}
	s.By, s.Organisation, s.Message, s.Direct, s.At = r.From.ID, r.From.OrganisationID, r.Message, r.Direct, r.At
	kept, err = tx.AddShared(ctx, s)
	return kept, false, err
}

// sharedLine makes the line of what somebody wrote.
func sharedLine(words string) (string, error) {
	line := strings.Trim(Line(unformatted.Replace(words)), " .,;:-–—\"“”«»_")
	switch {
	case length(line) < shortest:
		return "", No(sharedEmpty)
	case length(line) > maxShared:
		return "", No(sharedTooLong.With("max", maxShared))
	}
	return sentenceCase(line), nil
}

// from is where something comes from, as it may be shown: the organisation and its country, never the person.
func from(ctx context.Context, tx *store.Tx, member int64) (string, error) {
	if member == 0 {
		return "", nil
	}
	m, err := tx.Member(ctx, member)
	if err != nil {
		return "", err
	}
	m.Name = ""
	if m.Organisation == "" {
		return m.Country, nil
	}
	return signature(m), nil
}

// clip shortens a line for lists, at a word.
func clip(text string, most int) string {
	if length(text) <= most {
		return text
	}
	runes := []rune(text)
	cut := string(runes[:min(most, len(runes))])
	if i := strings.LastIndexByte(cut, ' '); i > most/2 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,;:.") + "…"
}

var (
	sharedEmpty = Text{
		ES: "Falta decir qué, en una línea. Por ejemplo: *necesito asesoría legal en Tapachula*.",
		PT: "Falta dizer o quê, em uma linha. Por exemplo: *preciso de assessoria jurídica em Boa Vista*.",
		EN: "Say what, in one line. For example: *I need legal advice in Tapachula*.",
	}
	sharedTooLong = Text{
		ES: "Es demasiado largo para la lista: hasta {max} letras.",
		PT: "É longo demais para a lista: até {max} letras.",
		EN: "It is too long for the list: up to {max} letters.",
	}
	sharedEnough = Text{
		ES: "Ya tienes {max} abiertas. Con *resuelto* o *retiro* y el código se cierran las que no sirven más.",
		PT: "Você já tem {max} em aberto. Com *resolvido* ou *retiro* e o código você fecha o que não serve mais.",
		EN: "You have {max} open already. *solved* or *withdraw* and the code close those that are no longer of use.",
	}
)

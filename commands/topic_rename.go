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
		Name: "rename topic",
		Aliases: Words{
			ES: []string{
				"renombrar tema", "renombrar el tema", "renombrar mi tema", "cambiar tema", "cambiar el tema", "cambiar mi tema", "editar tema", "editar el tema", "editar mi tema", "corregir tema", "corregir el tema", "corregir mi tema",
				"cambiar el nombre del tema", "cambiar el nombre de mi tema", "cambiar el título del tema", "cambiar el título de mi tema",
			},
			PT: []string{
				"renomear tema", "renomear o tema", "renomear meu tema", "mudar tema", "mudar o tema", "mudar meu tema", "trocar tema", "trocar o tema", "editar meu tema", "editar o tema", "corrigir o tema", "corrigir meu tema",
				"mudar o nome do tema", "mudar o nome do meu tema", "mudar o título do tema", "mudar o título do meu tema",
			},
			EN: []string{
				"rename topic", "rename my topic", "rename the topic", "change topic", "change my topic", "change the topic", "edit topic", "edit my topic", "retitle topic", "reword topic", "change the title of topic", "change the title of my topic", "change the name of my topic",
			},
		},
		Args: []Arg{{Key: "words", Kind: AnyText, Optional: true, Name: Text{ES: "1: el título nuevo", PT: "1: o título novo", EN: "1: the new title"}}},
		Cues: Words{
			ES: []string{"cambi*/renombr*/edit*/corr* el/un título/nombre del/de/a mi/el/la/nuestro/tema … tema", "cambi*/renombr*/corr* el título/nombre del/de tema/mi", "cambi*/renombr*/edit* mi/nuestro tema"},
			PT: []string{"mud*/troc*/renome*/corrig* o título/nome do/de meu/nosso/tema", "mud*/troc*/renome*/edit* meu/nosso tema"},
			EN: []string{"change/rename/edit/reword/correct the title/name of my/our/the topic", "change/rename/edit/reword my/our topic"},
		},
		Help: Text{
			ES: "cambia el título de un tema que trajiste o facilitas: *renombrar tema 1: cuidar a quien cuida*",
			PT: "muda o título de um tema que você trouxe ou facilita: *renomear tema 1: cuidar de quem cuida*",
			EN: "changes the title of a topic that you brought or host: *rename topic 1: caring for carers*",
		},
		Who:  Anyone,
		Hear: hearRename,
		Run:  renameTopic,
	})
}

var (
	renameTo     = regexp.MustCompile(`(?i)\s*:\s*|\s+(?:por|para|to|as|into|a)\s+`)
	renameNumber = regexp.MustCompile(`(?i)^((?:\P{N}*\s)?#?\d{1,2})\s*[.,–—-]?\s+(\S.*)$`)
)

// newTitle parts «cambio el 1 por: cuidado de equipos» into the topic that is meant and its new title.
func newTitle(text string) (ref topicRef, title string, ok bool) {
	text = Line(text)
	one := func(head string) bool {
		refs, _ := topicRefs(head)
		if len(refs) == 1 && !refs[0].all && !refs[0].negated {
			ref, ok = refs[0], true
		}
		return ok
	}
	for _, at := range renameTo.FindAllStringIndex(text, 4) {
		if at[1] < len(text) && one(text[:at[0]]) {
			title = text[at[1]:]
			if colon := strings.TrimSpace(title); strings.HasPrefix(colon, ":") {
				title = colon[1:]
			}
			return ref, strings.TrimSpace(title), true
		}
	}
	if said := renameNumber.FindStringSubmatch(text); said != nil && one(said[1]) {
		return ref, said[2], true
	}
	return ref, "", false
}

// hearRename hears it below a list of topics; and «cambiar 1: …», said to us or with its colon.
func hearRename(h Heard) (string, bool) {
	if h.Emoji || h.Ground == answer.Human {
		return "", false
	}
	if h.Subject.onTopics() {
		return h.Text, h.topicAct() == topicRenamed
	}
	words := cueWords(h.Text)
	if len(words) < 3 || !slices.Contains(renameVerbs, words[0].Text) {
		return "", false
	}
	ref, _, ok := newTitle(h.Text)
	return h.Text, ok && (ref.number != 0 || ref.mine) && (h.Addressed || ref.number != 0 && strings.Contains(h.Text, ":"))
}

// renameTopic says a topic in other words, as editing the message that brought it does.
func renameTopic(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	m, err := r.Meeting(ctx, tx)
	if err != nil {
		return nil, err
	}
	ref, words, ok := newTitle(r.Text)
	if !ok {
		return nil, No(writeItSo.With("usage", r.Command.Usage()))
	}
	wanted, _, err := topicsMeant(ctx, tx, r, m, []topicRef{ref})
	if err != nil {
		return nil, unlessTalk(ctx, tx, r, err)
	}
	t, err := topicAt(ctx, tx, m.Number, wanted[0])
	if err != nil {
		return nil, err
	}
	if t.By != r.From.ID && !speaksFor(t, r.From.ID) {
		return nil, No(notYoursToRename.With("number", t.Number))
	}
	title, err := topicTitle(words)
	if err != nil {
		return nil, err
	}
	topics, err := tx.Topics(ctx, m.Number)
	if err != nil {
		return nil, err
	}
	for _, other := range topics {
		if other.Number != t.Number && fold.String(other.Title) == fold.String(title) {
			return nil, No(topicAlready.With("number", other.Number))
		}
	}
	return []Effect{React("📝")}, tx.Retitle(ctx, m.Number, t.Number, title)
}

var notYoursToRename = Text{
	ES: "El título del tema {number} lo cambia quien lo trajo o lo facilita.",
	PT: "O título do tema {number} é mudado por quem o trouxe ou facilita.",
	EN: "The title of topic {number} is changed by whoever brought or hosts it.",
}

package commands

import (
	"cmp"
	"context"
	"errors"
	"strconv"

	"comunidad/commands/answer"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "host",
		Aliases: Words{
			ES: []string{"facilito", "facilito la", "facilito el", "yo facilito", "puedo facilitar", "yo puedo facilitar", "quiero facilitar", "me ofrezco para", "hosteo", "hosteo el", "yo hosteo", "yo hosteo el", "cofacilito", "cofacilito el", "puedo hostear", "quiero hostear"},
			PT: []string{"facilito", "eu facilito", "facilito a", "posso facilitar", "eu posso facilitar", "quero facilitar", "me ofereço para"},
			EN: []string{"host", "i host", "i'll host", "i can host", "i want to host", "co-host", "i can co-host", "i'll co-host"},
		},
		Args: []Arg{topicNumber},
		Cues: Words{
			ES: []string{
				"yo/me encargo del/de tema/el", "me encargo del/de … tema", "apunto para llevar/facilitar/conducir",
				"puedo/quiero ser anfitriona/anfitrión/facilitadora/facilitador del/de", "puedo/quiero/podría llevar/conducir/moderar/guiar el/la",
				"yo llevo/conduzco/modero/tomo el/la", "me sumo a facilitar", "facilitamos el/la",
			},
			PT: []string{
				"posso/quero conduzir/levar/puxar/mediar o/a", "eu conduzo/levo/puxo/assumo o/a", "me responsabilizo pelo/pela", "fico com o tema",
				"assumo o tema",
			},
			EN: []string{
				"happy to take/host/run/lead topic/number", "can/could/will take/run/lead/moderate topic/number/the", "take topic",
				"i'll take/run/lead topic/number", "count me in to host", "be the host of/for",
			},
		},
		Help: Text{
			ES: "te ofreces para facilitar un tema, sola o junto con quien ya está: *facilito 2*",
			PT: "você se oferece para facilitar um tema, só ou junto com quem já está: *facilito 2*",
			EN: "you offer to host a topic, alone or together with its host: *host 2*",
		},
		Who:  Anyone,
		Bare: Numbers,
		Hear: func(h Heard) (string, bool) {
			if h.topicAct() == topicHosted {
				refs, _ := topicRefs(h.Text)
				return strconv.Itoa(refs[0].number), true
			}
			if h.Meaning.Kind != answer.Cohost || len(h.Meaning.Numbers) == 0 || h.topicAct() > topicHosted && h.topicAct() != topicPuzzling {
				return "", false
			}
			return strconv.Itoa(h.Meaning.Numbers[0]), true
		},
		Run: hostTopic,
	})
}

var topicNumber = Arg{Key: "number", Kind: Digits, Name: Text{ES: "número", PT: "número", EN: "number"}}

func hostTopic(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	t, err := topicNamed(ctx, tx, r)
	if err != nil {
		return nil, unlessTalk(ctx, tx, r, err)
	}
	err = tx.AddHost(ctx, t.Meeting, t.Number, r.From.ID)
	if errors.Is(err, store.ErrExists) {
		return nil, No(hostAlready.With("number", t.Number))
	}
	if err != nil {
		return nil, err
	}
	if err := tx.ConfirmHost(ctx, t.Meeting, r.From.ID); err != nil { // who offers now need not be asked
		return nil, err
	}
	list, err := weave(ctx, tx, t.Meeting, t.Number)
	return append([]Effect{React("🤝")}, list...), err
}

// unlessTalk is the refusal, or nothing where there are no topics and numbers may count something else.
func unlessTalk(ctx context.Context, tx *store.Tx, r Request, refusal error) error {
	m, err := r.Meeting(ctx, tx)
	if r.Addressed || r.Subject.Kind != "" || err != nil {
		return refusal
	}
	topics, err := tx.Topics(ctx, m.Number)
	if err != nil || len(topics) > 0 {
		return cmp.Or(err, refusal)
	}
	return nil
}

// topicNamed is the topic of the next meeting whose number was said.
func topicNamed(ctx context.Context, tx *store.Tx, r Request) (store.Topic, error) {
	return topicNumbered(ctx, tx, r, r.Args.Number("number"))
}

var (
	hostAlready = Text{
		ES: "Ya facilitas el tema {number}.",
		PT: "Você já facilita o tema {number}.",
		EN: "You host topic {number} already.",
	}
	noSuchTopic = Text{
		ES: "No hay tema {number}. Con *temas* se ven todos.",
		PT: "Não há tema {number}. Com *temas* dá para ver todos.",
		EN: "There is no topic {number}. *topics* shows them all.",
	}
)

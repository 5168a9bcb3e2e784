package commands

import (
	"context"
	"slices"
	"strings"

	"comunidad/commands/fold"
	"comunidad/store"
)

var solvedWords = Words{
	ES: []string{"resuelto", "resuelta", "se resolvió", "resolvimos", "resuelto el", "resuelta la", "ya se resolvió", "ya resolvimos", "ya está resuelto", "ya está resuelta", "solucionado", "solucionada"},
	PT: []string{"resolvido", "resolvida", "resolveu", "resolvemos", "já foi resolvido", "já foi resolvida", "já resolvemos", "solucionado"},
	EN: []string{"solved", "resolved", "sorted", "it is solved", "it's solved", "we solved"},
}

func init() {
	add(&Command{
		Name:    "solved",
		Aliases: solvedWords,
		Args:    []Arg{{Key: "rest", Kind: AnyText, Optional: true, Name: Text{ES: "N7 con organización", PT: "N7 com organização", EN: "N7 with organisation"}}},
		Cues: Words{
			ES: []string{
				"ya conseguimos/conseguí/encontramos/encontré/resolvimos/tenemos {code}",
				"{code} … resuelto/resuelta/resolvió/resolvimos/conseguimos/conseguí/encontramos/cubierta/cubierto/listo/lista/cerrada/cerrado/solucionado/solucionada/cumplida",
				"conseguimos/conseguí/encontramos/resolvimos/resolvieron/resolver/solucionamos/resolvió {code}",
				"cerramos/cerrar/cierra/cierren/cerrá/cierro/cerrado {code}", "dar por cerrado/cerrada/resuelto/resuelta {code}",
				"no hace/hacen falta {code}", "no necesitamos/necesito {code}",
				"ya está/quedó/fue listo/lista/resuelto/resuelta/cubierto/cubierta {code}", "quedó resuelto/resuelta/lista/listo/cubierta {code}",
				"{code} ya", "{code} fue/está atendida/atendido/cubierta/cubierto/resuelta/resuelto",
				"necesidad … fue atendida/cubierta/resuelta {code}", "lo de/del … ya quedó/está/salió",
				"ya conseguimos/conseguí/encontramos/encontré/resolvimos +", "nos llegaron/llegó … ya está cubierto/listo",
				"eso/ya está cubierto/cubierta/resuelto/resuelta", "pueden/puedes cerrar/cerrarla/cerrarlo", "ya no hace/hacen falta",
				"dar/dale de baja la necesidad", "{code} ya fue/está tomada/entregada/donada",
			},
			PT: []string{
				"já conseguimos/consegui/achamos/achei/encontramos/resolvemos/arrumamos/temos {code}",
				"{code} … já/resolvido/resolvida/resolveu/resolvemos/conseguimos/arrumamos/achamos/ok/certo/encerrada",
				"conseguimos/consegui/achamos/encontramos/resolvemos/arrumamos/resolver {code}",
				"fechar/fecha/feche/fechamos/encerrar/encerra/encerrou {code}", "deu certo {code}", "não precisamos/preciso mais {code}",
				"foi resolvid* {code}", "{code} foi atendida/atendido/resolvida/resolvido", "necessidade … foi atendida/resolvida {code}",
				"pedido {code} atendido", "{code} atendido/atendida", "dar baixa", "pode dar baixa", "já conseguimos/achamos/resolvemos/arrumamos +",
				"deu certo o/a", "não precisa mais", "fecha lá", "{code} já foi doada/entregue/retirada",
			},
			EN: []string{
				"found/got/sorted/solved/resolved/fixed/covered/closed/done/settled {code}", "close/closing {code}",
				"{code} is/has/are/been/all … solved/done/sorted/resolved/closed/covered/fixed/settled/met", "no longer need {code}",
				"don't need {code}", "taken care of {code}", "{code} … thanks to", "{code} was/has been met/covered/solved",
				"{code} … fulfilled/met/covered/sorted", "all good on {code}", "request … fulfilled {code}", "we found the/an/a/our/somebody/someone",
				"you can close it/that/this", "take us off the needs list", "off the needs list", "{code} has been taken/given/claimed",
			},
		},
		Overheard: Words{
			ES: []string{
				"ya conseguimos/conseguí/encontramos/encontré/resolvimos {code}",
				"{code} … resuelto/resuelta/cubierta/cubierto/solucionado/solucionada", "cerramos {code}", "conseguimos/resolvimos {code}",
			},
			PT: []string{
				"já conseguimos/consegui/achamos/resolvemos/arrumamos {code}", "{code} … resolvido/resolvida", "conseguimos/resolvemos {code}",
			},
			EN: []string{
				"we found/got/sorted/solved {code}", "{code} is … solved/sorted/done/resolved", "{code} all sorted/done",
			},
		},
		Help: Text{
			ES: "cierra una necesidad o una oferta, y propone el vínculo con quien ayudó: *resuelto N7 con Casa Luz*",
			PT: "fecha uma necessidade ou uma oferta, e propõe o vínculo com quem ajudou: *resolvido N7 com Casa Luz*",
			EN: "closes a need or an offer, and proposes the tie with whoever helped: *solved N7 with Casa Luz*",
		},
		Who:  Anyone,
		Hear: hearSolved,
		Run:  solved,
		No: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) { // then it still stands
			s, err := meant(ctx, tx, r, r.Words, store.Need)
			if err != nil || s.By != r.From.ID {
				return []Effect{React("👌")}, ignoreNotFound(err)
			}
			return []Effect{React("👀")}, tx.RenewShared(ctx, s.ID)
		},
	})
}

// hearSolved hears «resuelto N7 con Casa Luz» anywhere, and without the code what answers our question about it.
func hearSolved(h Heard) (string, bool) {
	if h.Emoji {
		return "", h.Subject.Kind == AboutShared && fold.String(h.Text) == "🎉"
	}
	if strings.Contains(h.Text, "?") {
		return "", false
	}
	rest, opens := opening(h.Text, solvedWords)
	_, _, coded := codeIn(rest)
	if opens && (coded || h.Subject.Kind == AboutShared) {
		return rest, true
	}
	if h.Subject.Kind != AboutShared || stands(h.Text) {
		return "", false
	}
	words := cueWords(h.Text)
	says := len(words) > 0 && len(words) <= 12 && (slices.Contains([]string{"si", "sim", "yes", "con", "com", "with"}, words[0].Text) || slices.ContainsFunc(words, solves))
	return h.Text, says
}

// solves tells whether a word, among those that answer our question, says that it was solved.
func solves(w fold.Word) bool {
	return slices.Contains([]string{
		"resuelto", "resuelta", "resolvio", "resolvimos", "solucionado", "solucionada", "conseguimos", "consegui", "encontramos", "ayudo", "ayudaron", "apoyo", "apoyaron", "listo",
		"resolvido", "resolvida", "resolveu", "resolvemos", "achamos", "ajudou", "ajudaram", "apoiou", "solved", "sorted", "resolved", "found", "helped", "done",
	}, w.Text)
}

func solved(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	words := r.Args.Text("rest")
	s, err := meant(ctx, tx, r, words, store.Need)
	if err != nil {
		return nil, err
	}
	if !mayEnd(r, s) {
		return nil, No(notYoursToEnd.With("code", s.Code()))
	}
	if s.Status == store.Solved {
		return nil, No(solvedAlready.With("code", s.Code()))
	}
	if r.Confirmed {
		words = r.Text     // «sí, con Casa Luz»
		if stands(words) { // «sí, sigue»
			return []Effect{React("👀")}, tx.RenewShared(ctx, s.ID)
		}
	}
	with, known, err := organisationIn(ctx, tx, words, s.Organisation)
	if err != nil {
		return nil, err
	}
	own := known && with.ID == s.Organisation
	known = known && !own
	if err := tx.EndShared(ctx, s.ID, store.Solved, with.ID*oneIf(known)); err != nil {
		return nil, err
	}
	effects := []Effect{React("🎉")}
	switch {
	case known && s.Organisation == 0 && r.Direct:
		return append(effects, Reply(whoseTie)), nil
	case !known && !own && r.Direct && namedWith(words):
		return append(effects, Reply(solvedUnknown.With("code", s.Code()))), nil
	case !known || s.Organisation == 0:
		return effects, nil
	}
	asked, err := proposeTie(ctx, tx, r, s.Organisation, with, "collaboration", "need")
	return append(effects, asked...), err
}

// oneIf is 1 for yes.
func oneIf(yes bool) int64 {
	if yes {
		return 1
	}
	return 0
}

// namedWith tells whether somebody named a helper.
func namedWith(words string) bool {
	for _, w := range fold.Words(words) {
		if w.Text == "con" || w.Text == "com" || w.Text == "with" {
			return true
		}
	}
	return false
}

var (
	notYoursToEnd = Text{
		ES: "{code} lo cierra o lo quita quien lo trajo.",
		PT: "Só quem trouxe {code} pode fechar ou tirar.",
		EN: "{code} is closed or taken off by whoever brought it.",
	}
	solvedAlready = Text{
		ES: "{code} ya está resuelto.",
		PT: "{code} já está resolvido.",
		EN: "{code} is solved already.",
	}
	solvedUnknown = Text{
		ES: "{code} queda resuelto. No conozco a esa organización, así que no propongo ningún vínculo.",
		PT: "{code} fica resolvido. Não conheço essa organização, então não proponho nenhum vínculo.",
		EN: "{code} is solved. I do not know that organisation, so I propose no tie.",
	}
)

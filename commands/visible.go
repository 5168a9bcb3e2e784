package commands

import (
	"context"
	"regexp"
	"slices"
	"strings"

	"comunidad/commands/fold"
	"comunidad/store"
)

// consentVersion counts the wordings of what people say yes to.
const consentVersion = 1

func init() {
	yesNo := []Arg{{Key: "answer", Kind: AnyText, Optional: true, Name: Text{ES: "sí o no", PT: "sim ou não", EN: "yes or no"}}}
	add(&Command{
		Name: "visible", Aliases: Words{
			ES: []string{"visible", "ser visible", "hazme visible", "aparecer en el directorio", "estar en el directorio"},
			PT: []string{"visível", "ser visível", "aparecer no diretório", "estar no diretório"},
			EN: []string{"visible", "be visible", "appear in the directory", "be in the directory"},
		}, Args: yesNo,
		Cues: Words{
			ES: []string{
				"aparecer/salir/estar/figurar en … directorio/lista", "quiero/queremos/quisiera aparecer/salir/estar/figurar en … directorio/lista",
				"ponnos/ponme/ponenos/poneme/agrégame/agréganos/inclúyeme/inclúyenos/anótame/súmame en/al … directorio/lista",
				"agrégame/agréganos/súmame/súmanos al directorio", "vean/encuentren en … directorio/lista",
				"no … aparecer/salir/estar/figurar en … directorio/lista", "sácame/sácanos/quítame/quítanos/bórrame del/de … directorio/lista",
				"sácame/sácanos/quítame/bórrame … directorio", "que nadie/ninguno vea", "ocúltame/ocúltanos/escóndeme/oculta/ocultar", "no … visible",
				"no quiero/queremos ser visible/visibles", "no … vean/encuentren",
				"no … muestres/muestren/mostrar/enseñes … nombre/organización/datos", "que … vean/encuentren … directorio/lista",
				"hazme/haznos/haceme visible", "invisible", "pueden/puedes/podés mostrar … organización/nombre",
				"mostrame/muéstrame/muéstranos/mostranos en el directorio", "no aparezca/aparezcamos/aparezcan/figure/figuremos … lista/directorio",
				"no aparezca/salga … nuestra/mi organización … la lista", "ponnos/ponme … lista de organizaciones/orgs", "sí … mostrar … organización",
				"no … salir/aparecer/figurar/estar en el listado/directorio/catálogo", "no queremos/quiero salir",
				"escóndenos/escóndeme/ocúltanos del directorio/listado", "quítanos/sácanos de donde/ahí/la/el", "nadie vea que estamos/estoy",
				"sacar/mostrar a mi/nuestra organización en el directorio/listado", "nos encuentren … lista/directorio",
				"figuremos/figurar públicamente", "autorizo que figur*/aparez*", "muéstranos/muestrannos en la lista",
				"sáquenos/sáquenme de la/el lista/directorio/listado", "de la lista de organizaciones",
				"salir/salirme/salirnos/irme/retirarme/retirarnos/salgo/salimos del/de … directorio/listado/lista",
				"prefiero/preferimos que … no aparezca/aparezcamos/figure/salga", "mi/nuestra organizacion no aparezca",
				"no aparecer/salir/figurar en la/el lista/directorio de organizaciones/orgs", "preferimos/prefiero no aparecer/salir/figurar",
			},
			PT: []string{
				"aparecer/estar/entrar/constar no/na … diretório/lista", "pode me/nos colocar/mostrar/listar … diretório/lista",
				"me/nos coloca/coloque/põe/bota/inclui/adiciona no/na … diretório/lista", "pode mostrar … organização/org/nome",
				"não … aparecer/estar/constar … diretório/lista", "me/nos tira/tire/remove/remova/retira do/da … diretório/lista",
				"tira/tire/remove/remova … gente/nós/nome/organização … diretório/lista", "não mostra/mostre/mostrar/mostrem",
				"esconde/esconda/oculta/ocultar", "não … visíve*", "que ninguém veja", "ser visível/visíveis", "ficar visível",
				"quero/queremos aparecer no/na diretório/lista", "tira/tire … gente … lista de organizações/orgs/ongs",
				"não mostra/mostre … nome … diretório", "não conste/constar/bota/bote/coloca/coloque … diretório/lista/listagem",
				"sair/saio/saímos do/da/desse … diretório/lista/catálogo", "não conste no diretório", "ficar invisível", "aparecendo no/na catálogo/diretório/lista", "concordamos/concordo com a exibição",
				"outras ongs/orgs/organizações consigam/possam ver", "exibição … diretório", "organização não conste no diretório",
				"pode colocar a gente/nossa/minha no/na diretório/lista/catálogo", "coloca a gente no diretório",
				"preferimos/prefiro não aparecer/constar",
			},
			EN: []string{
				"list us/me", "show up/be/appear/in … directory/list", "add/put/include me/us to/in/on … directory/list",
				"to show up in … directory/list", "happy for others to see", "hide me/us/my/our", "don't/not list/show/include me/us/my/our",
				"take me/us off/out", "remove me/us from … directory/list", "not … visible/appear/directory/listed", "unlist me/us", "no … directory",
				"leave/quit the … directory/list", "make me/us visible/invisible", "others/people … see/find … directory/org/organisation/organization",
				"want to appear/be in … directory/list", "i/we want to appear/be in the directory",
				"us off the … list of orgs/organisations/organizations", "keep us/me off the", "others to see us/me in the listing/list/directory",
				"consent to being … listed", "publicly listed", "yes show my/our org/organisation/organization in the directory",
				"show my/our … directory", "list us in the directory", "hide us/me from the … directory/list", "be visible to the/others/other",
				"like to be visible", "prefer not to appear/be listed/be in",
			},
		},
		Help: Text{
			ES: "di si tu nombre aparece en el directorio; mientras no digas que sí, no: *visible sí*",
			PT: "diga se o seu nome aparece no diretório; enquanto não disser que sim, não: *visível sim*",
			EN: "say whether your name is in the directory; until you say yes, it is not: *visible yes*",
		},
		Who: Anyone,
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			return consent(ctx, tx, r, store.InDirectory, visibleYes, visibleNo)
		},
	})
	add(&Command{
		Name:    "introductions",
		Aliases: Words{ES: []string{"presentaciones"}, PT: []string{"apresentações"}, EN: []string{"introductions"}}, Args: yesNo,
		Cues: Words{
			ES: []string{
				"preséntame/preséntanos a/con otras/otros/otra/nuevas/organizaciones/orgs", "apúntame/anótame/inscríbeme para/a/en … presentaciones",
				"sí … presentaciones", "conocer otras/otros/nuevas orgs/organizaciones", "no … me/nos presenten/presentes", "no … presentaciones",
				"ya no … presentaciones", "quiero/queremos … presentaciones", "sin presentaciones", "deja de presentarme/presentarnos",
				"que me/nos presenten/presentes", "vayas/vayan presentando", "presentando gente/organizaciones", "me encantaría … presen*",
				"apúntame/anótame para las presentaciones", "preséntame/preséntanos de vez en cuando", "vayan/vayas conectando con",
				"presentes/presenten a otras/otros organizaciones/orgs", "quiero/queremos que me/nos presentes/presenten a otras",
			},
			PT: []string{
				"me/nos apresenta/apresente/apresentar … gente/outras/outra/organizações/orgs/ongs", "pode me/nos apresentar", "não … apresentações",
				"não … apresent*", "para/pare de me/nos apresentar", "quero/queremos … apresentações", "sim … apresentações",
				"conhecer outras/novas organizações/orgs/ongs", "sem apresentações", "que me/nos apresentem/apresente outras/outra/organizações",
				"ser apresentada/apresentado/apresentados/apresentadas", "quero que me/nos apresent*", "indicações de outras entidades/organizações",
			},
			EN: []string{
				"introduce me/us to other/new/others/organisations/organizations/people", "being introduced to", "be introduced to",
				"no introductions", "stop introducing/matching/introductions", "don't/not introduce/match", "yes … introductions",
				"want/like … introductions", "sign me/us up for introductions", "meet other/new organisations/organizations/orgs",
				"no more introductions", "make introductions for/to us/me", "you can make introductions", "can introduce us/me", "hook me/us up with",
				"no more matchmaking", "matchmaking", "stop the introductions",
			},
		},
		Help: Text{
			ES: "di si quieres que una vez al mes les presente a otra organización con algo en común: *presentaciones sí*",
			PT: "diga se quer que uma vez por mês eu apresente vocês a outra organização com algo em comum: *apresentações sim*",
			EN: "say whether once a month I may introduce you to another organisation with something in common: *introductions yes*",
		},
		Who: Anyone,
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			if r.From.OrganisationID == 0 {
				return nil, No(whoseTie)
			}
			return consent(ctx, tx, r, store.InIntroductions, introducedYes, introducedNo)
		},
	})
}

// consent records a yes or a no, in so many words.
func consent(ctx context.Context, tx *store.Tx, r Request, what string, yes, no Text) ([]Effect, error) {
	said := r.Args.Text("answer")
	_, short := opening(unsaluted(r.Text), r.Command.Aliases)
	if !short {
		said = r.Text // all of it: «can others see us?» is a question
	}
	given, clear := agreed(said, !short)
	if !clear {
		return nil, No(writeItSo.With("usage", r.Command.Usage()))
	}
	if err := tx.SetConsent(ctx, r.From.ID, what, given, consentVersion); err != nil {
		return nil, err
	}
	if !r.Direct {
		return []Effect{React("✅")}, nil
	}
	if given {
		return []Effect{Reply(yes)}, nil
	}
	return []Effect{Reply(no)}, nil
}

// agreed reads «sí», «no» and, with sentence, «sácame del directorio, por favor». Consent is never guessed: whatever refuses or
// takes away is a no, and what hesitates, or asks without wishing, is not clear.
func agreed(text string, sentence bool) (yes, clear bool) {
	words := cueWords(noRefusal.ReplaceAllString(fold.String(text), " "))
	says := func(any []string) bool {
		return slices.ContainsFunc(words, func(w fold.Word) bool { return cuePart{words: any}.is(w.Text) })
	}
	switch {
	case says(refusing) || stopping.MatchString(text) || leaving.MatchString(text):
		return false, true
	case len(words) == 0 || len(words) == 1 && slices.Contains([]string{"si", "sim", "yes"}, words[0].Text):
		return true, true
	case !sentence || says(hesitating) || strings.Contains(text, "?") && !says(wishing):
		return false, false
	}
	return true, true
}

// noRefusal is what sounds like a no and is none: the Portuguese «no» of «aparecer no diretório», and «no hay problema».
var noRefusal = regexp.MustCompile(`\bno (diretorio|catalogo|mapa|registro)\b|\b(no hay|sin|sem|no) (problema|drama|problem)\b|\bpor que no\b`)

var stopping = regexp.MustCompile(`(?i)\b(para|pare|parem|deja|dejen) de\b`)

// leaving is what takes back a yes: «quiero salir del directorio»; «salir en el directorio» is to appear in it.
var leaving = regexp.MustCompile(`(?i)\b(?:salir(?:me|nos)?|irme|retirar(?:me|nos)|salgo|salimos)\s+del?\b|\b(?:sair|saio|sa[íi]mos)\s+d[oa]\b|\b(?:leave|quit)\s+the\b`)

// hesitating and wishing are words of somebody who does not know yet, and of somebody who does.
var (
	hesitating = []string{"vez", "quizas", "quiza", "talvez", "maybe", "perhaps", "might", "pensar*", "pienso", "depende", "depends", "despues", "depois", "later", "thinking"}
	wishing    = []string{"quiero", "queremos", "quisiera", "quisieramos", "gustaria", "interesa", "quero", "gostaria", "queria", "want", "like", "please", "porfa", "favor", "ponnos", "ponme", "agregame"}
)

// refusing are words of a no.
var refusing = []string{
	"no", "nao", "not", "dont", "never", "nunca", "sin", "sem", "without", "nadie", "ninguno", "ninguna", "ninguem", "nobody", "invisible", "invisivel", "saca", "sacame", "sacanos", "saquen", "saque*", "sacarme", "sacarnos", "quita*", "borra*", "elimina*",
	"oculta*", "ocultar", "esconde*", "esconda", "deja", "dejen", "tira", "tire", "remove", "remova", "retira*", "pare", "hide", "unlist", "off", "out", "stop", "delete",
}

var (
	visibleYes = Text{
		ES: "Desde hoy apareces en el directorio con nombre, organización y país, nunca con tu número. Quien quiera hablarte me lo pide, y te pregunto. Vale un año; *visible no* lo quita.",
		PT: "A partir de hoje você aparece no diretório com nome, organização e país, nunca com o seu número. Quem quiser falar com você me pede, e eu pergunto. Vale um ano; *visível não* desfaz.",
		EN: "From today you are in the directory with name, organisation and country, never with your number. Whoever wants to talk to you asks me, and I ask you. It holds for a year; *visible no* ends it.",
	}
	visibleNo = Text{
		ES: "No apareces en el directorio.",
		PT: "Você não aparece no diretório.",
		EN: "You are not in the directory.",
	}
	introducedYes = Text{
		ES: "Una vez al mes puedo presentarles a otra organización que también dijo que sí. *presentaciones no* lo termina.",
		PT: "Uma vez por mês posso apresentar vocês a outra organização que também disse sim. *apresentações não* cancela.",
		EN: "Once a month I may introduce you to another organisation that said yes too. *introductions no* ends it.",
	}
	introducedNo = Text{
		ES: "No les presento a nadie.",
		PT: "Não apresento vocês a ninguém.",
		EN: "I introduce you to nobody.",
	}
)

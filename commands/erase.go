package commands

import (
	"context"
	"regexp"

	"comunidad/commands/fold"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "erase",
		Aliases: Words{
			ES: []string{"borrar mis datos", "borra mis datos", "olvídame", "borrar todo lo mío", "elimina mis datos", "eliminar mis datos", "borrar mi información", "borrar todo sobre mí", "borrar todo lo que sabes de mí"},
			PT: []string{"apagar meus dados", "apaga meus dados", "apagar tudo sobre mim", "me esqueça", "excluir meus dados", "exclua meus dados"},
			EN: []string{"delete my data", "erase my data", "forget me", "delete everything about me"},
		},
		Cues: Words{
			ES: []string{
				"borra/borren/borrar/elimina/eliminar/eliminen/suprime/suprimir/quita/quitar … todo/toda/todos/todas … mí/mío/míos/mis/nuestro",
				"borra/borrar/elimina/eliminar/suprimir … datos/información/registro/perfil/cuenta", "^bórrame/elimíname",
				"olvida/olvídate/olvídense de mí", "supresión/eliminación/cancelación de … datos/información",
				"derecho al/a olvido/supresión/ser olvidad*", "no quiero … quede/guarden/tengan nada", "borra … sabes/tienes/tenés/guardas … mí",
				"que no quede nada/registro/rastro", "date/darme/dame de baja",
				"quiero/quisiera … borren/borres/eliminen/elimines/supriman … datos/información/todo",
				"elimine/elimines/eliminen/borre/borres/borren toda/todo/todos/mi/mis", "se borre todo/toda",
				"supresión/eliminación de mis/mi/los datos/información personales/personal", "cancelar todos mis datos",
				"derecho de supresión/cancelación/olvido", "no quiero quedar en", "olvida que existo",
				"borr*/elimin*/suprim* todo lo que … mí/mío/nosotros", "ya no voy a estar … borr*/elimin*",
				"bórrame/borrarme/bórrenme/eliminarme/elimíname de/porfa/del/la/por", "borr* mi/mis/todos", "sí borrar/bórralo",
				"me borren/borres/eliminen/elimines de", "quiero que me borren/eliminen/borres",
			},
			PT: []string{
				"apaga/apague/apagar/exclui/exclua/excluir/deleta/delete/deletar/remove/remova … tudo/meus/minha/minhas/todos",
				"eliminação/exclusão de/das/dos … informações/dados", "esquece/esqueça/esquecer … mim/tudo",
				"não quero … nada guardado/guardada/salvo", "direito ao/de … esquecimento/exclusão/ser esquecid*",
				"me apaga/apague/exclui/exclua/deleta", "apaga/apague/exclui/deleta tudo … sobre/de mim", "eliminação/exclusão de todas as minhas",
				"me deletar/apagar/excluir daí/do/da", "pode me deletar/apagar/excluir", "me apag*/delet*/exclu*", "sim apagar/apaga",
				"quero que me apaguem/excluam/removam",
			},
			EN: []string{
				"delete/erase/wipe/remove/forget/clear … everything/all/my/me/records", "right to be forgotten", "right to erasure",
				"remove all records", "wipe all/my", "forget me/us/about me/everything", "delete my account/profile/info/information/details",
				"delete/erase/wipe/remove/clear/forget everything/all … on/about/concerning me/us", "take me off everything",
				"erase/delete/remove me from", "yes delete/erase", "want to be deleted/erased/removed from",
			},
		},
		Help: Text{
			ES: "borra todo lo que tengo sobre ti; pregunta antes, y no se puede deshacer",
			PT: "apaga tudo o que tenho sobre você; pergunta antes, e não se pode desfazer",
			EN: "erases everything I have about you; it asks first, and cannot be undone",
		},
		Who:          Anyone,
		AfterLeaving: true,
		Run:          erase,
	})
}

func erase(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	if !r.Direct {
		return nil, No(AloneOnly)
	}
	orphan, err := tx.Orphan(ctx, r.From.ID)
	if err != nil {
		return nil, err
	}
	if !r.Confirmed || !erasing.MatchString(fold.String(r.Text)) {
		organisation := Body(nil)
		if orphan {
			organisation = eraseOrphan.With("name", r.From.Organisation)
		}
		return []Effect{Ask(Lines(eraseSure, organisation, eraseHow))}, nil
	}
	code, bare, err := tx.Erase(ctx, r.From.ID, true)
	if err != nil {
		return nil, err
	}
	return []Effect{DM(bare, erased.With("code", code)).Now()}, nil
}

// erasing has to be said with the yes: a «sí» may have been meant for another question, and this cannot be undone.
var erasing = regexp.MustCompile(`\b(?:borr|elimin|suprim|apag|exclu|delet|eras|confirm)`)

var (
	eraseSure = Text{
		ES: "*¿Borro todo lo que tengo sobre ti?* Perfil, respuestas, asistencia, temas, lo que compartiste y tus permisos. No se puede deshacer.",
		PT: "*Apago tudo o que tenho sobre você?* Perfil, respostas, presença, temas, o que compartilhou e suas permissões. Não se pode desfazer.",
		EN: "*Shall I erase everything I have about you?* Profile, answers, attendance, topics, what you shared and what you allowed. It cannot be undone.",
	}
	eraseOrphan = Text{
		ES: "Nadie más está por {name}: se va también, con sus vínculos.",
		PT: "Não há mais ninguém de {name} aqui: a organização sai também, com seus vínculos.",
		EN: "Nobody else is here for {name}: it goes too, with its ties.",
	}
	eraseHow = Text{
		ES: "Un tema que facilitan otras personas queda, sin tu nombre. Si es así, responde *sí, borrar*. Si no, *no*.",
		PT: "Um tema que outras pessoas facilitam fica, sem o seu nome. Se for isso, responda *sim, apagar*. Se não, *não*.",
		EN: "A topic that others host stays, without your name. If so, answer *yes, delete*. If not, *no*.",
	}
	erased = Text{
		ES: "*Borrado: recibo {code}.* De ti no queda nada; este mensaje y tu dirección se borran también, en un minuto. Copias de seguridad: a los 30 días. Si escribes en el grupo, empiezas de nuevo.",
		PT: "*Apagado: comprovante {code}.* De você não fica nada; esta mensagem e o seu endereço também são apagados, em um minuto. Cópias de segurança: em 30 dias. Se escrever no grupo, começa de novo.",
		EN: "*Erased: receipt {code}.* Nothing of you stays; this message and your address go too, within a minute. Backups: within 30 days. If you write in the group, you begin anew.",
	}
)

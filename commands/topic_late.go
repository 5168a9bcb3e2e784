package commands

import (
	"context"

	"comunidad/store"
)

// takesTopics is the meeting that takes a topic now: that of the open call; and on its day the meeting of today until its
// first turn begins, since an Open Space gathers its topics as it opens. Late is when its agenda is made already. It is 0 for
// talk in the group that may mean something else.
func takesTopics(ctx context.Context, tx *store.Tx, r Request) (meeting int64, late bool, err error) {
	quotes := r.Subject.onTopics()
	if call := r.Scene.Call; call != nil && (!quotes || r.Subject.Meeting == call.Meeting) {
		return call.Meeting, false, nil
	}
	m, today := r.Scene.Today()
	if today && (!quotes || r.Subject.Meeting == m.Number) {
		turns, err := tx.Turns(ctx, m.Number)
		switch begun := m.EndsAt().Add(-closingBefore); {
		case err != nil:
			return 0, false, err
		case len(turns) > 0 && tx.Now.Before(turns[0].StartsAt), len(turns) == 0 && tx.Now.Before(begun):
			return m.Number, len(turns) > 0, nil
		case !r.Addressed && !quotes:
			return 0, false, nil
		}
		return 0, false, No(turnsBegan.With("title", m.Title))
	}
	if quotes {
		m, err := r.Meeting(ctx, tx)
		if err == nil && m.Number == r.Subject.Meeting && r.At.Before(m.StartsAt) {
			return 0, false, No(callOver.With("title", m.Title))
		}
	}
	return 0, false, No(noCall)
}

var (
	turnsBegan = Text{
		ES: "Los turnos de *{title}* ya empezaron: lo que falte queda para el próximo, o para la conversación que le quede cerca.",
		PT: "Os turnos de *{title}* já começaram: o que falta fica para o próximo, ou para a conversa mais próxima.",
		EN: "The turns of *{title}* have begun: what is missing is for the next one, or for the conversation that is nearest.",
	}
	callOver = Text{
		ES: "Los temas de *{title}* ya cerraron. El día del encuentro, hasta el primer turno, se suma uno con *propongo …*",
		PT: "Os temas de *{title}* já fecharam. No dia do encontro, até o primeiro turno, entra mais um com *proponho …*",
		EN: "The topics of *{title}* are closed. On the day, until the first turn, one can still come in with *propose …*",
	}
	afterAgenda = Text{
		ES: "La agenda ya está hecha: entra cuando quien facilita repita *publicar agenda*.",
		PT: "A agenda já está feita: entra quando quem facilita repetir *publicar agenda*.",
		EN: "The agenda is made already: it comes in when facilitation repeats *publish agenda*.",
	}
)

package commands

import (
	"context"

	"comunidad/store"
)

// document takes a list that a facilitator sent alone, or says which kind of file is read: a list that is met with silence is
// believed to be noted.
func (s *Set) document(ctx context.Context, tx *store.Tx, r Request, in store.In) (Outcome, error) {
	if _, err := tx.InFile(ctx, in.Seq); !isNotFound(err) {
		return s.dropped(ctx, tx, r, in)
	}
	if !r.Direct || !r.From.Facilitator {
		return Outcome{}, nil
	}
	return Outcome{Command: "attended", Effects: []Effect{Reply(onlyLists)}}, nil
}

var onlyLists = Text{
	ES: "Ese archivo no lo abro. Para la asistencia leo un CSV (de Zoom, de Meet o guardado desde Excel) de hasta 1 MB. También vale escribir *asistió Ana, Luis*.",
	PT: "Esse arquivo eu não abro. Para a presença leio um CSV (do Zoom, do Meet ou salvo do Excel) de até 1 MB. Também vale escrever *veio Ana, Luis*.",
	EN: "I do not open that file. For the attendance I read a CSV (from Zoom, Meet or saved from Excel) of up to 1 MB. Writing *attended Ana, Luis* works, too.",
}

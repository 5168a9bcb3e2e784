package commands

import (
	"context"
	"regexp"

	"comunidad/commands/fold"
	"comunidad/store"
)

// droppedCommitment is «retiro C1», «C1 no va».
var droppedCommitment = regexp.MustCompile(`^(?:(?:retir|quit|sac|borr|elimin|cancel|tir|apag|anul|remov|descart)\p{L}*|withdraw|drop|delete|i withdraw|i drop|dejo|deixo|dejamos)\s+(?:el |la |o |a |mi |meu |my |the |nuestro |nosso )?(?:compromiso |compromisso |commitment )?(?:el |o )?c ?-?\d+[ .!,]*(?:por favor|porfa|please|gracias|obrigad[oa]|thanks)?[ .!]*$` +
	`|^(?:el |o |the )?(?:compromiso |compromisso |commitment )?c ?-?\d+,? (?:ya |ja |finalmente |al final )*(?:no va|no sigue|no corre|no podra ser|no se puede|se cae|se cayo|nao vai|nao rola|nao segue|nao da|caiu|cancelad[oa]|fue cancelado|foi cancelado|queda sin efecto|is off|is cancelled|is canceled|is dropped|won't happen|will not happen|not happening)[ .!]*$` +
	`|^(?:ya |ja )?(?:no va|nao vai) (?:el |o |a )?c ?-?\d+[ .!]*$`)

func dropsCommitment(text string) bool { return droppedCommitment.MatchString(fold.String(text)) }

// dropCommitment takes a commitment off the list: whoever took it on, or facilitation.
func dropCommitment(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	code, _ := commitmentSaid(r.Text)
	h, err := commitmentOf(ctx, tx, r, code)
	if err != nil {
		return nil, err
	}
	h.Status = "withdrawn"
	return []Effect{React("👌")}, tx.SetHarvest(ctx, h)
}

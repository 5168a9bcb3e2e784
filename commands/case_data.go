package commands

import (
	"fmt"
	"regexp"
	"time"

	"comunidad/commands/fold"
)

// What looks like the data of a person whom an organisation accompanies. It is never kept: what leaks can hurt someone.
var (
	harmless = regexp.MustCompile(`https?://\S+|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b(?:19|20)\d{2}\s*[-–a/]\s*(?:19|20)\d{2}\b|` +
		`(?i:` + currency + `)\s*\d[\d.,]*|\b\d[\d.,]*\s*(?i:` + currency + `|personas|pessoas|people)`)
	longNumber = regexp.MustCompile(`\+?\(?\d(?:[\s().\-–]{0,2}\d){7,}`)
	mexicanID  = regexp.MustCompile(`(?i)\b[a-z]{4}\d{6}[hmx][a-z]{5}[a-z\d]\d\b`)
	passport   = regexp.MustCompile(`\b[A-Z]{1,3}[-\s]?\d{6,9}\b`)
	mail       = regexp.MustCompile(`[\w.+-]+@[\w-]+\.\w{2,}`)
	documented = regexp.MustCompile(`\b(?:dni|curp|rg|cpf|cedula|pasaporte|passaporte|passport|nie|ssn|alien number|a-number|documento|document|id|expediente|folio|nuip|rut)\b\D{0,20}\d[\d.\- ]{4,}`)
)

// currency is what an amount of money says before or after its number. It is no phone.
const currency = `us\$|r\$|\$|€|£|s/\.?|bs\.?\b|usd\b|eur\b|mxn\b|cop\b|clp\b|ars\b|pen\b|brl\b|gtq\b|hnl\b|crc\b|dop\b|uyu\b|bob\b|ves\b|nio\b|pyg\b|cad\b|gbp\b|chf\b|` +
	`pesos\b|d[óo]lares\b|reais\b|reales\b|soles\b|bol[ií]vares\b|bolivianos\b|quetzales\b|lempiras\b|colones\b|c[óo]rdobas\b|guaran[ií]es\b|balboas\b|gourdes\b|dollars\b|euros?\b|pounds\b`

// caseData tells whether a text looks like the data of somebody's case: a document or phone number, an address of mail, a
// child's name with an age. The names of organisations are nobody's.
func caseData(text string, organisations ...string) bool {
	bare := harmless.ReplaceAllString(text, " ")
	if longNumber.MatchString(bare) || mexicanID.MatchString(bare) || passport.MatchString(bare) || mail.MatchString(bare) {
		return true
	}
	return documented.MatchString(fold.String(bare)) || childNamed(link.ReplaceAllString(text, " "), organisations)
}

// nudge is the answer to what looks like case data: it is not kept, and the person is told alone if they ever wrote
// alone. Nothing quotes the message, since that would show it once more.
func nudge(r Request) []Effect {
	switch {
	case r.Direct:
		return []Effect{Reply(caseAlone)}
	case !r.From.WroteAt.IsZero() && r.At.Sub(r.From.WroteAt) < 30*24*time.Hour:
		return []Effect{DM(r.From.ID, caseAlone)}
	}
	key := fmt.Sprintf("case/%d/%s", r.From.ID, r.At.Format(time.DateOnly))
	return []Effect{Post(caseInGroup).Mentioning([]int64{r.From.ID}).Once(key).Before(r.At.Add(time.Hour))}
}

var (
	caseAlone = Text{
		ES: "No lo guardé: parece traer datos de una persona (documento, teléfono, correo, o el nombre y la edad de una niña o niño). Si está en el grupo, bórralo allí, y escríbelo otra vez sin esos datos.",
		PT: "Não guardei: parece trazer dados de uma pessoa (documento, telefone, e-mail, ou o nome e a idade de uma criança). Se estiver no grupo, apague lá, e escreva outra vez sem esses dados.",
		EN: "I did not keep it: it seems to carry a person's data (a document, a phone, an e-mail, or a child's name and age). If it is in the group, delete it there, and write it again without them.",
	}
	caseInGroup = Text{
		ES: "Un mensaje parece traer datos de una persona, y no lo guardé. Mejor borrarlo y escribirlo otra vez sin documento, teléfono, correo ni el nombre de una niña o niño.",
		PT: "Uma mensagem parece trazer dados de uma pessoa, e não guardei. Melhor apagá-la e escrever outra vez sem documento, telefone, e-mail nem o nome de uma criança.",
		EN: "A message seems to carry a person's data, and I did not keep it. Better delete it and write it again without a document, phone, e-mail or a child's name.",
	}
)

package commands

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode"

	"comunidad/commands/fold"
	"comunidad/commands/when"
)

// What looks like the data of a person whom an organisation accompanies. It is never kept: what leaks can hurt someone.
var (
	harmless   = regexp.MustCompile(`https?://\S+|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b(?:19|20)\d{2}\s*[-–a/]\s*(?:19|20)\d{2}\b|(?i:\$|usd|us\$|mxn|r\$|€|eur)\s*\d[\d.,]*|\b\d{1,3}(?:[.,]\d{3})+\s*(?i:pesos|dólares|dolares|reais|dollars|euros|usd|mxn|personas|pessoas|people)`)
	longNumber = regexp.MustCompile(`\+?\(?\d(?:[\s().\-–]{0,2}\d){7,}`)
	mexicanID  = regexp.MustCompile(`(?i)\b[a-z]{4}\d{6}[hmx][a-z]{5}[a-z\d]\d\b`)
	passport   = regexp.MustCompile(`\b[A-Z]{1,3}[-\s]?\d{6,9}\b`)
	mail       = regexp.MustCompile(`[\w.+-]+@[\w-]+\.\w{2,}`)
	documented = regexp.MustCompile(`\b(?:dni|curp|rg|cpf|cedula|pasaporte|passaporte|passport|nie|ssn|alien number|a-number|documento|document|id|expediente|folio|nuip|rut)\b\D{0,20}\d[\d.\- ]{4,}`)
	aged       = regexp.MustCompile(`(\d{1,2})\s*(?:anos|anitos|aninhos|meses|years?|yrs?|yo\b|months?|y/o|-year)`)
	named      = regexp.MustCompile(`\b(?:llamad[oa]s?|se llaman?|de nombre|chamad[oa]s?|se chamam?|named|called|nombre es|nome e|name is)\s+\p{L}{2,}`)
	minors     = regexp.MustCompile(`\b(?:nin[oa]s?|menor(?:es)?|bebes?|hij[oa]s?|adolescentes?|chic[oa]s?|nen[ea]s?|criancas?|menin[oa]s?|filh[oa]s?|child(?:ren)?|kids?|boys?|girls?|sons?|daughters?|baby|babies|teen(?:ager)?s?|minors?)\b`)
)

// caseData tells whether a text looks like the data of somebody's case: a document or phone number, an address of mail, a
// child's name with an age.
func caseData(text string) bool {
	bare := harmless.ReplaceAllString(text, " ")
	if longNumber.MatchString(bare) || mexicanID.MatchString(bare) || passport.MatchString(bare) || mail.MatchString(bare) {
		return true
	}
	folded := fold.String(bare)
	if documented.MatchString(folded) {
		return true
	}
	young := false
	for _, m := range aged.FindAllStringSubmatch(folded, -1) {
		n, _ := strconv.Atoi(m[1]) // two digits at most
		young = young || n < 18
	}
	if named.MatchString(folded) && (young || minors.MatchString(folded)) {
		return true
	}
	return young && namesSomebody(bare)
}

// namesSomebody looks for a capitalised word that is neither the first nor a place, nor one that opens a title.
func namesSomebody(text string) bool {
	words := strings.Fields(text)
	for i, w := range words {
		w = strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) })
		if i == 0 || len([]rune(w)) < 3 || !unicode.IsUpper([]rune(w)[0]) || strings.ToUpper(w) == w {
			continue
		}
		before := fold.String(strings.Trim(words[i-1], ".,;:"))
		switch before {
		case "en", "em", "in", "desde", "from", "hacia", "at", "near", "hasta", "to", "no", "na", "da", "do", "of", "cerca":
			continue
		}
		if strings.HasSuffix(words[i-1], ".") || strings.HasSuffix(words[i-1], ":") {
			continue // opens a sentence
		}
		if _, is := when.Country(w); is {
			continue
		}
		if _, _, is := when.Place(w); is {
			continue
		}
		return true
	}
	return false
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
		PT: "Não guardei: parece trazer dados de uma pessoa (documento, telefone, e-mail, ou o nome e a idade de uma criança). Se está no grupo, apague lá, e escreva outra vez sem esses dados.",
		EN: "I did not keep it: it seems to carry a person's data (a document, a phone, an e-mail, or a child's name and age). If it is in the group, delete it there, and write it again without them.",
	}
	caseInGroup = Text{
		ES: "Un mensaje parece traer datos de una persona, y no lo guardé. Mejor borrarlo y escribirlo otra vez sin documento, teléfono, correo ni el nombre de una niña o niño.",
		PT: "Uma mensagem parece trazer dados de uma pessoa, e não guardei. Melhor apagá-la e escrever outra vez sem documento, telefone, e-mail nem o nome de uma criança.",
		EN: "A message seems to carry a person's data, and I did not keep it. Better delete it and write it again without a document, phone, e-mail or a child's name.",
	}
)

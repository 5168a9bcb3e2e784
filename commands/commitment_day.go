package commands

import (
	"regexp"
	"strings"
	"time"

	"comunidad/commands/fold"
	"comunidad/commands/when"
)

var monthsEnd = regexp.MustCompile(`(?i)(?:\b(?:para|pra|hasta|até|ate|by|at|before|antes de|a|al|el|o|no|the)\s+)*\b(?:fin|fines|final|finales|fim|end|último día|último dia|last day)\s+(?:de|del|do|da|of|of the|de este|deste|of this)\s+(?:(?:the|this|este|el)\s+)?` +
	`(pr[óo]ximo m[eê]s|m[eê]s (?:que (?:viene|vem)|siguiente|seguinte|próximo)|next month|m[eê]s|month|\p{L}+)`)

// dayIn finds the day that is said: also «a fin de mes», which is its last day.
func dayIn(text string, now time.Time) (day time.Time, rest string, err error) {
	if at := monthsEnd.FindStringSubmatchIndex(text); at != nil {
		words := text[at[2]:at[3]]
		month := monthNamed(fold.String(words))
		if month != 0 || strings.Contains(fold.String(words), "mes") || strings.Contains(words, "month") {
			_, after := monthAhead(month, words, now)
			return after.AddDate(0, 0, -1), text[:at[0]] + " " + text[at[1]:], nil
		}
	}
	moment, err := when.Read(text, now)
	if err != nil {
		return time.Time{}, text, err
	}
	return moment.Time(now.Location()), moment.Rest, nil
}

// noDayYet is how people say that they do not know the day.
var noDayYet = regexp.MustCompile(`^(?:(?:pues|bueno|mmm|eh|ay|todavia|aun|ainda|still|por ahora|por enquanto|ahora|lo siento|perdon|sorry|eso|la verdad|honestly|i) )*(?:no (?:lo )?(?:se|sabemos|tengo fecha|hay fecha)|nao (?:sei|sabemos|tenho data|ha data|tem data)|not sure|(?:do not|don t|dont) know|no idea|ni idea|` +
	`(?:sin|sem) (?:fecha|data|dia)|no (?:date|fecha|day)|not yet|todavia no|aun no|ainda nao|por definir|a definir|tbd|luego (?:digo|aviso)|depois (?:digo|aviso)|te aviso|les aviso|aviso)\b`)

func dayUnknown(text string) bool { return noDayYet.MatchString(plainWords(text)) }

// saysADay tells whether what quotes the receipt of a commitment tries to say its day; what else may quote it is for others.
func saysADay(h Heard) bool {
	if h.Emoji || length(h.Text) > 40 || strings.Contains(h.Text, "?") {
		return false
	}
	if _, _, err := dayIn(h.Text, h.Scene.Now); err == nil || dayUnknown(h.Text) {
		return true
	}
	if chatter(h) {
		return false
	}
	if _, done := opening(h.Text, doneWords); done || dropsCommitment(h.Text) {
		return false
	}
	_, _, labels := labelOf(h.Text)
	return !labels
}

var noSuchDay = Text{
	ES: "No entendí el día de C{code}. Por ejemplo: *20 de junio*, *el viernes* o *a fin de mes*. Sin día también vale.",
	PT: "Não entendi o dia de C{code}. Por exemplo: *20 de junho*, *sexta* ou *fim do mês*. Sem dia também vale.",
	EN: "I did not understand the day of C{code}. For example: *20 June*, *Friday* or *end of the month*. Without one is fine too.",
}

package commands

import (
	"context"
	"regexp"
	"strconv"

	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "retitle",
		Aliases: Words{
			ES: []string{"título", "cambiar título", "cambiar el título", "cambiar el nombre del encuentro", "corregir el título", "renombrar", "renombrar encuentro", "renombrar el encuentro"},
			PT: []string{"título", "mudar título", "mudar o título", "trocar o título", "mudar o nome do encontro", "corrigir o título", "renomear", "renomear encontro", "renomear o encontro"},
			EN: []string{"title", "change title", "change the title", "change the name of the meeting", "correct the title", "retitle", "rename", "rename meeting", "rename the meeting"},
		},
		Args: []Arg{{Key: "words", Kind: AnyText, Name: Text{ES: "E13 título nuevo", PT: "E13 título novo", EN: "E13 new title"}}},
		Cues: Words{
			ES: []string{
				"el/del encuentro … llama/llamar/llamarse/llamará +", "el título/nombre … es/será/queda +",
				"cambi*/corrig*/pon*/pónganle el/otro título/nombre +",
			},
			PT: []string{
				"o/do encontro … chama/chamar/chamará +", "o título/nome … é/será/fica +", "mud*/troc*/corrig*/põe o/outro título/nome +",
			},
			EN: []string{
				"the meeting … called/named +", "the … title/name is/should/will +", "change/correct the/its title/name +",
			},
		},
		Help: Text{
			ES: "cambia el título de un encuentro; si el grupo ya lo conoce, pregunta antes y avisa una vez: *título E13 Cuidar a quien cuida*",
			PT: "muda o título de um encontro; se o grupo já o conhece, pergunta antes e avisa uma vez: *título E13 Cuidar de quem cuida*",
			EN: "changes the title of a meeting; if the group knows it, asks first and tells it once: *title E13 Caring for carers*",
		},
		Who: Facilitators,
		Run: retitle,
	})
}

// whichMeeting opens what was said after «título»: which meeting, by its code, by its number or not at all, and the word that
// leads to the new title, «cambia el título del encuentro 13 a …».
var whichMeeting = regexp.MustCompile(`(?i)^(?:(?:del?|al|do|da|ao|of|for)\s+)?(?:(?:el|la|o|a|the)\s+)?` +
	`(?:E(\d{1,4})\b[\s:.,–—-]*(?:(?:a|por|para|to|as)\s+)?|#?(\d{1,4})\s*[:.–—-]\s*|` + aMeeting + `(?:\s+#?(\d{1,4}))?(?:\s*[:.–—-]\s*|\s+(?:a|por|para|to|as)\s+)|(?:a|por|para|to|as)\s+)`)

// titleFor parts «del encuentro 13 a Cuidar a quien cuida» into the number, 0 for none, and the title.
func titleFor(words string) (number int, title string) {
	at := whichMeeting.FindStringSubmatchIndex(words)
	if at == nil {
		return 0, words
	}
	for group := 2; group < len(at); group += 2 {
		if at[group] >= 0 {
			number, _ = strconv.Atoi(words[at[group]:at[group+1]]) // up to four digits
		}
	}
	return number, words[at[1]:]
}

func retitle(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	number, title := titleFor(Line(r.Args.Text("words")))
	r.Args["number"] = []int{number}
	m, err := chosen(r, func(store.Meeting) bool { return true })
	if err != nil {
		return nil, err
	}
	title = sentenceCase(titleIn(unformatted.Replace(title)))
	switch {
	case title == "":
		return nil, No(writeItSo.With("usage", r.Command.Usage()))
	case length(title) > MaxTitle:
		return nil, No(titleTooLong.With("max", MaxTitle))
	}
	said := retitled.With("before", m.Title, "title", title, "when", Hour(m.StartsAt))
	if m.Status == store.Announced && !r.Confirmed {
		return []Effect{Ask(Lines(changeSure, said, cancelHow))}, nil
	}
	if err := tx.SetMeetingTitle(ctx, m.Number, title); err != nil {
		return nil, err
	}
	effects := []Effect{React("✅")}
	if m.Status == store.Announced {
		effects = append(effects, Post(said).About(Subject{AboutAnswers, m.Number}).Before(m.EndsAt()))
	}
	return effects, nil
}

var retitled = Text{
	ES: "*{before}* ahora se llama *{title}*: {when}",
	PT: "*{before}* agora se chama *{title}*: {when}",
	EN: "*{before}* is now called *{title}*: {when}",
}

package commands

import (
	"regexp"
	"strings"
)

// topicTitle makes the title of what somebody wrote.
func topicTitle(words string) (string, error) {
	words = listMark.ReplaceAllString(requestOpening.ReplaceAllString(words, ""), "")
	words = theTopic.ReplaceAllString(topicOpening.ReplaceAllString(words, ""), "")
	words = askedAround.ReplaceAllString(words, "")
	title := strings.Trim(Line(unformatted.Replace(words)), " .,;\"“”«»_")
	switch {
	case length(title) < 3:
		return "", No(topicEmpty)
	case length(title) > MaxTitle:
		return "", No(topicTooLong.With("max", MaxTitle))
	}
	return sentenceCase(title), nil
}

// theTopic leads to a topic: «el tema de la vivienda», «hablar de vivienda».
var theTopic = regexp.MustCompile(`(?i)^\s*(?:(?:el|un|o|um) tema (?:de|del|da|do)|the topic (?:of|on|about)|(?:hablar|conversar|charlar|platicar|dialogar|falar|talk|talking|speak) (?:de|del|do|da|sobre|acerca de|about|on))\s+`)

// askedAround closes what is brought with a word to the others: «…, ¿qué opinan?», «… porfa».
var askedAround = regexp.MustCompile(`(?i)[\s,.;]*(?:[¿(]?\s*\b(?:(?:q|que|qué) (?:opinan|dicen|piensan|les parece|tal)|les parece|(?:o que|que) (?:acham|vocês acham|pensam)|what do you (?:all )?think)\s*\?*|\b(?:porfa|porfis|por favor|please|pls|pfv))[\s.!🙏🙌😊]*$`)

// requestOpening is how people ask for a topic: «que alguien cuente cómo…» is about what comes after it.
var requestOpening = regexp.MustCompile(`(?i)^\s*(?:que\s+)?(?:alguien|algui[eé]n|otra organizaci[oó]n|algu[eé]m|outra organiza[cç][aã]o|some(?:one|body)|another organi[sz]ation)` +
	`(?:\s+(?:que|to|who))?\s+(?:(?:nos|us)\s+)?(?:cuente|conte|contasse|explique|comparta|compartilhe|tells?|explains?|shares?)(?:\s+(?:us|sobre|about))*\s+`)

// unformatted takes out what WhatsApp would read as bold or struck out: only the bot sets the lines of a list.
var unformatted = strings.NewReplacer("*", "", "~", "", "`", "")

var (
	topicEmpty = Text{
		ES: "¿Cuál es el tema? En una línea, por ejemplo: *propongo cuidar a los equipos*.",
		PT: "Qual é o tema? Em uma linha, por exemplo: *proponho cuidar das equipes*.",
		EN: "What is the topic? In one line, for example: *propose caring for our teams*.",
	}
	topicTooLong = Text{
		ES: "El tema es demasiado largo para la lista: hasta {max} letras.",
		PT: "O tema é longo demais para a lista: até {max} letras.",
		EN: "The topic is too long for the list: up to {max} letters.",
	}
)

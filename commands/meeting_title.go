package commands

import (
	"regexp"
	"strings"
)

// titleIn finds a meeting's title in what is left of the sentence that told of it: «que dure, se llama Cuidar a quien cuida»
// tells it after «se llama», «sobre salud mental» after «sobre».
func titleIn(words string) string {
	title := lasting.ReplaceAllString(words, " ")
	if at := calledSo.FindStringIndex(title); at != nil && strings.TrimSpace(title[at[1]:]) != "" {
		title = title[at[1]:]
	}
	title = trailing.ReplaceAllString(title, "")
	if title = strings.Trim(leading.ReplaceAllString(title, ""), " ,;:.|\"“”«»"); title == "" {
		return words
	}
	return title
}

var (
	lasting  = regexp.MustCompile(`(?i)(?:^|[\s,])(?:que\s+)?(?:va\s+a\s+durar|durará|dure|dura|duración|com duração|with a length of|lasting)(?:\s+(?:de|of))?(?:$|[\s,]+)`)
	calledSo = regexp.MustCompile(`(?i)(?:^|[\s,])(?:que\s+)?(?:se\s+llama(?:rá)?|llamad[oa]|titulad[oa]|con\s+(?:el\s+)?(?:título|nombre)(?:\s+de)?|se\s+chama(?:rá)?|chamad[oa]|intitulad[oa]|com\s+o\s+(?:título|nome)(?:\s+de)?|called|titled|named)\s*:?\s+`)
	trailing = regexp.MustCompile(`(?i)[\s,;:.|-]+(?:(?:con|com|with|y|e|and|el|o|the|link|enlace|zoom|meet|aquí|aqui|here|por|on|en|em|para|durante|for)[\s,;:.|-]*)+$`)
	leading  = regexp.MustCompile(`(?i)^[\s,;:.|-]*(?:(?:para|sobre|acerca\s+de|y|e|con|com|el|o|es|será|about|on|for)\s+)*(?:(?:hablar|conversar|falar|conversar|talk|talking)\s+(?:de|sobre|about|of)\s+)?`)
)

package commands

import (
	"regexp"
	"strings"
)

// titleIn finds a meeting's title in what is left of the sentence that told of it, once day, length and link are gone: «que
// dure, se llama Cuidar a quien cuida» tells it after «se llama», «para sobre salud mental» after «sobre». A title that was
// only written, «La dura vida en la frontera», stays as it is.
func titleIn(words string) string {
	title := dangling.ReplaceAllString(lasting.ReplaceAllString(words, ", "), "")
	title = calledSo.ReplaceAllString(title, "")
	title = strings.Trim(about.ReplaceAllString(title, ""), " ,;:.|\"“”«»")
	if title == "" {
		return words
	}
	return title
}

var (
	// lasting is what a length leaves behind, at the end of a part of the sentence.
	lasting = regexp.MustCompile(`(?i)(?:^|[\s,])(?:que\s+(?:dure|dura)|(?:que\s+)?va\s+a\s+durar|(?:con\s+)?duración|(?:com\s+)?duração|lasting|with a length)(?:\s+(?:de|of))?\s*(?:$|[,;]\s*)`)
	// dangling is what stood before a day, a length or a link at the very end.
	dangling = regexp.MustCompile(`(?i)(?:\s+(?:para|por|durante|con|com|with|for|on|en|em|y|e|and)|[\s,;:|-]*[,;:|-]\s*(?:(?:con|com|with)\s+)?(?:(?:el|o|the)\s+)?(?:link|enlace|zoom|meet))*[\s,;:.|-]*$`)
	// calledSo opens a title where nothing stands before it.
	calledSo = regexp.MustCompile(`(?i)^[\s,;:.|-]*(?:que\s+)?(?:se\s+llam(?:a(?:rá)?|e)|llamad[oa]|titulad[oa]|con\s+(?:el\s+)?(?:título|nombre)(?:\s+de)?|se\s+cham(?:a(?:rá)?|e)|chamad[oa]|intitulad[oa]|com\s+o\s+(?:título|nome)(?:\s+de)?|called|titled|named)\s*:?\s+`)
	// about opens one that was said and not written: it begins with a small letter.
	about = regexp.MustCompile(`^[\s,;:.|-]*(?:para\s+|for\s+|y\s+|e\s+|and\s+)?(?:sobre|acerca de|about|(?:hablar|conversar|falar|talk|talking)\s+(?:de|sobre|about|of))\s+`)
)

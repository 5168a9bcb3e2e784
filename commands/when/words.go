package when

import (
	"strconv"
	"strings"

	"comunidad/commands/fold"
)

// word is a word of the text, with what a reader of times wants to know about it.
type word struct {
	fold.Word
	number int  // the value of a run of one to four digits, else -1
	digits int  // how many digits it has, 0 for other words
	glued  bool // nothing stands between it and the word before it
	mute   bool // it speaks of no time: a part of a link, a phone number, a price, a code
	nearly bool // it may be a slip of a word of time, while the words are mended
	doubt  doubt
}

// reader holds a text in words. Its methods look at the words from i on and give where what they found ends; i when they
// found nothing.
type reader struct {
	text   string
	words  []word
	today  date
	pieces []piece // those found so far
}

// lineBreak stands between two lines as a word of its own, which no reading steps over.
const lineBreak = "\n"

// lineStarts says whether word i is the first of its line, lineEnds whether it would be the first of the next.
func (r *reader) lineStarts(i int) bool { return i == 0 || r.words[i-1].Text == lineBreak }

func (r *reader) lineEnds(i int) bool { return i >= len(r.words) || r.words[i].Text == lineBreak }

func newReader(text string, today date) *reader {
	r := &reader{text: text, today: today}
	found := fold.Words(text)
	for i, w := range found {
		glued := i > 0 && found[i-1].End == w.Start
		if strings.Contains("*_~", w.Text) && !(glued && i+1 < len(found) && found[i+1].Start == w.End && w.Text == "_") {
			continue // WhatsApp's bold, italic and struck words
		}
		next := word{Word: w, number: -1, glued: glued}
		if w.Text[0] >= '0' && w.Text[0] <= '9' {
			next.digits = len(w.Text)
			if n, err := strconv.Atoi(w.Text); err == nil && next.digits <= 4 {
				next.number = n
			}
		}
		if n := len(r.words); n > 0 {
			if at := strings.IndexByte(text[r.words[n-1].End:w.Start], '\n'); at >= 0 {
				at += r.words[n-1].End
				r.words = append(r.words, word{Word: fold.Word{Text: lineBreak, Start: at, End: at + 1}, number: -1})
			}
		}
		r.words = append(r.words, next)
	}
	r.mute()
	r.mend()
	return r
}

// at gives word i, or an empty one that nothing matches where the text has ended.
func (r *reader) at(i int) word {
	if i < 0 || i >= len(r.words) || r.words[i].mute {
		return word{number: -1}
	}
	return r.words[i]
}

// is says whether word i is one of texts, which are folded.
func (r *reader) is(i int, texts ...string) bool {
	found := r.at(i).Text
	if found == "" {
		return false
	}
	for _, text := range texts {
		if found == text {
			return true
		}
	}
	return false
}

// skip steps over one of texts, if it is there.
func (r *reader) skip(i int, texts ...string) int {
	if r.is(i, texts...) {
		return i + 1
	}
	return i
}

// phrase steps over a phrase of folded words, if it is all there.
func (r *reader) phrase(i int, phrase string) int {
	if first := r.at(i).Text; first == "" || !strings.HasPrefix(phrase, first) {
		return i // nearly always
	}
	j := i
	for text := range strings.FieldsSeq(phrase) {
		if !r.is(j, text) {
			return i
		}
		j++
	}
	return j
}

// phrases steps over the first of phrases that is there.
func (r *reader) phrases(i int, phrases ...string) int {
	for _, phrase := range phrases {
		if j := r.phrase(i, phrase); j > i {
			return j
		}
	}
	return i
}

// written is the text of words i to j as it was written.
func (r *reader) written(i, j int) string {
	if i >= j {
		return ""
	}
	return r.text[r.words[i].Start:r.words[j-1].End]
}

// isLetters says whether word i is a plain word.
func (r *reader) isLetters(i int) bool {
	w := r.at(i)
	return w.Text != "" && w.digits == 0 && (w.Text[0] >= 'a' && w.Text[0] <= 'z' || w.Text[0] >= 0x80 && key(w.Text) != "")
}

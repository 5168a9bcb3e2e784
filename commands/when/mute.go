package when

import (
	"strings"
	"unicode"
)

// mute marks the words whose digits are no times: links, addresses, phone numbers, prices, codes.
func (r *reader) mute() {
	r.muteLinks()
	r.mutePhones()
	for i := range r.words {
		if r.words[i].digits > 0 && (r.isPrice(i) || r.isCode(i)) {
			r.words[i].mute = true
		}
	}
}

func (r *reader) muteLinks() {
	i := 0
	for start, end := range fields(r.text) {
		link := isLink(r.text[start:end])
		for ; i < len(r.words) && r.words[i].Start < end; i++ {
			r.words[i].mute = link
		}
	}
}

// fields gives where the words that blanks part start and end.
func fields(text string) func(yield func(start, end int) bool) {
	return func(yield func(start, end int) bool) {
		start := -1
		for i, c := range text {
			switch blank := unicode.IsSpace(c); {
			case blank && start >= 0:
				if !yield(start, i) {
					return
				}
				start = -1
			case !blank && start < 0:
				start = i
			}
		}
		if start >= 0 {
			yield(start, len(text))
		}
	}
}

// isLink says whether a word without blanks is an address: https://…, www.…, meet.example/m13, ana@casa.org.
func isLink(s string) bool {
	s = strings.ToLower(s)
	if strings.Contains(s, "://") || strings.HasPrefix(s, "www.") {
		return true
	}
	if _, host, mail := strings.Cut(s, "@"); mail && strings.Contains(host, ".") {
		return true
	}
	host, _, path := strings.Cut(s, "/")
	dot := strings.LastIndexByte(host, '.')
	if !path || dot <= 0 || len(host)-dot < 3 {
		return false
	}
	return strings.IndexFunc(host[dot+1:], func(c rune) bool { return !unicode.IsLetter(c) }) < 0
}

// mutePhones marks runs of digits and what parts them, where they are a phone number: a + before seven digits, a group
// of five digits or more, or two groups of three or more side by side. No date or hour is written like that.
func (r *reader) mutePhones() {
	for i := 0; i < len(r.words); {
		j, total, phone := i, 0, false
		plus, last := r.words[i].Text == "+", 0
		for ; j < len(r.words); j++ {
			w := r.words[j]
			if w.digits > 0 {
				if j > i && w.digits <= 2 && !w.glued && r.timeAfter(j) {
					break
				}
				total += w.digits
				phone = phone || w.digits >= 5 || last >= 3 && w.digits >= 3
				last = w.digits
			} else if !strings.Contains("+-.()", w.Text) {
				break
			}
		}
		if j == i {
			i++
			continue
		}
		if phone || plus && total >= 7 {
			for ; i < j; i++ {
				r.words[i].mute = true
			}
		}
		i = j
	}
}

// timeAfter says whether what follows number i without a blank makes it an hour or a day: 18:00, 6pm, 15/10.
func (r *reader) timeAfter(i int) bool {
	if next := r.at(i + 1); !next.glued {
		return r.isMeridiem(i + 1)
	}
	return r.is(i+1, "/") && r.gluedNumber(i+2) || r.hourGoesOn(i+1)
}

// isPrice says whether number i is money or a share: «$ 500», «R$30», «20 %», «USD 20».
func (r *reader) isPrice(i int) bool {
	return r.is(i-1, "$", "€", "£", "usd", "mxn", "ars", "brl", "eur") || r.is(i+1, "%", "usd", "mxn", "eur") ||
		r.at(i+1).glued && r.is(i+1, "$", "€", "£") || r.isMutePart(i)
}

// isMutePart says whether number i goes on with a price or a code: the 50 of «$1.500,50», the 56 of «#34-56».
func (r *reader) isMutePart(i int) bool {
	return i >= 2 && r.words[i].glued && r.words[i-1].glued && r.words[i-2].mute && r.words[i-2].digits > 0 &&
		strings.Contains(".,-", r.words[i-1].Text)
}

// isCode says whether number i is part of a name: C12, #4, nº 5, 3D, v2.
func (r *reader) isCode(i int) bool {
	if r.words[i].glued && i > 0 {
		before := r.words[i-1]
		if before.Text == "#" || r.isLetters(i-1) && !goesBefore(before.Text) && !(i >= 2 && before.glued && r.words[i-2].digits > 0) {
			return true
		}
	}
	if r.is(i-1, "°") && r.is(i-2, "n") || r.is(i-1, "no") && strings.ContainsAny(r.written(i-1, i), "º°") || r.is(i-1, ".") && r.is(i-2, "num", "nro") || r.is(i-1, "numero", "nro", "num") {
		return true
	}
	after := r.at(i + 1)
	return after.glued && r.isLetters(i+1) && !goesAfter(after.Text)
}

// goesBefore are words that people write right before a number without a blank: «las10», «jueves15», «oct4».
func goesBefore(text string) bool {
	_, month := monthWords[text]
	_, weekday := weekdayWords[text]
	return month || weekday || strings.Contains(" las la as at dia el de a t manana amanha hoy hoje tomorrow today pm am hs ", " "+text+" ")
}

// goesAfter are words that people write right after one: «10hs», «5pm», «4to», «15oct», «15de octubre».
func goesAfter(text string) bool {
	_, month := monthWords[text]
	return month || ordinalMark(text) || unitWords[text] != 0 ||
		strings.Contains(" h hs hr hrs am pm a p de t m z y e moro morrow mrw mro ", " "+text+" ")
}

package when

// numberWords are the numbers that people write in words where they speak of time.
var numberWords = map[string]int{
	"cero": 0, "zero": 0,
	"un": 1, "una": 1, "uno": 1, "um": 1, "uma": 1, "one": 1,
	"dos": 2, "dois": 2, "duas": 2, "two": 2, "tres": 3, "three": 3, "cuatro": 4, "quatro": 4, "four": 4,
	"cinco": 5, "five": 5, "seis": 6, "six": 6, "siete": 7, "sete": 7, "seven": 7, "ocho": 8, "oito": 8, "eight": 8,
	"nueve": 9, "nove": 9, "nine": 9, "diez": 10, "dez": 10, "ten": 10, "once": 11, "onze": 11, "eleven": 11,
	"doce": 12, "doze": 12, "twelve": 12, "trece": 13, "treze": 13, "thirteen": 13,
	"catorce": 14, "catorze": 14, "quatorze": 14, "fourteen": 14, "quince": 15, "quinze": 15, "fifteen": 15,
	"dieciseis": 16, "dezesseis": 16, "dezasseis": 16, "sixteen": 16,
	"diecisiete": 17, "dezessete": 17, "dezassete": 17, "seventeen": 17, "dieciocho": 18, "dezoito": 18, "eighteen": 18,
	"diecinueve": 19, "dezenove": 19, "dezanove": 19, "nineteen": 19, "veinte": 20, "vinte": 20, "twenty": 20,
	"veintiuno": 21, "veintiun": 21, "veintiuna": 21, "veintidos": 22, "veintitres": 23, "veinticuatro": 24, "veinticinco": 25,
	"veintiseis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29, "treinta": 30, "trinta": 30, "thirty": 30,
	"cuarenta": 40, "quarenta": 40, "forty": 40, "cincuenta": 50, "cinquenta": 50, "fifty": 50,
	"sesenta": 60, "sessenta": 60, "sixty": 60, "noventa": 90, "ninety": 90,
}

// placeWords are places in a row, as Spanish and Portuguese count weekdays of a month; of them only the first is also a
// day of the month.
var placeWords = map[string]int{
	"primero": 1, "primer": 1, "primera": 1, "primeiro": 1, "primeira": 1, "segundo": 2, "segunda": 2,
	"tercer": 3, "tercero": 3, "tercera": 3, "terceiro": 3, "terceira": 3, "cuarto": 4, "cuarta": 4, "quarto": 4, "quarta": 4,
	"quinto": 5, "quinta": 5,
}

// ordinalWords are the English ones, which are both.
var ordinalWords = map[string]int{
	"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
	"eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
	"eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}

// ordinalMark says whether text makes an ordinal of the number before it: 1º, 2do, 3er, 4th.
func ordinalMark(text string) bool {
	switch text {
	case "o", "a", "°", "ro", "er", "ero", "era", "ra", "do", "da", "to", "ta", "vo", "va", "mo", "ma", "no", "na", "st", "nd", "rd", "th":
		return true
	}
	return false
}

// count reads a number in digits or in words: 15, quince, «vinte e um», «thirty-one».
func (r *reader) count(i int) (n, j int) {
	if n := r.at(i).number; n >= 0 {
		return n, i + 1
	}
	return r.countWords(i)
}

func (r *reader) countWords(i int) (n, j int) {
	n, ok := numberWords[r.at(i).Text]
	if !ok {
		return 0, i
	}
	if n >= 20 && n%10 == 0 {
		next := r.skip(i+1, "y", "e", "-")
		if unit := numberWords[r.at(next).Text]; unit >= 1 && unit <= 9 && (next > i+1 || !r.is(next, "un", "una", "uno", "um", "uma", "one")) {
			return n + unit, next + 1
		}
	}
	return n, i + 1
}

// dayNumber reads a day of the month: 15, 1º, 4th, quince, primero, «twenty-first». marked says that it was more than a
// bare number.
func (r *reader) dayNumber(i int) (n, j int, marked bool) {
	if r.is(i, "primero", "primeiro") {
		return 1, i + 1, true
	}
	if n, ok := ordinalWords[r.at(i).Text]; ok {
		return n, i + 1, true
	}
	if tens := numberWords[r.at(i).Text]; tens == 20 || tens == 30 {
		next := r.skip(i+1, "-")
		if unit, ok := ordinalWords[r.at(next).Text]; ok && unit < 10 {
			return tens + unit, next + 1, true
		}
	}
	if r.at(i).digits > 2 {
		return 0, i, false
	}
	if n, j = r.count(i); j == i || r.at(i).digits == 0 {
		return n, j, false
	}
	j, marked = r.mark(j)
	return n, j, marked
}

// mark steps over what makes an ordinal of the number before it: the º of 1º, the .º of 1.º, the th of 4th.
func (r *reader) mark(i int) (j int, marked bool) {
	dot := i
	if r.at(i).glued {
		dot = r.skip(i, ".")
	}
	if mark := r.at(dot); mark.glued && ordinalMark(mark.Text) {
		return dot + 1, true
	}
	return i, false
}

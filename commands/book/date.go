package book

import (
	"regexp"
	"strconv"
)

// dateLike is a day in digits, as parts: year, sign, month, sign, day; or day, sign, month, sign, year.
var dateLike = regexp.MustCompile(`\b(?:(\d{4})([-./]?)(\d{1,2})([-./]?)(\d{1,2})|(\d{1,2})([-./])(\d{1,2})([-./])(\d{4}|\d{2}))\b`)

// isDate says whether m, a match of dateLike in text, is a day of this age.
func isDate(text string, m []int) bool {
	part := func(n int) string {
		if m[2*n] < 0 {
			return ""
		}
		return text[m[2*n]:m[2*n+1]]
	}
	year, one, month, two, day := part(1), part(2), part(3), part(4), part(5)
	if year == "" {
		day, one, month, two, year = part(6), part(7), part(8), part(9), part(10)
		if len(year) == 2 {
			year = "20" + year
		}
	}
	if one != two || one == "" && len(month)+len(day) != 4 {
		return false
	}
	y, m1, d := number(year), number(month), number(day)
	if m1 > 12 { // month first, as the north writes it
		m1, d = d, m1
	}
	return y >= 1900 && y < 2100 && m1 >= 1 && m1 <= 12 && d >= 1 && d <= 31
}

func number(digits string) int {
	n, _ := strconv.Atoi(digits)
	return n
}

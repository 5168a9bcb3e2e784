package commands

import (
	"fmt"
	"regexp"
	"strconv"
	"time"
)

// dates reads the days of one column: 2020-11-26, or as spreadsheets in different countries write it. Whether 4/3/2021 is
// in March or in April the other lines tell: a file has one order. Where they do not, it is not guessed.
type dates struct {
	dayFirst, monthFirst bool // some line can only be read so
	zone                 *time.Location
}

var (
	slashed = regexp.MustCompile(`^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$`)
	serial  = regexp.MustCompile(`^\d{5}$`)
	excel   = time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC) // from which Excel counts days
)

func newDates(records []record, column string, zone *time.Location) dates {
	d := dates{zone: zone}
	for _, r := range records {
		if m := slashed.FindStringSubmatch(r.fields[column]); m != nil {
			first, _ := strconv.Atoi(m[1])
			second, _ := strconv.Atoi(m[2])
			d.dayFirst = d.dayFirst || first > 12
			d.monthFirst = d.monthFirst || second > 12
		}
	}
	return d
}

// read gives the midnight at which a day begins.
func (d dates) read(text string) (time.Time, error) {
	written := text
	if m := slashed.FindStringSubmatch(text); m != nil {
		first, second := m[1], m[2]
		switch {
		case d.dayFirst && d.monthFirst:
			return time.Time{}, fmt.Errorf("%q: some lines have the day first and some the month; write year-month-day, 2020-11-26", written)
		case first == second:
		case d.dayFirst:
			first, second = second, first
		case !d.monthFirst:
			return time.Time{}, fmt.Errorf("%q may be of two months: write year-month-day, 2020-11-26", written)
		}
		text = fmt.Sprintf("%s-%02s-%02s", m[3], first, second)
	} else if serial.MatchString(text) {
		days, _ := strconv.Atoi(text)
		text = excel.AddDate(0, 0, days).Format(time.DateOnly)
	}
	day, err := time.ParseInLocation(time.DateOnly, text, d.zone)
	if err != nil {
		return day, fmt.Errorf("%q is no date: it is written year-month-day, 2020-11-26", written)
	}
	return day, nil
}

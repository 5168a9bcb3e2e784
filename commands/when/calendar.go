package when

import "time"

// weekdayWords are the days of the week. Those of a soft kind also mean other things.
var weekdayWords = map[string]weekdayWord{
	"lunes": {time.Monday, sure}, "martes": {time.Tuesday, sure}, "miercoles": {time.Wednesday, sure}, "jueves": {time.Thursday, sure},
	"viernes": {time.Friday, sure}, "sabado": {time.Saturday, sure}, "domingo": {time.Sunday, sure},
	"terca":   {time.Tuesday, sure}, // Portuguese; the others of its week are also ordinals
	"segunda": {time.Monday, feira}, "quarta": {time.Wednesday, feira}, "quinta": {time.Thursday, feira}, "sexta": {time.Friday, feira},
	"monday": {time.Monday, sure}, "tuesday": {time.Tuesday, sure}, "wednesday": {time.Wednesday, sure}, "thursday": {time.Thursday, sure},
	"friday": {time.Friday, sure}, "saturday": {time.Saturday, sure}, "sunday": {time.Sunday, sure},
	// short forms, which need a date or an hour beside them: «sex» and «sun» are words too
	"lun": {time.Monday, short}, "mar": {time.Tuesday, short}, "mie": {time.Wednesday, short}, "mier": {time.Wednesday, short}, "mierc": {time.Wednesday, short},
	"jue": {time.Thursday, short}, "juev": {time.Thursday, short}, "ju": {time.Thursday, short}, "lu": {time.Monday, short}, "vier": {time.Friday, short},
	"lns": {time.Monday, short}, "mrts": {time.Tuesday, short}, "jvs": {time.Thursday, short}, "vrns": {time.Friday, short}, "vns": {time.Friday, short},
	"sbd": {time.Saturday, short}, "sbdo": {time.Saturday, short}, "dgo": {time.Sunday, short}, "dmgo": {time.Sunday, short}, "qnt": {time.Thursday, short}, "qnta": {time.Thursday, short}, "sxt": {time.Friday, short},
	"vie": {time.Friday, short}, "sab": {time.Saturday, short}, "dom": {time.Sunday, short},
	"seg": {time.Monday, short}, "ter": {time.Tuesday, short}, "qua": {time.Wednesday, short}, "qui": {time.Thursday, short}, "sex": {time.Friday, short},
	"mon": {time.Monday, short}, "tue": {time.Tuesday, short}, "tues": {time.Tuesday, short}, "wed": {time.Wednesday, short}, "weds": {time.Wednesday, short},
	"thu": {time.Thursday, short}, "thur": {time.Thursday, short}, "thurs": {time.Thursday, short}, "fri": {time.Friday, short},
	"sat": {time.Saturday, short}, "sun": {time.Sunday, short},
	// as phones and hurry write them
	"juebes": {time.Thursday, sure}, "jueve": {time.Thursday, sure}, "juves": {time.Thursday, sure}, "juevez": {time.Thursday, sure},
	"viernez": {time.Friday, sure}, "vierne": {time.Friday, sure}, "biernes": {time.Friday, sure}, "miercole": {time.Wednesday, sure},
	"miercolez": {time.Wednesday, sure}, "savado": {time.Saturday, sure}, "sabdo": {time.Saturday, sure}, "domigo": {time.Sunday, sure},
	"thrusday": {time.Thursday, sure}, "thurday": {time.Thursday, sure}, "wensday": {time.Wednesday, sure}, "wednsday": {time.Wednesday, sure},
	"wendesday": {time.Wednesday, sure}, "wendsday": {time.Wednesday, sure}, "tuseday": {time.Tuesday, sure}, "saterday": {time.Saturday, sure},
}

type weekdayWord struct {
	day  time.Weekday
	kind weekdayKind
}

type weekdayKind int

const (
	none  weekdayKind = iota
	sure              // it cannot be anything else
	feira             // Portuguese without -feira: «segunda» is Monday, and second
	short             // an abbreviation
)

// monthWords are the months and their short forms.
var monthWords = map[string]time.Month{
	"enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8, "septiembre": 9, "setiembre": 9,
	"octubre": 10, "noviembre": 11, "diciembre": 12,
	"janeiro": 1, "fevereiro": 2, "marco": 3, "maio": 5, "junho": 6, "julho": 7, "setembro": 9, "outubro": 10, "novembro": 11, "dezembro": 12,
	"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10,
	"november": 11, "december": 12,
	"ene": 1, "feb": 2, "mar": 3, "abr": 4, "jun": 6, "jul": 7, "ago": 8, "sep": 9, "sept": 9, "set": 9, "oct": 10, "nov": 11, "dic": 12,
	"jan": 1, "fev": 2, "mai": 5, "out": 10, "dez": 12, "apr": 4, "aug": 8, "dec": 12,
	"febr": 2, "mzo": 3, "agto": 8, "septbre": 9, "sepbre": 9, "setbre": 9, "octbre": 10, "novbre": 11, "nvbre": 11, "nbre": 11, "dicbre": 12, "dcbre": 12, "dbre": 12,
	"septem": 9, "octob": 10, "novem": 11, "decem": 12,
	"otubre": 10, "novienbre": 11, "dicienbre": 12, "septienbre": 9, "febuary": 2,
}

// wordMonths are forms of months that are words of their own: «10 out of 15», «2 may come», «5 set up».
var wordMonths = map[string]bool{"may": true, "out": true, "set": true, "mar": true, "ago": true, "march": true, "dez": true}

// date is a day on the calendar.
type date struct {
	year  int
	month time.Month
	day   int
}

func dateOf(t time.Time) date {
	year, month, day := t.Date()
	return date{year, month, day}
}

// valid says whether the calendar has that day.
func (d date) valid() bool {
	return d.month >= 1 && d.month <= 12 && d.day >= 1 && d == dateOf(d.utc())
}

func (d date) utc() time.Time { return time.Date(d.year, d.month, d.day, 0, 0, 0, 0, time.UTC) }

func (d date) add(days int) date { return dateOf(d.utc().AddDate(0, 0, days)) }

// addMonths goes to the same day of a later month, or to its last one where it has no such day.
func (d date) addMonths(months int) date {
	first := date{d.year, d.month, 1}.utc().AddDate(0, months, 0)
	last := first.AddDate(0, 1, -1).Day()
	return date{first.Year(), first.Month(), min(d.day, last)}
}

func (d date) weekday() time.Weekday { return d.utc().Weekday() }

func (d date) before(other date) bool { return d.utc().Before(other.utc()) }

// monday is the first day of d's week.
func (d date) monday() date { return d.add(-(int(d.weekday()) + 6) % 7) }

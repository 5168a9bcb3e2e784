package commands

// mustCron reads a schedule that is written in the program.
func mustCron(text string) Cron {
	c, err := ParseCron(text)
	if err != nil {
		panic(err) // a constant
	}
	return c
}

var (
	everyTuesday = mustCron("0 10 * * TUE")
	monthlyFifth = mustCron("30 10 5 * *")
)

// digest is when the weekly news goes out.
func (r Rules) digest() Cron {
	if r.Digest.schedule == nil {
		return everyTuesday
	}
	return r.Digest
}

// introduce is when two organisations are introduced to each other.
func (r Rules) introduce() Cron {
	if r.Introduce.schedule == nil {
		return monthlyFifth
	}
	return r.Introduce
}

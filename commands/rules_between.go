package commands

// mustCron reads a schedule that is written in the program.
func mustCron(text string) Cron {
	c, err := ParseCron(text)
	if err != nil {
		panic(err) // a constant
	}
	return c
}

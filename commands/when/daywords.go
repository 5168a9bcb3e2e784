package when

// dayWords are days by their distance from today.
var dayWords = []struct {
	days    int
	phrases []string
}{
	{2, []string{"pasado manana", "pasadomanana", "pas . manana", "p . manana", "depois de amanha", "depois amanha", "the day after tomorrow", "day after tomorrow",
		"despues de manana"}},
	{-2, []string{"anteayer", "antes de ayer", "antier", "anteontem", "antes de ontem", "the day before yesterday", "day before yesterday"}},
	{-1, []string{"ayer", "ontem", "yesterday", "anoche"}},
	{0, []string{"hoy mismo", "hoy dia", "el dia de hoy", "hoy", "hoje mesmo", "hoje", "today", "to day"}},
	{1, []string{"el dia de manana", "manana mismo", "amanha", "tomorrow", "2 moro", "2 morrow", "2 mrw", "2 mro", "to morrow"}},
}

// dayWord reads hoy, mañana, «depois de amanhã», yesterday.
func (r *reader) dayWord(i int) (a away, j int) {
	if r.phrases(i, "hoy en dia", "hoje em dia") > i {
		return a, i
	}
	for _, d := range dayWords {
		if j := r.phrases(i, d.phrases...); j > i {
			return away{days: d.days}, j
		}
	}
	if r.is(i, "manana") && !r.is(i-1, "la", "las", "una", "cada", "media", "toda") {
		return away{days: 1}, i + 1
	}
	return a, i
}

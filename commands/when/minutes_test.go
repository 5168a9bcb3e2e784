package when

import "testing"

func TestMinutes(t *testing.T) {
	for _, c := range []struct {
		text string
		want int // 0: no length is said
		rest string
	}{
		{"90 min", 90, ""}, {"90min.", 90, ""}, {"90'", 90, ""}, {"(90 min)", 90, ""}, {"de 90 minutos", 90, ""}, {"90 minutes long", 90, ""},
		{"duración: 90 minutos", 90, ""}, {"duração de 90 minutos", 90, ""}, {"ninety minutes", 90, ""}, {"noventa minutos", 90, ""},
		{"1h", 60, ""}, {"1h30", 90, ""}, {"1h 30", 90, ""}, {"1 h 30", 90, ""}, {"1h30min", 90, ""}, {"1 h 30 min", 90, ""}, {"1:30", 90, ""},
		{"1:30 h", 90, ""}, {"1.5 h", 90, ""}, {"1,5 horas", 90, ""}, {"1.25 hours", 75, ""}, {"2hs", 120, ""}, {"2 horas", 120, ""}, {"dos horas", 120, ""},
		{"una hora", 60, ""}, {"uma hora", 60, ""}, {"an hour", 60, ""}, {"media hora", 30, ""}, {"meia hora", 30, ""}, {"half an hour", 30, ""}, {"1/2 hora", 30, ""},
		{"hora y media", 90, ""}, {"una hora y media", 90, ""}, {"2 horas y media", 150, ""}, {"uma hora e meia", 90, ""}, {"hora e meia", 90, ""},
		{"an hour and a half", 90, ""}, {"two and a half hours", 150, ""}, {"two hours and a half", 150, ""}, {"1 hour 30 minutes", 90, ""},
		{"una hora y cuarto", 75, ""}, {"1 hora y 15", 75, ""}, {"una hora quince", 75, ""}, {"1 hora 15 minutos", 75, ""}, {"tres cuartos de hora", 45, ""},
		{"un cuarto de hora", 15, ""}, {"cuarenta y cinco minutos", 45, ""}, {"2 horas de duración", 120, ""},
		{"Cuidarnos, 90 min, sala 2", 90, "Cuidarnos, sala 2"},
		{"Cuidarnos | 90 min | https://meet.example/90min", 90, "Cuidarnos | https://meet.example/90min"},
		{"encuentro de 2 horas y media en la sala 3", 150, "encuentro en la sala 3"},
		{"roda de conversa, uma hora e meia", 90, "roda de conversa"},
		{"a meeting of an hour and a half", 90, "a meeting"},
		{"pausa 2h", 120, "pausa"}, {"pausa de 45 min", 45, "pausa"},
		{"jueves 15 de octubre a las 10:00, 2h", 120, "jueves 15 de octubre a las 10:00"},
		{"jueves 15 de octubre 10h, 1h30", 90, "jueves 15 de octubre 10h"},
		{"taller de 2h el jueves a las 10:00", 120, "taller el jueves a las 10:00"},
		// what only looks like one
		{"", 0, ""}, {"90", 0, ""}, {"17h", 0, ""}, {"jueves 17h", 0, ""}, {"a las 2 horas", 0, ""}, {"0 min", 0, ""}, {"2 días", 0, ""}, {"99999 min", 0, ""},
		{"jueves de 10 a 12", 0, ""}, {"en 90 minutos", 0, ""}, {"daqui a 2 horas", 0, ""}, {"hace 2 horas", 0, ""}, {"1 o 2 horas", 0, ""},
		{"60 a 90 min", 0, ""}, {"2-3 horas", 0, ""}, {"90 min y 15 min", 0, ""}, {"hora de México", 0, ""}, {"https://a.example/90-min", 0, ""},
	} {
		minutes, rest, ok := Minutes(c.text)
		if c.want == 0 {
			c.rest = c.text
		}
		if minutes != c.want || rest != c.rest || ok != (c.want > 0) {
			t.Errorf("Minutes(%q) = %d, %q, %v, want %d, %q", c.text, minutes, rest, ok, c.want, c.rest)
		}
	}
}

// A length that Read leaves is the one that Minutes finds, in either order.
func TestMinutesBesideRead(t *testing.T) {
	for _, text := range []string{
		"Cuidarnos el jueves 5 de noviembre a las 10:00, 90 min, https://meet.example/m13",
		"Cuidarnos | jueves 5 de noviembre 10:00 | 90 min | https://meet.example/m13",
		"Cuidarnos, quinta 5 de novembro às 10h, hora e meia, https://meet.example/m13",
		"Cuidarnos on Thursday 5 November at 10am for an hour and a half, https://meet.example/m13",
	} {
		m, err := Read(text, base(t))
		if err != nil {
			t.Errorf("%q: %v", text, err)
			continue
		}
		minutes, rest, ok := Minutes(m.Rest)
		if say(m) != "2026-11-05 10:00" || minutes != 90 || !ok {
			t.Errorf("%q is %s, %d minutes", text, say(m), minutes)
		}
		first, left, _ := Minutes(text)
		other, err := Read(left, base(t))
		if err != nil || first != 90 || other.Rest != rest || say(other) != say(m) {
			t.Errorf("%q: minutes first leaves %q, moment first %q, %v", text, other.Rest, rest, err)
		}
	}
}

// From when to when says how long.
func TestSpans(t *testing.T) {
	for text, want := range map[string]int{
		"jueves de 10 a 12": 120, "quinta das 10h às 11h30": 90, "Thursday 10-11:30am": 90, "jueves 22:00 a 2:00": 240, "jueves a las 10": 0,
		"viernes de 3 a 5 pm": 120, "viernes de 11 am a 1 pm": 120, "viernes de 9 a 5": 480,
	} {
		if m, err := Read(text, base(t)); err != nil || m.Minutes != want {
			t.Errorf("%q lasts %d, %v, want %d", text, m.Minutes, err, want)
		}
	}
}

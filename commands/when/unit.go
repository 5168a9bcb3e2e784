package when

// unit is a measure of time.
type unit int

const (
	inMinutes unit = iota + 1
	inHours
	inDays
	inWeeks
	inMonths
	inYears
)

// unitWords are the units that people write.
var unitWords = map[string]unit{
	"min": inMinutes, "mins": inMinutes, "minuto": inMinutes, "minutos": inMinutes, "minute": inMinutes, "minutes": inMinutes, "mn": inMinutes,
	"h": inHours, "hs": inHours, "hr": inHours, "hrs": inHours, "hora": inHours, "horas": inHours, "hour": inHours, "hours": inHours,
	"dia": inDays, "dias": inDays, "day": inDays, "days": inDays,
	"semana": inWeeks, "semanas": inWeeks, "week": inWeeks, "weeks": inWeeks, "sem": inWeeks,
	"mes": inMonths, "meses": inMonths, "month": inMonths, "months": inMonths,
	"ano": inYears, "anos": inYears, "year": inYears, "years": inYears,
}

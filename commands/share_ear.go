package commands

import (
	"slices"
	"strings"

	"comunidad/commands/answer"
	"comunidad/commands/fold"
	"comunidad/commands/stem"
)

// talkLength is how long a message in the group may be to be one line for the list and not part of a conversation.
const talkLength = 220

// hearShared hears «necesito contacto legal en Tapachula» in the group. Most of what begins so there is said to people,
// and silence beats a wrong entry: it has to open with the words, ask nothing, name nobody, quote nobody, and be about
// something that this community exchanges.
func hearShared(h Heard, words Words) (rest string, ok bool) {
	if h.Emoji || h.Addressed || h.Subject.Kind != "" || h.Ground == answer.Human || length(h.Text) > talkLength {
		return "", false
	}
	rest, ok = opening(h.Text, words)
	if !ok || strings.ContainsAny(rest, "?¿@😂🤣😅😜😉") || strings.Count(rest, "\n") > 1 {
		return "", false
	}
	return rest, !saidToPeople(rest)
}

// saidToPeople tells ordinary speech from a line for the list, by what follows «necesito», «busco» or «ofrezco».
func saidToPeople(rest string) bool {
	spoken := fold.Words(rest)
	var words []string
	for _, w := range spoken {
		if w.Text[0] >= 'a' && w.Text[0] <= 'z' {
			words = append(words, w.Text)
		}
	}
	for len(words) > 1 && slices.Contains(articles, words[0]) {
		words = words[1:]
	}
	if len(words) == 0 || slices.Contains(never, words[0]) || verbal(words[0]) {
		return true
	}
	for _, w := range words {
		if slices.Contains(amongUs, w) || laughter(w) && len(w) > 3 {
			return true
		}
	}
	content, known := 0, false
	for _, w := range stem.Words(rest) {
		content++
		known = known || stem.Known(w)
	}
	return content < 2 || !known && content < 4
}

// verbal tells an infinitive: «necesito ir», «precisamos conversar», «necesito escribirle».
func verbal(word string) bool {
	if slices.Contains(nouns, word) {
		return false
	}
	for _, clitic := range []string{"selo", "sela", "melo", "telo", "nos", "les", "los", "las", "me", "te", "se", "le", "lo", "la"} {
		if head, ok := strings.CutSuffix(word, clitic); ok && len(head) > 2 && infinitive(head) {
			return true
		}
	}
	return infinitive(word)
}

func infinitive(word string) bool {
	return len(word) > 1 && (strings.HasSuffix(word, "ar") || strings.HasSuffix(word, "er") || strings.HasSuffix(word, "ir")) || word == "por"
}

var (
	// articles that may stand before the thing; «el», «la» speak of one that people know already.
	articles = []string{"un", "una", "unas", "unos", "um", "uma", "de", "a", "an", "some", "urgente", "urgentemente", "any", "for", "alguna", "algun", "algum", "alguma", "the"}
	// nouns that end as infinitives do.
	nouns = []string{
		"taller", "talleres", "lugar", "hogar", "mujer", "mujeres", "mulher", "mulheres", "alquiler", "lider", "lar", "par", "celular", "auxiliar", "bar",
		"titular", "tutor", "lawyer", "lawyers", "volunteer", "shelter", "interpreter", "teacher", "partner", "computer", "paper", "other", "doctor", "car", "transfer", "peer", "carer", "designer", "her", "banner", "poster",
		"trainer", "researcher", "water", "seminar", "order", "regular", "familiar", "escolar",
	}
	// never opens a line for the list.
	never = []string{
		"que", "si", "no", "el", "la", "los", "las", "lo", "o", "os", "as", "esto", "eso", "este", "esta", "estos", "estas", "ese", "esa", "esos", "esas", "isto", "isso", "esse", "essa", "tu", "tus", "su", "sus",
		"seu", "sua", "mi", "mis", "meu", "minha", "my", "your", "te", "me", "nos", "os", "voce", "voces", "vocês", "ti", "mas", "mais", "more", "menos", "algo", "alguien", "someone", "you", "it", "to", "that", "this",
		"disculpa", "disculpas", "perdon", "desculpa", "desculpas", "condolencias", "pesames", "gracias", "saber", "help", "ayuda", "ajuda", "apoyo", "apoio",
		"y", "e", "pero", "cuando", "quando", "donde", "onde", "when", "where", "out", "at", "into", "forward", "dos", "tres", "cinco", "10", "5", "otra", "otro", "outra", "outro", "another",
		"nada", "todo", "todos", "tudo", "mucho", "mucha", "muito", "muita", "tanto", "tanta", "solo", "so", "just", "cafe", "coffee", "vacaciones", "ferias", "vacation",
	}
	// amongUs are words of the conversation itself, or of everyday life: with them it is said to somebody.
	amongUs = []string{
		"me", "te", "les", "nos", "tu", "tus", "contigo", "ustedes", "vos", "vosotras", "vosotros", "voces", "voce", "comigo", "conmigo", "you", "your", "yours", "us", "minuto", "minutos", "minutito",
		"minute", "minutes", "momento", "momentito", "ratito", "rato", "segundo", "segundos", "sec", "second", "moment", "bano", "banheiro", "bathroom", "cafe", "cafecito", "cafezinho", "coffee", "dormir", "siesta", "vacaciones", "ferias", "vacation", "holiday", "cerveza", "cerveja", "beer", "vino", "vinho",
		"wine", "chocolate", "abrazo", "abrazos", "abraco", "hug", "paciencia", "patience", "calma", "silencio", "silence", "energia", "fuerza", "forca", "hambre", "fome", "sueno", "sono", "sleep", "nap", "lentes", "llaves", "chaves", "keys",
		"cargador", "carregador", "charger", "bateria", "battery", "senal", "sinal", "signal", "wifi", "microfono", "microfone", "camara", "camera", "audio", "zoom", "link", "enlace", "clave", "senha", "contrasena", "password", "confirmacion", "confirmacao",
		"respuesta", "resposta", "answer", "respuestas", "opinion", "opiniao", "feedback", "permiso", "permissao", "permission", "esto", "eso", "isso", "isto", "this", "that", "ya", "respirar", "break", "descanso", "aire", "milagro", "milagre", "miracle", "ayer", "ontem", "jaja", "kkk", "haha", "lol",
		"encuentro", "encontro", "meeting", "llamada", "disculpas", "desculpas", "condolencias", "pesame", "mas", "mais", "more",
	}
)

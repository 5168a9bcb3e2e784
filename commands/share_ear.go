package commands

import (
	"slices"
	"strings"

	"comunidad/commands/fold"
	"comunidad/commands/stem"
)

// talkLength is how long a message in the group may be to be one line for the list and not part of a conversation.
const talkLength = 220

// forTheList sifts what was overheard in the group. Most of what begins with «necesito» or «ofrezco» there is said to people,
// and silence beats a wrong entry. With rest the message opened as a line for the list does, and what follows is that line;
// else the whole of it has to be about things that this community exchanges.
func forTheList(line string, rest bool) bool {
	if length(line) > talkLength+60 {
		return false
	}
	if rest {
		return !saidToPeople(line)
	}
	content, known := weighed(line)
	return content > 3 && known > 0
}

// weighed counts the words of a line that carry meaning, and those among them that belong to what this community exchanges.
func weighed(line string) (content, known int) {
	for _, w := range stem.Words(line) {
		content++
		if stem.Known(w) {
			known++
		}
	}
	return content, known
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
	content, known := weighed(rest)
	for len(words) > 1 && (slices.Contains(articles, words[0]) || known > 0 && slices.Contains(helping, words[0])) {
		somebody := words[0]
		words = words[1:]
		if len(words) > 1 && (words[0] == "que" || words[0] == "who") && slices.Contains(helping, somebody) { // «alguien que atienda»
			words = words[1:]
		}
	}
	if len(words) == 0 || slices.Contains(never, words[0]) || verbal(words[0]) && !english(words) {
		return true
	}
	for _, w := range words {
		if slices.Contains(everyday, w) || laughter(w) && len(w) > 3 || slices.Contains(amongUs, w) && (known < 2 || content < 5) {
			return true
		}
	}
	return known == 0 && content < 4 || content < 2 && slices.Contains(atHand, words[0])
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

// english tells whether a line is in English, where «winter» and «paper» are no infinitives.
func english(words []string) bool {
	has := func(some ...string) bool {
		return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(some, w) })
	}
	return has("and", "for", "of", "with", "the", "who", "in", "from") && !has("de", "que", "para", "con", "com", "en", "em", "y", "e")
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
	// helping may stand before the thing, if there is one: «ofrecemos apoyo psicológico».
	helping = []string{"ayuda", "apoyo", "ajuda", "apoio", "help", "support", "alguien", "alguem", "someone", "somebody"}
	// never opens a line for the list.
	never = []string{
		"que", "si", "no", "el", "la", "los", "las", "lo", "o", "os", "as", "esto", "eso", "este", "esta", "estos", "estas", "ese", "esa", "esos", "esas", "isto", "isso", "esse", "essa", "tu", "tus", "su", "sus",
		"seu", "sua", "mi", "mis", "meu", "minha", "my", "your", "te", "me", "nos", "os", "voce", "voces", "vocês", "ti", "mas", "mais", "more", "menos", "algo", "alguien", "someone", "you", "it", "to", "that", "this",
		"disculpa", "disculpas", "perdon", "desculpa", "desculpas", "condolencias", "pesames", "gracias", "saber", "help", "ayuda", "ajuda", "apoyo", "apoio",
		"mejor", "mejores", "melhor", "melhores", "better", "y", "e", "pero", "cuando", "quando", "donde", "onde", "when", "where", "out", "at", "into", "forward", "dos", "tres", "cinco", "10", "5", "otra", "otro", "outra", "outro", "another",
		"nada", "todo", "todos", "tudo", "mucho", "mucha", "muito", "muita", "tanto", "tanta", "solo", "so", "just", "cafe", "coffee", "vacaciones", "ferias", "vacation",
	}
	// amongUs are words of the conversation itself: with them it is said to somebody, unless much speaks for the list.
	amongUs = []string{
		"me", "te", "les", "nos", "tu", "tus", "contigo", "ustedes", "vos", "vosotras", "vosotros", "voces", "voce", "comigo", "conmigo", "you", "your", "yours", "us",
		"esto", "eso", "isso", "isto", "this", "that", "ya", "mas", "mais", "more", "ayer", "ontem", "opinion", "opiniao", "feedback", "respuesta", "resposta", "answer", "respuestas",
		"confirmacion", "confirmacao", "permiso", "permissao", "permission",
	}
	// atHand are things that anybody in the room may want; alone, they are for no list.
	atHand = []string{
		"agua", "water", "comida", "comer", "food", "dinero", "dinheiro", "money", "plata", "efectivo", "cash", "arte", "art", "mapa", "map", "telefono", "telefone", "phone", "internet", "datos", "dados", "data",
		"sala", "espacio", "espaco", "space", "room", "salud", "saude", "health", "terapia", "therapy", "mesa", "table", "seguridad", "seguranca", "papeles", "papel", "musica", "music", "cama", "bed", "voluntad", "clima", "historia", "doctor",
	}
	// everyday are words of the day, of the meeting and of the body, which nobody puts on a list.
	everyday = []string{
		"minuto", "minutos", "minutito",
		"minute", "minutes", "momento", "momentito", "ratito", "rato", "segundo", "segundos", "sec", "second", "moment", "bano", "banheiro", "bathroom", "cafe", "cafecito", "cafezinho", "coffee", "siesta", "vacaciones", "ferias", "vacation", "holiday", "cerveza", "cerveja", "beer", "vino", "vinho",
		"wine", "chocolate", "abrazo", "abrazos", "abraco", "hug", "paciencia", "patience", "calma", "silencio", "silence", "energia", "fuerza", "forca", "hambre", "fome", "sueno", "sono", "sleep", "nap", "lentes", "llaves", "chaves", "keys",
		"cargador", "carregador", "charger", "bateria", "battery", "senal", "sinal", "signal", "wifi", "microfono", "microfone", "camara", "camera", "audio", "zoom", "link", "prayers", "prayer", "oraciones", "oracion", "oracoes", "oracao", "rezos", "bendiciones", "bencaos", "blessings", "enlace", "clave", "senha", "contrasena", "password",
		"respirar", "break", "descanso", "aire", "milagro", "milagre", "miracle", "jaja", "kkk", "haha", "lol",
		"encuentro", "encontro", "meeting", "llamada", "disculpas", "desculpas", "condolencias", "condolences", "pesame",
	}
)

package commands

import (
	"strings"

	"comunidad/commands/fold"
	"comunidad/store"
)

// People do not speak to the bot in commands: «¿me puedes mandar la memoria, porfa?», «anúncialo ya», «quiero crear un
// encuentro…». plainly takes away what is only manners, wish or article, one word after the other, until what is left
// begins with a command's own words. It is for what was said to the bot and that nothing else understood. Letters is how long
// those words are.
func (s *Set) plainly(text string) (c *Command, args string, letters int) {
	text = withoutThanks(text)
	how := false
	for range 8 {
		c, rest := s.lookup(text)
		if c == nil || c.ByEar {
			c, rest = s.conjugated(text)
		}
		if c != nil {
			if help := s.named("help"); how && help != nil { // they asked how
				return help, c.Aliases.In(store.ES)[0], 1 // a cue that knows what they want is better
			}
			return c, rest, len(text) - len(rest)
		}
		rest, ok := opening(text, manners)
		if !ok {
			if rest, ok = opening(text, asksHow); ok {
				how = true
			}
		}
		if !ok || rest == "" {
			return nil, "", 0
		}
		text = rest
	}
	return nil, "", 0
}

// conjugated finds a command by its verb in another form: «anúncialo» and «anuncien» are «anunciar», «publish it» is «publish».
func (s *Set) conjugated(text string) (*Command, string) {
	ends := wordEnds(text, 1)
	if len(ends) == 0 {
		return nil, text
	}
	verb, rest := strings.Trim(fold.String(text[:ends[0]]), "¿¡!?.\"'"), text[ends[0]:]
	for _, stem := range verbStems(verb) {
		for _, ending := range []string{"ar", "er", "ir"} {
			if c, args := s.lookup(stem + ending + rest); c != nil && !c.ByEar {
				return c, args
			}
		}
	}
	return nil, text
}

// verbStems gives what may be the stem of a verb: without the pronouns that hang on it, and without its ending.
func verbStems(verb string) (stems []string) {
	forms := []string{verb}
	for _, hanging := range []string{"melo", "mela", "melos", "melas", "noslo", "nosla", "lo", "la", "los", "las", "le", "les", "me", "nos", "-o", "-a"} {
		if form, ok := strings.CutSuffix(verb, hanging); ok && len(form) > 3 {
			forms = append(forms, form)
		}
	}
	for _, form := range forms {
		for _, ending := range []string{"", "r", "ar", "er", "ir", "a", "e", "i", "o", "an", "en", "as", "es", "amos", "emos", "imos", "em", "am", "ando", "iendo"} {
			if stem, ok := strings.CutSuffix(form, ending); ok && len(stem) >= 3 && len(form) > 3 {
				stems = append(stems, stem)
				if soft, ok := strings.CutSuffix(stem, "qu"); ok { // publique, publicar
					stems = append(stems, soft+"c")
				}
			}
		}
	}
	return stems
}

// withoutThanks takes manners away from the end.
func withoutThanks(text string) string {
	for range 4 {
		cut := false
		text = strings.TrimRight(text, " .,;!?")
		afterwards.All(func(phrase string, _ store.Lang) {
			words := strings.Fields(text)
			n := len(strings.Fields(phrase))
			if cut || len(words) <= n || fold.String(strings.Join(words[len(words)-n:], " ")) != fold.String(phrase) {
				return
			}
			text, cut = strings.Join(words[:len(words)-n], " "), true
		})
		if !cut {
			break
		}
	}
	return text
}

// manners are what people put before what they want.
var manners = Words{
	ES: []string{
		"hola", "buenas", "buenos días", "buenas tardes", "buenas noches", "oye", "oiga", "disculpa", "disculpe", "perdón", "por favor", "porfa", "porfis",
		"bot", "ok", "vale", "bueno", "dale", "listo", "sí", "entonces", "pues", "ahora", "ya", "y", "quiero", "queremos", "quisiera", "quisiéramos",
		"me gustaría", "nos gustaría", "deseo", "necesito", "necesitamos", "puedo", "podemos", "puedes", "podés", "puede", "pueden", "podrías", "podrían",
		"podría", "me puedes", "me podés", "me puede", "me podrías", "me podría", "nos puedes", "nos podrías", "se puede", "es posible", "te pido",
		"vamos a", "voy a", "hay que", "tengo que", "toca", "ayúdame a", "me ayudas a", "ayúdanos a", "que me", "que nos", "que",
		"ver", "mirar", "muestra", "muéstrame", "muéstranos", "mostrar", "mostrarme", "dime", "decime", "dinos", "decirme", "dame", "danos", "darme",
		"pasa", "pásame", "pásanos", "pasarme", "manda", "mándame", "mándanos", "mandar", "mandarme", "envía", "envíame", "enviar", "enviarme", "recibir",
		"conocer", "saber", "consultar", "revisar", "descargar", "compárteme", "compartirme", "tener", "tienes", "tenés", "hay", "cuál es", "cuáles son",
		"qué hay en", "qué hay de", "cómo va", "cómo van", "lista de", "listado de", "hacer", "haz", "hagamos", "poner", "generar", "genera", "sacar",
		"el", "la", "los", "las", "lo", "un", "una", "unos", "unas", "mi", "mis", "nuestro", "nuestra", "nuestros", "nuestras", "a", "de", "del", "al",
	},
	PT: []string{
		"oi", "olá", "bom dia", "boa tarde", "boa noite", "desculpa", "desculpe", "por favor", "ok", "então", "agora", "já", "e", "quero", "queremos",
		"queria", "gostaria de", "eu gostaria de", "gostaríamos de", "eu quero", "eu queria", "preciso", "posso", "podemos", "pode", "você pode", "poderia",
		"pode me", "poderia me", "você poderia", "dá para", "dá pra", "vamos", "vou", "me ajuda a", "ver", "mostra", "mostre", "me mostra", "mostrar",
		"me diz", "me diga", "me dá", "manda", "me manda", "mandar", "envia", "me envia", "enviar", "me passa", "passa", "saber", "qual é", "quais são",
		"como está", "como estão", "tem", "fazer", "gerar", "baixar", "o", "os", "as", "um", "uma", "meu", "minha", "meus", "minhas", "nosso", "nossa", "do",
		"da", "dos", "das",
	},
	EN: []string{
		"hi", "hello", "hey", "please", "sorry", "so", "well", "now", "and", "i want to", "i want", "we want to", "i would like to", "i'd like to",
		"i would like", "i'd like", "i need to", "i need", "can you", "could you", "can i", "could i", "can we", "may i", "let's", "let us", "help me",
		"show me", "show us", "show", "tell me", "give me", "give us", "send me", "send us", "send", "see", "view", "get", "get me", "have", "know",
		"what is", "what's", "what are", "how is", "how are", "list of", "is there", "are there", "make", "the", "an", "my", "our", "me", "to",
	},
}

// asksHow opens a question about a command, which is no command.
var asksHow = Words{
	ES: []string{"cómo puedo", "cómo hago para", "cómo se hace para", "cómo se puede", "cómo se", "cómo", "qué hago para", "qué escribo para", "para qué sirve", "qué es"},
	PT: []string{"como posso", "como faço para", "como faço pra", "como se", "como", "o que faço para", "para que serve", "o que é"},
	EN: []string{"how can i", "how do i", "how can we", "how do we", "how to", "how does", "how", "what does"},
}

// afterwards is what people put behind what they want.
var afterwards = Words{
	ES: []string{"por favor", "porfa", "porfis", "xfa", "gracias", "muchas gracias", "ya", "ahora", "ahorita"},
	PT: []string{"por favor", "pfv", "obrigada", "obrigado", "agora", "já"},
	EN: []string{"please", "pls", "thanks", "thank you", "now", "it"},
}

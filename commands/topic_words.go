package commands

import "regexp"

// The words that tell what somebody does who quotes the call for topics or a list of them.
var (
	mergeVerbs    = []string{"juntar", "juntamos", "juntemos", "junto", "junten", "juntem", "unir", "unimos", "unamos", "unan", "fusionar", "fusionamos", "merge", "merged", "combine", "combinar", "combinamos", "mesclar"}
	renameVerbs   = []string{"cambio", "cambiar", "cambia", "cambien", "cambiaria", "renombro", "renombrar", "corrijo", "corregir", "corrige", "edito", "editar", "mudo", "mudar", "muda", "mudem", "trocar", "troco", "renomear", "renomeio", "corrigir", "rename", "change", "edit", "reword"}
	withdrawVerbs = []string{
		"retiro", "retirar", "retira", "retiren", "retirem", "quito", "quitar", "quita", "quiten", "saco", "sacar", "saca", "saquen", "borro", "borrar", "borra", "borren", "elimino", "eliminar", "elimina", "eliminen", "tiro", "tirar",
		"tira", "tirem", "remover", "removo", "removam", "remove", "apago", "apagar", "apaga", "apaguem", "delete", "withdraw", "drop", "pull",
	}
	hostVerbs = []string{
		"facilito", "facilitar", "facilitamos", "facilitaria", "cofacilito", "hosteo", "hostear", "hosteamos", "cohosteo", "host", "hosting", "cohost", "facilitate", "llevo", "conduzco", "modero", "conduzo", "puxo", "lead", "moderate",
	}
	chooseVerbs = []string{
		"interesa", "interesan", "interessa", "interessam", "interesado", "interesada", "interested", "gusta", "gustan", "gustaria", "encanta", "encantan", "late", "laten", "apunto", "anoto", "voto", "votamos", "votaria", "vote", "iria", "iriamos",
		"ire", "prefiero", "elijo", "escojo", "quedo", "gosto", "gostei", "prefiro", "escolho", "fico", "prefer", "choose", "like", "love", "attend", "join", "llama", "adorei",
	}
	// chooseFillers stand beside the topics of who only names them.
	chooseFillers = []string{
		"por", "favor", "porfa", "porfi", "porfis", "please", "pls", "pfv", "me", "a", "mi", "mim", "yo", "eu", "i", "id", "si", "sim", "yes", "ok", "oki", "voy", "vou", "ir", "go", "to", "mejor", "melhor", "better", "rather", "ya", "ja", "no", "nao", "not",
		"tambien", "tambem", "too", "also", "gracias", "obrigada", "obrigado", "thanks", "quiero", "quero", "want", "would", "en", "em", "in", "for", "con", "com", "with", "mas", "sobre", "todo", "mis", "meus", "favoritos", "votos", "son", "sao", "solo", "so", "only",
		"los", "las", "dos", "jaja", "jajaja", "son", "muy", "muito", "mucho", "hola", "oi", "buenas", "nada", "it", "t", "va", "van", "vez", "of", "de",
	}
	// promises are of who will bring a topic later, or thinks about it.
	promises = []string{"mando", "mandare", "mandaremos", "envio", "enviare", "traigo", "preparo", "pienso", "luego", "manana", "despues", "amanha", "depois", "later", "tomorrow", "lunes", "martes", "miercoles", "jueves", "viernes", "segunda-feira", "send", "think"}
	// callWords are of the call, the meeting and its order.
	callWords = []string{
		"tema", "temas", "topico", "topicos", "topic", "topics", "propuesta", "propuestas", "proposta", "propostas", "proposal", "proposals", "propongo", "proponer", "propor", "propose", "encuentro", "encontro", "meeting", "turno", "turnos", "turn", "sala", "salas",
		"room", "rooms", "zoom", "link", "enlace", "votar", "votamos", "votan", "vota", "vote", "voting", "convocatoria", "chamada", "opinan", "opinas", "opina", "acham", "parece", "minutos", "minutes", "hora", "horas", "fecha", "plazo", "prazo", "deadline", "lista", "agenda", "anfitrion", "anfitriona", "host",
	}
	// spokenWords are of who speaks to others, and in no title below a list.
	spokenWords = []string{
		"me", "te", "yo", "eu", "i", "im", "ill", "id", "mi", "mio", "mia", "meu", "minha", "my", "mine", "tu", "voce", "voces", "vc", "vcs", "you", "your", "ustedes", "gracias", "obrigado", "obrigada", "thanks", "thank", "please", "porfa", "jaja", "jajaja", "kkk", "haha",
		"ese", "esa", "eso", "esse", "essa", "isso", "that", "ya", "ja", "hoy", "hoje", "today", "luego", "despues", "depois", "later", "ahi", "aqui", "aca", "alla", "ok", "dale", "lindo", "linda", "lindos", "lindas", "buenos", "buenas", "buen", "buena", "bom", "boa", "bons", "boas", "otimo", "otimos",
		"great", "good", "nice", "genial", "excelente", "excelentes", "nos", "vemos", "creo", "acho", "think", "faltan", "falta", "esperamos", "espero", "parece", "parecen", "temas", "topics", "propuestas", "propostas",
	}
	beside = Words{
		ES: []string{
			"gracias", "muchas gracias", "mil gracias", "muchísimas gracias", "de acuerdo", "muy de acuerdo", "estoy de acuerdo", "totalmente", "coincido", "concuerdo", "apoyo", "yo apoyo", "me sumo", "nos sumamos", "yo también", "nosotras también", "me encanta", "me encantan",
			"me gusta", "me gustan", "me parece", "suena bien", "felicidades", "felicitaciones", "bravo", "qué bien", "qué lindo", "qué bueno", "qué buenos", "qué buenas", "qué maravilla", "no se me ocurre", "no se nos ocurre", "no tengo", "no tenemos", "sin ideas", "nada por ahora", "por ahora nada", "por ahora no",
			"nada que proponer", "todavía no sé", "aún no sé", "no sé", "ni idea", "lo pienso", "lo voy a pensar", "lo consulto", "voy a pensar", "vamos a pensar", "déjenme pensar", "déjame pensar", "estoy pensando", "mañana mando", "mañana propongo", "luego mando", "luego propongo", "después mando", "ahora no", "lo mismo digo", "lo mismo que", "igual que", "igual yo", "recibido", "enterada", "enterado", "anotado", "listo", "perfecto", "saludos", "abrazos", "nos vemos", "ahí nos vemos", "hasta pronto", "hasta luego", "ahí estaré", "ahí estaremos", "allí estaré", "cuenten conmigo",
		},
		PT: []string{
			"obrigada", "obrigado", "muito obrigada", "muito obrigado", "concordo", "concordamos", "de acordo", "estou de acordo", "apoio", "apoiado", "apoiada", "eu também", "nós também", "adorei", "amei", "gostei", "parece bom", "parabéns", "que bom", "que ótimo", "que lindo", "que maravilha",
			"não me ocorre", "não tenho", "não temos", "sem ideias", "nada por agora", "por enquanto nada", "por enquanto não", "ainda não sei", "não sei", "vou pensar", "vamos pensar", "deixa eu pensar", "estou pensando", "amanhã mando", "depois mando", "o mesmo que", "igual a", "recebido", "anotado", "abraços", "até logo", "até lá", "até breve", "estarei lá", "contem comigo",
		},
		EN: []string{
			"thanks", "thank you", "many thanks", "i agree", "agree", "agreed", "fully agree", "totally agree", "totally", "me too", "same here", "same as", "i second", "seconded", "i like", "i love", "love it", "love this", "sounds good", "sounds great", "congrats", "congratulations", "well done",
			"i have nothing", "i've nothing", "nothing from me", "nothing for now", "no ideas", "no idea", "i don't know", "not sure", "let me think", "i'll think", "i will think", "still thinking", "will send", "i'll send", "got it", "noted", "count me in", "see you", "see you all", "see you soon", "i'll be there",
		},
	}
	// praiseOf is «qué buena idea, Rosa», «ótimos temas», «great topics».
	praiseOf = regexp.MustCompile(`^[¡!\s]*(?:(?:que|muy|tan|super|wow|uau|what|a|an|such|really|son|sao|estan) )*(?:buen|bon|lind|herm|excel|genial|gran|boa|bom|bons|otim|bel|great|good|nice|love|awesome|wonderful|interes|amazing)\p{L}* ` +
		`(?:(?:todos|todas|all|los|las|os|as|estos|estas|these|the) )*(?:idea|ideas|ideia|ideias|tema|temas|propuesta|propuestas|proposta|propostas|iniciativa|iniciativas|topic|topics|proposal|proposals|pregunta|pergunta|question|punto|ponto|point)(?:[^:]*)$`)
	// topicOpening is how people bring a topic without saying that they propose it.
	topicOpening = regexp.MustCompile(`(?i)^\s*(?:(?:a mí\s+|a mi\s+|creo que\s+|creo q\s+|acho que\s+|i think\s+(?:that\s+)?)?(?:` +
		`(?:(?:yo\s+)?(?:quiero|queremos|quisiera|quisiéramos|me gustar[ií]a|nos gustar[ií]a|puedo|podemos|podr[ií]amos|deber[ií]amos|tenemos que|tendr[ií]amos que|hay que|habr[ií]a que|necesitamos))\s+(?:hablar|conversar|charlar|platicar|dialogar|tratar|discutir|proponer|traer|presentar|compartir|hostear|facilitar|llevar)` +
		`|(?:(?:eu\s+)?(?:quero|queremos|queria|quer[ií]amos|gostaria de|gostar[ií]amos de|posso|podemos|poder[ií]amos|dever[ií]amos|temos que|precisamos))\s+(?:falar|conversar|bater papo|dialogar|tratar|discutir|propor|trazer|apresentar|compartilhar|facilitar|levar)` +
		`|(?:(?:i|we)(?:['’]d| would| want| could| can| should| need|['’]ll)(?:\s+(?:like|love))?(?:\s+to)?)\s+(?:talk|speak|discuss|propose|bring|present|share|host|run|lead|facilitate|have|do|offer)` +
		`))\b(?:\s+(?:una?|el|la|um|uma|o|a|an|the))?(?:\s+(?:sesi[oó]n|tema|conversaci[oó]n|charla|taller sobre|sess[aã]o|conversa|roda|session|conversation|talk|discussion|topic|circle))?(?:\s+(?:d|de|sobre|acerca de|del|do|da|on|about|of|around))?\s+`)
	thanksFor = regexp.MustCompile(`(?i)^\s*(?:muchas |mil |muit[oa] )?(?:gracias|obrigad[oa]|thanks|thank you)(?: \p{L}+)? (?:por|pel[oa]s?|for)\b`)
	clauseEnd = regexp.MustCompile(`(?i)[.!?,;\n]+\s*(?:(?:y|e|and|pero|mas|but|además|também|also)\s+)?|\s(?:y|e|and)\s+`)
)

package answer

// short is how phones write: the form in the chat, and the word the book has for it.
var short = map[string]string{
	"q": "que", "k": "que", "ke": "que", "x": "por", "xq": "porque", "pq": "porque", "porq": "porque", "pork": "porque",
	"tb": "tambien", "tmb": "tambien", "tbn": "tambien", "tmbn": "tambien", "tambn": "tambien", "tbm": "tambem", "tbem": "tambem",
	"toy": "estoy", "d": "de", "pa": "para", "bamos": "vamos", "kiero": "quiero", "aki": "aqui", "ak": "aca",
	"boy": "voy", "voi": "voy", "boi": "voy", "bou": "vou", "pdo": "puedo", "peudo": "puedo", "pueod": "puedo", "siip": "sip", "vo": "vou",
	"ay": "ahi", "hay": "ahi", "ai": "ahi", "ahy": "ahi", "alli": "ahi", "haya": "alla", "aya": "alla", "asta": "hasta",
	"n": "nao", "naum": "nao", "nn": "nao", "num": "nao", "vc": "voce", "vcs": "voces",
	"talves": "talvez", "tavez": "talvez", "quisas": "quizas", "quisa": "quiza", "ovio": "obvio", "oviamente": "obviamente",
	"porfis": "porfa", "porfi": "porfa", "plis": "porfa", "pliss": "porfa", "grax": "gracias", "grcs": "gracias",
	"dnd": "donde", "cdo": "cuando", "kien": "quien", "kienes": "quienes", "kn": "con", "cn": "con",
	"obg": "obrigada", "obgd": "obrigada", "vlw": "valeu",
	"u": "you", "ur": "your", "thx": "thanks", "tks": "thanks", "ty": "thanks", "pls": "please", "plz": "please", "cannot": "cant",
	"deffo": "definitely", "defo": "definitely", "pfv": "porfa", "pfvr": "porfa", "tmrw": "tomorrow",
}

// counts are the numbers people write as words. One is left out: «una» is mostly an article.
var counts = map[string]int{
	"dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12,
	"dois": 2, "duas": 2, "quatro": 4, "sete": 7, "oito": 8, "nove": 9, "dez": 10,
	"quince": 15, "veinte": 20, "treinta": 30, "cuarenta": 40, "quinze": 15, "vinte": 20, "trinta": 30, "quarenta": 40,
	"fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
	"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
}

// units make the number before them a stretch of time or an hour.
var units = set(`
	h hs hr hrs am pm min mins minuto minutos minutitos minutinhos minute minutes hora horas hour hours`)

// decoration is dropped wherever it stands: bold, italics, quotes, hashes, and the signs that give an emoji a gender.
var decoration = set("* _ ~ \" # ^ ♀ ♂ ⃣")

// askers ask without a question mark.
var askers = set("❓ ❔ ؟ ‽ ⁇")

// titles may have a dot after them that ends nothing.
var titles = set("dra dr lic licda ing ma prof profa sr sra srta")

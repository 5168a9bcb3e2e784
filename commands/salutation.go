package commands

import "strings"

// unsaluted leaves out whom a message greets: «hola grupo, nos hacen falta…».
func unsaluted(text string) string {
	for range 5 {
		rest, ok := opening(text, salutations)
		if !ok || strings.TrimSpace(rest) == "" {
			return text
		}
		text = rest
	}
	return text
}

// salutations open what is said to everybody.
var salutations = Words{
	ES: []string{
		"hola", "holis", "hola a todas", "hola a todos", "hola a todas y todos", "hola a todes", "hola a todxs", "hola a tod@s", "hola todxs", "hola todas", "hola todos", "buenas", "buen día", "buenos días", "buenas tardes", "buenas noches",
		"muy buenas", "muy buenos días", "muy buenas tardes", "a todas", "a todos", "a todes", "a todas y todos", "todas", "todos", "grupo", "gente", "compañeras", "compañeros", "compas", "compañeras y compañeros",
		"colegas", "amigas", "amigos", "equipo", "red", "estimadas", "estimados", "querida red", "queridas", "che", "oigan", "miren", "mirá", "mira", "bueno", "atención", "aviso", "perdón", "disculpen", "por favor", "hola grupo", "hola gente", "qué tal", "cómo están", "saludos", "urgente", "ojo",
		"dios les bendiga", "dios las bendiga", "dios los bendiga", "bendiciones", "bendiciones a todas", "bendiciones a todos", "un saludo", "espero que estén bien", "espero estén bien", "cómo les va",
	},
	PT: []string{
		"oi", "oii", "olá", "oi gente", "bom dia", "boa tarde", "boa noite", "pessoal", "gente", "galera", "gente boa tarde", "gente bom dia", "oi pessoal", "olá a todas", "olá a todos", "a todas", "a todos", "companheiras", "companheiros",
		"colegas", "amigas", "amigos", "grupo", "rede", "queridas", "prezadas", "prezados", "tudo bem", "seguinte", "atenção", "por favor", "desculpa", "urgente", "olha",
		"deus abençoe", "deus abençoe a todos", "espero que estejam bem", "como vão",
	},
	EN: []string{
		"hi", "hello", "hey", "hi all", "hi everyone", "hello all", "hello everyone", "hey all", "hey folks", "hi folks", "hi team", "morning", "morning all", "morning everyone", "good morning", "good afternoon", "good evening", "all", "everyone", "everybody", "hi everybody", "hello everybody",
		"dear colleagues", "hello dear colleagues", "dear all", "colleagues", "friends", "folks", "team", "fyi", "please", "sorry", "urgent", "okay so", "ok so", "so", "um", "okay", "quick one", "heads up",
		"god bless", "god bless you all", "hope you are well", "hope you're well", "hope you are all well", "hope everyone is well", "hope you're all well",
	},
}

package commands

import (
	"slices"
	"strconv"
	"strings"

	"comunidad/commands/fold"
)

// childAge is where a text says how old a child is: its words from one to the other.
type childAge struct {
	from, to int
	borne    bool // it says whose age it is, and not by name: «un niño de 7»
}

const (
	grownUp    = 18 // from this age on somebody is no child
	babyMonths = 36 // until this age people count months
)

// agesIn finds the ages of children. «6 meses» is an age only where a child is spoken of, «por 3 años» and «12 años de experiencia»
// are none, and of «de 6 a 12 años» nobody knows whose it is.
func (s spoken) agesIn() (ages []childAge) {
	young := slices.ContainsFunc(s.words, func(w fold.Word) bool { return childWords[w.Text] || childrenWords[w.Text] || kinWords[w.Text] })
	for i := range s.words {
		n, ok := s.number(i)
		if !ok || n < 1 || n >= grownUp && (n > babyMonths || !monthWords[s.word(i+1)]) || s.ranged(i) {
			continue
		}
		from, to, said := s.unitAge(i, young)
		if !said {
			from, to, said = s.bareAge(i)
		}
		if said {
			ages = append(ages, childAge{from, to, s.borne(from, to)})
		}
	}
	return ages
}

// number reads 8, «ocho», "eight".
func (s spoken) number(i int) (n int, ok bool) {
	if i < 0 || i >= len(s.words) {
		return 0, false
	}
	w := s.words[i].Text
	if w[0] >= '0' && w[0] <= '9' {
		n, err := strconv.Atoi(w)
		return n, err == nil && len(w) < 3
	}
	for n, said := range numbersSaid {
		if slices.Contains(said, w) {
			return n, true
		}
	}
	return 0, false
}

// unitAge reads an age that says of what: «8 años», "8-year-old", «3 meses».
func (s spoken) unitAge(i int, young bool) (from, to int, ok bool) {
	at := i + 1
	if at < len(s.words) && s.words[at].Text == "-" {
		at++
	}
	unit := s.word(at)
	switch {
	case yearWords[unit]:
	case unit == "y" && at+2 < len(s.words) && s.words[at+1].Text == "/" && s.word(at+2) == "o":
		at += 2
	case unit == "a" && s.words[i].End == s.words[at].Start && at+1 == len(s.words): // 7a
	case monthWords[unit] && (young || s.forSomebody(i-1) || s.word(at+1) == "old" || s.word(at+2) == "nacido" || s.word(at+2) == "nacida"):
	default:
		return 0, 0, false
	}
	for at+1 < len(s.words) && (s.words[at+1].Text == "-" || s.word(at+1) == "old") {
		at++
	}
	if s.duration(i, at) {
		return 0, 0, false
	}
	return i, at, true
}

// forSomebody tells a name that something is for: «para Liam, 18 meses».
func (s spoken) forSomebody(i int) bool {
	if s.sign(i) == "," {
		i--
	}
	return s.isName(i) && forWords[s.word(i-1)]
}

// duration tells the length of something from somebody's age.
func (s spoken) duration(number, unit int) bool {
	if s.word(unit) == "old" {
		return false
	}
	at := number - 1
	if before := s.word(at); lastingWords[before] {
		return true
	}
	for at >= 0 && (s.words[at].Text == "," || s.word(at) == "de" || s.word(at) == "of") {
		at--
	}
	if at >= 0 && termWords[s.word(at)] {
		return true
	}
	after := unit + 1
	for after < len(s.words) && (s.words[after].Text == "'" || s.word(after) == "de" || s.word(after) == "of" || s.word(after) == "mas" || s.word(after) == "mais") {
		after++
	}
	return workWords[s.word(after)]
}

// ranged tells the ages of a group: «de 6 a 12 años», «menores de 5», "under 5", «15 años en adelante».
func (s spoken) ranged(i int) bool {
	_, before := s.number(i - 2)
	_, after := s.number(i + 2)
	if before && rangeWords[s.sign(i-1)] || after && rangeWords[s.sign(i+1)] {
		return true
	}
	for back := 1; back <= 4; back++ {
		w := s.word(i - back)
		if boundWords[w] || back > 2 && (w == "entre" || w == "between") {
			return true
		}
		if w != "de" && w != "os" && w != "los" && w != "las" && w != "as" && w != "partir" {
			if _, number := s.number(i - back); !number && w != "y" && w != "e" && w != "and" {
				break
			}
		}
	}
	var next []string
	for ahead := 1; ahead <= 4; ahead++ {
		next = append(next, s.word(i+ahead))
	}
	following := " " + strings.Join(next, " ") + " "
	for _, more := range []string{" en adelante ", " o mas ", " ou mais ", " y mas ", " e mais ", " or older ", " and older ", " and up ", " or over ", " para cima ", " pra cima ", " o menos ", " or younger ", " year olds ", " yr olds "} {
		if strings.Contains(following, more) {
			return true
		}
	}
	return false
}

// bareAge reads a number alone that can only be an age: «(14)», "aged 8", «un niño de 7», «Sofi de 6», "who is 8".
func (s spoken) bareAge(i int) (from, to int, ok bool) {
	before, next := s.sign(i-1), s.sign(i+1)
	if before == ":" {
		before = s.sign(i - 2)
	}
	pause := next == "" || strings.Contains(",.;!?)", next) || followWords[next]
	_, another := s.number(i + 2)
	switch {
	case before == "(" && next == ")", ageWords[before]:
		return i, i, true
	case !pause, next == "," && another:
		return 0, 0, false
	case before == "de" || before == "of":
		return i, i, s.isName(i-2) || s.sign(i-2) == "," && s.isName(i-3) || childWords[s.word(i-2)] || childWords[s.word(i-3)] || childWords[s.word(i-4)] || kinWords[s.word(i-2)]
	case beingWords[before]:
		return i, i, s.isName(i-2) || s.isName(i-3) || s.word(i-2) == "who" || s.word(i-2) == "que"
	case before == ",":
		return i, i, s.isName(i-2) || childWords[s.word(i-2)]
	}
	return 0, 0, false
}

// sign is a word or a sign, empty where there is none.
func (s spoken) sign(i int) string {
	if i < 0 || i >= len(s.words) {
		return ""
	}
	return s.words[i].Text
}

func (s spoken) isName(i int) bool { return i >= 0 && i < len(s.names) && s.names[i] }

// borne tells an age that says «niño» or «hija» right before or after it, and no name between.
func (s spoken) borne(from, to int) bool {
	for i := from - 1; i >= 0 && from-i <= 5 && !s.names[i] && !endsClause(s.words[i].Text); i-- {
		if w := s.words[i].Text; childWords[w] || childrenWords[w] || kinWords[w] {
			return true
		}
	}
	after := s.word(to + 1)
	return childWords[after] || childrenWords[after] || kinWords[after]
}

var (
	yearWords  = wordSet(`ano anos anito anitos aninho aninhos year years yr yrs yo`)
	monthWords = wordSet(`mes meses mesecitos month months mo`)
	ageWords   = wordSet(`edad idade age aged ages edades idades`)
	beingWords = wordSet(`is tiene tem turned turns cumplio cumple completou fez s era`)
	// followWords may come after a bare age.
	followWords = wordSet(`y e and en em in hija hijo filho filha para con com with who que from a needs need necesita precisa busca`)
	rangeWords  = wordSet(`a to - ate hasta al`)
	boundWords  = wordSet(`menores maiores mayores under over desde hasta ate partir acima abaixo until above below minimo maximo min max menos`)
	// lastingWords come before how long something lasts.
	lastingWords = wordSet(`por durante hace ha cada dura duran durar duracion duracao llevamos lleva llevo llevan cumplimos celebramos for in within over past next last ultimos proximos primeros
		tarda tardan demora takes lasts vale fazem mas mais than least menos every`)
	// termWords are what has a length.
	termWords = wordSet(`contrato contratos beca becas licencia licencias licenca visa permiso curso cursos proyecto projeto programa plan residencia fondo fundo projeto contract license licence
		grant bolsa fellowship project program programme course taller oficina duracion duracao plazo prazo arriendo alquiler aluguel renta rent lideres servicio historia
		garantia warranty trayectoria trajetoria experiencia term mandato gestion prestamo emprestimo loan estancia estadia stay`)
	// workWords come after how long somebody has done something.
	workWords = wordSet(`experiencia experience trabajo trabalho trabajando trabalhando work working servicio servico service existencia trayectoria trajetoria lucha luta historia history labor residencia
		carrera contrato contract vigencia duracion duracao garantia acompanando acompanhando atuacao atuando estrada formacion formacao operation duration prision activismo practica
		pratica practice warranty antiguedad vida plazo prazo convivencia continuos seguidos haciendo fazendo ofreciendo oferecendo atendiendo atendendo`)
	// childWords are one child, childrenWords several; kinWords are of a family.
	childWords = wordSet(`nino nina menor bebe bebecito bebito nene nena ninito ninita crianca menino menina child kid boy girl baby toddler infant teen teenager adolescente minor guri garoto garota
		chamaco chamaca chavito chavita chiquito chiquita chico chica muchacho muchacha muchachita muchachito pibe piba cipote cipota patojo patoja guagua wawa moleque jovencita jovencito joven jovem rapaz quinceanera`)
	childrenWords = wordSet(`ninos ninas ninez menores bebes nenes criancas infancia meninos meninas children kids boys girls babies teens teenagers adolescentes minors chicos chicas muchachos
		muchachas jovenes jovens youth olds garotos garotas infantil infantiles`)
	kinWords = wordSet(`hijo hija hijos hijas filho filha filhos filhas son daughter sons daughters hermano hermana hermanos hermanas hermanito hermanita irmao irma irmaos irmas brother sister brothers sisters
		sobrino sobrina sobrinho sobrinha nephew niece nieto nieta neto neta grandson granddaughter primo prima cousin gemelo gemela gemelos gemelas mellizos gemeos gemeas twin twins
		mama madre mae mom mum mother papa padre pai dad father abuela abuelo avo grandmother grandfather tia tio aunt uncle bebita pequeno pequena`)
	numbersSaid = [grownUp][]string{
		{}, {}, {"dos", "dois", "duas", "two"}, {"tres", "three"}, {"cuatro", "quatro", "four"}, {"cinco", "five"}, {"seis", "six"}, {"siete", "sete", "seven"},
		{"ocho", "oito", "eight"}, {"nueve", "nove", "nine"}, {"diez", "dez", "ten"}, {"once", "onze", "eleven"}, {"doce", "doze", "twelve"}, {"trece", "treze", "thirteen"},
		{"catorce", "quatorze", "catorze", "fourteen"}, {"quince", "quinze", "fifteen"}, {"dieciseis", "dezesseis", "sixteen"}, {"diecisiete", "dezessete", "seventeen"},
	}
)

// endsClause tells the signs after which something else is said.
func endsClause(sign string) bool { return strings.Contains(".;!?:", sign) }

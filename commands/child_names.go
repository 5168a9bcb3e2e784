package commands

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"comunidad/commands/fold"
	"comunidad/commands/stem"
	"comunidad/commands/when"
)

//go:embed first_names.txt
var firstNamesTable string

// givenNames are the given names that people also write in small letters: «para sofi, 6 añitos». Those that are words too, such
// as «luz» or «clara», are not among them; with a capital they are seen anyway.
var givenNames = sync.OnceValue(func() map[string]bool { return wordSet(firstNamesTable) })

// wordSet makes a set of words that stand one after the other.
func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}

// spoken is a text word by word, with what each word is for whoever looks for a child in it.
type spoken struct {
	text  string
	words []fold.Word
	names []bool
	named []bool // words of what has a name and is nobody
}

// namesOf marks which words of a text are the names of people, as far as can be told. What the organisations are called is none.
func namesOf(text string, organisations []string) spoken {
	s := spoken{text: text, words: fold.Words(text)}
	s.names = make([]bool, len(s.words))
	s.named = s.things(organisations)
	for i := range s.words {
		s.names[i] = !s.named[i] && s.namesPerson(i)
	}
	return s
}

// things marks what has a name and is nobody: organisations, countries, streets, «Fundación Semilla».
func (s spoken) things(organisations []string) []bool {
	things := make([]bool, len(s.words))
	for _, o := range organisations {
		s.mark(things, plainWords(o))
	}
	for i := range s.words {
		for n := 2; n <= 3 && i+n <= len(s.words); n++ {
			if !s.capital(i) {
				break
			}
			if _, is := when.Country(s.text[s.words[i].Start:s.words[i+n-1].End]); is {
				for j := i; j < i+n; j++ {
					things[j] = true
				}
			}
		}
		if i == 0 || things[i] || !s.capital(i) {
			continue
		}
		before := s.word(i - 1)
		listed := givenNames()[s.word(i)]
		switch {
		case placeWords[before], institutions[before] && !(listed && shelters[before] && !s.capital(i-1)):
			things[i] = true
		case s.capital(i-1) && (things[i-1] || exchanged(before)) && !listed:
			things[i] = true
		case s.capital(i-1) && things[i-1] && !shelters[before]:
			things[i] = true
		}
	}
	return things
}

// mark marks where the words of a name stand.
func (s spoken) mark(things []bool, name string) {
	of := strings.Fields(name)
	for i := 0; len(of) > 0 && i+len(of) <= len(s.words); i++ {
		same := true
		for j, w := range of {
			same = same && s.words[i+j].Text == w
		}
		for j := range of {
			things[i+j] = things[i+j] || same
		}
	}
}

// namesPerson tells a name that is known, one with a capital in the middle of a sentence, and what follows one.
func (s spoken) namesPerson(i int) bool {
	w := s.word(i)
	if w == "" {
		return false
	}
	before := s.word(i - 1)
	if givenNames()[w] {
		return !placedBy[before] || !isPlace(s.original(i))
	}
	switch {
	case !s.capital(i) || utf8.RuneCountInString(w) < 3 || s.shouted(i) || s.opens(i):
		return false
	case placedBy[before], ofPlace[before], exchanged(w), calendarWords[w], peoplesWords[w], kinWords[w], childWords[w], institutions[w]:
		return false
	}
	for _, ending := range []string{"ian", "ean", "ese", "ish", "ense"} { // «a Colombian boy»
		if strings.HasSuffix(w, ending) {
			return false
		}
	}
	return !isPlace(s.original(i))
}

// isPlace tells the name of a country or a city.
func isPlace(word string) bool {
	if _, is := when.Country(word); is {
		return true
	}
	_, _, is := when.Place(word)
	return is
}

// exchanged tells a word of what this community exchanges.
func exchanged(word string) bool {
	for _, w := range stem.Words(word) {
		if stem.Known(w) || stem.Vague(w) {
			return true
		}
	}
	return false
}

// word is a word without signs, folded; empty for signs, digits and where there is none.
func (s spoken) word(i int) string {
	if i < 0 || i >= len(s.words) {
		return ""
	}
	if r, _ := utf8.DecodeRuneInString(s.words[i].Text); !unicode.IsLetter(r) {
		return ""
	}
	return s.words[i].Text
}

func (s spoken) original(i int) string { return s.text[s.words[i].Start:s.words[i].End] }

func (s spoken) capital(i int) bool {
	r, _ := utf8.DecodeRuneInString(s.original(i))
	return unicode.IsUpper(r)
}

// shouted tells what is all capitals, which says nothing.
func (s spoken) shouted(i int) bool { return strings.ToUpper(s.original(i)) == s.original(i) }

// opens tells the first word of a sentence or a line.
func (s spoken) opens(i int) bool {
	return i == 0 || strings.Contains(".:!?¡¿•*-", s.words[i-1].Text) || strings.Contains(s.text[s.words[i-1].End:s.words[i].Start], "\n")
}

var (
	// placeWords come before the name of a place: «San Pedro», «calle Bolívar».
	placeWords = wordSet(`san santa santo sao st saint puerto porto villa vila ciudad cidade barrio bairro colonia calle rua avenida av avenue street plaza praca
		municipio parque park estadio museo museu monte cabo lago rio isla ilha fort mount`)
	// institutions come before the name of an organisation, a programme or a place of theirs.
	institutions = wordSet(`casa fundacion fundacao foundation colegio colegios escuela escola school preescolar jardin jardim creche beca becas bolsa fellowship scholarship fondo fundo
		fund programa program programme proyecto projeto project red rede network puente ponte bridge centro center centre hospital clinica clinic albergue
		abrigo shelter refugio ong ngo asociacion associacao association convocatoria edital grant plan ley lei law instituto institute comedor parroquia
		paroquia iglesia igreja church parish sala room salon salao auditorio guia guide kit taller oficina workshop curso course feria feira fair evento event
		actividad atividade activity encuentro encontro meeting banco bank universidad universidade university cruz colectivo coletivo collective
		cooperativa organizacion organizacao organisation organization madres maes mothers save the medicos doctors ministerio secretaria tribunal juzgado
		corte court museo biblioteca library campana campanha campaign residencia premio award dia day semana week consulado embajada caritas hogar lar home
		club liga equipo equipe team campamento camp grupo group frente comite open borders border ruta rota rede estacion estacao terminal`)
	// shelters may stand right before somebody's name: «albergue Camila, 4 años».
	shelters = wordSet(`albergue abrigo shelter refugio escuela escola school creche colegio hospital clinica guia`)
	placedBy = wordSet(`en em in at near hacia cerca`)
	ofPlace  = wordSet(`desde from hasta to no na da do of the del dos das el los las os as`)
	// calendarWords and peoplesWords have a capital in some of the languages.
	calendarWords = wordSet(`monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo segunda terca quarta quinta sexta
		january february march april may june july august september october november december enero febrero marzo abril mayo junio julio agosto septiembre
		setiembre octubre noviembre diciembre janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro navidad natal christmas easter pascua
		am pm hrs cop usd mxn clp ars brl pen gtq hnl bob uyu crc dop eur zoom whatsapp google meet instagram facebook excel word canva drive internet covid`)
	peoplesWords = wordSet(`honduran guatemalan salvadoran nicaraguan mexican venezuelan cuban dominican american german roman african latin latina latino latinx latam mayan aymara maya
		mapuche greek afghan pakistani iraqi somali yemeni syrian kurdish turk arab czech dutch french welsh swiss creole kreyol quechua guarani nahuatl mam
		hondureno hondurena hondurenos hondurenas guatemalteco guatemalteca guatemaltecos guatemaltecas salvadoreno salvadorena salvadorenos salvadorenas nicaraguense nicaraguenses mexicano mexicana mexicanos mexicanas
		venezolano venezolana venezolanos venezolanas venezuelano venezuelana venezuelanos venezuelanas colombiano colombiana colombianos colombianas
		ecuatoriano ecuatoriana ecuatorianos ecuatorianas peruano peruana peruanos peruanas boliviano boliviana bolivianos bolivianas haitiano haitiana haitianos haitianas
		cubano cubana cubanos cubanas dominicano dominicana brasileno brasilena brasileiro brasileira angolano angolana angolanos angolanas congoles congolesa sirio siria
		afgano afgana afegao afega africano africana marroqui argentino argentina chileno chilena paraguayo paraguaya uruguayo uruguaya espanol espanola ingles inglesa`)
)

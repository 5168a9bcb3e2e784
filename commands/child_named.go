package commands

import (
	"context"
	"slices"

	"comunidad/commands/fold"
	"comunidad/store"
)

// nearby is within how many words of an age that says not whose it is a name must stand to be that of the child.
const nearby = 10

// childNamed tells whether a text gives the name of a child: with an age, with «llamada», or right after «la niña».
func childNamed(text string, organisations []string) bool {
	s := namesOf(text, organisations)
	for _, age := range s.agesIn() {
		for i, is := range s.names {
			if is && s.ageOf(age, i) {
				return true
			}
		}
		if s.unknownName(age) {
			return true
		}
	}
	return s.calledSo()
}

// ageOf tells whether an age is that of whoever has the name: nothing but what joins them stands between, or nobody else is near.
func (s spoken) ageOf(age childAge, name int) bool {
	from, to := name+1, age.from
	if name > age.to {
		from, to = age.to+1, name
	}
	joined, same := true, true
	for i := from; i < to; i++ {
		joined = joined && s.joins(i)
		same = same && !endsClause(s.words[i].Text)
	}
	same = same || s.spokenOf(age)
	return joined || same && !age.borne && name < age.from && to-from <= nearby
}

// spokenOf tells an age of whoever the sentence before was about: «¿hay ropa para Heitor? Tiene 3 años».
func (s spoken) spokenOf(age childAge) bool {
	before := s.word(age.from - 2)
	return beingWords[s.word(age.from-1)] && (before == "" || pronouns[before])
}

// joins tells the words that may stand between a name and its age.
func (s spoken) joins(i int) bool {
	w := s.words[i].Text
	_, number := s.number(i)
	return s.names[i] || number || joinWords[w] || childWords[w] || kinWords[w] || ageWords[w] || peoplesWords[w] || beingWords[w] || yearWords[w] || monthWords[w]
}

// unknownName tells a word in small letters that can be nothing but a name: «para yuleisy, 12 años».
func (s spoken) unknownName(age childAge) bool {
	at := age.from - 1
	for at >= 0 && (s.words[at].Text == "," || s.word(at) == "de" || s.word(at) == "(") {
		at--
	}
	w := s.word(at)
	opens := at >= 0 && s.capital(at) && s.opens(at) && !s.shouted(at)
	if age.to == age.from || w == "" || !forWords[s.word(at-1)] && !opens || len(w) < 4 || s.named[at] {
		return false
	}
	return !exchanged(w) && !ageWords[w] && !workWords[w] && !boundWords[w] && !childWords[w] && !childrenWords[w] && !kinWords[w] && !peoplesWords[w] && !institutions[w] && !termWords[w] && !groupWords[w]
}

// calledSo tells a child with a name and no age: «niña llamada Lucía», «la niña Génesis».
func (s spoken) calledSo() bool {
	child := slices.ContainsFunc(s.words, func(w fold.Word) bool { return childWords[w.Text] || childrenWords[w.Text] || kinWords[w.Text] })
	for i := range s.words {
		w := s.word(i)
		switch {
		case childWords[w] && s.isName(i+1) && givenNames()[s.word(i+1)], w == "menor" && s.isName(i+1):
			return true
		case calledWords[w] && child && s.word(i+1) != "" && !s.calledThing(i):
			return true
		}
	}
	return false
}

// calledThing tells a thing that is called something: «un taller llamado Niñez».
func (s spoken) calledThing(called int) bool {
	for i := called - 1; i >= 0 && called-i <= 4; i-- {
		w := s.word(i)
		if childWords[w] || childrenWords[w] || kinWords[w] || s.names[i] {
			return false
		}
		if institutions[w] || exchanged(w) {
			return true
		}
	}
	return false
}

// caseIn is caseData where it is known which organisations there are: the name of one is nobody's.
func caseIn(ctx context.Context, tx *store.Tx, text string) (bool, error) {
	all, err := tx.Organisations(ctx)
	if err != nil {
		return false, err
	}
	names := make([]string, len(all))
	for i, o := range all {
		names[i] = o.Name
	}
	return caseData(text, names...), nil
}

var (
	joinWords = wordSet(`y e and & de do da del of la el los las o os as a un una uns uma um the an con com with su sus sua seu his her their mi mis meu minha my que who s ' , ( ) - :
		no nao acompanado acompanada unaccompanied solo sola sozinho sozinha migrante migrant solicitante refugiado refugiada recien nacido nacida just apenas only solo so se
		llama llaman chama chamam llamado llamada chamado chamada called named nombre nome name old es autista trans embarazada ya ja casi quase almost now hoy`)
	pronouns    = wordSet(`el ella ele ela he she`)
	forWords    = wordSet(`para pra for a por of`)
	calledWords = wordSet(`llamado llamada llamados llamadas llama llaman chamado chamada chamados chamadas chama chamam named called`)
	groupWords  = wordSet(`familia familias grupo grupos pareja estudiante estudiantes alumno alumna alumnos paciente pacientes primaria secundaria preescolar escolares persona personas gente
		family families group students student pupil pupils couple patients patient people familias familia estudantes aluno aluna alunos casal pessoas pessoa turma clase class
		quienes quien ellos ellas todos todas toda todo nosotras nosotros grado grade mujer mujeres mulher mulheres woman women hombre homem hombres men man senora senor uso alguien alguem
		someone somebody anyone each cada mayores ingreso inicio atender cuidar recibir`)
)

package answer

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

const (
	maxParty = 60 // more people than that do not come from one organisation
	maxSent  = 6  // more unnamed people than that are a crowd somebody speaks of
	maxNamed = 12 // as many as anybody names in a sentence
	maxName  = 60 // letters of a name or an organisation
)

// ofOrg reads «de Faro», «from Open Door», «- Faro» after a name or a head count.
func (c *cutter) ofOrg(i int) (string, int) {
	if !ofs[c.at(i).text] && !(c.at(i).text == "-" && !c.at(i+1).joined) {
		return c.inBrackets(i)
	}
	if org, to := c.org(i + 1); org != "" {
		return org, to
	}
	return "", i
}

// inBrackets reads «(Casa Refugio)».
func (c *cutter) inBrackets(i int) (string, int) {
	if c.at(i).text != "(" {
		return "", i
	}
	if org, to := c.org(i + 1); org != "" && c.at(to).text == ")" {
		return org, to + 1
	}
	return "", i
}

// org reads the name of an organisation from word i: up to six words, without the article before it.
// A country or «mi equipo» is none.
func (c *cutter) org(i int) (string, int) {
	for articles[c.at(i).text] {
		i++
	}
	var parts []string
	for len(parts) < 7 {
		w := c.at(i)
		if w.kind == number && len(parts) == 0 || w.kind != letters && w.kind != number || orgStops[w.text] {
			break
		}
		if len(parts) > 0 && (c.find(i, instead, yes, no, late, others, comes3) > 1 || strings.HasSuffix(w.text, "mos") && c.book.words[w.text]) {
			break // a phrase of its own: «Faro en mi lugar»
		}
		parts = append(parts, w.raw)
		i++
	}
	name := clean(strings.Join(parts, " "))
	if len(parts) == 1 && c.at(i-1).text == "casa" { // one's own
		return "", i
	}
	if len(parts) == 0 || len(parts) > 6 || len([]rune(name)) < 2 || notOrgs[c.at(i-len(parts)).text] {
		return "", i
	}
	if len(parts) <= 2 && places[strings.ToLower(c.at(i-1).text)] {
		return "", i
	}
	return name, i
}

// orgLike reports whether the words from i to the end of a name are an organisation's by their first or last word.
func (c *cutter) orgLike(i, to int) bool {
	return orgWords[c.at(i).text] || orgTails[c.at(to-1).text] && to-i > 1 && !articles[c.at(to-2).text]
}

// clean makes a name fit to be kept: composed letters, nothing invisible, one line, no more than maxName letters.
func clean(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co) && !unicode.IsSpace(r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, ""))
	s = norm.NFC.String(strings.Join(strings.Fields(s), " "))
	if utf8.RuneCountInString(s) > maxName {
		return ""
	}
	return s
}

// Small words before the name of an organisation.
var (
	articles = set("a al la el los las lo o os as the un una um uma")
	ofs      = set("de del da do das dos from por desde of pela pelo")
)

// orgWords begin the name of an organisation, so that «Casa Luz confirma» is no person.
var orgWords = set(`
	casa casas red rede albergue albergues fundacion fundacao asociacion associacao colectivo colectiva coletivo
	coletiva espacio espaco centro instituto ong osc universidad universidade refugio grupo organizacion organizacao
	comite movimiento movimento servicio servico pastoral caritas mision missao clinica equipo`)

// orgTails end the name of an organisation in English: «Harbour Trust confirms».
var orgTails = set(`
	trust network house foundation centre center collective alliance shelter association coalition project clinic
	institute council society charity`)

// notOrgs may follow «de» and «confirmamos» without naming an organisation.
var notOrgs = set(`
	ello enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janeiro fevereiro
	marco maio junho julho setembro outubro novembro dezembro lunes martes miercoles jueves viernes sabado domingo
	supuesto mi mis nuestro nuestra su sus este esta ese esa aqui aca alla ahi todo todos todas que quien recepcion
	recibido lectura recebimento meu minha nosso nossa my our us me the nosotras nosotros ustedes ellas ellos
	trabajo oficina equipo hoy manana dia la el lo favor asistencia participacion presencia presenca personas
	celular telefono telefone phone bus carro auto camino camara camera
	pessoas people lugares reunion encuentro fecha hora esto eso con si no gracias`)

// orgStops end the name of an organisation.
var orgStops = set(`
	pero mas but aunque porque y e and va van vai vao voy vamos vou ira iran asistira gracias saludos abrazo abrazos
	confirma confirmo confirmamos presente llego llegamos instead porfa porfavor que somos seremos obrigada obrigado
	thanks confirms is will attends estara estaremos participa participara asiste se para`)

package answer

import "strings"

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// The small words that hold names, places and numbers together, as fold spells them.
var (
	ands        = set("y e and i &")
	selves      = set("yo eu me i")
	sis         = set("si")
	articles    = set("a al la el los las lo o os as the un una um uma")
	determiners = set("a al la el los las o os as mi mis nuestra nuestro nuestras nuestros minha meu minhas meus nossa nosso my our the " +
		"otra otro otras otros outra outro another tambien mas mais una un uma um")
	onlys           = set("solo unicamente nomas so only just")
	arrivals        = set("sumo uno conecto incorporo integro llego entro ingreso conectare sumare unire chego join joining arrive arriving")
	staying         = set("estar estare estaremos quedarme quedo participar participo")
	ones            = set("una un uma um")
	spanishArticles = set("la el los las")
	ofs             = set("de del da do das dos from por desde of pela pelo")
	particles       = set("de del la las los da do dos das di van")
	compounds       = set("cruz angeles santos rios torre torres fuente fuentes vega rosa paz garza o carmen pilar mar valle rio rosario campo " +
		"campos dios jesus leon guadalupe lourdes socorro consuelo silva souza costa oliveira luz hoz mora pena parra cueva barca")
	thanks     = set("gracias obrigada obrigado thanks thank valeu")
	deals      = set("dale va sale orale vale")
	ins        = set("en para de no na em in for")
	topicWords = set("la el las los a o as os al tema temas topico topicos topic topics numero numeros opcion opciones por el en na no " +
		"for the tambien propuesta propuestas sesion")
	roles = set("companera companero companeras companeros compa compas compita colega colegas amiga amigo amigas amigos companheira " +
		"companheiro companheiras companheiros hermana hermano hija hijo mama papa esposo esposa pareja jefa jefe directora director " +
		"coordinadora coordinador persona personas pessoa pessoas people person colleague colleagues friend friends voluntaria " +
		"voluntario voluntarias voluntarios abogada abogado psicologa integrante integrantes socia socio chica chicas coordenadora " +
		"companieros companeres companere dra dr lic licda licenciada licenciado ing padre sor dona don profe profa prof doctora doctor")
)

// orgWords begin the name of an organisation, so that «Casa Luz confirma» is no person.
var orgWords = set("casa casas red rede albergue albergues fundacion fundacao asociacion associacao colectivo colectiva coletivo coletiva " +
	"espacio espaco centro instituto ong osc universidad universidade refugio grupo organizacion organizacao comite movimiento movimento " +
	"servicio servico pastoral caritas mision missao clinica equipo")

// notOrgs may follow «de» and «confirmamos» without naming an organisation.
var notOrgs = set("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janeiro fevereiro marco maio junho " +
	"julho setembro outubro novembro dezembro lunes martes miercoles jueves viernes sabado domingo supuesto mi mis nuestro nuestra su sus este esta ese esa aqui aca alla ahi todo todos todas que quien recepcion recibido lectura " +
	"recebimento meu minha nosso nossa my our us me the nosotras nosotros ustedes ellas ellos trabajo oficina equipo hoy manana dia la el lo favor " +
	"asistencia participacion presencia presenca personas pessoas people lugares reunion encuentro fecha hora esto eso con si no gracias")

// orgStops end the name of an organisation.
var orgStops = set("pero mas but aunque porque y e and va van vai vao voy vamos vou ira iran asistira gracias saludos abrazo abrazos " +
	"confirma confirmo confirmamos presente llego llegamos instead porfa porfavor que somos seremos obrigada obrigado thanks estara estaremos " +
	"participa participara asiste se para")

// notPlaces are words after «a qué hora es para…» that are no place.
var notPlaces = set("mi ti nosotros nosotras todos todas el la los las mim nos me us porfa favor gracias hoy manana esta este ese")

// places are not organisations, and may follow «hora» without a preposition.
var places = set("mexico cdmx tijuana tapachula guatemala honduras tegucigalpa salvador nicaragua managua rica panama colombia bogota " +
	"medellin cali venezuela caracas chile santiago argentina uruguay montevideo paraguay bolivia peru lima ecuador quito brasil " +
	"brazil espana madrid barcelona portugal lisboa londres london suiza ginebra york angeles usa eeuu eua california texas london " +
	"uk spain switzerland sp rio paulo brasilia mx cl ve")

// notNames are common words that would pass for a name after «va» or «con», or on a line of a list.
var notNames = set("arroz frijol frijoles aceite huevo huevos azucar sal cafe jabon papel colchon colchoneta colchonetas medicina " +
	"mascarillas mochila mochilas zapatos toallas vasos sillas mesas proyector su sus tu tus cara corazon medico doctora doctor hospital aeropuerto prisa calma tiempo gusto ganas todo toda todos todas alguien nadie nada gente tema temas link enlace flyer archivo " +
	"documento correo reunion encuentro equipo familia ustedes vos ti contigo conmigo ella ellas ellos nosotros nosotras usted bien mal mejor " +
	"ser estar haber hay cosa cosas idea ideas respeto escucha agua comida pan leche cobijas cobija panales panal ropa medicinas agenda cierre " +
	"apertura bienvenida introduccion preguntas acuerdos varios pendientes tareas presupuesto fecha lugar hora horario objetivo objetivos " +
	"muchos muchas varias pocas pocos algunas algunos cada cual cuando donde como que quien esto eso aquello hoy ayer llover tanta tanto " +
	"otro otra voce voces tudo algo someone anyone everyone everybody nobody you them that this it mucho mucha super genial excelente " +
	"buena bueno buen gran grande sueno hambre cuidado amor carino fuerza luto dolor paciencia respaldo apoyo mensaje mensajes info " +
	"informacion grabacion lluvia frio calor bus taxi metro auto carro perro gato dios problema problemas solo sola cel celular internet")

// firstNames can be names although the book knows the word or it ends like a verb.
var firstNames = set("omar pilar esther ester javier walter oscar edgar cesar alexander elmer vladimir amir jair samir heber wilmer gaspar " +
	"valdemar guiomar victor hector nestor salvador concepcion asuncion encarnacion trinidad soledad piedad caridad consuelo socorro " +
	"esperanza gloria rosa luz sol paz mar clara vera alegria angeles dolores mercedes rosario pilar amparo milagros nieves rocio " +
	"jennifer heather roger peter carmen ruben belen ivan fernando armando rolando orlando hernando")

// pluralNames end like a plural and are names.
var pluralNames = set("marcos carlos lucas matias elias tomas nicolas jeremias mercedes dolores ines andres moises agnes jonas barrabas luces " +
	"lourdes angeles remedios ulises hermes james charles ananias isaias zacarias nieves milagros reyes ramos rios")

// surnames can follow a first name although the book knows them as words.
var surnames = set("pena bravo bueno paz sol luz cruz leon rey justo pardo alegria gracia domingo abril feliz claro segura lindo vale")

// errand reports whether w is a verb that says what one goes to do or is doing: abrir, compartirlo, llegando.
func errand(w string) bool {
	for _, clitic := range []string{"melo", "selo", "los", "las", "les", "nos", "lo", "la", "le", "me", "se", "te"} {
		if stem, ok := strings.CutSuffix(w, clitic); ok && (len(stem) > 3 && endsLikeVerb(stem) || shortVerbs[stem]) {
			return true
		}
	}
	return endsLikeVerb(w)
}

var shortVerbs = set("ver dar ser ir oir leer")

func endsLikeVerb(w string) bool {
	for _, verb := range []string{"ar", "er", "ir"} {
		if strings.HasSuffix(w, verb) && len(w) > 2 {
			return true
		}
	}
	return doing(w)
}

// doing reports whether w is a gerund.
func doing(w string) bool {
	for _, verb := range []string{"ando", "iendo", "yendo", "endo", "indo"} {
		if strings.HasSuffix(w, verb) && len(w) > len(verb) {
			return true
		}
	}
	return false
}

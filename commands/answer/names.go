package answer

// What helps tell a name from any other word, as fold spells it.
var (
	determiners = set(`
	a al la el los las o os as mi mis nuestra nuestro nuestras nuestros minha meu minhas meus nossa nosso my our the
	otra otro otras otros outra outro another tambien mas mais una un uma um`)
	spanishArticles = set("la el los las")
	ones            = set("una un uma um")
	particles       = set("de del la las los da do dos das di van")
	compounds       = set(`
	cruz angeles santos rios torre torres fuente fuentes vega rosa paz garza o carmen pilar mar valle rio rosario
	campo campos dios jesus leon guadalupe lourdes socorro consuelo silva souza costa oliveira luz hoz mora pena
	parra cueva barca`)
)

// roles are what people who come are called when they are not named.
var roles = set(`
	companera companero companeras companeros compa compas compita colega colegas amiga amigo amigas amigos
	companheira companheiro companheiras companheiros hermana hermano hija hijo mama papa esposo esposa pareja jefa
	jefe directora director coordinadora coordinador persona personas pessoa pessoas people person colleague
	colleagues friend friends voluntaria voluntario voluntarias voluntarios abogada abogado psicologa integrante
	integrantes representante representantes delegada delegado socia socio chica chicas coordenadora companieros companeres companere dra dr lic licda licenciada
	sister brother mum mom mother father husband wife partner boss coworker teammate volunteer volunteers
	novia novio prima primo irma irmao namorada namorado vizinha vizinho marido chefe
	licenciado ing padre sor dona don profe profa prof doctora doctor`)

// notNames are common words that would pass for a name after «va» or «con», or on a line of a list.
var notNames = set(`
	fe arroz frijol frijoles aceite huevo huevos azucar sal cafe jabon papel colchon colchoneta colchonetas medicina
	mascarillas mochila mochilas zapatos toallas vasos sillas mesas proyector su sus tu tus cara corazon medico
	doctora doctor hospital aeropuerto prisa calma tiempo gusto ganas todo toda todos todas alguien nadie nada gente
	tema temas link enlace flyer archivo documento correo reunion encuentro equipo familia ustedes vos ti contigo
	conmigo ella ellas ellos nosotros nosotras usted bien mal mejor ser estar haber hay cosa cosas idea ideas
	respeto escucha agua comida pan leche cobijas cobija panales panal ropa medicinas agenda cierre apertura
	bienvenida introduccion preguntas acuerdos varios pendientes tareas presupuesto fecha lugar hora horario
	objetivo objetivos muchos muchas varias pocas pocos algunas algunos cada cual cuando donde como que quien esto
	eso aquello hoy ayer llover tanta tanto otro otra voce voces tudo algo someone anyone everyone everybody nobody
	you them that this it mucho mucha super genial excelente buena bueno buen gran grande sueno hambre cuidado amor
	carino fuerza luto dolor paciencia respaldo apoyo mensaje mensajes info informacion grabacion lluvia frio calor
	bus taxi metro auto carro perro gato dios problema problemas solo sola cel celular internet`)

// firstNames can be names although the book knows the word or it ends like a verb.
var firstNames = set(`
	omar pilar esther ester javier walter oscar edgar cesar alexander elmer vladimir amir jair samir heber wilmer
	gaspar valdemar guiomar victor hector nestor salvador concepcion asuncion encarnacion trinidad natividad soledad
	piedad caridad consuelo socorro esperanza gloria rosa luz sol paz mar clara vera alegria angeles dolores
	mercedes rosario amparo milagros nieves rocio jennifer heather roger peter carmen ruben belen ivan fernando
	armando rolando orlando hernando fer leo ger`)

// pluralNames end like a plural and are names.
var pluralNames = set(`
	marcos carlos lucas matias elias tomas nicolas jeremias mercedes dolores ines andres moises agnes jonas barrabas
	luces lourdes angeles remedios ulises hermes james charles ananias isaias zacarias nieves milagros reyes ramos
	rios`)

// surnames can follow a first name although the book knows them as words.
var surnames = set(`
	pena bravo bueno paz sol luz cruz leon rey justo pardo alegria gracia domingo abril feliz claro segura lindo
	vale`)

package when

// countedWords are what communities count. A number before one of them is no hour and no day.
var countedWords = wordSet(`personas persona pessoas pessoa people persons participantes participants asistentes attendees
	organizaciones organizacion organizacoes organizacao organizations organisations orgs ong ongs ngos redes networks colectivos coletivos
	mujeres mulheres women hombres homens men ninas ninos ninez criancas kids children familias families jovenes jovens
	grupos groups salas rooms temas topics mesas tables equipos equipes teams paises countries ciudades cidades cities
	voluntarias voluntarios volunteers companeras companeros companheiras companheiros amigas amigos friends invitadas invitados guests
	lugares cupos vagas places seats spots asientos entradas tickets propuestas propostas proposals votos votes preguntas perguntas questions
	puntos pontos points pasos passos steps veces vezes times adultos adultas adults migrantes migrants refugiados refugiadas refugees
	casos casa casas cases sesiones sessoes sessions talleres oficinas workshops encuentros encontros meetings actividades atividades activities
	km metros mts metres meters kg pesos reales reais euros dolares dollars soles mas mais more anos years year ano schools escuelas escolas
	dias days dia day semanas weeks meses months cuadras blocks paginas pages lineas linhas lines mensajes mensagens messages
	integrantes miembros membros members estudiantes estudantes students docentes cajas caixas boxes cafes panes platos comidas meals
	personitas compas lideresas lideres leaders idiomas languages turnos rondas rounds partes parts facilitadoras facilitadores facilitators`)

// counted says whether what follows a number at i makes it a count: «30 personas», «2 de ellas».
func (r *reader) counted(i int) bool {
	return countedWords[r.at(i).Text] || r.phrases(i, "de ellas", "de ellos", "de nosotras", "de nosotros", "of us", "of them", "de nos", "or more", "o mas", "ou mais",
		"nuevas", "nuevos", "novas", "novos", "new") > i
}

// isPlain says whether word i is a word that has nothing to do with time and does not lead to it.
func (r *reader) isPlain(i int) bool {
	return r.isLetters(i) && !ledTo[r.at(i).Text] && !r.isTimely(i)
}

// isTimely says whether word i is one of those that say times.
func (r *reader) isTimely(i int) bool {
	text := r.at(i).Text
	_, weekday := weekdayWords[text]
	_, month := monthWords[text]
	_, number := numberWords[text]
	return weekday || month || number || unitWords[text] != 0 || timely[text]
}

var (
	ledTo = wordSet(`el la los las lo o a os as en em in on at no na nos nas de del do da dos das of the para pra por for by al ao aos y e and u ou or
		hasta ate until till desde from con com with este esta this proximo proxima next que dia`)
	timely = wordSet(`hoy hoje today manana amanha tomorrow tonight noche noite tarde am pm mediodia medianoche noon midnight pasado depois manha
		proximo proxima next ultimo ultima media meia cuarto half quarter menos hora horas hs`)
)

package answer

// sense is what a phrase says by itself, before its neighbours are heard.
type sense uint8

const (
	unknown sense = iota // not in the book

	// What can be dropped.
	polite // hola, gracias, abrazos: dropped everywhere
	small  // yo, pues, también, la verdad: dropped everywhere
	praise // qué buen tema: dropped in a reply; bare, «me sumo» may be to the praise
	when   // el jueves, ese día: dropped in a reply; bare, it may be another day's plan
	there  // al encuentro, con ustedes: dropped everywhere
	from   // desde, gracias por: dropped with the words after it that nobody knows

	// Whether the sender comes.
	yes
	signup // ¿me anotan?: a yes, asked or not
	no
	signoff // ¿me quitan?: a no, asked or not
	maybe
	doubt   // creo que: a yes after it is a maybe, a no stays a no
	ifs     // si me desocupo: a yes beside it is a maybe
	could   // pueda, vaya: attends only after a maybe or a wish
	wish    // me encantaría: a yes alone, a no before «pero»
	meant   // iba a ir: a no before «pero», nothing alone
	busy    // tengo otra reunión: a no unless a yes is said
	excuse  // tengo, ando, estoy: a no after «no» or a regret
	regret  // qué pena, lamentablemente: makes an excuse a no
	late    // comes, after the start
	partial // comes, for a part
	arrive  // llego, entro: says nothing of whether, but makes an hour late
	stay    // me quedo: makes a stretch of time partial
	clock   // a las 11: late after arriving, else it is only when
	span    // media hora: partial after «solo» or staying, else nothing
	here    // acá estoy: has arrived, if said at the door
	roll    // presente: has arrived, if said at the door; comes, if said before
	nothing // recibido, no entiendo: known to answer nothing, and a «sí» beside it neither

	// Who else comes.
	with    // voy con, llevo a: people follow, and come with the sender
	others  // va, van, anoten a: people follow or precede, and come by themselves
	instead // en mi lugar
	party   // vamos #, somos #: a head count
	heads   // personas, lugares: what a bare head count counts
	onBehalf
	comes3 // confirma, presente: an organisation before it is the sender's

	// What hangs the words together.
	but
	because // the rest of the clause is a reason
	though  // the rest of the clause concedes: it can only make a yes late or partial
	hence   // así que: what came before was the reason, what follows counts
	earlier // la vez pasada: what is said along with it is of another meeting
	sub     // que, quien, donde: the rest of the clause is about something else
	or

	// Questions.
	give // me pasan: asks for what is named after it
	who
	hour
	link
	date
	place

	// Topics.
	vote
	host
)

// trust is the shakiest ground a phrase may stand on.
type trust uint8

const (
	byItself  trust = iota // when asked, and only if nothing unknown is said beside it
	whenAsked              // in a reply or a direct message
	atDoor                 // around the start too
	anywhere               // bare in the group too
)

// tail is what may follow a phrase that the book does not know.
type tail uint8

const (
	strict tail = iota // nothing: «confirmo recepción» confirms no attendance
	loose              // a free word, but no errand: «voy feliz», not «voy a la oficina»
	free               // anything: «no podré asistir mi hija se enfermó»
	last               // nothing but courtesy: «así que no», but «así que no me gusta»
)

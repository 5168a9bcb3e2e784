package answer

// spanishSmall is what people say around an answer, and what they say instead of one.
var spanishSmall = []phrases{
	{polite, anywhere, free, `
		hola [a] [todas/todos/todes/chicas/chicos/gente/grupo/equipo/comunidad/compañeras/compañeros/compas/amigas/amigos/colegas]
		hola hola · holi · holis · buenas · buen/buenos/buena dia/dias/tarde/noche · buenas tardes/noches
		muy buenas [tardes/noches] · muy buenos dias · buenas buenas · lindo dia · que tal · como estan
		feliz dia/tarde/noche/semana/jueves/finde · gracias · muchas/mil/muchisimas gracias · gracias totales
		gracias gracias · gracias a todas/todos/ustedes · gracias por todo · de nada · por favor · porfa · porfavor · saludos
		saludos a todas/todos · saluditos · abrazo · abrazos · un abrazo · un [fuerte/gran] abrazo · abrazos a todas/todos
		besos · beso · bendiciones · cariños · un saludo · saludos cordiales · hasta pronto/luego · bonito dia
		excelente dia/tarde · carnal · mi hermano/hermana/viejo/vieja/bro/pana/gente/compa/rey · bro · chamo · chama · crack
		manito · manita · mano · compay · compi · parcero · parcera · viejo · vieja · nena · gordi · mami · tia · comadre
		maestra · maestro · lic · doc · boluda · loca · mijita · mija · reina · guapa · amiga · amigo · hermana · hermano
		compañera · compañero · señora · profe · jefa · corazon · mi amor · maje · vos · mae · causa · pata · chicas · chicos
		compañeras · compañeros · compas · compa · gente · amigas · amigos · colegas · queridas · queridos · querida · equipo
		todas · todos · todes · hermanas · comunidad · estimadas · estimados · estimada · estimado · parce · marica · wey
		che · weon · po · pana · mi gente · bella · linda · disculpa · disculpen · disculpas · mil/mis/muchas disculpas
		una disculpa · perdon · perdonen · perdona · mil perdones · me disculpan · me disculpo · sorry · ay · dios mediante
		si dios lo permite · dios los bendiga · jaja · jeje · ja · jiji · besitos · chau · chao · adios · bye
		mi estimada/estimado/querida/querido · que esten bien · cuidense · buenisima noche · bonita tarde/noche · me avisan
		quedo atenta/atento · atentamente · cordialmente`},
	{small, anywhere, free, `
		yo · nosotras · nosotros · pues · tambien · igual · entonces · bueno · mira · miren · la verdad [es_que]
		la verdad que · ya · ahora si · es que si · por mi parte · de mi parte · la neta · pos · aja · ah · oh · eh · y · este
		mm · mmm · ay si · fijense que · les cuento que · les comento que · aviso que · unicamente · hasta ahora
		hasta donde se · nomas · nada mas · posta/firme/neta/hagale/cachai/tranquila/tranquilo/fijo/simon que · posta · firme
		neta · al chile · re · re contra · de mas [que] · de diez · bien pueda · fierro · sobres · camara · sisas · plomo
		filete · la plena · ya po/poh · a la firme · obviamente · definitivamente · totalmente · sin falta · seguro · segura
		segurisimo · siempre · claro que · claro · obvio · mentira · digo · corrijo · cambio · cambio de planes · correccion
		al final · finalmente · de nuevo · otra vez · la verdad · sinceramente · honestamente · esta vez · me equivoque · a mi
		de verdad · en serio · por supuesto que · desde luego que · creanme · ya saben · dicho esto · o no · por suerte
		afortunadamente · al parecer · parece que · resulta que · pense que no podia · pense que no podria
		se cancelo [mi/la] [reunion] · pues si · no no · lo prometo · prometido · se me hace/hizo tarde · se me paso/olvido
		al tiro · altiro · al toque · al hilo · de nuestra parte · por nuestra parte · de parte nuestra
		sin problema · sin problemas · no hay problema · ningun problema · no pasa nada · no hay de que · ok · vale
		vale vale · venga va · ya vale · okey · oka · okis · oki · listo · siempre lista/listo`},
	{praise, whenAsked, free, `
		que alegria/emocion/gusto/ilusion/rico/padre/chido/lindo/linda/bonito/bien/bueno/buena/genial/chevere/maravilla/bacan/nota/honor/interesante/importante/maravilloso/belleza [tema/iniciativa/idea/noticia/espacio/invitacion/onda/propuesta] [verlas/verles/verlos/volver_a_verlas/reencontrarnos]
		que buen/gran/lindo/hermoso/excelente tema/espacio/trabajo/plan/encuentro
		que buena/linda/gran/excelente iniciativa/idea/noticia/propuesta/onda/oportunidad
		excelente [iniciativa/tema/idea/propuesta/noticia/espacio/trabajo/invitacion/encuentro] · excelentes temas
		buen/gran/buenisimo/super/interesante tema · buena/gran/buenisima iniciativa/idea/onda
		super [bien/interesante/importante] · superbien · genial · buenisimo · buenisima · chevere · perfecto · perfectisimo
		bacan · guay · chido · padre · padrisimo · barbaro · espectacular · fantastico · maravilloso · estupendo · increible
		hermoso · divino · me encanta [el_tema/la_idea/este_tema] · me gusta [el_tema/la_idea] · felicidades · felicitaciones
		bravo · importante · muy importante · necesario · muy necesario · muy interesante · interesante · urgente tema
		gracias por la invitacion
		gracias por invitar/invitarnos/invitarme/organizar/organizarlo/avisar/compartir/recordar/recordarnos
		muchas/mil/muchisimas gracias por la invitacion/invitarme/invitarnos/compartir/organizar/avisar
		me parece bien/genial/perfecto/super/excelente/buenisimo · de acuerdo · muy bien · bien · todo bien
		ojala salga todo bien · exitos · mucho exito · que salga todo bien · con cariño · ahi nos contamos · espero con ganas
		que nervios · wow · guau · feliz de verlas/verles/verlos/volver/encontrarnos · feliz · contenta · contento · sola
		solo · tranquila · tranquilo · puntual · presencial · con camara · aunque sea · en ese horario · la esperaba
		lo esperaba · esperaba este encuentro · extraño verlas · muero por verlas`},
	{when, whenAsked, free, `
		[el] dia de hoy/mañana · hoy · ahora · ahorita · mañana · pasado mañana · [el/este/ese] {dia} [#] · ese dia
		esos dias · ese horario · a esa hora · [en] esa fecha/semana · esta semana · este mes/año · la semana que viene
		por/en la mañana/tarde/noche · esta tarde/noche · el # · el dia # · a las # · en punto
		el # de enero/febrero/marzo/abril/mayo/junio/julio/agosto/septiembre/octubre/noviembre/diciembre · para el {dia}
		del {dia} · para ese dia · para esa fecha · por esta/esa vez · por ahora · en esta ocasion/oportunidad
		el mes que viene · la proxima semana · a primera hora · toda la mañana/tarde/semana · todo el dia · desde las #`},
	{when, whenAsked, free, `
		de que empiece/empiecen/inicie/inicien/comience/comiencen/arranque/arranquen · de empezar/iniciar/comenzado
		del inicio/comienzo/principio/arranque · como/igual_que {anterior} · [con/en] [la] camara/video apagada/apagado
		sin camara/microfono/micro/audio/video/sonido · en silencio
		[desde] el celular/telefono · desde el cel`},
	{there, anywhere, free, `
		al/en_el/para_el encuentro/conversatorio/espacio · a/en la reunion/sesion/charla/junta
		con ustedes/vosotras/vosotros/vos · ahi/alla con ustedes · por zoom/meet · al/en_el zoom/meet · a esta/esa/todas
		este encuentro · ahi · alla · de/del encuentro · de la reunion/sesion · en linea · virtual · virtualmente`},
	{from, whenAsked, free, `
		aqui/aca del/de_la/de/en · de casa · desde · saluditos desde/a/de · gracias por · muchas gracias por · mil gracias por
		saludos desde/a/de · un abrazo a/desde/para/grande
		abrazo/abrazos para/a/desde/grande · por culpa de · por el · por la · por un · por una · por mi · por estar · debido a
		a causa de · con motivo de · felicidades por · felicitaciones por · para escuchar/aprender/compartir/apoyar/acompañar
		a pesar de · con todo y · avisar · soy · habla · les escribe · estimada · querida · querido · estimado · me parece muy
		me parece · que bueno que · que lindo que · que bien que · que alegria que · los/las/les extraño · pendiente de`},
	{but, anywhere, free, `
		pero · pero bueno · solo que · nomas que · lo que pasa es que · sin embargo · aunque no creo que · mejor · mejor dicho
		ahora que lo pienso`},
	{because, anywhere, free, `
		porque · ya que · pues tengo · debido · dado que · puesto que · es que · ya_que · para que · con tal de`},
	{though, anywhere, free, `aunque · a pesar que · si bien · por mas que`},
	{sub, whenAsked, strict, `
		que · quien · quienes · como · cual · cuanto · y si · para · el que · la que · los que · lo que · cada vez que
		quiere/quiero/quieren/quisiera/queria/querian/necesito/me_gustaria saber si
		pregunta/preguntan/pregunto/preguntaron [en_mi_equipo/en_mi_trabajo] si
		[me/nos] pregunta/preguntan/pregunto/preguntaron/consulta/consultan/consulto/consultaron si
		si alguien · alguien · ustedes · tu · vos · usted · ella · ellos · ellas · el`},
	{hence, whenAsked, free, `asi que · por lo que · por lo tanto · por eso`},
	{earlier, whenAsked, free, `{anterior}`},
	{or, whenAsked, strict, `o`},
	{nothing, whenAsked, free, `
		recibido · recibida · enterada · enterado · enteradas · enterados · anotado · copiado · visto · leido · tomo nota
		tomada nota · entendido · ya lo vi · ya la vi · lo vi · lo recibi · recibi · ya recibi · ya lo recibi · ya lo comparti
		lo comparto · lo difundo · lo reenvio · lo paso · ya lo reenvie · paso el · paso la · lo paso a · no entiendo
		no entendi · no me abre · no abre · no puedo abrir · no puedo entrar · no puedo acceder · no me deja
		no me deja entrar · no me aparece · no me sale · no lo veo · no la veo · no veo · no se ve · no se escucha · no se oye
		no escucho · no oigo · no carga · no funciona · no me funciona · no me llego · no me llega · no recibi
		no me ha llegado · no encuentro · no tengo · no sabia · no me acuerdo · no recuerdo · no me queda claro
		no llego/llegare/llegamos tarde · si hay · [ya/yo] no puedo mas · no va mas · no puedo con · no puedo creer
		no puedo creerlo · no puedo parar
		no puedo/podemos/debo/quiero faltar a mi/mis/clase/clases/trabajar/nuestro/nuestra · no puedo dejar de
		no puede ser · no es · no era · no es por · no hay
		no hay señal · no hay audio · tengo una/la duda/pregunta/consulta/idea/propuesta/sugerencia · tengo dudas/preguntas
		una consulta/pregunta/duda · va bien · va mal · va a ser · va a estar · va a haber · no va · no van · no va a ser
		no va a estar · van a · va a · no puede · no pueden · no podra · no podran · no ira · no asistira
		vamos bien/mal/lento/poco_a_poco · aviso a · vamos equipo/chicas/chicos/gente/todas/todos/adelante/avanzando · vamos a
		voy a · voy de · voy al · voy por · voy para · voy llegando · ya voy llegando · ya casi voy · voy saliendo
		estare pendiente · estare atenta/atento · estoy atenta/atento · quedo pendiente · pendiente
		te/le/les confirmo el/la/los/las/que/lo/si · confirmo recepcion/recibido/lectura/que_recibi/que_el/que_la/que_llego
		confirmo con · confirmo a_ver · presente ahora y siempre · ahora y siempre · presente el/la/un/una/los · quiero saber
		quisiera saber · me gustaria saber · me interesa el/la/saber/mucho_el · me interesa este tema
		me sumo a lo/la/los/tu/su/este/ese · me sumo al · me anoto el/la/eso/lo/tu · me apunto el/la/eso/lo/tu
		me apunto para · me uno al/a · ya va · ni modo · ya vi · ya lei · buen punto · gracias por avisar
		gracias por la informacion/info · mil gracias por la info/informacion · de acuerdo con · agendado · lo agendo para
		guardado · lo leo · lo leere · ahora lo leo · ahorita lo veo · luego lo leo · lo miro · lo reviso · ok gracias
		esta/este/esto la/lo paso a/al/por/en · no se puede · no me gusta/gusto/encanta/parece
		ayer no pude/pudimos/llegue/alcance/logre [{ir}] · no pude/pudimos/logre {ir} ayer · va para largo`},
}

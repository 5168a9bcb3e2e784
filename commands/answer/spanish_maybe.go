package answer

// spanishMaybe is how people leave it open.
var spanishMaybe = []phrases{
	{maybe, anywhere, strict, `{tal_vez} [si] · no se si · capaz que · a lo mejor`},
	{maybe, whenAsked, strict, `
		{tal_vez} no · capaz · capaz que si/no · a lo mejor si/no · puede [ser] · puede [ser] que [si/no]
		es posible/probable [que] [si] · lo mas probable/seguro [es_que] [si] · probablemente · posiblemente
		seguramente [si] · de pronto [si] · de repente [si] · no [es] seguro · [por_ahora] [estoy/sigo] en/con duda/dudas · tengo mis dudas · tengo dudas si_voy/si_puedo · hay chance · chance [si/que_si] · [aun/todavia] no estoy [muy] segura/seguro
		casi segura/seguro [que] [si] · casi [casi] que si · 50-50 · 50 50 · # % seguro/segura/si/probable · [un] # %
		por ahora digo que si · todo indica que si · mitad si mitad no · a ver que dice/dicen/pasa · pregunto en el trabajo
		prometo intentarlo · hare lo humanamente posible · mitad y mitad · [aun/todavia] no se · no se aun/todavia/bien · nose
		[yo/la_verdad] no se · [aun/todavia] no lo se · no se la verdad · ni idea · quien sabe [si_puedo/si_pueda/si_llegue]
		depende · ojala [que] [si] · dios quiera · en principio/teoria [si] · se supone que si · supuestamente [si]
		tentativa · tentativo · tentativamente · pendiente de confirmar · [estoy] pendiente por/de confirmar · por confirmar
		me falta confirmar · falta confirmar · queda por confirmar · sujeto a confirmacion
		[les/te/le] confirmo/aviso/digo/escribo {luego} · {luego} [les/te/le] confirmo/aviso/digo
		les/te/le confirmo/aviso/digo · aviso · confirmare [{luego}] · les/te confirmare/avisare/dire [{luego}]
		[aun/todavia] no confirmo · no confirmo aun/todavia · [aun/todavia] no puedo confirmar [aun/todavia/ahora]
		no [lo] prometo [nada] · no me comprometo · estoy/ando viendo · lo estoy viendo
		[lo/ahi] veo y [les/te] aviso/confirmo/digo · ahi veo · ahi vemos · ahi te/les aviso/digo/confirmo · [ya] veremos
		vamos viendo · a ver · por ver · esta por verse · lo veo dificil/complicado · esta/se_ve dificil/complicado
		tengo que/debo revisar/ver/consultar/preguntar/checar/confirmar/consultarlo/verlo/organizarme/pedir_permiso [mi/la] [agenda]
		debo ver · tengo que ver
		deja/dejame/dejen/dejenme ver/revisar/checar/consultar/pensarlo/reviso/checo/consulto [mi] [agenda] [y] [les/te] [aviso/confirmo/digo]
		no [les/te/lo] garantizo/aseguro [nada] · no [les/te] puedo asegurar/garantizar [nada] · esta en el aire
		[lo] consulto/reviso/checo/pregunto/pienso [mi] [agenda] y [les/te] aviso/confirmo/digo · lo consulto
		reviso mi agenda · checo mi agenda · lo pienso · por ahora [creo_que] si · mas si que no`},
	{maybe, whenAsked, free, `
		[aun/todavia] no se si me/nos da/de/dan/den/alcance/alcanza/dejan/dejen · depende de/del/como/si/que/a_que_hora
		voy/vamos a hacer [todo] lo posible/imposible · hare/haremos/hago/haciendo [hasta] lo imposible
		voy a hacer el intento/esfuerzo · hare/hago/haremos [todo] lo posible
		hare/hago el/un/mi [mejor] intento/esfuerzo · ojala me den/dejen/de_tiempo
		[voy] a ver si me_dan/me_dejan/me_da/me_queda`},
	{maybe, whenAsked, strict, `a ver si · vere/veo/viendo si · estoy/ando viendo si`},
	{maybe, whenAsked, loose, `
		anotame/anotenme/apuntame/apuntenme/ponme/ponganme/pon/pongan/me_anoto/me_apunto [como/de/un] tal_vez/quizas/posible/probable/tentativa/tentativo
		aun/todavia no se si · nose si · no estoy segura/seguro [de_poder/si] [{ir}]
		voy/vamos a intentar/intentarlo/procurar [{ir}] · voy/vamos a tratar [de] [{ir}]
		voy a ver si puedo/llego/alcanzo/pueda/logro/consigo_quien/consigo_permiso
		intentare/intentaremos/intento/intentamos [{ir}] · lo intento/intentare/intentaremos
		tratare/trataremos/trato [de] [{ir}] · procurare/procuro/procuraremos [{ir}] · espero/esperamos [poder] {ir}
		espero/esperamos poder · espero que pueda · espero no faltar · voy a consultar · voy a revisar/checar mi agenda
		voy a pedir permiso · voy a organizarme · me hare un espacio · quisiera pero no se`},
	{maybe, whenAsked, strict, `
		creo que si · yo creo que si · yo diria que si · supongo/pienso/imagino/espero que si · me parece que si
		se me hace que si`},
	{maybe, byItself, strict, `si dios quiere · primero dios · si dios lo permite`},
	{doubt, whenAsked, strict, `
		[yo] creo [que] · pienso que · supongo [que] · me parece que · imagino que · [yo] diria que · se me hace que
		espero que`},
	{ifs, whenAsked, free, `
		si puedo/llego/podemos · cuando pueda/puedo · si puedo salir/conectarme · si me desocupo · si alcanzo · si logro
		si termino · si salgo · si consigo · si me da/dan/dejan/queda/organizo/levanto/siento · si se puede/da · si sale
		si no me/llueve/hay · si todavia/aun/queda/quedan/existe · si hay · si todo · si llego a · si llegara · si pudiera
		si libero · si regreso · si vuelvo · si mejoro · en cuanto pueda · siempre y cuando · en caso de · a menos que
		salvo que · si es que · si me/nos/se/no/se_me/no_me {sueltan} · si alguien me/nos {sueltan}
		siempre que me/nos/no/se/la/el/haya/tenga/pueda
		si encuentro/encontramos/hallo/arreglo/resuelvo/acabo/cambio/zafo/escapo/alcanzamos/llegamos/salimos/logramos/conseguimos/tenemos
		si viene/llega/acaba/termina/aparece/existe/deja/aguanta`},
	{ifs, byItself, free, `
		si es · si fuera · si lo · si la · si el · si los · si las · si mi · si mis · si no · si no se · si se me · si nada
		si tengo · si cambian/cambia/mueven/pasan/graban/hacen · si funciona · si anda · si paro · solo si`},
	{could, anywhere, strict, `
		vaya · vayamos · asista · participe · llegue · este · me sume/conecte/una · aparezco · {pueda} · {pueda} {ir}
		poder [{ir}] · {ir}`},
	{wish, whenAsked, strict, `
		me/nos encantaria/gustaria/interesaria [mucho] [{ir}] · quisiera/quisieramos [{ir}] · [yo/si] quiero/queremos {ir}
		[si/yo/nos] me interesa/interesaria [{ir}] · me/nos interesa [{ir}] · ojala pudiera [{ir}] · queria [{ir}]
		me hubiera/hubiese/habria gustado/encantado [mucho] [{ir}] · hubiera querido [{ir}]
		[tengo/con] [muchas] ganas de {ir} · que ganas [de] [{ir}] · me muero por {ir} · si quiero/quisiera
		si me gustaria/encantaria/interesa · deseo {ir}`},
}

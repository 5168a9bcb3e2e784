package answer

// spanishYes is how people say they come, from Tijuana to Ushuaia and Madrid.
var spanishYes = []phrases{
	{yes, anywhere, loose, `
		voy · voy voy · voy yo · voy segura/seguro · voy sin falta · voy de todas maneras/formas · voy con todo
		voy con [mucho/todo] gusto · voy con ganas · voy encantada/encantado · si o si voy · re voy · re que voy
		nosotras/nosotros vamos · claro/obvio/seguro/fijo [que] voy · por_supuesto/desde_luego que voy · voy al encuentro`},
	{yes, anywhere, strict, `
		[nosotras/nosotros] voy/vamos a ir/asistir/participar · ire · iremos · asisto · asistimos · asistire
		asistiremos · participare
		participaremos · confirmo · confirmamos · me/nos confirmo · me anoto/apunto/sumo/inscribo
		nos anotamos/apuntamos/sumamos/inscribimos · ahi/alla/aca/aqui estare/estaremos · estare/estaremos ahi/alla
		ahi voy a estar · no voy a faltar · no faltare`},
	{yes, anywhere, free, `confirmo/confirmamos {mi_lugar}`},
	{yes, whenAsked, loose, `
		ahi/alla estoy/llego/llegamos/caigo/caemos · dalo/den/denlo por hecho · confirmo para · puesta/puesto
		voy/vamos para alla · cuenta/cuenten/cuente/conta/contad conmigo/con_nosotras/con_nosotros
		ahi/alla voy/vamos a estar · voy/vamos a estar conectada/conectado/conectadas · estare conectada/conectado
		voy/vamos a estar ahi/alla/presente/presentes/con_ustedes · estare/estaremos presente/presentes/con_ustedes
		[ahi/alla/yo/ahi_te/ahi_les] le/les/te caigo/caemos · cuenta/cuenten con ello · con todo el gusto [del_mundo]
		me re prendo/copo · simon que si · ni en pedo/broma/sueños/chiste me lo/la pierdo · ni muerta/muerto me lo/la pierdo
		prometo {ir} · juro/prometo que voy · [ese_dia/a_esa_hora] tengo/estoy libre/disponible
		me hago el/un espacio/tiempo/hueco · hago un hueco/espacio
		voy a/para escuchar/escucharlas/escucharles/escucharlos/aprender/conocer/conocerlas/conocerles · voy por primera vez
		ahi caigo · ahi/alla nos vemos · nos vemos ahi/alla · nos vemos el {dia} · pero yo si · voy de oyente
		voy en modo oyente · [voy] [solo] a/de escuchar/escucha/oyente · [ya] [les/te] dije que si/voy · ahi voy
		alla voy/vamos · ahi me conecto · yo feliz de {ir}
		con [mucho/todo] gusto voy/participo/asisto/asistire/participare/estare/ire/iremos
		asistencia/participacion {confirmada} · claro [que] asistire/asistiremos/participo/participare/estare/ire
		claro que si voy · que si que voy · no hay falla · no me lo/la/los pierdo/perderia/perdere [por_nada]
		no me lo/la quiero/voy_a perder · como me lo/la voy a perder · no pienso/quiero/quisiera perdermelo/perdermela
		no me gustaria perdermelo/perdermela · ni loca/loco falto/faltaria · ni loca/loco me lo/la pierdo/perderia
		imposible faltar/perdermelo/perdermela
		no pienso/quiero/puedo/podria/debo faltar a esta/este/esa/ese · no puedo/podria/quiero perdermelo/perdermela
		no me lo/la puedo/podria/quiero/debo perder
		no puedo/podria/podemos/voy_a/pienso no {ir} · no puedo/podria/voy_a dejar de {ir} · no dejaria de {ir} [por_nada]
		no hay/existe manera/forma/chance/modo de que falte/faltemos/me_lo_pierda/me_la_pierda/no_vaya
		no hay/existe manera/forma/chance/modo de faltar/perdermelo/no_ir
		jamas/nunca me lo/la perderia/pierdo · por nada [del_mundo] me lo/la pierdo/perderia · por nada [del_mundo] falto
		ni enferma/enfermo/dormida/dormido/en_sueños falto/faltaria/me_lo_pierdo/me_la_pierdo
		[nada/nadie] me impide {ir} · no pienso/quiero/puedo/debo/podemos/debemos/queremos faltar · no/nunca falto
		no faltaremos · no vamos a faltar · como [no] voy a ir/faltar
		como no ir · al final si [puedo/voy/llego/podre] · siempre si [puedo/voy/llego/podre]
		esta vez si [puedo/voy/llego/podre]
		reservame/reservenme/apartame/apartenme/guardame/guardenme/separame/separenme [un] {lugar}
		[quiero/quisiera/queria/deseo] confirmar para el encuentro/{dia}
		quiero/quisiera/queria/deseo/vengo_a confirmar [mi/nuestra/la] asistencia/participacion/presencia
		quiero/quisiera/queria/solo confirmar que [si] voy/vamos/asisto/asistire/participo/estare`},
	{yes, whenAsked, strict, `
		ahi andamos · ahi estoy/estamos · voy en camino · confirmo por aca/aqui · por aca/aqui confirmo · [si] pude acomodar
		pude mover/cambiar [mi/la/otra] reunion/cita/actividad/compromiso · ya pude · logre acomodar/mover
		vamos todo el equipo · vamos todas/todos las/los · vamos varias · participo · participamos · estare · estaremos
		voy a estar · vamos a estar · podre · podremos · puedo {ir} · [yo] si {puedo} · {puedo} {ir} · si {puedo} {ir}
		si {puedo} el {dia} · ese dia si {puedo} · {puedo} ese_dia/a_esa_hora · {puedo} el {dia} · si llego · si llegamos
		anotame/anotenme/anoteme/anotanos/anotennos/anotenos/apuntenos/apuntame/apuntenme/apunteme/apuntanos/apuntennos [que_voy]
		inscribeme/inscribanme/inscribime/sumame/sumenme/sumeme/sumanos/sumennos/agregame/agreguenme/agregueme/incluyeme/incluyanme
		registrame/registrenme/ponme/ponganme · ponme/ponganme/poneme en la lista · [ya] me anote/apunte/inscribi/registre
		[ya] estoy anotada/anotado/inscrita/inscrito/registrada/registrado/apuntada/apuntado/confirmada/confirmado
		[ya] [me] estoy anotandome/anotando · pongan/pon/ponme/ponganme que si [voy] · ya confirme · ya confirmamos
		[si/ya] alcanzo a {ir} · [si/ya] alcanzamos a {ir}
		[si/ya] llego/llegamos/alcanzo/alcanzo_a_llegar [justo] a tiempo/la_hora
		[si] llego/llegamos bien/puntual/sin_problema · si/ya alcanzo/alcanzamos
		quiero/quisiera/queria/deseo confirmar
		anota/anoten/apunta/apunten/pon/pongan/agrega/agreguen/incluyan mi nombre [en/a] [la_lista]
		ahi/alla nos topamos · [me/nos] gustaria/quisiera anotarme/apuntarme/inscribirme · me meto · metanme · meteme
		apuntadme · anotadme
		añademe · añadanme · añadidme · me uno · nos unimos · [si] me/nos es posible · me conecto · nos conectamos · ya me conecto · me agendo
		lo agendo · ya lo agende · [ya] lo tengo agendado · [ya] lo tengo en la/mi agenda
		ya esta [en_mi/en_la] agendado/agenda · agendada · inscrita · inscrito
		[ya] quede inscrita/inscrito/anotada/anotado/registrada/apuntada · apuntada · apuntado · anotada · anotadisima
		anotadisimo · apuntadisima · {confirmada} · me sumo/anoto/apunto/inscribo/uno al encuentro/espacio/conversatorio
		me sumo/anoto/apunto/inscribo/uno a la reunion/sesion/charla · me/nos animo/animamos · me/nos prendo/prendemos
		me copo · me copa · [yo] jalo · [yo/si] le entro · acepto · aceptamos · acepto/aceptamos [con_gusto] la invitacion
		me queda/viene/cae bien/perfecto/super/joya/genial · me sirve/acomoda/cuadra · adentro · yo adentro
		estoy dentro/adentro · ya voy · ya vamos · yo digo que si · quiero anotarme/inscribirme/apuntarme
		ahi andare/andaremos · [ahi/alla] nos estaremos viendo · ahi/alla te/les/los/las veo · ahi/alla me/nos veran/ven/tendran/tienen · te/les/los/las veo ahi/alla
		encantada/encantado/feliz/felices de {ir} · sera un gusto/placer/honor [{ir}] · un gusto {ir}
		con gusto me/nos sumo/apunto/anoto/sumamos · con gusto les/los/las acompaño/acompañamos · les/los/las acompañare
		toca ir · hay que estar · cuenten con mi/nuestra presencia/participacion/asistencia`},
	{signup, whenAsked, strict, `
		me/nos anotan/anotas/anota/apuntan/apuntas/apunta/suman/sumas/agregan/agregas/incluyen/incluyes/inscriben/inscribes/registran [en_la_lista/a_la_lista]
		me/nos pueden/puedes/puede/podrian/podrias anotar/apuntar/sumar/agregar/incluir/inscribir/registrar
		me/nos reservan/reservas/guardan/guardas/apartan/apartas un {lugar}
		me/nos pueden/puedes reservar/guardar/apartar un {lugar}
		pueden/puedes/podrian anotarme/apuntarme/sumarme/agregarme/incluirme/inscribirme/anotarnos`},
	{yes, byItself, strict, `
		puedo · podemos · si · si si · si si si · sip · sipi · sep · sipis · sipo · sipos · see · sisi · claro [que] [si]
		que si · si claro · obvio · obviamente [que] [si] · porsupuesto [que_si] · obvi · obvio que si · por supuesto [que_si] · desde luego [que_si] · seguro [que_si] · segurisimo
		con [mucho/todo] gusto · dale · dale dale · dale que va/si · de una · de una parce · va va · va que va · vale si
		venga va/voy · de seguro [que] [si] · sale · sale y vale · ya estas · orale · arre · simon · fijo · fija · fijisimo · hagale · hagamosle
		como no · yo tambien · yo igual · igual yo · yo si · nosotras/nosotros tambien · afirmativo · positivo · encantada
		encantado · encantadas · encantadisima · feliz · con ganas · vamos · vamos vamos · vamonos · vamos si · vamos con todo
		nos vemos · sin duda [alguna] · ni dudarlo · ni lo dudes/duden · a huevo · cabal · cabal que si · pues si/claro
		si mero · confirmar · confirmado esta · faltaria mas · si dale/obvio/por_supuesto/señora/señor · clarisimo · clarines
		al toque · joya · yo quiero · yo · sin falta · que si que si · de ley · de cajon · con toda · no se diga mas
		agendame`},
}

package answer

// spanishNo is how people say they do not come; mostly, they say why.
var spanishNo = []phrases{
	{no, anywhere, loose, `
		[yo] no voy/puedo/podre · no podemos · no podremos · [ya] no voy/vamos a poder · ya no voy/puedo/podre · no me es posible
		[yo] tampoco voy/puedo/podre · esta vez no puedo/podre/voy`},
	{no, anywhere, free, `
		no {puedo} {ir} · ya no {puedo} {ir} · no voy/vamos a ir/asistir/participar · no ire · no iremos · no asistire
		no asistiremos`},
	{no, atDoor, loose, `
		[ya] no llego · no llegamos · no llegare · ya no llegue · no voy/vamos a llegar · no alcanzo · no alcance
		no alcanzamos · no alcanzare · no alcanzo a {ir} · no logro/lograre {ir} · no voy a alcanzar [a] [{ir}]`},
	{no, whenAsked, free, `
		no participare/participaremos · no estare/estaremos/voy_a_estar en la ciudad/oficina/zona
		no estare/estaremos/voy_a_estar en el pais · no me/nos {puedo} {juntar} · no me/nos voy/vamos a poder {juntar}
		hoy no puedo/podre/voy/llego · ese dia no puedo/podre/voy/podemos · esta vez no podemos/podremos/llego
		por esta vez no [puedo] · por ahora no · en esta [ocasion/oportunidad] no [puedo/podre/podremos]
		[por] esta no [puedo/podre/voy] · yo esta no · yo hoy no · el {dia} no puedo/podre/voy · el # no puedo/podre/voy
		esta vez no · [por] esta vez paso · paso [por] esta [vez] · [por] esta [la] paso · me bajo por/de esta [vez] · [esta_vez] les/te/los/las [voy_a] fallo/fallare/fallar · [esta_vez] les debo [esta]
		[esta_vez] no cuenten/cuentes/cuente/contes conmigo/con_nosotras/con_nosotros [esta_vez]
		[esta_vez] conmigo no cuenten/cuentes/cuente/contes [esta_vez] · con nosotras/nosotros no cuenten/cuentes [esta_vez]
		[por/a] esta/este [vez] la/lo dejo/dejare/voy_a_dejar pasar · [a] esta/este [vez] me la/lo salto/saltare
		esta me la/lo pierdo · me toca faltar/perdermelo/perdermela
		me tengo que bajar · me toca bajarme/pasar · me desapunto · me desanoto · me borro · me quito · me salgo [de_la_lista]
		me retiro [de_la_lista] · me doy de baja · dame/denme de baja · desapuntadme · desapuntame · desapuntenme
		quitadme/sacadme/borradme [de_la_lista] · no conteis conmigo
		quitame/quitenme/quiteme/sacame/saquenme/saqueme/borrame/borrenme/borreme/bajame/bajenme de la lista
		cancelo mi asistencia/participacion · quiero/debo/deseo cancelar · no se va a armar · no se arma · imposible {ir}
		tengo que/debo/toca cancelar · me toca cancelar · tendre que cancelar
		al final no [puedo/podre/voy/llego]
		siempre no [puedo/podre/voy/llego] · imposible para mi · imposible esta vez · imposible ese_dia/a_esa_hora
		se me/nos {choca} · me/nos {choca} · {choca} con · no me/nos da/daria/alcanza/va_a_alcanzar el_tiempo/tiempo/la_vida · no cuento/contamos/contaremos con [el] tiempo
		no me/nos dan los tiempos · no me va a dar la_vida/el_tiempo/tiempo · [ese_dia/esa_hora/el_horario] me queda/cae mal
		no me/nos conviene · no me cuadra/sirve/acomoda/viene/queda ese/el/esa/la horario/dia/hora/fecha
		ese horario no me/nos sirve/queda/cuadra/conviene · no me dan/dio/dieron permiso · no tengo con quien dejar
		no va a poder ser · no podra ser · esta [vez] me la pierdo · me lo/la voy a perder · me lo/la perdere · {proxima}
		no creo poder [{ir}] · no creo que pueda/podamos/llegue/vaya/alcance [{ir}] · no creo ir/llegar/alcanzar
		creo que no [voy_a] [{puedo}] [{ir}] · declino · debo declinar · tengo que declinar/pasar · me excuso · nos excusamos
		presento mis excusas · {lamento} no poder [{ir}] · sin poder {ir} · no me va a ser posible · estare ausente
		me ausento · yo esta vez no · no contaran conmigo · no [lo] logro/lograre · no [lo] voy/vamos a lograr · surgio algo`},
	{no, whenAsked, loose, `
		[yo] tampoco llego/podemos/alcanzo · nunca puedo/llego · no participo/participamos · no asisto/asistimos
		no estare/estaremos · no voy/vamos a estar · me bajo · quitenme · borrenme · saquenme
		me/nos queda/es/resulta/sale imposible · se me hace imposible/dificil · se me dificulta · se me/nos complica/complico
		se complica/complico · se me complico el dia · se me/nos ha complicado · no me dejan [en_el_trabajo]
		no tengo tiempo/como/chance/espacio`},
	{no, whenAsked, strict, `
		no me/nos queda [bien] · no me/nos da/daria · no me/nos va a dar · no me viene bien · no me cuadra/sirve/acomoda · cancelo
		no hay chance/manera · no se pudo · no va a ser posible · no sera posible · no es posible · no nos es posible
		me/nos complica [el_horario/la_hora/el_dia] · [ese_dia/esa_hora] me viene mal/fatal · me lo/la pierdo [esta_vez]
		voy a faltar · tendre que faltar · voy/vamos a tener que faltar/cancelar/perdermelo/perdermela
		{lamento} perderme/perdernos este/esta · falto [esta_vez] · esta vez falto · [me_reporto/estare] ausente
		lo dudo
		dudo que pueda/llegue/vaya · dudo poder [{ir}] · {lamento} perdermelo/perdermela/faltar · otro dia
		[no] otro dia sera · mi jefe/jefa no me deja · no me sumo/anoto/apunto/uno/conecto [esta_vez]`},
	{no, whenAsked, last, `
		asi que/por_lo_que/por_eso [mejor/al_final/esta_vez/yo] no · mejor no`},
	{no, whenAsked, loose, `
		[quiero/quisiera/solo] confirmar/confirmo que no voy/puedo/podre/llego · [nosotras/nosotros] no vamos`},
	{signoff, whenAsked, strict, `
		me/nos quitan/quitas/quita/sacan/sacas/saca/borran/borras/borra/bajan/bajas/eliminan/eliminas/tachan de la lista
		me/nos pueden/puedes/puede/podrian/podrias/podes quitar/borrar/tachar/eliminar [de_la_lista]
		me/nos pueden/puedes/puede/podrian/podrias/podes sacar/bajar de la lista
		pueden/puedes/puede/podrian/podrias/podes quitarme/borrarme/tacharme/eliminarme/quitarnos/borrarnos [de_la_lista]
		pueden/puedes/puede/podrian/podrias/podes sacarme/bajarme/sacarnos/bajarnos de la lista
		me/nos quitan/borran/tachan`},
	{meant, whenAsked, strict, `
		iba/ibamos/pensaba/pensabamos/planeaba [a] {ir} · tenia/teniamos pensado/planeado/previsto {ir}
		tenia/teniamos [toda] la intencion de {ir} · pense en {ir}`},
	{no, byItself, strict, `
		no · noup · tampoco · yo tampoco · nop · nope · nel · nones · no no · que no · no gracias · yo no
		nosotras/nosotros no · no creo · yo no creo · imposible · [yo] paso · gracias pero paso · pues no · negativo
		uy/ay/uf no · lamentablemente/desafortunadamente/desgraciadamente/lastimosamente/tristemente no · claro que no
		por supuesto que no · nunca · jamas · ni modo no · para nada · hoy no · ese dia no · no lo creo · me parece que no
		supongo que no · pienso que no · no se va a poder`},
	{busy, whenAsked, loose, `
		[ya] tengo/tenemos {otra} · [ese_dia/a_esa_hora/hoy] tengo {compromiso} · ese dia tengo/trabajo/viajo/no_estoy
		a esa hora tengo/trabajo/estoy/salgo · tengo que trabajar/viajar/cuidar/salir_de_viaje
		tengo el dia/horario ocupado/lleno · tengo [la] agenda llena/ocupada · viajo · viajamos · viajare
		me voy de viaje/vacaciones · salgo de viaje/vacaciones · [ese_dia/a_esa_hora/esa_semana] {estoy} {viajando}
		{estoy} {viajando} · justo {estoy} {viajando}
		estoy enferma/enfermo/malita/malito/mal/resfriada/resfriado/engripada/incapacitada/con_gripe/con_fiebre/con_covid/con_gripa/con_migraña/con_dengue
		me siento mal · amaneci mal/enferma/enfermo
		por [temas/motivos/razones/asuntos] [de] salud/personales/laborales/familiares/trabajo
		me toca/toco trabajar/turno/guardia/viajar/cuidar/salir/cubrir
		[justo] trabajo a_esa_hora/ese_dia/hasta/ese/ahi/el_{dia} · justo trabajo/tengo/viajo/salgo · justo ese_dia/a_esa_hora
		me agarra/toma/pilla/coge [en/de] · mi hija/hijo/mama/papa esta enferma/enfermo/internada/internado · se enfermo mi
		me operan · ando/estoy complicada/complicado · ando/estoy llena/lleno de trabajo · estoy hasta el cuello
		tengo/tuve un imprevisto · estoy de duelo · estoy en el/un hospital/clinica/velorio/entierro · [estoy] en cama
		estoy/ando/con [con] covid/dengue/gripe/fiebre · estoy/ando/me_quede sin internet/luz/señal
		ando/estoy full/a_mil/a_full/a_tope/hasta_arriba/tapada/tapado/saturada/saturado/super_ocupada/super_ocupado/muy_ocupada/muy_ocupado/colapsada [de_trabajo]
		tengo un/el/ese dia complicado/lleno/ocupado/dificil · me choco el horario · tengo [un] cruce [de_horario/de_horarios]
		me toca el turno · trabajo de/por_la/en_la tarde/noche/mañana/corrido · tengo a mi hija/hijo/mama/papa/esposo/bebe
		tengo que llevar/recoger/buscar/cuidar/acompañar/atender/entregar/cubrir/estar_en/ir_a/ir_al
		me/nos surgio/salio [un] [imprevisto/compromiso/viaje] · surgio un imprevisto · se me presento · me llaman a`},
	{excuse, whenAsked, free, `
		tengo · tenemos · ando · estoy · estamos · estare · estaremos · me toca · trabajo · salgo
		ese_dia/a_esa_hora es/hay/toca · es mi · es el cumple · mi hija · mi hijo · mi mama · debo · me quedo · es que · cuido
		voy a estar · vamos a estar`},
	{regret, byItself, strict, `
		que pena/lastima/mal/triste/tristeza/pesar/rabia/macana/cagada [que] · lastima [que] · lamentablemente
		desafortunadamente · desgraciadamente · lastimosamente · infortunadamente · tristemente
		lo siento [mucho/muchisimo/tanto] · lo lamento [mucho/muchisimo] · lamento · que pena con ustedes
		me da [mucha] pena/lastima/tristeza · uy · uf · chuta · pucha · hijole · chale · ni modo · me apena · rayos`},
}

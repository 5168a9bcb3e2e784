package answer

// spanishWhen is how people say they come late, or for a part.
var spanishWhen = []phrases{
	{late, anywhere, strict, `
		llego/llegamos/llegare tarde/tardecito · llego/llegare {nota} tarde · llego/llegare # tarde · voy tarde · voy {nota} tarde · voy a llegar [{nota}] tarde · voy a llegar # tarde
		voy/llego [{nota}] {retrasada}`},
	{late, atDoor, strict, `
		{entro} en # · {entro} en un {rato} · en # {entro} · en un {rato} {entro} · voy en # · ya casi/mero llego/entro · ya llego · llego ya · me/nos retraso/atraso/demoro/atrase/retrase/demore [{nota}/#]
		me voy a retrasar/demorar/atrasar [{nota}/#] · voy demorada/demorado · {entro} tarde · {entro} {nota} tarde · {entro} # tarde/despues · {entro} con [un_poco_de] retraso/demora/atraso · voy con [un_poco_de] retraso/demora/atraso
		estoy {retrasada} · {entro} [{nota}] {retrasada}`},
	{late, whenAsked, free, `
		{entro} [{nota}] mas tarde/tardecito · {entro} [{nota}] despues/luego/pasaditas · {entro} al rato/final · {entro} {nota} a las # · {entro} a las #/y_media/y_cuarto/y_pico · {entro} como/tipo/recien # · {entro} tipo/como/recien/pasaditas/pasadas [a] las # · {entro} y media
		{entro} despues de las # · {entro} a partir de las # · {entro} desde las # · {entro} unos/como # tarde/despues · {entro} media hora tarde/despues · {entro} a la segunda parte/mitad/hora · {entro} a la mitad · {entro} para la segunda parte/mitad/hora
		voy mas tarde/tardecito · voy tardecito · voy despues de las # · voy # tarde/despues · voy a partir de las # · {puedo} a partir de las # · {puedo} despues de las # · {puedo} desde las # · a partir de las # [{puedo}] · despues de las # [{puedo}] · desde las # [{puedo}] · {puedo} recien a las # · recien a las # [{puedo}]
		tarde · un poco tarde · mas tarde · tardecito · mas tardecito · # tarde/despues · unos minutos tarde/despues · con [un_poco_de/unos_minutos_de/#_de] retraso/demora/atraso · tarde pero voy/llego/seguro · voy llegando tarde
		no {entro} a tiempo/la_hora/la_apertura/la_primera_parte · no {entro} al inicio/comienzo/principio/arranque · no {entro} puntual · no {entro} desde el inicio/principio/comienzo · no {entro} de inicio · no llego/puedo antes de las #
		no alcanzo a {entrar} a tiempo/la_hora · no alcanzo a {entrar} al inicio/principio/comienzo · no alcanzo a {entrar} puntual · no se si llego/llegue/alcance_a_llegar/alcanzo_a_llegar a tiempo/la_hora · no se si llego/llegue puntual/al_inicio · no se si llego/llegue puntual
		empiecen/arranquen/comiencen sin mi · vayan empezando/arrancando · {saliendo} otra reunion/junta y {entro}`},
	{partial, anywhere, strict, `voy [solo] un {rato} [nomas]`},
	{partial, whenAsked, free, `
		[solo/aunque_sea/voy_aunque_sea/por] un {rato} [nomas] · {me_quedo} [solo] un {rato} [nomas] · [solo] {me_quedo} un {rato} · {me_quedo} solo/unicamente un {rato}
		[solo/unicamente/a] [la] {parte} [nomas] · {me_quedo} [solo/unicamente] [a/en] {parte} [nomas] · solo/unicamente {me_quedo} [a/en] {parte} [nomas]
		[solo/unicamente] {me_quedo} # · {me_quedo} solo/unicamente/nomas # · solo #/una_hora/media_hora · [solo/unicamente] {me_quedo} una/media hora · {me_quedo} solo/unicamente una/media hora
		[solo/unicamente] [{me_quedo}] hasta las # · voy hasta las # · {me_quedo} solo hasta las # · solo [{me_quedo}] al inicio/principio/final/comienzo/cierre · {me_quedo} [solo] al inicio/principio/comienzo
		{me_voy} antes/temprano · {me_voy} un poco antes · {me_voy} [como] a las # · {me_voy} a la mitad · {me_voy} en # · {me_voy} antes del final
		no {quedarme} [todo_el_tiempo/toda_la_hora/hasta_el_final/toda_la_sesion/toda_la_reunion/completo/todo/mucho] · no puedo/podre/puedo_estar todo_el_tiempo/toda_la_hora/hasta_el_final/toda_la_sesion/toda_la_reunion · no alcanzo hasta el final
		parcialmente · estare/voy parcialmente · de forma/manera parcial/intermitente · a/por ratos · de a ratos · por momentos · entro y salgo · [estare] entrando y saliendo · intermitente`},
}

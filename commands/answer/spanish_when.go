package answer

// spanishWhen is how people say they come late, or for a part. Most of it is put together: a verb of arriving or of
// staying, and a phrase of time.
var spanishWhen = []phrases{
	{arrive, anywhere, strict, `
		llego · llegare · llegaria · llegamos · llegaremos · entro · entrare · entraria · entramos · ingreso · ingresare
		vengo · caigo · voy a llegar/entrar/caer/aparecer/asomarme/conectarme/sumarme/unirme · aparezco
		me conectare/sumare/unire/incorporare/integrare
		me incorporo · me integro · [yo] llegaria · estoy llegando`},
	{stay, whenAsked, strict, `
		puedo/podre/podria estar/quedarme · me quedo/quedare · me puedo/podre quedar · [solo] me puedo quedar · estoy
		me conecto · entro`},
	{late, anywhere, strict, `
		llego/llegamos/llegare/voy/voy_a_llegar [{nota}/#] tarde · llego/llegare tardecito · voy/llego [{nota}] {retrasada}
		voy con/llego_con retraso`},
	{late, atDoor, strict, `
		[unos] # tarde · {entro} [{nota}/#] tarde · {entro} #/{nota} despues
		{entro} en #/un_rato/un_ratito/un_momento/un_toque/breve · en #/un_rato/un_momento/un_ratito {entro} · voy en #
		ya casi/mero llego/entro · ya llego · llego ya · me retraso/atraso/demoro/atrase/retrase/demore [{nota}/{tramo}]
		me voy a retrasar/demorar/atrasar [{nota}/#] · {entro}/voy con [un_poco_de] retraso/demora/atraso · estoy {retrasada}
		{entro} {retrasada}`},
	{late, whenAsked, strict, `
		[{nota}] tarde · [{nota}] mas tarde/tardecito · tardecito · # tarde/despues · unos # tarde/despues · [{nota}] despues
		al rato · {tramo} tarde/despues/mas_tarde/tardecito
		con [un_poco_de/unos_minutos_de/#_de] retraso/demora/atraso · {retrasada}
		{nota} {retrasada}`},
	{late, whenAsked, free, `
		{entro} al final · en cuanto salga/termine/pueda/llegue/me_desocupe · apenas salga/termine/pueda/me_desocupe
		cuando termine/salga [de] · a partir de las # · despues de las # · pasadas/pasaditas las # · recien a las #
		a las y media/cuarto/pico · y media · a/para la segunda parte/mitad/hora · a la mitad · tarde pero seguro
		voy llegando tarde · no {llego} a tiempo/la_hora/la_apertura/la_primera_parte
		no {llego} al inicio/comienzo/principio/arranque · no {llego} puntual · no {llego} desde el inicio/principio/comienzo
		no {llego} de inicio · no llego/puedo/podre antes de las # · no se si {llego} a tiempo/la_hora
		no se si {llego} puntual/al_inicio · empiecen/arranquen/comiencen/inicien sin mi
		vayan empezando/arrancando/iniciando · {saliendo} otra reunion/junta y me_conecto/me_sumo/me_uno/entro/llego`},
	{clock, whenAsked, strict, `
		a las # · como/tipo/cerca [a] [de] las # · como/tipo # · a eso de las # · desde las # · al final · luego · en #`},
	{span, whenAsked, strict, `# · una/media hora · al inicio/principio/comienzo/cierre`},
	{partial, anywhere, strict, `voy [solo] un {rato} [nomas] · [voy] solo/nomas [a/en/al] [el/la] inicio/principio/comienzo/apertura/cierre/final`},
	{partial, whenAsked, strict, `
		hasta las # · salgo antes/temprano/mas_temprano · salgo [como] a las # · [solo/aunque_sea/por] un {rato} [nomas]
		{primeros} · [solo/nomas/nada_mas/unicamente] [a/en] la primera/ultima media hora/horita
		[a/en] [la] primera parte/mitad/hora [nomas] · [a/en] la primera/ultima media hora
		[a/en/para] la segunda/ultima parte/mitad/hora · parcialmente · de forma/manera parcial/intermitente · a/por ratos · de a ratos
		por momentos · intermitente`},
	{partial, whenAsked, free, `
		me quedo/quedare {primeros}
		solo/unicamente [a/en] [la] primera/segunda/ultima [media] parte/mitad/hora · solo #/una_hora/media_hora
		solo hasta las # · voy/puedo hasta las # · solo al inicio/principio/final/comienzo/cierre · al inicio nomas
		{me_voy} antes/temprano · {me_voy} un poco antes · {me_voy} [como] a las # · {me_voy} a [la] mitad · {me_voy} en #
		no {quedarme} todo_el_tiempo/toda_la_hora/hasta_el_final/toda_la_sesion/toda_la_reunion/completo/todo/mucho
		no puedo/podre quedarme · no puedo/podre todo_el_tiempo/toda_la_hora/hasta_el_final/toda_la_sesion/toda_la_reunion
		no alcanzo hasta el final · entro y salgo · entrando y saliendo`},
}

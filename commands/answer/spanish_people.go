package answer

// spanishPeople is how people speak of who comes with them, instead of them, and who has arrived.
var spanishPeople = []phrases{
	{with, whenAsked, free, `
		voy/ire/asistire junto a/con
		voy/ire/asisto/asistire/participo/participare/estare/llego/llegare/entro/vengo/me_conecto/me_sumo acompañada/acompañado/acompañadas/acompañados de/por/con
		[voy_y] llevo/llevare/traigo a
		voy a llevar a · voy [yo] y · yo voy y · me llevo a · tambien llevo a · me/nos acompaña/acompañan/acompañara/acompañaran
		va/van/viene/vienen/ira conmigo · se suma conmigo · conmigo va/van/viene/vienen`},
	{with, byItself, free, `+ · con · junto a/con · y conmigo`},
	{others, byItself, strict, `va`},
	{others, whenAsked, strict, `
		[tambien/si] van/ira/iran/asistira/asistiran/asiste/asisten/participa/participan/participara/participaran/estara/estaran/viene/vienen/vendra/vendran/acude/acudira/entra/entrara
		[tambien/si] se conecta/conectan/suma/suman/une/unen/conectara/conectaran/sumara/sumaran/unira
		[tambien/si] va/van a ir/asistir/participar/estar/conectarse · tambien/si va · va/van tambien
		va/ira/asistira/asiste/participa/participara/estara/va_a_ir/va_a_estar por_mi/en_mi_lugar/en_mi_representacion/en_lugar_mio/en_representacion_mia
		en_mi_lugar/por_mi/en_lugar_mio/en_mi_representacion va/ira/asistira/asiste/participa/participara/estara/va_a_ir/queda/viene
		anoten/anota/anote/anotame/anotenme/anoteme/apunten/apunta/apunte/apuntame/apuntenme/agreguen/agrega/agregue/sumen/suma/incluyan/incluye/inscriban/inscribe/registren/registra/confirmen [tambien] a
		[les/te/le] mando/mandamos/mandare/envio/enviamos/enviare/delego/designo a/en · confirmo/confirmamos [tambien] a
		me/nos reemplaza/reemplazara/representa/representara/cubre/cubrira/sustituye/suple/representan/representaran
		que vaya/asista/participe/entre · puede/podria/podra ir/asistir/participar/estar en_mi_lugar/por_mi
		me/nos va a reemplazar/representar/cubrir/suplir
		ira/va/asistira en_representacion/en_nombre/de_parte/por_parte de_mi_organizacion/nuestra · queda en mi lugar
		le pedi a · le paso el link a · le cedo mi lugar a`},
	{instead, whenAsked, strict, `
		[que_vaya/que_vaya_ella/que_vaya_el] por_mi/en_mi_lugar/en_mi_representacion/en_lugar_mio/en_mi_reemplazo/en_vez_mia/en_mi_nombre/en_nuestra_representacion/en_nuestro_nombre/de_mi_parte
		en representacion [mia/nuestra] · a/en la lista · de mi equipo · de mi organizacion`},
	{party, whenAsked, strict, `
		[en_total] somos/seremos [un_total_de] · vamos a ser · vamos/iremos/asistimos/estaremos · vamos a ir
		nos sumamos/anotamos/apuntamos/conectamos · participamos · confirmo/confirmamos para · para #
		anota/anoten/apunta/apunten/anotanos/apuntanos/anotennos/apuntennos/anotenos/apuntenos/reservenos/reserven · + #
		mas # · # personas/persona/lugares/cupos/espacios/asistentes/participantes/en_total/de_nosotras/de_nosotros`},
	{heads, whenAsked, strict, `
		personas · persona · lugares · cupos · espacios · compañeras · compañeros · asistentes · participantes · integrantes
		colegas · compas · del equipo · de nosotras/nosotros · en total · nosotras · nosotros · representantes · personitas`},
	{onBehalf, whenAsked, free, `
		en representacion/nombre de/del · de parte de/del · por parte de/del · representando a/al · a nombre de/del`},
	{party, whenAsked, strict, `
		cuenten/cuenta/contad/conta con
		confirmo/confirmamos [asistencia/participacion/la_asistencia/la_participacion/nuestra_participacion/nuestra_asistencia] por/de/del/desde
		voy/asistire/participo/vamos en_representacion/en_nombre/de_parte/por_parte de/del · voy representando a
		asistire/participo por · me sumo por · nos sumamos desde/de/por · confirmada la asistencia/participacion de`},
	{comes3, whenAsked, strict, `
		confirma/confirman [su] [asistencia/participacion/presencia] · se suma/anota/apunta/une · dice presente
		estara presente · confirmada`},
	{roll, anywhere, strict, `
		presente · presentes · presente presente · aqui/aca presente · presente aca/aqui/con_ustedes`},
	{here, atDoor, strict, `
		aca · aqui · [por] aqui/aca estoy/estamos/ando/andamos/lista/listo/conectada/conectado
		[ya] [estoy/estamos/ando/andamos] [por] aqui/aca · ya estoy/estamos
		ya estoy/estamos dentro/adentro/conectada/conectado/conectadas/conectados/con_ustedes/en_la_sala/en_la_reunion/en_la_llamada/en_linea/lista/listo
		estoy/estamos dentro/adentro/presente/presentes/conectada/conectado/conectadas/conectados/en_la_sala/en_linea
		[ya] llegue/llegamos/entre/entramos/ingrese/ingresamos · [ya] me conecte/uni/sume · [ya] nos conectamos/unimos
		[ya] conectada/conectado/conectadas/conectados · en linea · ya adentro/dentro/en_la_sala · adentro · por aca/aqui
		ya voy · [ya] [estoy] entrando · lista/listo para empezar · aqui y presente`},
}

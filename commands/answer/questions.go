package answer

// questions are what people ask the group before a meeting. Those to be trusted anywhere can only be about the meeting.
var questions = []phrases{
	{who, anywhere, strict, `
		[y/pero] quien/quienes va/van/viene/vienen/asiste/asisten/ira/iran/participa/participan [a_ir/a_venir/a_asistir/a_estar/a_participar] [al_final]
		cuantos/cuantas van/vienen/vamos/iran [a_ir/a_venir] · cuantas personas van/vienen/vamos/iran/asisten
		lista de asistentes/asistencia/confirmados/confirmadas
		quien/quienes [ya] confirmo/confirmaron/ha_confirmado/han_confirmado · quem [mais] vai [participar/ir]
		quantos/quantas vao/vamos · quantas pessoas vao/vamos · quem confirmou · lista de presenca/participantes/confirmados
		whos/who_is/who_else_is coming/going/attending/joining [so_far] · how many are/people_are coming/going
		how many people are_coming/going · who will be there/coming`},
	{who, whenAsked, strict, `
		quien/quienes [mas] [se] apunto/apuntaron/anoto/anotaron/inscribieron/sumaron/sumo/han_apuntado/estaran/van_a_estar/estan_confirmados/estan_confirmadas
		cuantos/cuantas somos/seremos/confirmaron/hay · cuantas personas somos/seremos/confirmaron/hay
		[ya_hay/hay/ver/y] lista · quien mas va/viene · quienes mas van/vienen · quem sao · quem ja confirmou
		quantos somos/seremos/confirmaram · quantas confirmaram · [ver/cade] a lista · how many are we · how many of us
		who confirmed · who has confirmed · the list · guest list`},
	{who, byItself, strict, `lista · la lista · asistentes · list · participantes`},
	{hour, anywhere, strict, `
		[y/pero] a que hora es/sera/seria/empieza/comienza/arranca/inicia [el/la/nuestro] [encuentro/reunion/sesion]
		que hora es/seria en/para/no
		a_que_hora/la_hora/el_horario es/del/de/de_la [el/la] encuentro/reunion/sesion
		a que horas es/sera/empieza [el/la] [encuentro/reunion/sesion]
		[a] que horas [e/sera/vai_ser/comeca] [o/a/vai_ser] encontro/reuniao · que horas comeca · what time is it in
		what time is/does [the/our] meeting/session [start/begin] · what time does it start/begin
		what time do we start/meet/begin`},
	{hour, whenAsked, strict, `
		[y/pero] a que hora [sera/seria/es] · que hora [sera/seria/es] · a que horas [sera/seria/es]
		en que horario [es/sera] · que horario [es/tiene] · cual es/seria la hora/el_horario
		a que hora nos conectamos/vemos/juntamos/reunimos · a que hora toca · a que hora me conecto · hora de/en/para
		horario de/en/para · la hora de/en · que horas [e/sao/sera/vai_ser/seria] [ai] · [a] que horas [e/vai_ser/sera]
		qual [e] o horario · qual a hora · em que horario · what time [is_it] [in/for] · what time in · at what time [is_it]
		whats the time [in] · which time · what time is/would/will that/it/this [be] · when does it start`},
	{hour, byItself, strict, `
		hora · horario · la hora · el horario · horas · time · o horario · que hora · que horas`},
	{link, anywhere, strict, `
		[el/o] link/enlace/liga del/de_la/do/da/de encuentro/reunion/sesion/encontro/reuniao/hoy
		cual es el link/enlace del/de_la encuentro/reunion/sesion · qual [e] o link do/da encontro/reuniao
		whats the meeting link · meeting link · link for/to the meeting`},
	{link, atDoor, strict, `
		cual es/era/seria el link/enlace/zoom/acceso [de] [zoom/meet/acceso] · donde esta/encuentro/veo el link/enlace
		el link de zoom/meet/acceso · link/enlace de zoom/meet/acceso/conexion · necesito el link/enlace
		quiero el link/enlace
		[me/voce_me/alguem_me/pode_me/podem_me/pode/podem] manda/mandar/mandem/envia/enviar/passa/passar/passam/compartilha/compartilhar/mandam o link [de] [novo/acesso/zoom]
		qual [e/seria/o/vai_ser] [o] link · cade o link · tem link · preciso do link · o link
		[alguien] tiene/tienen [el] link/enlace · alguien me/nos comparte el link/enlace · alguem tem o link
		can/could someone/anyone/somebody [please] send/share/resend/post [me/us] the link · [does] anyone have/got the link
		can/could you [please] send/share/resend [me/us] the link · [please] send/share/resend [me/us] the link
		whats the link · what is the link · where is/s the link · wheres the link · link pf · link please · the link [please]
		zoom link`},
	{give, anywhere, strict, `
		[me/nos/alguien/quien/quien_me/alguien_me] {pasan} [otra_vez/de_nuevo/porfa/por_favor]
		[me] pueden/puedes/puede/podrian/podrias/podria/podes pasar/pasarme/mandar/mandarme/compartir/compartirme/enviar/enviarme/dar/reenviar/pasarnos/compartirnos
		[me] recuerdan/recuerda/recuerdas/dicen/dices/confirman/repiten`},
	{link, byItself, strict, `{el_link} · el link/enlace porfa · zoom · link porfa · link por favor`},
	{date, anywhere, strict, `
		[y/pero] cuando es/sera/seria [el/la] [proximo/proxima/nuestro] [encuentro/reunion/sesion]
		que dia es/sera/seria [el/la] [proximo/proxima] encuentro/reunion/sesion · cuando nos reunimos/encontramos/juntamos
		quando e/sera/vai_ser [o/a] [proximo/proxima] [encontro/reuniao] · when is the [next] meeting/session
		when is our [next] meeting/session`},
	{date, whenAsked, strict, `
		que dia [es/era/sera/seria/toca/cae] [el/la] · en que fecha [es/sera] · que fecha [es/sera/tiene]
		cual es/seria/era la fecha · cuando toca/cae · para cuando es · que dia [e/vai_ser/sera] [o/a] · qual [e] a data
		em que dia [e] · qual dia [e/mesmo] · [em] que dia · when is it · when are we meeting · what date [is_it]
		what day [is_it] · whats the date · which day`},
	{date, byItself, strict, `cuando · fecha · la fecha · quando · data · when · date · y cuando`},
	{place, anywhere, strict, `
		donde es/sera el/la encuentro/reunion/sesion · onde e/sera/vai_ser o/a encontro/reuniao · where is the meeting/session`},
	{place, whenAsked, strict, `
		[y] donde/adonde es/sera/seria/va_a_ser/nos_vemos/nos_juntamos/nos_reunimos/me_conecto/nos_conectamos/hay_que_conectarse
		por donde [es/sera/nos_conectamos/me_conecto/entro/entramos] · por que medio/plataforma/app/aplicacion [es/sera]
		en que plataforma/lugar/sala [es/sera] · [es] por zoom · [es] por meet/teams/google_meet
		es en linea/virtual/presencial/online · es virtual o presencial · es presencial o virtual
		va a ser virtual/presencial/por_zoom · onde [e/vai_ser/sera/entro/acesso] · por onde [e/entro]
		em que/qual plataforma · vai ser no zoom/meet · e no zoom/meet · e presencial/online/virtual · where is it
		where will it be · where do we meet/connect/join · is it online/virtual/in_person/on_zoom/hybrid · which platform`},
	{place, byItself, strict, `donde · onde · where · adonde`},
}

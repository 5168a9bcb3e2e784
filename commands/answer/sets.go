package answer

// sets are choices that many phrases share. They are written like the phrases, and may name one another.
var sets = map[string]string{
	// Spanish
	"ir": `
		ir · asistir · participar · estar · llegar · venir · acudir · acompañar
		acompañarles/acompañarlas/acompañarlos/acompañarnos · {juntarme} · estar presente/ahi/con_ustedes · hacerme presente
		ir/asistir a la reunion/sesion · ir/asistir al encuentro · formar parte`,
	"juntarme": `
		sumarme/sumarnos · unirme/unirnos · conectarme/conectarnos · integrarme/integrarnos · incorporarme`,
	"juntar": `sumar · unir · conectar · integrar · incorporar · hacer presente · escapar · zafar`,
	"puedo": `
		puedo · podre · podria · podremos · podemos · podriamos · voy/vamos a poder · pude · pudimos`,
	"pueda": `
		pueda/puedo/podre/podria/podamos · logre/logro · alcance/alcanzo · voy a poder · me_da/me_de tiempo`,
	"vaya": `
		vaya/voy/ire · asista/asisto/asistire · participe/participo/participare · llegue/llego/llegare · este/estare
		vayamos/iremos · me sumo/sume/conecto/conecte/uno/una · aparezco`,
	"mi_lugar": `
		[mi/nuestra/la] asistencia/participacion/presencia · mi/nuestro lugar
		que [si] voy/vamos/asisto/asistire/asistimos/asistiremos/participo/participare/estare/estaremos/ire/iremos · que si
		que {puedo} {ir}`,
	"dia":  `lunes · martes · miercoles · jueves · viernes · sabado · domingo`,
	"rato": `rato · ratito · ratico · momento · momentito · toque · segundo · minutito`,
	"sueltan": `
		sueltan/suelta/soltaran · liberan/libera · cubren/cubre/cubran · prestan/presta · ayudan/ayuda · cuidan/cuida
		cambian/cambia · autorizan/autoriza · aprueban/aprueba · reemplazan/reemplaza · relevan/releva · recogen/recoge
		invitan · mandan/manda · adelantan/adelanta · pagan/paga · permiten/permite · avisan · confirman · responden
		arreglan/arregla · dejan/deja/dejen · dan/da/den · toca · alcanza · funciona · cancelan/cancela · atrasa/atrasan
		complica/complican · desocupo/desocupa · libero · zafo · escapo · alivio · recupero · mejoro · organizo · va/van
		pone/ponen · cruza/cruzan · pasa/quita`,
	"lugar": `
		lugar · lugarcito · puesto · puestito · cupo · cupito · espacio · espacito · campo · campito · asiento · silla
		sillita · sitio`,
	"tramo": `[unos/unas] # · media hora/horita · un cuarto de_hora · cuarto de_hora · una hora`,
	"primeros": `
		[a/en/solo/nomas/nada_mas/unicamente/por/durante] los/las primeros/primeras/ultimos/ultimas ##`,
	"anterior": `
		[en/a] la vez pasada/anterior · [en/a/de] la ultima vez · [al/el/del/en_el] [encuentro] anterior
		[al/el/del/en_el] encuentro pasado · [a/en/de] la reunion/sesion/charla/junta pasada/anterior
		el mes/año pasado · la semana pasada · [a/en/de] la anterior/pasada [reunion/sesion/vez]`,
	"nota":    `un poco/poquito/toque/pelin · algo · tantito · unos minutos/minutitos · unos/como #`,
	"tal_vez": `tal vez · talvez · quiza · quizas`,
	"luego": `
		luego · despues · mañana · pronto · mas tarde/adelante/luego/cerca · el {dia} · en la tarde/noche/semana · en un rato
		al rato · mas al rato · la proxima/otra semana · en estos dias · a la noche/tarde · esta tarde/noche/semana
		por la tarde · en la mañana`,
	"otra": `
		otro/otra/un/una/otros/otras reunion/compromiso/actividad/evento/cosa/capacitacion/cita/cosas/junta/compromisos/taller/llamada/audiencia/encuentro/clase/curso/viaje/turno/cumpleaños/boda/examen/consulta/entrevista/visita`,
	"compromiso": `
		turno · guardia · clase · clases · trabajo · reunion · cita · audiencia · medico · examen · examenes · terapia · viaje
		vuelo · capacitacion · taller · evento · compromiso · junta · consulta · curso · parcial · velorio · dentista
		entrega · cierre · cita medica · hora medica`,
	"estoy": `
		estoy · estare · estaremos · estamos · ando · andare · voy/vamos a estar · me encuentro`,
	"viajando": `
		viajando · de viaje/vacaciones/licencia/baja/guardia/turno/permiso/comision/cumpleaños · fuera
		fuera de la ciudad/oficina · fuera del pais · en clase/clases · trabajando · en el trabajo · en reunion/reuniones
		ocupada/ocupado · en otra reunion/actividad/cosa
		en terreno/campo/ruta/carretera/audiencia/capacitacion/taller/cirugia · en un/otro curso/evento/vuelo/taller/avion
		en corte/juicio/tribunales · en [una] mision/jornada/brigada/entrevista/visita
		en una actividad/audiencia/capacitacion/reunion/boda · volando
		hospitalizada/hospitalizado · con mi hija/hijo · dando clase/clases/un_taller`,
	"choca": `
		cruza/cruzo/cruzan · empalma/empalmo · traslapa/traslapo · junta/junto/juntan · solapa · superpone
		atraviesa/atraveso · choca · coincide · topa · encima`,
	"proxima": `
		sera [en/para/a] la proxima/siguiente [vez] · [para/a/en/pa/hasta] la proxima [vez]
		nos vemos [en/a/para] la proxima/siguiente · sera [en/para] otra [ocasion/oportunidad/vez] · otra/otro vez/dia sera
		[para/en] otra ocasion/oportunidad · [a/en/para] la/el/al proxima/proximo/siguiente si [voy/puedo/llego]
		[a/en/para] la proxima voy · el proximo/siguiente no me lo pierdo · la proxima no me la pierdo
		{tal_vez} [en/a/para] la proxima · ojala [en/a/para] la proxima · la proxima [vez] me sumo/conecto/anoto/apunto/uno`,
	"lamento": `
		[que/una] pena/lastima · [lo] lamento [mucho] · [lo] siento [mucho] · perdon por · disculpen por · me da [mucha] pena
		me disculpo por · disculpas por`,
	"entro": `llego/llegare · entro/entrare · ingreso · me sumo/uno/conecto/incorporo/integro`,
	"retrasada": `
		retrasada/retrasado · atrasada/atrasado · demorada/demorado · atrasadita · retrasadita · atrasadas/atrasados`,
	"llego":    `llego/llegue/llegare · entro · alcanzo/alcance a llegar/entrar/conectarme`,
	"saliendo": `salgo/saliendo/termino/terminando [de] [una]`,
	"me_voy": `
		me voy/retiro/salgo/desconecto/ire · me [tengo/tendre/voy_a_tener] [que] ir/retirar/salir/desconectar
		me debo ir/retirar/salir · tengo/tendre/voy_a_tener que irme/salir/retirarme/desconectarme/salirme
		debo irme/salir/retirarme/salirme · me tengo/tendre que ir/retirar/salir/desconectar`,
	"quedarme": `
		puedo/podre quedarme · me puedo/podre quedar · me quedo · puedo estar · podre estar · voy a poder quedarme
		me voy a poder quedar`,
	"confirmada": `
		confirmada · confirmado · confirmadas · confirmados · confirmadisima · confirmadisimo · confirmadissima
		confirmadissimo`,

	"pasan": `
		pasan/pasa/pasas/pasen/pasame/pasenme/pasar · mandan/manda/mandas/manden/mandame/mandenme/mandar
		comparten/comparte/compartes/compartan/compartir · envian/envia/enviar/enviame/envienme · dan/das · regalan/regalas
		reenvian · pueden/puedes/puede/podrian/podrias pasar/mandar/enviar/compartir`,
	"el_link": `
		[el/la] link/enlace/liga/zoom/url/acceso · [el/la] link/enlace/liga/url de zoom/meet/acceso/conexion`,

	// Portuguese
	"pt-ir": `
		ir · participar · estar · chegar · comparecer · vir · estar presente · estar la · participar da_reuniao`,
	"consigo": `
		posso · consigo · vou poder · vou conseguir · poderei · podemos · conseguimos · vamos poder · vamos conseguir · pude
		poderia · conseguirei`,
	"pt-doente": `[minha/meu] filha/filho/mae/pai ta/esta`,
	"pt-outra": `
		outra/uma reuniao · outro/um compromisso · outra/uma atividade · outro/um evento · outra coisa · aula · aulas
		plantao · medico · consulta · trabalho · prova · uma audiencia · uma consulta · um curso`,
	"pt-viajando": `
		viajando · de ferias · no trabalho · na rua · em atendimento · em outra cidade · em outro estado/pais · em viagem
		fora · trabalhando · em aula · em reuniao · em outra reuniao · em outro evento · de plantao · de licenca
		ocupada/ocupado · fora da_cidade · fora do pais`,
	"tramo-pt": `[uns/umas/so_uns] # · meia/uma hora · meia horinha · um quarto de_hora`,
	"pouco":    `um pouco · um pouquinho · um tiquinho · um bocadinho · uns minutos · alguns minutos · so um_pouco`,
	"dia-pt":   `segunda · terca · quarta · quinta · sexta · sabado · domingo`,
	"presenca": `
		presenca · minha presenca · nossa presenca · minha participacao · participacao · nossa participacao · a presenca`,
	"primeiros-pt": `[a/n/so/nos/so_nos/so_n/pelos] os primeiros/ultimos ## · [so] nos primeiros/ultimos ##`,
	"anterior-pt": `
		[na/da/a] vez passada/anterior · [na/da/a] ultima vez · [no/do/ao] anterior · [no/do/ao] encontro passado/anterior
		[na/da/a] reuniao/sessao/roda passada/anterior · [no/do] mes/ano passado · [na/da] semana passada`,
	"atrasada": `atrasada · atrasado · atrasadas · atrasados · atrasadinha · atrasadinho`,

	// English
	"come": `
		come · attend · join · make it · be there · go · participate · join in · join you · be present · come along
		make this_one · make that · join us · be with_you`,
	"pop": `
		pop/drop/swing in/by · stop by · hop/jump/log on · hop/jump in · dial/tune in · show/turn up · slip in`,
	"last":     `[the] last/previous time/one/meeting/session/week/month/year`,
	"this":     `this [one/meeting/session/time]`,
	"must":     `ill [have_to/need_to] · i_will · [i] have/need/got to · [im] gonna/going_to [have_to] · i_must`,
	"tramo-en": `## · half an hour · half hour · a quarter of_an_hour · a_few minutes`,
	"im":       `im · i am · ill be · i will be · were · we are · well be · we will be`,
	"have":     `have · ive got · got · have got · i have · we have`,
	"days": `
		mornings · afternoons · evenings · weekends · mondays · tuesdays · wednesdays · thursdays · fridays · saturdays
		sundays`,
	"day": `monday · tuesday · wednesday · thursday · friday · saturday · sunday`,
}

package commands

import (
	"context"

	"comunidad/store"
)

var offerWords = Words{
	ES: []string{"ofrezco", "ofrecemos", "podemos ofrecer", "puedo ofrecer", "tenemos disponible", "tenemos disponibles", "tengo disponible"},
	PT: []string{"ofereço", "oferecemos", "podemos oferecer", "posso oferecer", "temos disponível", "tenho disponível"},
	EN: []string{"I offer", "we offer", "offer", "offering", "we can offer", "I can offer", "we have available"},
}

func init() {
	add(&Command{
		Name:    "offer",
		Aliases: offerWords,
		Args:    []Arg{{Key: "line", Kind: AnyText, Name: Text{ES: "qué, en una línea", PT: "o quê, em uma linha", EN: "what, in one line"}}},
		Cues: Words{
			ES: []string{
				"ofrec*", "no ofrezco", "oferta +", "podemos/puedo donar/dar/prestar/ofrecer/compartir/aportar/facilitar/apoyar +", "tenemos/tengo … disponible*",
				"tenemos/tengo … libre*", "tenemos/tengo un/una/unos/unas/dos/tres/cuatro/varias/varios/muchas/muchos/mucho/mucha + ",
				"si a alguien le hace falta/sirve/interesa", "regal*", "donamos/dono +", "prestamos/presto +", "nos sobr* +", "disponemos de +",
				"pongan/pon/apunta/anota/publica … que podemos/puedo/tenemos/tengo +",
				"quiero/queremos/quisiera/quisiéramos ofrecer/donar/prestar/compartir/regalar +", "a disposición", "al servicio de las/los/la +",
				"lo/la pongo como oferta", "anota … oferta", "tenemos/tengo … para dar/regalar/donar/ofrecer",
				"anota/avisa/apunta/pon/publica … que hay … disponible*", "hay … camas/lugares/cupos/kits/plazas disponibles/libres",
				"podemos tomar/recibir/atender/acoger", "tomamos/recibimos … casos/personas/familias", "damos/hacemos … gratis/gratuito/costo",
				"hay/tengo/tenemos intérprete/intérpretes/abogada/abogado/psicóloga … disponible/disponibles",
				"tenemos/tengo … quien/quienes las/los/la/lo necesite/necesiten/quiera", "tengo/tenemos … para donar/dar/regalar",
			},
			PT: []string{
				"oferec*", "oferta +", "podemos/posso/pode doar/dar/emprestar/oferecer/ceder/ajudar/compartilhar +", "temos/tenho … disponíve*",
				"temos/tenho … sobrando", "temos/tenho um/uma/uns/umas/dois/duas/três/vários/várias/muitas/muitos +", "quem precisar",
				"se alguém precisar", "doamos/doo/doando +", "emprestamos/empresto +", "disponibiliz*",
				"queria/queríamos/quero/queremos/gostaria/gostaríamos oferecer/doar/emprestar", "à disposição", "colocar … oferta", "como oferta",
				"tem um/uma … voluntário/voluntária/livre/livres", "quero divulgar que", "avisa … que … conseguiu/consegue/pode/tem",
				"estou/me voluntariando", "voluntariando pra/para +", "fazemos/faz … de graça", "pode repassar",
				"a gente tem … disponível/disponíveis/livre/livres/sobrando/vaga/vagas",
			},
			EN: []string{
				"offer/offers/offering", "can/could provide/offer/lend/give/donate/host/share/run/teach/train +",
				"we've/we/i got/have … spare/available/free/extra", "we have/got a/an/some/two/three/spare/several +", "happy to",
				"would like to donate/lend/share/offer +", "if anyone/anybody/someone needs/wants", "anyone who needs", "free to", "giving away +",
				"we'd/i'd like to offer/donate/give/lend/share +", "put/add/post our offer +", "to give away", "have/got … to give/lend/share/donate",
				"spare +", "let folks/people/everyone know … has/have", "i will do it for nothing/free", "could take on", "for nothing/free",
				"if any/anyone/somebody … wants/needs a/an", "we run … and could/can",
			},
		},
		Overheard: Words{
			ES: []string{
				"tenemos/tengo … disponible/disponibles", "tenemos/tengo … libre/libres", "tenemos/tengo … de sobra", "tenemos/tengo … sobra*",
				"nos sobran/sobraron/sobra/sobró/quedaron/quedan +", "^ponemos/pongo … a disposición", "ponemos/pongo a disposición +",
				"ponemos/pongo a su/sus/vuestra disposición", "^regalamos/regalo +", "^donamos/dono +", "^prestamos/presto +", "^disponemos de +",
				"contamos con … avis*", "contamos con … si … sirve", "^ofrezco/ofrecemos +",
				"queremos/quiero/quisiéramos/quisiera ofrecer/donar/prestar/regalar +",
				"podemos/puedo ofrecer/donar/prestar/brindar/regalar/apoyar/facilitar/aportar/recibir/llevar/dar/impartir/capacitar/acompañar/orientar/alojar/traducir +",
				"^oferta +", "^ofrecimiento +", "^se ofrece/ofrecen +", "{org} ofrece/dona/presta +", "^desde … ofrecemos/ponemos/donamos/prestamos +",
				"nuestra/mi organización/org/asociación ofrece/dona/presta/puede +", "nuestro/mi equipo/albergue ofrece/dona/presta/puede +",
				"hay lugar/cupo/cupos/espacio/plazas para/en +", "quedan/tenemos/hay cupos/plazas/lugares +",
				"tenemos abogado/abogada/psicóloga/psicólogo/médica/médico/un/una … que … puede*", "brindamos/impartimos +",
				"quien/quienes necesite/necesiten/quiera/quieran … escrib*", "quien los/las/lo/la quiera",
				"tengo/tenemos … espacios/espacio/cupo/cupos/horas para/libres/disponibles +", "sin costo para +", "sin cobrar/cobrarles",
				"damos talleres/clases/asesoría/atención/acompañamiento/terapia/cursos +", "tenemos cupo/cupos/lugar/lugares/espacio para/de +",
				"está/están disponible/disponibles +", "puede/pueden diseñarles/darles/apoyarles/ayudarles/ofrecerles +",
				"trae/tiene/hay lugar/espacio para llevar/recibir +",
				"podemos formar/diseñar/revisar/compartir/hospedar/prestar/donar/dar/enseñar/asesorar/atender/acoger +",
				"las/los/lo/la donamos/regalamos/prestamos a +", "sobran/sobra dos/tres/una/un/varias/varios/algunas/algunos/unas/unos +",
				"tengo … que interpreta/traduce/atiende", "nuestra área/equipo … puede/ofrece +", "tengo/tenemos … sin costo",
				"ponemos/pongo a un/una … para quien/quienes", "si a alguna/alguno/alguien le sirve/interesa/sirven",
				"abrió/abrimos agenda/cupo/cupos/turnos … para", "va vacía/vacío de/a/desde +", "^a disposición de +", "a disposición de las/los +",
				"quedó/quedaron/sobró/sobraron comida/ropa/cajas/kits +", "quien ande/quiera/necesite … que venga/pase", "sin costo escríbanme",
				"sin costo", "puedo/podemos ayudar/apoyar/colaborar con/en documentos/traducciones/traducción/casos/trámites/asesoría +",
				"soy … y puedo ayudar/apoyar", "nuestro/mi equipo de … tiene/tienen espacio/cupo/lugar", "tiene/tienen espacio/cupo/lugar para",
				"tengo/tenemos … para donar/dar/regalar/prestar", "me/nos sobran/sobra +",
				"tenemos/tengo … quien las/los/la/lo necesite/necesiten/quiera/quieran", "con gusto llevamos/recibimos/prestamos/compartimos/ayudamos",
			},
			PT: []string{
				"temos/tenho … disponível/disponíveis", "temos/tenho … sobrando", "temos/tenho … livre/livres",
				"tem/temos/tenho … pra/para doar/doação/emprestar", "sobraram/sobrou/sobram +", "coloc* … à disposição",
				"^disponibilizamos/disponibilizo +", "^oferecemos/ofereço/oferece +", "^doamos/doo/doando +", "^emprestamos/empresto +",
				"podemos/posso oferecer/doar/emprestar/ceder/dar/receber/acolher/traduzir/atender/orientar/ajudar/apoiar +",
				"nossa/minha organização/org/ong/equipe/casa … oferece/pode/doa/empresta +",
				"nosso/meu abrigo/coletivo/projeto oferece/pode/tem/doa/empresta +", "a organização/ong empresta/doa/oferece", "^oferta +",
				"{org} oferece/doa/empresta +", "quem … precis* … só chamar/avisar/combinar", "quem tiver precisando/precisar",
				"é só chamar/avisar/combinar", "queremos/quero/queríamos oferecer/doar/emprestar +", "temos vagas/vaga/lugar/espaço +",
				"ministramos +", "abrimos … vagas/vaga +", "consegue/conseguimos doar/ceder/emprestar/oferecer +",
				"nossa org/organização/ong/equipe libera/pode/consegue/oferece/empresta +", "nosso … libera/oferece/empresta +",
				"dou/damos suporte/aulas/oficina/atendimento/assessoria +", "disponibilizamos/disponibilizo +", "tem/temos … pra/para doar",
				"não cobramos", "é só chamar", "emprest* pra/para quem", "horários livres", "de graça/gratuito/gratuita para/pra quem +",
				"só/é vir pegar/buscar", "é só vir pegar/buscar", "só dizer/chamar/avisar pra/para/onde", "abrimos turma/vagas/vaga +",
				"tenho/temos uma/um van/carro/sala/quarto … usem/parada/livre", "tá/está/estamos liberando +", "fico/ficamos à disposição pra/para +",
				"à disposição pra/para", "consegue fazer … a mais", "temos … vagas de/para/pra +", "sem custo", "me passem currículo",
				"chegou muita/muito … roupa/doação/comida +", "temos … vagas/vaga/lugares/lugar/camas no/na/em/para/pra +",
				"nosso/nossa … pode atender/receber/acolher/traduzir/orientar +", "podemos/posso repassar/doar/dividir +",
				"recebemos uma doação … podemos",
			},
			EN: []string{
				"we've/we/i … spare/available", "we've/we have/got … free/extra/left", "we've/we/have/got … spare", "^offering +", "^i/we offer +",
				"can provide/offer/lend/donate/host/supply/give +", "our … is/are free/available", "we've been donated +",
				"happy to offer/lend/share/donate/give/host/run/provide +", "^giving away +", "come and get it/them", "anyone who needs/wants +",
				"if … needs/need/wants/want them/it/some", "puts/put at disposition +", "would/we'd/we like to offer/donate/lend +",
				"if it's useful to others", "can do … training/trainings/workshop/workshops", "we have room/space/beds/places/capacity +",
				"free … for any/other organisation*/organization*/org/orgs/group/groups/charities", "available for other/any/partner/partners",
				"^offer +", "{org} offers/can +", "our/my organisation/organization/team/charity/shelter/clinic … offers/can +", "up for grabs",
				"has/have/we've … free/open/spare … slots/slot/appointments/places/beds/rooms/spaces", "happy to … lend/share/offer/host/run +",
				"^happy to lend/share/offer/host +", "spare rooms/room/beds/bed/laptops/blankets/seats", "we have a/an … who speaks/can/offers",
				"has place/space/room for +", "can get … to your +", "our org/organisation/organization/charity covers +", "available from/to/for +",
				"message me to refer", "free … slots", "can take a/up/families/people +", "just cover the", "come and grab/get/collect them/it",
				"^got … left/spare", "free … slots/places/seats/week", "going spare", "put me/us to work", "we have too much/many +",
				"who wants it/them", "opened/opening up places/spots/slots +", "at the disposal of +", "^spare +", "^free +",
				"we can to/translate/print/drive/store/host +", "we do not ask for money", "collect from +", "referrals to me/us", "to give away",
				"come pick/collect it/them/up", "our … has extra/spare +", "^got … to give away", "can see … for free", "feel free to refer",
				"if any org/organisation/organization/group/shelter needs it/them", "i/we can translate/interpret/drive/host/print/store/cook +",
			},
		},
		Help: Text{
			ES: "anota lo que tu organización ofrece, y busca quién lo necesita: *ofrezco taller de datos*",
			PT: "anota o que sua organização oferece, e busca quem precisa: *ofereço oficina de dados*",
			EN: "notes what your organisation offers, and looks for who needs it: *I offer a data workshop*",
		},
		Sifts: forTheList,
		Who:   Anyone,
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			return exchange(ctx, tx, r, store.Offer)
		},
	})
}

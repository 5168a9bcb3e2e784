package commands

import (
	"context"

	"comunidad/store"
)

var needWords = Words{
	ES: []string{"necesito", "necesitamos", "busco", "buscamos", "estamos buscando", "estoy buscando", "nos hace falta", "nos hacen falta", "requerimos"},
	PT: []string{"preciso de", "precisamos de", "preciso", "precisamos", "procuro", "procuramos", "busco", "estamos procurando", "estou procurando", "estamos buscando"},
	EN: []string{"I need", "we need", "need", "looking for", "I'm looking for", "we're looking for", "we are looking for", "seeking", "I am looking for"},
}

func init() {
	add(&Command{
		Name:    "need",
		Aliases: needWords,
		Args:    []Arg{{Key: "line", Kind: AnyText, Name: Text{ES: "qué, en una línea", PT: "o quê, em uma linha", EN: "what, in one line"}}},
		Cues: Words{
			ES: []string{
				"me ayudas/ayudan a conseguir/encontrar/buscar +", "ayúdame/ayúdenme a conseguir/encontrar +", "nueva necesidad +",
				"publica/anota/registra/sube/apunta … necesit*", "publica/anota/registra/apunta que necesit*",
				"podrías/puedes/podés … que … se … acab*", "quiero/queremos pedir +", "quisiera/quisiéramos pedir +", "se nos acab*/termin*",
				"ando/andamos/anda necesit*", "estoy/estamos necesit*", "me/nos hace/hacen falta +",
				"alguna/algún/alguien organización/org/institución que nos/me/pueda/puedan/preste/reciba/tenga/dé",
				"alguna/algún organización/org/institución que … preste/reciba/ayude/done/tenga/atienda",
				"hay alguien/alguna que nos/me/pueda/preste/reciba", "ocupamos/ocupo +", "nos falta/faltan +",
				"quiero/queremos publicar/pedir/registrar que buscamos/necesitamos/nos +",
				"publica/anota/registra/apunta … que … buscamos/busco/falta/necesitamos +", "tenemos … precisamos/necesitamos/ocupamos/buscamos",
				"cómo hago/consigo/conseguir/puedo … conseguir/consigo +", "necesit*", "precis*", "ocupo/ocupamos un/una", "solicito/solicitamos +",
				"pide/pidan por mí/favor +", "necesidad", "me haría falta +", "necesitaríamos/necesitaría/precisaríamos +",
				"necesito/necesitamos saber de alguna/algún/alguien +", "^seguimos/sigo buscando", "todavía/aún seguimos/sigo/estamos/estoy buscando",
			},
			PT: []string{
				"me ajuda/ajudam a achar/encontrar/conseguir/arrumar +", "consegue/conseguem achar/encontrar +", "nova necessidade +",
				"publica/divulga/anota/registra … precis*", "quero/queremos/gostaria/gostaríamos de pedir +", "precis*", "estamos/estou/tô sem +",
				"acabou/acabaram o/a/os/as/nosso/nossa +", "tem/há alguma/algum/alguém organização/org/ong que possa/pode/tenha/consiga",
				"como faço/consigo … conseguir/arrumar/achar +", "quero publicar que precisamos/buscamos +", "queria/queríamos muito um/uma +",
				"carecendo/carente/carece de +", "venho/vimos solicitar +", "solicito/solicitamos +", "queria/gostaria indicação de +",
				"indicação de +", "necessidade", "^seguimos/sigo/continuamos/continuo procurando/buscando", "ainda procurando/buscando", "ainda estamos/estou procurando/buscando",
			},
			EN: []string{
				"help me/us find/get +", "find me/us a/an/some +", "post/add/register/log/list/put a/our need +", "new need +",
				"we/i would like/need/want to ask", "we'd/i'd like to ask the/for", "we/i have run out of +", "we've/we run out of +", "short of +",
				"any organisation/organization/org/group/one that could/can/would host/take/help/lend",
				"any organisation/organization/org/group/anyone who could/can/would host/take/help/lend", "how do i/we get hold of +",
				"is there any organisation/organization/org/group that could/can host/take/help/lend", "how can i/we get/find +", "need",
				"needs/needed/needing", "grateful for a/an/some +", "want/need help for/to find/finding +",
				"requests/request assistance/help with/in +", "we're down to our last +", "post … looking for/need +",
				"still looking/searching", "we're/i'm still looking/searching", "we/i are/am still looking/searching",
			},
		},
		Overheard: Words{
			ES: []string{
				"^nos urge/urgen +", "^urge/urgen +", "urge/urgen conseguir/contar +", "nos hace/hacen falta +", "^hace/hacen falta +",
				"^nos falta/faltan +", "se necesita/necesitan +", "^se busca/buscan +", "^se requiere/requieren +", "^se solicita +",
				"ando/andamos/estamos/seguimos/estoy buscando +", "anda/andamos/ando/estamos en busca de +", "^preciso/precisamos +",
				"^necesito/necesitamos +", "^requiero/requerimos +", "^busco/buscamos +", "^solicitamos +", "nos quedamos sin +",
				"nos hemos quedado sin +", "estamos sin +", "pedimos/pido ayuda/apoyo con/para +", "necesitamos/necesito ayuda/apoyo con/para +",
				"mi/nuestra organización/org/asociación/albergue/colectivo/equipo necesita/busca/precisa/requiere +",
				"mi/nuestro equipo/albergue/colectivo necesita/busca/precisa/requiere +", "^necesidad +", "^tenemos necesidad de +",
				"{org} necesita/busca/precisa/requiere +", "se nos acabó/acabaron/terminó/terminaron +",
				"estamos/andamos cortas/cortos/escasas/escasos de +", "en el/la … necesitamos/necesitan +", "^precisamos con urgencia +",
				"^necesitamos con urgencia +", "no tenemos quién +", "nos vendría/vendrían bien +", "nos serviría +", "nos ayudaría mucho +",
				"andamos/anda/estamos necesitando/ocupando +", "^ocupamos/ocupo +",
				"no tenemos < traductor/traductora/intérprete/intérpretes/abogado/abogada/abogadas/médico/médica/psicóloga/psicólogo/lugar/espacio/transporte/cobijas/colchonetas/comida/ropa/medicinas +",
				"hacen/hace falta < cobijas/ropa/comida/medicinas/medicamentos/colchonetas/pañales/voluntarias/voluntarios/manos/donaciones/intérprete/intérpretes/abogado/abogada +",
				"^falta/faltan < cobijas/ropa/comida/medicinas/medicamentos/colchonetas/colchones/camas/pañales/kits/voluntarias/voluntarios/manos/donaciones/intérpretes/abogada/abogadas +",
				"aquí/acá en … hacen/hace falta +", "nos vendría/vendrían súper/muy/re bien +", "vendría súper/muy bien un/una +",
				"buscando quien nos/me/pueda/dé +", "desde … requerimos/necesitamos/buscamos/solicitamos +", "quién nos pueda +",
				"alguna/alguien organización que nos pueda +", "requerimos apoyo/ayuda +", "necesitamos el/la/los contacto/contactos de +",
				"necesitamos un/una/unas/unos +", "se nos acabaron/acabó/terminaron/terminó los/las/el/la +",
				"si alguien conoce/sabe/tiene un/una/de +", "ando/andamos tras un/una +", "alguna/algún org/organización q/que nos/pueda +",
				"^requerimos con/urgente +", "precisa/precisamos un/una/unos/unas +", "necesita un/una/unos/unas … con urgencia",
				"faltan … kits/colchones/camas/manos/voluntarios/voluntarias", "nos vendrían/vendría de perlas/maravilla +", "no damos abasto",
				"pásenme el dato", "quién se apunta", "^necesito/necesitamos/busco/buscamos por favor +", "necesitaríamos/necesitaría/precisaríamos +",
				"estamos en búsqueda de +", "andamos en búsqueda de +", "necesitamos/necesito ayuda/apoyo/alguien/quien +",
				"alguien que tenga contacto/contactos de/con +", "lo/la necesitamos urgente/urgentemente",
				"necesito/necesitamos saber de alguna/algún +", "andamos/estamos/ando sin +", "si alguien puede apoyar/ayudar/prestar",
			},
			PT: []string{
				"estou/estamos/tô/tamo precisando de +", "^preciso/precisamos de/urgente/muito +", "^precisamos +", "^procuro/procuramos +",
				"estamos/estou procurando +", "estamos/estou buscando +", "^busco/buscamos +", "a gente precisa/precisava de +",
				"precisávamos/precisava de +", "está/tá precisando de +", "nossa/minha organização/org/ong/equipe/casa precisa/procura/busca +",
				"nosso/meu abrigo/coletivo/projeto precisa/procura +", "^necessidade +", "a gente está/tá sem +", "estamos sem +", "ficamos sem +",
				"estão faltando +", "está/tá faltando +", "falta pra/para nós/gente +", "{org} precisa/procura/busca +", "em busca de +", "faltam +",
				"acabaram/acabou nossos/nossas/nosso/nossa +", "urgente precisamos/preciso +", "queríamos pedir +", "tá/está/estamos/estão atrás de +",
				"^buscando +", "buscando quem possa/pode +", "necessitamos/necessito de +", "nós da {org} necessitamos/precisamos +",
				"queria/queríamos muito um/uma +", "alguma org/organização/ong que tenha/possa +", "precisando muito +", "só falta isso", "faltando +",
				"está/tá precisando +", "nossa/minha organização/equipe/casa/ong está/tá precisando de +",
				"sem < intérprete/psicólogo/psicóloga/advogado/advogada/médico/tradutor/tradutora que/para/pra/desde +",
				"acabou/acabaram o/a/os/as … aqui no/na", "to/estamos/tá atrás de um/uma +", "atrás de um/uma +", "tá/está sem … desde",
				"^solicitamos +", "quem conhece/souber de um/uma +", "quem conhece +", "pessoal alguém pra/para +", "alguém pra/para +",
				"não temos quem +", "seria uma benção", "queria/gostaria indicação de +",
				"indicação de psicóloga/psicólogo/advogado/advogada/médico/médica/tradutor/intérprete +", "vaga em creche/abrigo/escola +",
				"com urgência", "alguém tiver qualquer", "^preciso/precisamos/procuro por favor +",
				"^falta/faltam < professor/professora/voluntário/voluntária/intérprete/advogado/advogada/médico/comida/roupa +",
				"precisaríamos/precisaria de +",
			},
			EN: []string{
				"^i need +", "we/i … need/needs a/an/some/somebody/someone/help/more/urgent/new +", "^need +", "we're/we/i'm/i am … looking for +",
				"we're/we are … looking for +", "^looking for +", "in … need of +", "really/urgently/badly need +", "^urgent +",
				"is/are/we're running/run short/low/out of/on +", "is/are/we're short of +", "is/are seeking/looking +", "is/are seeking a/an +",
				"^seeking +", "^wanted +", "{org} needs +", "{org} is looking for +",
				"our/my organisation/organization/shelter/team/charity/group needs +", "could use a/an/some +", "we have run out of +",
				"we've run out of +", "we ran out of +", "would be a … help if", "if anyone/anybody/someone could lend/give/spare us/me +",
				"desperate/desperately … for +", "we are/we're missing +", "we lack +", "we/i search for a/an/some +", "we/we're are needing +",
				"is/are/we're after a/an/some +", "^trying to find +", "we're/we are missing +", "nobody who speaks +", "if any of you has/have +",
				"really need to borrow +", "need to borrow +", "who can cover +", "in need of +", "^bed for +", "we are needing +",
				"down to our last +", "^anyone w/with a/an +", "^anyone with a/an +", "does anybody know an/a … who", "^short of +",
				"requests/request assistance in/with +", "searching/search person/someone/somebody for/to +", "have no one/nobody who/to +",
				"we have no one who can +", "could really do with +", "if you know somebody/someone/anyone who +", "would be huge/amazing",
				"anything you can spare", "nurses/drivers/volunteers/interpreters/interpreter/lawyer/lawyers/psychologist/translator/teacher please/needed/wanted", "needed for +", "kindly requests +", "^we need +",
				"^we're/i'm looking for +", "^i am looking for +", "^we are looking for +", "^we need please +",
				"looking for someone/somebody who/to +", "we're/we are looking for +", "^does anyone/anybody know a/an/of +",
				"^need someone/somebody to +", "is/are short on +", "anything helps",
			},
		},
		Help: Text{
			ES: "anota lo que tu organización necesita, y busca quién lo ofrece: *necesito asesoría legal en Tapachula*",
			PT: "anota o que sua organização precisa, e busca quem oferece: *preciso de assessoria jurídica em Boa Vista*",
			EN: "notes what your organisation needs, and looks for who offers it: *I need legal advice in Tapachula*",
		},
		Sifts: forTheList,
		Who:   Anyone,
		Hear:  func(h Heard) (string, bool) { return hearNumbered(h, needWords) },
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			return exchange(ctx, tx, r, store.Need)
		},
	})
}

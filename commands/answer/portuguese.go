package answer

// portuguese is what people answer in Brazil.
var portuguese = []phrases{
	{yes, anywhere, loose, `
		vou · eu vou · [eu] vou la · vou sim · vou com certeza · nos vamos · com certeza vou · claro que vou · vou sem falta`},
	{yes, anywhere, strict, `
		vou/vamos participar/ir/comparecer · irei · iremos · participarei · participaremos · comparecerei
		confirmo/confirmamos {presenca} · confirmo a minha presenca
		estarei/estaremos la/ai/presente/presentes/junto/juntas/juntos · nao vou faltar · faltarei · {presenca} confirmada
		confirmo a presenca`},
	{yes, whenAsked, loose, `
		certeza que vou · to/estou nessa · [ja] ta/esta na [minha] agenda · [ja] coloquei na [minha] agenda
		[pode/podem] contar comigo/conosco/com_a_gente · conta/conte/contem comigo/conosco/com_a_gente
		[eu/ja] to/estou/tamos/estamos dentro · vou/vamos estar la/ai/presente/presentes
		nao/nem vou/vamos/quero/pretendo perder/faltar · nao perco [por_nada] · nao falto [por_nada] · nao perderei
		nao/jamais/nunca perderia [por_nada] · nos vemos la · te/nos vejo la · vejo voces la · ate la · tamo/tamos la
		[tamo/tamos/estamos] junto/juntos · vou com prazer/gosto/alegria/certeza · com prazer vou · sera um prazer [{pt-ir}]
		nao posso/podemos nao {pt-ir} · nao tem como [eu/a_gente] nao {pt-ir} · nao vou/vamos/posso/quero deixar de {pt-ir}
		por nada [eu] perco/falto · nao perco essa/esse [por_nada]
		me guarda/guardem/reserva/reservem/separa/separem um/uma/meu/minha lugar/lugarzinho/vaga
		guarda/guardem/reserva/reservem/separa/separem um/uma lugar/lugarzinho/vaga pra/para mim
		quero/queria/gostaria/vim [de] confirmar [{presenca}] · so confirmando [{presenca}]
		pode/podem confirmar [minha_presenca] · consegui remarcar/reorganizar`},
	{yes, whenAsked, strict, `
		nao posso/podemos faltar [dessa/desta] [vez] · nao tem como [eu/a_gente] faltar [dessa/desta] [vez]
		nao posso/podemos/quero perder essa/esse · nao tem como [eu/a_gente] perder [essa/esse]
		impossivel [eu/a_gente] faltar/perder_essa/perder_esse/nao_ir
		[da_tempo_de/consigo/vou_conseguir] chegar a/em tempo · chego/chegamos a/em tempo/na_hora · da tempo de chegar
		colada · to/tou/estou colada/colado
		[pode/podem] coloca/colocar/bota/botar/poe/anota/anotar/inclui/incluir/adiciona [o] meu nome [ai/na_lista]
		vou estar · a gente vai/participa/topa/confirma · confirmo · confirmamos · confirmo sim · participo · participamos · estarei · estaremos · estarei sim
		sim estarei · compareco · {consigo} · {consigo} sim · sim {consigo} · {consigo} {pt-ir} · quero participar/ir [sim]
		quero sim · eu quero [ir/participar] · topo · eu topo · topamos · partiu
		me inclui/inclua/incluam/inscreve/inscreva/inscrevam/coloca/coloque/bota/adiciona/anota/anote [ai]
		me coloca/bota/poe na lista · pode/podem me incluir/colocar/inscrever/anotar
		to/estou confirmada/confirmado/inscrita/inscrito · ja me inscrevi · ja confirmei · ja estou inscrita/inscrito
		anotado vou · aceito · aceitamos · vou aparecer · apareco la · la estarei`},
	{yes, byItself, strict, `
		sim · ss · sss · aham · uhum · certamente · pode contar · sim sim · simm · claro [que_sim] · com certeza · com [muito] prazer · bora · bora la
		tambem · eu tambem · tambem vou · certeza · obvio · lógico · logico · claro claro · opa · isso · beleza vou · fechado
		demorou · eu · positivo · vamos sim · quero · [com] certeza absoluta · absolutamente`},
	{no, anywhere, loose, `
		[eu] nao/nem vou/posso · vou/posso nao · nao poderei · nao podemos · nao poderemos · nao vou/vamos poder
		[dessa/desta] [vez] nao posso`},
	{no, anywhere, free, `
		nao vou/vamos conseguir/poder {pt-ir} · nao vou/vamos participar/ir/comparecer · nao {consigo} {pt-ir} · nao irei
		nao iremos · nao participarei`},
	{no, atDoor, loose, `nao vou/vamos conseguir · nao consigo · nao conseguirei · nao vou chegar`},
	{no, whenAsked, loose, `
		nao posso/vou/consigo mais [{pt-ir}] · vou ficar de fora · vou/terei ter que faltar · vou faltar
		sem chance [pra_mim] · nem rola · nao estarei · nao estaremos · nao vai/vou dar [pra_mim/para_mim]
		nao da [pra_mim/para_mim] · nao vai/vou dar pra/para {pt-ir} · nao da pra/para {pt-ir} · nao vai rolar [pra_mim]
		nao rola [pra_mim] · nao vai ser possivel · hoje nao [consigo/posso/vou/da]
		dessa/desta vez nao [vou/posso/consigo/da/vai_dar] · essa eu passo · vou passar [dessa/essa/desta_vez]
		to/estou fora [dessa/desta] · nao contem/conta/conte comigo
		tira/tirem/retira/retirem/remove/apaga [o] meu nome da lista · comigo nao contem/conte/conta [dessa/desta] [vez]
		essa/esse [eu] [vou] pulo/pular · [vou/vou_ter_que/tenho_que] deixar/deixo passar essa/esse/dessa_vez
		essa/esse [eu] [vou/vou_ter_que/tenho_que] deixar/deixo passar · me tirem/retirem da lista
		cancelo · tenho/vou_ter que cancelar · vou ficar devendo [essa] · fico devendo
		[fica/ficara/deixa] [pra/para] [a] proxima · na proxima [eu] [vou/sim/participo] · quem_sabe/talvez na proxima
		impossivel [pra_mim/nesse_dia/nesse_horario] · nao tenho como · nao tenho tempo · nao me deixam · nao bate com
		bate com · coincide com · choca com · conflita com · nesse dia nao [posso/consigo/vou/da]
		esse dia nao [posso/consigo/vou] · ja nao vou/posso/consigo · acabou que nao · surgiu um imprevisto
		surgiu um compromisso · nao dou conta · pena nao poder [{pt-ir}]`},
	{no, whenAsked, last, `entao/por_isso [dessa_vez/eu] nao`},
	{no, whenAsked, strict, `[vou] pular/pulo essa/esse/dessa_vez`},
	{signoff, whenAsked, loose, `
		[tem_como/da_pra/pode/podem/poderia/poderiam] me tira/tirar/retira/retirar/remover/excluir da lista`},
	{meant, whenAsked, strict, `
		[eu] ia/pretendia/planejava [{pt-ir}] · [eu] pensava em {pt-ir} · [eu] estava pensando/planejando [em] {pt-ir}`},
	{no, byItself, strict, `
		nao · nao nao · nao obrigada/obrigado · infelizmente nao · eu nao · agora nao · negativo · acho que nao · impossivel
		nem posso · passo · to fora · infelizmente nao da`},
	{busy, whenAsked, loose, `
		[ja/nesse_dia] tenho {pt-outra} · [vou/tenho_que/preciso] trabalhar/viajar nesse_dia/nesse_horario/ate/na/no
		vou/tenho_que trabalhar/viajar · vou ter {pt-outra}
		tenho aula/plantao/medico/consulta/viagem/reuniao/trabalho/compromisso/prova
		to/estou/estarei/vou_estar {pt-viajando} · nesse/esse dia/horario [eu] trabalho/viajo · tenho atendimento
		{pt-doente} doente · to/estou com covid/gripe/febre/dengue · trabalho nesse/esse/ate/nessa · viajo nesse
		to/estou doente/gripada/gripado/mal · trabalho amanha · estou de cama`},
	{excuse, whenAsked, free, `
		tenho · to · estou · estarei · trabalho · preciso trabalhar · nesse dia · nesse horario · e que · minha filha
		meu filho · vou estar`},
	{regret, byItself, strict, `
		infelizmente · que pena · sinto muito · poxa · lamento · puxa · putz · ah que pena · uma pena`},
	{maybe, anywhere, strict, `talvez [sim/nao/va/eu_va] · nao sei se`},
	{maybe, whenAsked, strict, `
		quem sabe [eu] [vou/consigo/apareco] · pode ser [que] [sim/va/eu_va] · [ainda] nao sei [ainda] · sei la · sei nao
		[ainda] nao sei dizer · [ainda] nao tenho certeza [ainda] · nao e certo · e provavel · provavelmente [vou/sim/consigo] · possivelmente
		depende · tomara [que] [de/consiga/sim] · a confirmar
		confirmo depois/amanha/mais_tarde/logo/na_segunda/em_breve/ate_amanha/a_noite
		depois/amanha/mais_tarde [eu] confirmo/aviso/falo · aviso depois/amanha/mais_tarde/voces · te/lhes aviso
		vou confirmar · preciso confirmar/ver/verificar/checar/olhar [na] [minha/a] [agenda] · tenho que ver/verificar/confirmar
		deixa eu ver · deixa eu verificar/confirmar/checar · vou ver e aviso/confirmo · vejo e aviso · [to/estou] vendo
		to vendo aqui · vou ver se_da/se_consigo · vou me organizar · vou dar um jeito · tomara que de · vou ver a/minha agenda
		[te/lhes/eu] confirmo/aviso depois/amanha/mais_tarde · ainda vou ver · ainda nao confirmei · [acho_que/creio_que] da
		devo {pt-ir} · devo conseguir/poder [{pt-ir}] · vamos ver · acho que sim · creio que sim · espero que sim
		nao [te/lhes/posso/posso_te] garanto/garantir/prometo/prometer [nada]
		vou ver/olhar/checar [aqui/a_agenda] e [ja/te/lhes] aviso/falo/digo/respondo/confirmo
		meio a meio · em principio sim · a principio sim · quase certeza · quase certo · tentativa · nao prometo [nada]
		eu tento`},
	{maybe, whenAsked, free, `
		depende de/do/da/se · farei/faco/vou_fazer [ate] o possivel/impossivel · vou fazer um esforco · vou fazer de_tudo
		nao sei se me deixam`},
	{maybe, whenAsked, strict, `ainda nao sei se`},
	{maybe, whenAsked, loose, `
		vou/vamos tentar entrar · vou/vamos tentar [{pt-ir}] · tentarei [{pt-ir}] · tento [{pt-ir}]
		vou/vamos ver se [consigo/da/posso/rola] · ver se consigo · farei/faco/vou_fazer o possivel · vou fazer um esforco
		vou me esforcar · espero conseguir/poder [{pt-ir}] · espero {pt-ir} · vou fazer de_tudo`},
	{maybe, byItself, strict, `se deus quiser · deus permita`},
	{doubt, whenAsked, strict, `[eu] acho que · creio que · suponho que · imagino que · acredito que · espero que`},
	{ifs, whenAsked, free, `
		se der [certo] · se eu · se conseguir · se puder · se rolar · se tudo · se nao · se meu · se minha · se o · se a
		caso · se sair · vou se · se tiver · se sobrar · se terminar · se acabar · se der tempo · se chegar · se for
		se estiver · se me/nos liberarem/deixarem/cobrirem/soltarem/derem/ajudarem/trocarem/chamarem/emprestarem
		se alguem/ninguem me/nos
		se voltar/parar/melhorar/arrumar/arranjar/encontrar/achar/resolver/trocar/conseguirem/liberarem/puderem/chover/nao_chover
		desde que eu/a/o/meu/minha/nao/me/consiga/tenha · contanto que · so se`},
	{could, anywhere, strict, `consiga · possa · {pt-ir} · participe`},
	{wish, whenAsked, strict, `
		adoraria [{pt-ir}] · [eu] queria [muito] [{pt-ir}] · gostaria [muito] [de] [{pt-ir}] · quero muito {pt-ir}
		queria tanto · tenho interesse em {pt-ir} · tenho muito interesse · tenho interesse · eu gostaria`},
	{late, anywhere, strict, `
		vou chegar [{pouco}/uns_#/#] {atrasada}/tarde · vou chegar # {atrasada} · chego [{pouco}/#] {atrasada}/tarde
		chego uns # {atrasada} · vou me atrasar [{pouco}/#] · vou [me] atrasar [{pouco}/{tramo-pt}]
		[me] atraso [{pouco}/{tramo-pt}] · vou [{pouco}] {atrasada}
		chegarei {atrasada}`},
	{late, atDoor, strict, `
		[to/tou/estou/ja_to] chegando · entro em # · chego em # · ja entro · ja chego · ja vou entrar · em # entro/chego
		to {atrasada} · estou {atrasada} · vou entrar em #`},
	{late, whenAsked, free, `
		chego/entro/chegarei/entrarei/vou_chegar/vou_entrar/me_conecto/consigo_entrar [so] mais tarde
		chego/entro/chegarei/entrarei/vou_chegar/vou_entrar/me_conecto [so/{pouco}/#/uns_#/so_uns_#] depois
		chego/entro/vou_chegar/vou_entrar/so_chego/so_entro {tramo-pt} depois/atrasada/atrasado/mais_tarde
		chego/entro/vou_chegar/vou_entrar na metade/no_meio · chego/entro depois das # · consigo/posso a partir das #
		a partir das # [consigo] · depois das # [consigo]
		mais tarde · {pouco} mais tarde · {pouco} {atrasada} · {atrasada} · so depois das # · com atraso
		com {pouco} de_atraso · nao consigo chegar no_inicio/no_comeco/na_hora · nao chego no inicio/comeco
		# atrasada/atrasado/depois · uns # depois · comecem sem mim · podem ir comecando`},
	{arrive, anywhere, strict, `
		chego · chegarei · entro · entrarei · vou chegar/entrar · me conecto · [so] consigo/posso entrar/chegar`},
	{stay, whenAsked, strict, `[so] fico · [so] posso/consigo ficar/participar`},
	{clock, whenAsked, strict, `as # · la pelas # · umas # · pelas #`},
	{span, whenAsked, strict, `meia/uma hora`},
	{partial, whenAsked, strict, `{primeiros-pt} · so [na/a] primeira/ultima meia_hora`},
	{partial, whenAsked, free, `
		so [consigo/posso/fico/vou] [ficar/participar] [a/na/da/uma] primeira/segunda/ultima/meia parte/hora/metade
		posso/consigo/fico/vou_ficar ate as # · so ate as # · so [a/na] primeira/segunda parte/hora/metade/meia_hora
		[fico/vou/entro/participo/consigo_ficar/posso_ficar] [so] um pouco/pouquinho/tempinho · so um pouquinho/tempinho
		fico so meia hora · so meia hora · so consigo/posso meia hora · so consigo/posso ficar meia hora
		so #/meia_hora/uma_hora · ate as # · saio/saindo antes/mais_cedo/cedo · vou sair antes/mais_cedo/cedo
		[vou_ter_que/vou_precisar/tenho_que/preciso] sair/saio antes/mais_cedo/cedo/as_# · saio as #
		nao posso/consigo ficar ate_o_final/ate_o_fim/o_tempo_todo/todo_o_tempo · nao fico ate o final · parcialmente
		so no inicio/comeco/comecinho/final · entro e saio`},
	{with, whenAsked, free, `
		vou levar · levo
		vou/participo/estarei/entro/chego/participarei acompanhada/acompanhado/acompanhadas/acompanhados de/da/do/por/pela/pelo
		estarei com · vem/vai comigo · me acompanha`},
	{with, byItself, free, `com · junto com · mais`},
	{others, whenAsked, strict, `
		vai/vao · [tambem] vai/vao/ira/irao/participara/participarao/participa/participam/vem · vai/vao participar/ir/estar
		vai/ira/participa/vai_participar no_meu_lugar/por_mim/em_meu_lugar · no_meu_lugar/por_mim vai/ira
		quem vai [representar] e · vai representar a_gente/a_equipe/a_rede/nos
		coloca/coloquem/anota/anotem/inclui/incluam/inscreve/bota/adicionem a/o · mando · vou mandar a/o
		me representa/substitui · sera representada/representado por · indico`},
	{instead, whenAsked, strict, `
		no meu lugar · em meu lugar · por mim · na lista · da minha equipe · me representando`},
	{party, whenAsked, strict, `
		vamos · iremos · somos · seremos · vamos em · somos em · # pessoas/lugares/vagas/representantes · # da equipe`},
	{heads, whenAsked, strict, `
		pessoas · pessoa · lugares · vagas · colegas · companheiras · companheiros · da equipe`},
	{onBehalf, whenAsked, free, `em nome de/da/do · representando a/o · pela · pelo · em representacao da/do`},
	{party, whenAsked, strict, `
		confirmo/confirmamos [a] [presenca/participacao] da/do/pela/pelo/de · contem/conta/pode_contar com a/o
		participo/vou pela/pelo · vou representando a/o`},
	{comes3, whenAsked, strict, `confirma/confirmam [a] [presenca/participacao] · estara presente`},
	{here, atDoor, strict, `
		[to/tou/estou/ja_estou/ja_to] aqui · [ja] cheguei [agora] · [ja] entrei [agora] · [to/estou] entrando
		[ja] chegamos/entramos · [ja] estou/to conectada/conectado/dentro/na_sala/presente/online · aqui presente · por aqui
		acabei de entrar/chegar · conectada · conectado · estou presente`},
	{polite, anywhere, free, `
		oi [gente/pessoal/meninas/todos/todas] · oie · ola [a] [todos/todas/pessoal/gente]
		bom dia [a] [todos/todas/pessoal/gente] · boa tarde/noite [a] [todos/todas/pessoal/gente] · obrigada · obrigado
		muito obrigada/obrigado · obrigada/obrigado pelo convite · brigada · brigado · valeu · por favor · abraco · abracos
		um abraco · beijo · beijos · bjs · gente · pessoal · meninas · galera · amigas · amigos · ta · ta bom · desculpa
		desculpe · desculpem · desculpas · perdao · foi mal · me desculpem · peco desculpas · tudo bem · gracas a deus · rs
		kk · opa · oba · eba · nossa · uai · vixe`},
	{small, anywhere, free, `
		da nossa/minha parte · pela nossa/minha parte · eu · nos · tambem · entao · bom · olha · ja · ne · e
		aqui em casa · na verdade · sinceramente · dessa/desta vez
		so que sim · no final · afinal · com certeza · claro · sem problemas · sem problema · ainda bem · ok · okay · beleza
		blz`},
	{praise, whenAsked, free, `
		que legal/bom/otimo/lindo/alegria/maravilha/massa · otimo · otima [ideia/iniciativa] · show · maravilha · maravilhoso
		perfeito · excelente · bacana · legal · massa · adorei · amei · parabens · muito bom · muito legal · lindo · boa
		tema importante`},
	{when, whenAsked, free, `
		hoje · amanha · [na/nesta/essa] {dia-pt} [feira] · nesse/neste/esse dia/horario · nessa/essa data · na data · de manha
		como/igual {anterior-pt} · [com] [a] camera/camara desligada/fechada
		sem camera/camara/microfone/audio/som/video · no mudo · pelo celular
		a tarde · a noite · as # · no dia #`},
	{there, anywhere, free, `
		no encontro · ao encontro · na/a/da/pra/para reuniao/roda/conversa · com voces · la com voces · ai com voces · online
		no zoom/meet`},
	{from, whenAsked, free, `
		aqui/daqui do/da/de/dos · saudacoes/abracos/abraco/beijos/bjs/cumprimentos de/da/do/desde
		obrigada/obrigado por/pelo/pela · daqui de · direto de · por causa de/do/da · pelo · em funcao de`},
	{but, anywhere, free, `mas · so que · porem`},
	{because, anywhere, free, `pois · porque · ja que · por causa`},
	{though, anywhere, free, `mesmo que · apesar de`},
	{hence, whenAsked, free, `por isso · portanto · por conta disso`},
	{earlier, whenAsked, free, `{anterior-pt}`},
	{sub, whenAsked, strict, `
		quer/quero/querem/queria/queriam/gostaria_de saber se · pergunta/perguntam/perguntou/perguntaram/perguntando se
		[me/nos] pergunta/perguntam/perguntou/perguntaram se · quem · onde · quando · qual · voces · voce · e se`},
	{or, whenAsked, strict, `ou`},
	{nothing, whenAsked, free, `
		recebi · recebido · recebida · entendi · entendido · anotado · ciente · ja vi · vi aqui · li aqui · nao entendi
		nao abre · nao abriu · nao recebi · nao chegou · nao consigo abrir/entrar/acessar/ver/ouvir · nao to conseguindo
		nao estou conseguindo · nao funciona · nao carrega · nao vi · nao sabia · nao e · nao tem · vai ser · vai ter
		vai estar · nao vai · nao vao · vou embora · vou indo · eu nao posso mais · vou enviar · vou ver · vou mandar
		vou compartilhar · vou pensar · vou dormir · ja vou · tenho uma duda/duvida/pergunta · confirmo o/os/recebimento/que
		ontem nao consegui/pude/deu/conseguimos [{pt-ir}] · valeu pela
		obrigada/obrigado pela informacao/pelo_aviso/por_avisar/por_compartilhar`},
}

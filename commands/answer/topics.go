package answer

// topics are what people say before the number of a topic.
var topics = []phrases{
	{vote, anywhere, strict, `
		me interesa/interesan [mucho] [la/las/el/los/el_tema/los_temas] · a mi me interesa/interesan · nos interesa/interesan
		voto · voto por · mi voto · mi voto es/va [por/para/a] · mi voto por · votamos [por] · interesse
		tenho interesse em/na/no · me interessa/interessam · voto em/na/no/nas/nos/pela/pelo · meu voto
		meu voto e/vai [para/pra] · interested in · i vote · i vote for · my vote [is] [for] · [im/i_am] interested in`},
	{vote, whenAsked, strict, `
		me gustaria/gusta/gustan [mas] · me gustaria ir/estar a/en · quiero/quisiera/prefiero/elijo/escojo · quiero ir a
		me quedo con · iria a · voy a la · me apunto a [la/las] · mis votos · mis favoritas/favoritos [son]
		las que me interesan · los que me interesan · me llaman [la_atencion] · me llama [la_atencion] · yo por · vota
		mi opcion/interes [es] · opcion · opciones · tema · temas · topic · topics · quero · prefiro · gosto/gostei da/do
		gostaria da/do · fico com [a/o] · meus votos · escolho · id like · i prefer · i like · i choose · put me down for
		number · numero`},
	{host, anywhere, strict, `
		[yo/eu] facilito · [yo] cofacilito · [yo/eu] puedo/posso/quiero/quero/podria/poderia facilitar
		me ofrezco a/para facilitar · [eu] facilito · ill host · i can host · i will host · id like to host · i want to host
		[i_can/ill] co-host · [i_can/ill] facilitate · facilitamos · podemos facilitar`},
	{host, whenAsked, strict, `
		me sumo a/al/con [facilitar] [la/el] · me sumo para facilitar · nos sumamos a/al [facilitar]
		me ofrezco [para/a/con] [llevar/moderar/coordinar/conducir/dinamizar/animar/presentar/acompañar/facilitar/apoyar_en/apoyar_con/ayudar_en/ayudar_con]
		me ofrezco de facilitadora/facilitador · ofrezco facilitar · me propongo para [facilitar]
		me apunto a/para facilitar [la/el] · [yo] llevo/coordino/modero/conduzco/animo/dinamizo/presento/abro/tomo
		[yo] la/lo llevo/facilito · ayudo con/en
		puedo llevar/moderar/coordinar/conducir/ayudar_con/ayudar_en/dinamizar/apoyar_en/apoyar_con/presentar
		quiero llevar/moderar/coordinar · apoyo en/con · colaboro con/en · conmigo cuenten para · co-facilito
		eu levo/coordeno/modero/conduzo · posso levar/coordenar/moderar/ajudar_na/ajudar_no/conduzir
		me ofereco [para/pra/a] [facilitar/levar/coordenar/moderar/conduzir/apresentar/ajudar_na/ajudar_no]
		me junto a/ao/na · ajudo na/no/com · ill lead · i can lead/help_with/moderate · host
		happy/glad to facilitate/host/co-host/cohost/co_host/lead · cohost · co host · ill take · ill co host`},
}

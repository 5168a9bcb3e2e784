package commands

import (
	"context"

	"comunidad/store"
)

var fundingWords = Words{
	ES: []string{"convocatoria", "convocatoria abierta", "fondo", "nueva convocatoria", "hay convocatoria", "hay una convocatoria", "hay una convocatoria abierta", "se abrió la convocatoria", "abrió la convocatoria"},
	PT: []string{"edital", "edital aberto", "chamada aberta", "novo edital", "há um edital", "há um edital aberto", "abriu o edital"},
	EN: []string{"funding call", "call", "call for applications", "call for proposals", "grant", "new call", "new funding call", "there is a call", "there is a funding call"},
}

func init() {
	add(&Command{
		Name:    "funding",
		Aliases: fundingWords,
		Args:    []Arg{lineArg, {Key: "when", Kind: Moment, Optional: true, Name: Text{ES: "hasta día", PT: "até dia", EN: "until day"}}, linkArg},
		Cues: Words{
			ES: []string{
				"convocatoria {day}", "llamado/fondo/fondos/beca/becas/premio/premios/financi*/subvenc*/subsidio* {day}",
				"postul*/aplicar/inscrip*/solicitud* {day}", "plazo/vence/cierra/cierran {day}",
				"guarda/guarden/anota/apunta/sube/publica … convocatoria", "nueva convocatoria", "abrió/abre/abrieron/salió … convocatoria/fondo/beca",
				"paso/mando/dejo/comparto … convocatoria/financiamiento/fondo/beca", "subsidio*/fondo*/financi* … cierra/cierran/vence {day}",
				"subvenciones/plata/dinero/formulario … vence {day}",
			},
			PT: []string{
				"edital {day}", "chamada/bolsa/bolsas/fundo/prêmio/financ* {day}", "inscri*/propostas/prazo/encerra/fecha {day}",
				"divulga/publica/anota … edital", "novo edital", "abriu/saiu … edital/chamada/fundo/bolsa", "segue/compartilho/mando … edital/chamada",
				"edital … prazo/até/vai",
			},
			EN: []string{
				"call for applications/proposals", "grant/grants/fund/funding/fellowship/award/scholarship {day}", "deadline {day}", "apply by {day}",
				"apply until {day}", "new grant", "new call", "cut off {day}", "open call", "closes {day}", "last day {day}", "grant {day}",
				"funds … applications/apply {day}", "applications end/close {day}", "due {day} {link}",
			},
		},
		Overheard: Words{
			ES: []string{
				"convocatoria/convocatorias {link}",
				"llamado/fondo/fondos/beca/becas/premio/premios/financi*/subvenc*/subsidio*/concurso {link} {day}",
				"postul*/aplicar/inscripciones/solicitudes/propuestas {link} {day}", "plazo/vence/cierra/cierran {link} {day}",
				"subsidios/subsidio/fondo/financiamiento/premian/premio {link} {day}", "financian/financia {link} {day}", "cierran/cierra en {link}",
				"vence el {link}", "plata/dinero para {link} {day}", "formulario … vence/cierra {link}",
			},
			PT: []string{
				"edital/editais {link}", "chamada/chamadas/bolsa/bolsas/fundo/prêmio/financ*/convocatória {link} {day}",
				"inscrições/propostas/prazo/encerra/fecha {link} {day}", "chamada do/da/de {link} {day}", "edital de/do/da/pra/para {link}",
				"compartilho/repassando … edital/chamada {link}", "saiu o/a edital/chamada",
			},
			EN: []string{
				"grant/grants/fund/funding/fellowship/award/scholarship {link} {day}", "call {link} {day}", "call for applications/proposals {link}",
				"deadline {link} {day}", "apply {link} {day}", "funding opportunity {link}", "closes {link} {day}",
				"sharing this funding/grant/call {link}", "apply by/before/until {link} {day}", "opportunity {link} {day}",
				"microgrants/microgrant {link}", "request for proposals {link}", "due {link} {day}", "submissions {link} {day}",
			},
		},
		Help: Text{
			ES: "comparte una convocatoria con su fecha de cierre; tres días antes lo recuerdo: *convocatoria https://… Fondo Semilla hasta 18 de junio*",
			PT: "compartilha um edital com seu prazo; três dias antes eu lembro: *edital https://… Fundo Semente até 18 de junho*",
			EN: "shares a funding call with its deadline; I remind three days before: *call https://… Seed Fund until 18 June*",
		},
		Who:  Anyone,
		Hear: func(h Heard) (string, bool) { return hearLinked(h, fundingWords) },
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			return shareDated(ctx, tx, r, store.Funding, "📢")
		},
	})
}

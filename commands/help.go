package commands

import (
	"context"
	"strings"

	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "help",
		Aliases: Words{
			ES: []string{"ayuda", "menú", "comandos", "qué puedo hacer", "qué puedes hacer", "qué sabes hacer", "qué haces", "para qué sirves", "cómo funciona", "cómo funcionas", "instrucciones"},
			PT: []string{"ajuda", "menu", "comandos", "o que posso fazer", "o que você faz", "o que você sabe fazer", "como funciona"},
			EN: []string{"help", "menu", "commands", "what can i do", "what can you do", "how does it work", "how does this work", "instructions"},
		},
		Args: []Arg{{Key: "word", Kind: AnyText, Optional: true, Name: Text{ES: "palabra", PT: "palavra", EN: "word"}}},
		Cues: Words{
			ES: []string{
				"no entiendo/sé cómo funciona/usar/funcionas/se usa", "qué te puedo/podemos pedir/preguntar/escribir",
				"cómo te uso esto/se usa esto/funciona esto/funcionas", "no entiendo/sé cómo funciona/usar/funcionas/usarte/va",
			},
			PT: []string{
				"como eu uso", "como uso/usar isso/você", "o que posso te pedir/perguntar", "não entendo como funciona",
			},
			EN: []string{
				"what can i/we ask you", "how do i/we use this/you/it", "i don't know how this works", "how does this/it work",
			},
		},
		Help: Text{
			ES: "lo que puedes escribirme; con una palabra, cómo se usa: *ayuda propongo*",
			PT: "o que você pode me escrever; com uma palavra, como se usa: *ajuda proponho*",
			EN: "what you can write to me; with a word, how it is used: *help propose*",
		},
		Who: Anyone,
		Run: help,
	})
}

func help(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	if word := r.Args.Text("word"); word != "" {
		c, _ := r.Set.lookup(strings.TrimLeft(word, "/"))
		switch {
		case c != nil && c.Who == Facilitators && !r.From.Facilitator:
			return nil, No(facilitatorsOnly.With("command", Plain(c.Aliases.In(r.From.Lang)[0])))
		case c != nil:
			return []Effect{Reply(helpOne.With("usage", c.Usage(), "help", c.Help, "also", also{c}))}, nil
		}
		if len(strings.Fields(word)) == 1 {
			return nil, No(helpUnknown.With("word", Line(word)))
		}
	}
	all := Reply(Lines(helpFirst, helpTopics, helpOpenSpace, helpBetween, helpMore, helpWord))
	if r.Direct && r.From.Facilitator {
		return []Effect{all, Reply(helpFacilitators)}, nil
	}
	return []Effect{all}, nil
}

// also is what else a command is called, in the reader's language: a few names, since it understands more than anybody reads.
type also struct{ c *Command }

func (a also) In(lang store.Lang) string {
	aliases := a.c.Aliases.In(lang)
	if len(aliases) < 2 {
		return ""
	}
	return " (" + strings.Join(aliases[1:min(len(aliases), 3)], " · ") + ")"
}

var (
	helpOne = Text{
		ES: "{usage}{also}: {help}.",
		PT: "{usage}{also}: {help}.",
		EN: "{usage}{also}: {help}.",
	}
	helpUnknown = Text{
		ES: "No conozco «{word}». Con *ayuda* ves lo que puedes escribirme.",
		PT: "Não conheço “{word}”. Com *ajuda* você vê o que pode me escrever.",
		EN: "I do not know “{word}”. *help* shows what you can write to me.",
	}
	helpFirst = Text{
		ES: "Encuentro: *voy* · *tal vez* · *no puedo* · *quiénes van* · *próximo* · *hora* · *presente*",
		PT: "Encontro: *vou* · *talvez* · *não posso* · *quem vai* · *próximo* · *hora* · *presente*",
		EN: "Meeting: *going* · *maybe* · *can't make it* · *who* · *next* · *time* · *here*",
	}
	helpTopics = Text{
		ES: "Temas: *propongo* … · *pido* … · *temas* · *facilito 2* · *me interesa 1 3* · *retiro 2*",
		PT: "Temas: *proponho* … · *peço* … · *temas* · *facilito 2* · *interesse 1 3* · *retiro 2*",
		EN: "Topics: *propose* … · *request* … · *topics* · *host 2* · *interested 1 3* · *withdraw 2*",
	}
	helpBetween = Text{
		ES: "Entre encuentros: *necesito* … · *ofrezco* … · *convocatoria* … · *recurso* … · *buscar* … · *novedades* · *colaboro con* … · *red* · *directorio* …",
		PT: "Entre encontros: *preciso de* … · *ofereço* … · *edital* … · *recurso* … · *buscar* … · *novidades* · *colaboro com* … · *rede* · *diretório* …",
		EN: "Between meetings: *I need* … · *I offer* … · *call* … · *resource* … · *search* … · *news* · *I collaborate with* … · *network* · *directory* …",
	}
	helpOpenSpace = Text{
		ES: "El día: *agenda* · *me muevo a B* · *cosecha 1: …* · *acuerdo: …* · *compromiso: …* · *hecho C1* · *memoria* · *mantras*",
		PT: "No dia: *agenda* · *vou para a sala B* · *colheita 1: …* · *acordo: …* · *compromisso: …* · *feito C1* · *memória* · *mantras*",
		EN: "On the day: *agenda* · *I move to B* · *harvest 1: …* · *agreement: …* · *commitment: …* · *done C1* · *proceedings* · *mantras*",
	}
	helpMore = Text{
		ES: "De ti: *soy nombre, organización, país* · *idioma pt* · *recuérdame* · *no recordar* · *calendario* · *privacidad*",
		PT: "De você: *sou nome, organização, país* · *idioma es* · *me lembra* · *não lembrar* · *calendário* · *privacidade*",
		EN: "About you: *I am name, organisation, country* · *language es* · *remind me* · *no reminders* · *calendar* · *privacy*",
	}
	helpFacilitators = Text{
		ES: "Facilitan: *encuentro nuevo* … · *anunciar* · *mover* · *título* … · *cancelar* · *serie* · *abrir propuestas* · *cerrar propuestas* · *encuesta* · *anotar* · *asistió* · *programar* · *cola* · *informe* · *mercado* · *publicar agenda* · *salas 3* · *ceder facilitación* … · *pausa* · *seguir*",
		PT: "Facilitam: *encontro novo* … · *anunciar* · *mover* · *título* … · *cancelar* · *série* · *abrir propostas* · *fechar propostas* · *enquete* · *anotar* · *veio* · *programar* · *fila* · *relatório* · *mercado* · *publicar agenda* · *salas 3* · *passar facilitação* … · *pausa* · *continuar*",
		EN: "Facilitators: *new meeting* … · *announce* · *move* · *title* … · *cancel* · *series* · *open call* · *close call* · *poll* · *enter* · *attended* · *schedule* · *queue* · *report* · *marketplace* · *publish agenda* · *rooms 3* · *hand over* … · *pause* · *resume*",
	}
	helpWord = Text{
		ES: "Con *ayuda propongo* cuento más de una palabra.",
		PT: "Com *ajuda proponho* conto mais de uma palavra.",
		EN: "*help propose* tells more about a word.",
	}
)

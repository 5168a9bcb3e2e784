package commands

import (
	"context"

	"comunidad/commands/fold"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "language",
		Aliases: Words{
			ES: []string{"idioma", "lengua", "cambiar idioma", "cambiar idioma a", "cambiar de idioma a", "cambia el idioma a", "cambiar el idioma a", "háblame en", "escríbeme en", "respóndeme en"},
			PT: []string{"idioma", "língua", "mudar idioma", "mudar o idioma", "mudar idioma para", "mudar o idioma para", "fala comigo em", "fale comigo em", "escreve em", "responde em"},
			EN: []string{"language", "lang", "change language", "change language to", "talk to me in", "write to me in", "answer me in"},
		},
		Args: []Arg{{Key: "language", Kind: AnyText, Name: Text{ES: "es, pt o en", PT: "es, pt ou en", EN: "es, pt or en"}}},
		Cues: Words{
			ES: []string{
				"háblame/escríbeme/escribime/respóndeme/hablar/responder/contestar en español/portugués/inglés/castellano",
				"puede ser en español/portugués/inglés/castellano", "prefiero el/en español/portugués/inglés",
				"no hablo/entiendo/leo español/portugués/inglés", "prefiero español/portugués/inglés",
			},
			PT: []string{
				"falar/fala/fale/escreve/escreva/responde/responda comigo/pra/para/mim em português/espanhol/inglês",
				"prefiro em português/espanhol/inglês", "pode ser em português/espanhol/inglês", "não falo/entendo/leio português/espanhol/inglês",
				"prefiro português/espanhol/inglês",
			},
			EN: []string{
				"speak/talk/write/answer/reply … in english/spanish/portuguese", "prefer english/spanish/portuguese",
				"switch to english/spanish/portuguese", "don't speak/understand/read english/spanish/portuguese",
				"in english/spanish/portuguese please",
			},
		},
		Help: Text{
			ES: "elige en qué idioma te respondo: *idioma pt*",
			PT: "escolha em que idioma respondo: *idioma pt*",
			EN: "choose the language I answer you in: *language pt*",
		},
		Who: Anyone,
		Run: setLanguage,
	})
}

var languageNames = map[string]store.Lang{
	"es": store.ES, "espanol": store.ES, "castellano": store.ES, "spanish": store.ES, "espanhol": store.ES,
	"pt": store.PT, "portugues": store.PT, "portuguese": store.PT, "pt-br": store.PT, "brasileiro": store.PT,
	"en": store.EN, "ingles": store.EN, "english": store.EN,
}

func setLanguage(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	lang, ok := languageIn(r.Args.Text("language"))
	if !ok {
		return nil, No(whichLanguage)
	}
	if err := tx.SetLang(ctx, r.From.ID, lang); err != nil {
		return nil, err
	}
	if r.Direct {
		return []Effect{Reply(newLanguage)}, nil
	}
	return []Effect{React("✅")}, nil
}

// languageIn finds the language somebody asks for: of «no hablo inglés, puede ser en español», the last one.
func languageIn(text string) (lang store.Lang, ok bool) {
	if lang, ok = languageNames[fold.String(text)]; ok {
		return lang, true
	}
	for _, w := range cueWords(text) {
		if named, known := languageNames[w.Text]; known && len(w.Text) > 2 {
			lang, ok = named, true
		}
	}
	return lang, ok
}

var (
	whichLanguage = Text{
		ES: "Hablo español (*idioma es*), portugués (*idioma pt*) e inglés (*idioma en*).",
		PT: "Falo espanhol (*idioma es*), português (*idioma pt*) e inglês (*idioma en*).",
		EN: "I speak Spanish (*language es*), Portuguese (*language pt*) and English (*language en*).",
	}
	newLanguage = Text{
		ES: "Desde ahora te respondo en español.",
		PT: "A partir de agora respondo em português.",
		EN: "From now on I answer you in English.",
	}
)

package commands

import (
	"context"
	"regexp"
	"slices"
	"strings"

	"comunidad/commands/fold"
	"comunidad/store"
)

// saidAlone is what somebody who writes «necesito…» or «ofrezco…» to us alone may want instead of a line for the list: that
// one is closed, to know who needs something, the link, help. What is doubtful is asked. done is false for a plain line.
func saidAlone(ctx context.Context, tx *store.Tx, r Request, kind store.SharedKind) (effects []Effect, done bool, err error) {
	if !r.Direct || r.Slash || r.Confirmed || r.Subject.Kind != "" {
		return nil, false, nil
	}
	text := withoutThanks(unsaluted(r.Text))
	words := needWords
	if kind == store.Offer {
		words = offerWords
	}
	rest, opens := opening(text, words)
	switch {
	case kind == store.Need && stillLooking.MatchString(fold.String(text)):
		return renewSaid(ctx, tx, r, text)
	case denied.MatchString(fold.String(text)):
		effects, err = closeSaid(ctx, tx, r, text, kind)
		return effects, true, err
	case kind == store.Need && asksWho.MatchString(fold.String(text)):
		sought := strings.Fields(asksWho.FindStringSubmatch(fold.String(text))[1])
		written := strings.Fields(text)
		effects, err = askedFor(ctx, tx, r, strings.Trim(strings.Join(written[max(0, len(written)-len(sought)):], " "), " ?!."))
		return effects, true, err
	case opens && !saidToPeople(rest), !opens && plainLine(r.Args.Text("line"), text):
		return nil, false, nil
	case opens && kind == store.Need && helpAsked.MatchString(fold.String(rest)):
		effects, err = r.as(ctx, tx, "help", "")
		return effects, true, err
	case opens && kind == store.Need && linkAsked.MatchString(fold.String(rest)):
		effects, err = r.as(ctx, tx, "next", "")
		return effects, true, err
	}
	if _, known := weighed(rest); daily(rest) || opens && known == 0 && ofOneself.MatchString(fold.String(rest)) {
		return []Effect{React("💛")}, true, nil
	}
	if effects, done, err = r.meansAnother(ctx, tx, rest); done || err != nil {
		return effects, done, err
	}
	if talkWith.MatchString(fold.String(rest)) {
		return []Effect{Reply(contactHow)}, true, nil
	}
	line, err := sharedLine(r.Args.Text("line"))
	if err != nil {
		return nil, false, nil // it is told how it is written
	}
	question := needDoubted
	if kind == store.Offer {
		question = offerDoubted
	}
	return []Effect{Ask(question.With("line", clip(line, 80)))}, true, nil
}

// plainLine tells a line for the list that a turn of phrase led to: «hacen falta cobijas en el albergue».
func plainLine(line, text string) bool {
	return line != text && !saidToPeople(line) || forTheList(text, false)
}

// as lets another command answer what was asked.
func (r Request) as(ctx context.Context, tx *store.Tx, name, args string) ([]Effect, error) {
	out, err := r.Set.run(ctx, tx, r.Set.named(name), args, r)
	return out.Effects, err
}

// meansAnother lets another command answer «necesito saber cuándo es el encuentro», if anybody may give it.
func (r Request) meansAnother(ctx context.Context, tx *store.Tx, rest string) ([]Effect, bool, error) {
	rest, _ = strings.CutPrefix(rest, "to ")
	for _, know := range []string{"know ", "saber ", "ver "} {
		rest, _ = strings.CutPrefix(rest, know)
	}
	if rest == "" {
		return nil, false, nil
	}
	h := r.Heard
	h.Text = rest
	if comesNoMore.MatchString(fold.String(rest)) {
		h.Text = "no puedo ir"
	}
	h.Meaning = h.read("")
	c, args, ok := r.Set.understand(h)
	if !ok || c.Who != Anyone || c.Says != 0 || slices.Contains([]string{"need", "offer", "search"}, c.Name) {
		return nil, false, nil
	}
	r.Heard = h
	out, err := r.Set.run(ctx, tx, c, args, r)
	return out.Effects, true, err
}

// askedFor are the needs that stand for what somebody has to give.
func askedFor(ctx context.Context, tx *store.Tx, r Request, words string) ([]Effect, error) {
	needs, err := matches(ctx, tx, store.Shared{Kind: store.Offer, By: r.From.ID, Text: words})
	if err != nil {
		return nil, err
	}
	if len(needs) == 0 {
		return []Effect{Reply(nobodyNeeds.With("words", clip(Line(unformatted.Replace(words)), 60)))}, nil
	}
	return []Effect{Reply(Lines(append([]Body{foundFirst.With("words", clip(Line(unformatted.Replace(words)), 60))}, needs...)...))}, nil
}

// closeSaid closes what somebody says they do not need, or do not offer, any more. Who has none of it needs nothing.
func closeSaid(ctx context.Context, tx *store.Tx, r Request, text string, kind store.SharedKind) ([]Effect, error) {
	mine, err := tx.SharedOf(ctx, r.From.ID, kind)
	if err != nil {
		return nil, err
	}
	_, _, coded := codeIn(text)
	if !coded && (len(mine) == 0 || nothing.MatchString(fold.String(text))) {
		return []Effect{React("💛")}, nil
	}
	s, err := meant(ctx, tx, r, text, kind)
	if err != nil {
		return nil, err
	}
	if !mayEnd(r, s) {
		return nil, No(notYoursToEnd.With("code", s.Code()))
	}
	status, receipt := store.Solved, closedNeed
	if kind == store.Offer {
		status, receipt = store.Withdrawn, closedOffer
	}
	return []Effect{React("👌"), Reply(receipt.With("code", s.Code(), "line", clip(s.Text, 80)))}, tx.EndShared(ctx, s.ID, status, 0)
}

// renewSaid keeps open the need that somebody still looks for. Without one nothing was asked, unless the line names a thing.
func renewSaid(ctx context.Context, tx *store.Tx, r Request, text string) ([]Effect, bool, error) {
	mine, err := tx.SharedOf(ctx, r.From.ID, store.Need)
	if err != nil {
		return nil, true, err
	}
	_, known := weighed(text)
	if len(mine) == 0 && known > 0 {
		return nil, false, nil
	}
	if len(mine) == 0 {
		return []Effect{React("💛")}, true, nil
	}
	s, err := meant(ctx, tx, r, text, store.Need)
	if err != nil && known > 0 {
		return nil, false, nil // another thing
	}
	if err != nil {
		return nil, true, err
	}
	return []Effect{React("👀"), Reply(sharedAlready.With("code", s.Code())).About(Subject{AboutShared, s.ID})}, true, tx.RenewShared(ctx, s.ID)
}

const wantsVerb = `(?:necesit|precis|need|requer|requier|busc|procur|ofrec|ofrez|oferec|offer|looking)`

var (
	// denied is «ya no necesitamos», «não preciso mais», "we no longer need".
	denied = regexp.MustCompile(`\b(?:no|nao|ya no|ja nao|nem|tampoco|not|no longer|never|(?:do|does|did|are|is|wo)n'?t)\s+(?:(?:lo|la|los|las|os|as|me|nos|se|longer|really|actually|currently|puedo|podemos|posso|can|able|to|hace|hacen)\s+){0,2}` + wantsVerb)
	// stillLooking is «seguimos buscando», "still looking".
	stillLooking = regexp.MustCompile(`^(?:y |e |and )?(?:(?:todavia|aun|ainda|nosotras|nosotros|nos|a gente) )*(?:seguimos|sigo|continuamos|continuo|segue|(?:we're|we are|i'm|i am)? ?still|(?:todavia|aun|ainda) (?:estamos|estoy|estou)|ainda|todavia|aun) (?:buscando|procurando|looking|searching)\b`)
	// nothing is all that is not needed.
	nothing = regexp.MustCompile(`\b(?:nada|nothing|anything|ningun[ao]?|nenhum[a]?|ninguna cosa)\b`)
	// asksWho is «¿quién necesita…?», "does anyone need…": who asks has something to give. «Si alguien necesita…» offers it.
	asksWho = regexp.MustCompile(`^[¿¡ ]*(?:(?:hay|sabes?|saben|conocen|conoces|tem|does|do you know|is there|will|would)\s+)?(?:quien|quienes|alguien|algun[a]? \w+|quem|alguem|alguma? \w+|who|anyone|anybody|somebody|someone|any \w+)\s+` +
		`(?:(?:aqui|aca|del grupo|que|mas|else|here|is|esta|still)\s+)*(?:necesit|precis|requier|requer|need|busc|procur|looking)\w*\s*(?:a |de |for |un |una |um |uma |an |some )*(.*\pL.*)$`)
	helpAsked = regexp.MustCompile(`^(?:de |tu |su |sua |your |some |un poco de |um pouco de |a little )*(?:ayuda|ajuda|help|orientacion|instrucciones|instructions)(?: (?:por favor|porfa|please|contigo|con esto|com isso|with this|aqui|here|ya|now|urgente|bot|del bot|do bot))*[ .!?]*$`)
	linkAsked = regexp.MustCompile(`^(?:(?:el|la|do|de|o|the|un|mi|a)\s+)*(?:zoom\s+)?(?:link|enlace|liga|url)(?:\s+(?:de|del|de la|do|da|para|pra|para el|of|for|to|the|el|o|la|a|encuentro|encontro|reunion|reuniao|meeting|zoom|meet|entrar|join|hoy|hoje|today|conectarme|conectarnos|call|sesion|session|ya|now|por favor|please))*[ .!?]*$`)
	// ofOneself is what nobody else can do anything about: «pensarlo», "to go".
	ofOneself = regexp.MustCompile(`^(?:to )?(?:\w*(?:ar|er|ir)(?:me|lo|la|los|nos|se|te)?|go|think|leave|rest|sleep|eat|check|run)(?: (?:un poco|bien|antes|ya|mejor|a bit|now|first|um pouco|agora|it|about it|out|off|home))*[ .!]*$`)
	talkWith  = regexp.MustCompile(`^(?:to )?(?:hablar|conversar|falar|talk|speak|contactar|comunicarme|comunicarnos|escribirle|chat) `)
	// comesNoMore is an answer: «cancelar mi asistencia».
	comesNoMore = regexp.MustCompile(`^(?:to )?(?:cancelar|anular|cancel|desmarcar|retirar|withdraw)\s+(?:mi|minha|my|nuestra|nossa|our)\s+(?:asistencia|participacion|presencia|presenca|participacao|attendance|participation|lugar|spot|place|inscripcion|inscricao|registration|cupo|reserva|rsvp)\b`)
)

// daily tells whether a line has a word of the day, which nobody puts on a list.
func daily(line string) bool {
	return hasWord(line, everyday)
}

var (
	nobodyNeeds = Text{
		ES: "Por ahora nadie pidió *{words}*. Con *ofrezco …* lo ve quien lo necesite.",
		PT: "Por enquanto ninguém pediu *{words}*. Com *ofereço …* vê quem precisar.",
		EN: "Nobody asked for *{words}* so far. With *I offer …* whoever needs it sees it.",
	}
	contactHow = Text{
		ES: "Para hablar con alguien: *contacto* y el nombre de su organización, o el código de lo que trajo. Le pregunto si quiere.",
		PT: "Para falar com alguém: *contato* e o nome da organização, ou o código do que trouxe. Eu pergunto se quer.",
		EN: "To talk with somebody: *contact* and the name of their organisation, or the code of what they brought. I ask whether they want to.",
	}
	needDoubted = Text{
		ES: "¿Lo anoto como necesidad de tu organización, para que la vean? «{line}»\nResponde *sí* o *no*.",
		PT: "Anoto como necessidade da sua organização, para que vejam? “{line}”\nResponda *sim* ou *não*.",
		EN: "Shall I note it as a need of your organisation, for others to see? “{line}”\nAnswer *yes* or *no*.",
	}
	offerDoubted = Text{
		ES: "¿Lo anoto como oferta de tu organización, para que la vean? «{line}»\nResponde *sí* o *no*.",
		PT: "Anoto como oferta da sua organização, para que vejam? “{line}”\nResponda *sim* ou *não*.",
		EN: "Shall I note it as an offer of your organisation, for others to see? “{line}”\nAnswer *yes* or *no*.",
	}
	closedNeed = Text{
		ES: "Cerré *{code}* «{line}».",
		PT: "Fechei *{code}* “{line}”.",
		EN: "I closed *{code}* “{line}”.",
	}
	closedOffer = Text{
		ES: "Quité *{code}* «{line}».",
		PT: "Tirei *{code}* “{line}”.",
		EN: "I took off *{code}* “{line}”.",
	}
)

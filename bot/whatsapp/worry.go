package whatsapp

import (
	"strconv"
	"time"

	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
)

// What can go wrong without the line being cut. WhatsApp unlinks a device whose phone has not been online for 14 days, and has
// been seen to accept messages that it gives to nobody.
const (
	phoneLate = 7 * 24 * time.Hour
	phoneLast = 12 * 24 * time.Hour
	muteAfter = time.Hour // somebody's phone in a group is on
)

// noticing takes over what an event says besides of how the line is.
func (s State) noticing(evt any, now time.Time) State {
	switch evt := evt.(type) {
	case *events.PairSuccess:
		s.PhoneSeen = now
	case *events.Message:
		s = s.phone(evt.Info.MessageSource, now)
	case *events.Receipt:
		s = s.phone(evt.MessageSource, now)
		if !evt.IsFromMe && evt.Type != types.ReceiptTypeServerError {
			s.Mute = time.Time{}
		}
	case *events.UndecryptableMessage:
		s.Unreadable++
	}
	return s
}

// phone notices the account's own phone, which is its first device.
func (s State) phone(from types.MessageSource, now time.Time) State {
	if from.IsFromMe && from.Sender.Device == 0 {
		s.PhoneSeen = now
	}
	return s
}

// worried is the gravest of what somebody should look after while we are connected; nothing as a rule.
func (s State) worried(now time.Time) sentence {
	away := now.Sub(s.PhoneSeen)
	switch {
	case !s.Mute.IsZero() && now.Sub(s.Mute) >= muteAfter:
		return sentenceMute
	case !s.PhoneSeen.IsZero() && away >= phoneLast:
		return sentencePhoneLast
	case !s.PhoneSeen.IsZero() && away >= phoneLate:
		return sentencePhone
	case s.DirectUntil.After(now):
		return sentenceLocked
	}
	return sentence{}
}

// Alarming tells whether somebody should look after it.
func (s State) Alarming() bool {
	switch s.Condition {
	case Connecting, Degraded:
		return false
	case Connected:
		return s.worry != (sentence{})
	}
	return true
}

// speaks notes that something is about to be said; call what it returns if WhatsApp did not take it.
func (c *Client) speaks() (unsaid func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.state.Mute.IsZero() {
		return func() {}
	}
	now := c.now()
	c.state.Mute = now
	return func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		if c.state.Mute.Equal(now) {
			c.state.Mute = time.Time{}
		}
	}
}

const notePhone = "phone_seen"

// rememberPhone keeps when the phone was last seen, to the hour: it would not be missed after a restart otherwise.
func (c *Client) rememberPhone(before, after time.Time) {
	if after.Sub(before) < time.Hour {
		return
	}
	if err := c.session.remember(c.life, notePhone, strconv.FormatInt(after.Unix(), 10)); err != nil {
		c.log.Error().Str("error", redact(err.Error())).Msg("When the phone was seen could not be kept")
	}
}

// phoneSeen is when the phone was last seen, before the restart.
func (c *Client) phoneSeen() time.Time {
	seconds, err := strconv.ParseInt(c.session.note(c.life, notePhone), 10, 64)
	if err != nil {
		return time.Time{}
	}
	return time.Unix(seconds, 0)
}

var (
	sentenceLocked = sentence{
		"Connected, but WhatsApp lets the account write directly only to those who write to it; leave the account quiet, the group still works.",
		"Conectado, pero WhatsApp solo deja escribir en privado a quien le escribe; deje la cuenta tranquila, el grupo sigue funcionando.",
		"Conectado, mas o WhatsApp só deixa escrever em particular a quem lhe escreve; deixe a conta quieta, o grupo continua funcionando."}
	sentencePhone = sentence{
		"Connected, but the bot's phone has not been online for a week: switch it on and open WhatsApp; after two weeks WhatsApp unlinks the bot.",
		"Conectado, pero el teléfono del bot lleva una semana sin conexión: enciéndalo y abra WhatsApp; a las dos semanas WhatsApp desvincula al bot.",
		"Conectado, mas o telefone do bot está há uma semana sem conexão: ligue-o e abra o WhatsApp; depois de duas semanas o WhatsApp desconecta o bot."}
	sentencePhoneLast = sentence{
		"Connected, but WhatsApp unlinks the bot within two days, since its phone has been offline for so long: switch it on and open WhatsApp today.",
		"Conectado, pero en menos de dos días WhatsApp desvincula al bot, porque su teléfono lleva mucho sin conexión: enciéndalo y abra WhatsApp hoy.",
		"Conectado, mas em menos de dois dias o WhatsApp desconecta o bot, porque seu telefone está há muito tempo sem conexão: ligue-o e abra o WhatsApp hoje."}
	sentenceMute = sentence{
		"Connected, but what the bot says has reached nobody's phone for an hour: look in the group whether it shows, and restart the bot if it does not.",
		"Conectado, pero hace una hora que lo que dice el bot no llega a ningún teléfono: mire en el grupo si se ve, y si no se ve reinicie el bot.",
		"Conectado, mas há uma hora o que o bot diz não chega a nenhum telefone: veja no grupo se aparece e, se não aparecer, reinicie o bot."}
)

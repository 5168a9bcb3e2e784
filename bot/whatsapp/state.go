package whatsapp

import (
	"time"

	"go.mau.fi/whatsmeow/types/events"

	"comunidad/store"
)

// Condition is how the account stands with WhatsApp.
type Condition string

// What a connection can be like. Degraded is what repairs itself, as a rule within a minute.
const (
	NotPaired  Condition = "not paired"
	Connecting Condition = "connecting"
	Connected  Condition = "connected"
	Degraded   Condition = "degraded"
	Down       Condition = "down"
	LoggedOut  Condition = "logged out"
	Replaced   Condition = "replaced"
	Banned     Condition = "banned"
	Outdated   Condition = "outdated"
	Refused    Condition = "refused"
)

// State is how the account stands with WhatsApp, and since when.
type State struct {
	Condition   Condition
	Since       time.Time
	Until       time.Time // when a ban ends; zero otherwise
	DirectUntil time.Time // until when WhatsApp lets the account write directly only to those who write to it; zero: no such lock
	PhoneSeen   time.Time // when the account's phone was last online, as far as we noticed; zero: never
	Mute        time.Time // since when what WhatsApp accepts reaches nobody; zero: it does
	Unreadable  int       // messages that could not be read since the start, most of which come again

	worry sentence // what somebody should look after although we are connected
}

// downAfter is how long a line may be cut before a person should look after it.
const downAfter = 5 * time.Minute

// after is the state that an event leads to.
func (s State) after(evt any, now time.Time) State {
	next := s.noticing(evt, now)
	switch evt := evt.(type) {
	case *events.Connected, *events.KeepAliveRestored:
		next.Condition, next.Until = Connected, time.Time{}
	case *events.Disconnected, *events.KeepAliveTimeout:
		if s.final() || s.Condition == Down {
			return s
		}
		next.Condition = Degraded
	case *events.LoggedOut:
		next.Condition = LoggedOut
	case *events.StreamReplaced:
		next.Condition = Replaced
	case *events.ClientOutdated:
		next.Condition = Outdated
	case *events.TemporaryBan:
		next.Condition, next.Until = Banned, now.Add(banned(evt))
	case *events.ConnectFailure, *events.CATRefreshError:
		next.Condition = Refused
	case *events.NotifyAccountReachoutTimelock:
		next.DirectUntil = time.Time{}
		if evt.IsActive {
			if next.DirectUntil = evt.TimeEnforcementEnds.Time; !next.DirectUntil.After(now) {
				next.DirectUntil = now.Add(lockedFor)
			}
		}
	}
	if next.Condition != s.Condition {
		next.Since = now
	}
	next.worry = next.worried(now)
	return next
}

// final tells whether it takes more than the line coming back.
func (s State) final() bool {
	switch s.Condition {
	case Connected, Connecting, Degraded, Down:
		return false
	}
	return true
}

// at is the state as it looks some time later: what does not repair itself for long is down.
func (s State) at(now time.Time) State {
	if (s.Condition == Degraded || s.Condition == Connecting) && now.Sub(s.Since) >= downAfter {
		s.Condition = Down
	}
	if !s.DirectUntil.After(now) {
		s.DirectUntil = time.Time{}
	}
	s.worry = s.worried(now)
	return s
}

// banned is how long to stay away: a tenth longer than WhatsApp says, and a day if it does not say.
func banned(evt *events.TemporaryBan) time.Duration {
	if evt.Expire <= 0 {
		return 24 * time.Hour
	}
	return evt.Expire + evt.Expire/10
}

// Say tells whoever runs the bot, in one sentence, how it is and what to do: in the language of whoever reads it.
func (s State) Say(lang store.Lang) string {
	text := sentences[s.Condition]
	if s.Condition == Connected && s.worry != (sentence{}) {
		text = s.worry
	}
	switch lang {
	case store.ES:
		return text.es
	case store.PT:
		return text.pt
	}
	return text.en
}

type sentence struct{ en, es, pt string }

var sentences = map[Condition]sentence{
	NotPaired: {"No WhatsApp account is linked: run \"comunidad pair\" and scan the code with the bot's phone.",
		"No hay ninguna cuenta de WhatsApp vinculada: ejecute «comunidad pair» y escanee el código con el teléfono del bot.",
		"Nenhuma conta do WhatsApp está conectada: execute «comunidad pair» e leia o código com o telefone do bot."},
	Connecting: {"Connecting to WhatsApp; nothing to do.",
		"Conectando con WhatsApp; no hay que hacer nada.",
		"Conectando ao WhatsApp; não é preciso fazer nada."},
	Connected: {"Connected to WhatsApp; nothing to do.",
		"Conectado a WhatsApp; no hay que hacer nada.",
		"Conectado ao WhatsApp; não é preciso fazer nada."},
	Degraded: {"WhatsApp cannot be reached at the moment; it is tried again by itself, nothing to do yet.",
		"En este momento no se llega a WhatsApp; se reintenta solo, todavía no hay que hacer nada.",
		"Neste momento não há conexão com o WhatsApp; o bot tenta de novo sozinho, ainda não é preciso fazer nada."},
	Down: {"WhatsApp has been out of reach for a while: check this machine's internet connection; it is tried again by itself and nothing is lost.",
		"Hace rato que no se llega a WhatsApp: revise la conexión a internet de esta máquina; se reintenta solo y no se pierde nada.",
		"Faz tempo que não há conexão com o WhatsApp: verifique a conexão desta máquina com a internet; o bot tenta de novo sozinho e nada se perde."},
	LoggedOut: {"The account was unlinked from the phone: run \"comunidad pair\" to link it again; what is owed is kept until then.",
		"La cuenta fue desvinculada desde el teléfono: ejecute «comunidad pair» para vincularla otra vez; lo pendiente se conserva.",
		"A conta foi desconectada pelo telefone: execute «comunidad pair» para conectá-la outra vez; o que está pendente fica guardado."},
	Replaced: {"Another program is using this session: stop it, check \"Linked devices\" on the phone, and restart the bot; if it was nobody of yours, unlink the device at once.",
		"Otro programa está usando esta sesión: deténgalo, revise «Dispositivos vinculados» en el teléfono y reinicie el bot; si no fue nadie de ustedes, desvincule el dispositivo ya mismo.",
		"Outro programa está usando esta sessão: pare-o, veja «Dispositivos conectados» no telefone e reinicie o bot; se não foi ninguém de vocês, desconecte o dispositivo já."},
	Banned: {"WhatsApp has suspended the account for a time: leave it alone, on the phone too; the bot comes back by itself when the time is over.",
		"WhatsApp suspendió la cuenta por un tiempo: no la usen, tampoco en el teléfono; el bot vuelve solo cuando termine.",
		"O WhatsApp suspendeu a conta por um tempo: não a usem, nem no telefone; o bot volta sozinho quando terminar."},
	Outdated: {"WhatsApp no longer accepts this version of the bot: install the newest one; it tries again every six hours in case it suffices.",
		"WhatsApp ya no acepta esta versión del bot: instale la más nueva; reintenta cada seis horas por si alcanza.",
		"O WhatsApp não aceita mais esta versão do bot: instale a mais nova; o bot tenta de novo a cada seis horas, caso baste."},
	Refused: {"WhatsApp refuses the connection without saying why: open WhatsApp on the bot's phone and see what it says; it is tried again at growing intervals.",
		"WhatsApp rechaza la conexión sin decir por qué: abra WhatsApp en el teléfono del bot y vea qué dice; se reintenta cada vez más espaciado.",
		"O WhatsApp recusa a conexão sem dizer por quê: abra o WhatsApp no telefone do bot e veja o que diz; o bot tenta de novo em intervalos cada vez maiores."},
}

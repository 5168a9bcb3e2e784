package commands

import (
	"cmp"
	"context"
	"strings"
	"time"

	"comunidad/commands/fold"
	"comunidad/commands/when"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "digest",
		Aliases: Words{
			ES: []string{"novedades", "me perdí", "qué me perdí", "qué hay de nuevo", "noticias", "novedad", "alguna novedad", "resumen de la semana"},
			PT: []string{"novidades", "me perdi", "o que perdi", "o que há de novo", "notícias", "novidade"},
			EN: []string{"digest", "news", "what did I miss", "catch up", "what is new", "what's new", "whats new"},
		},
		Cues: Words{
			ES: []string{
				"qué me perdí", "qué me he perdido", "me … perdí … qué", "me pones/puedes/podés/pone poner/al día", "ponme/ponerme/poneme al día",
				"resumen/resumencito de/del/sobre", "hazme/haceme/haz/me haces/dame/me das … resumen/resumencito",
				"qué ha/hay/hubo/pasó pasado/nuevo/últimamente/estos/esta", "qué pasó/pasa/cuenta en/con/el/la grupo/comunidad/red", "qué novedades",
				"novedades", "lo importante/nuevo/último", "estuve/anduve/volví/vuelvo/regresé … perdí/día/nuevo/pasó", "no pude leer/leo/leí",
				"cuéntame/contame … pasó/nuevo/pasado", "^resumen", "resumen semanal/semana", "qué se ha movido/hablado/hecho/dicho en/desde +",
				"que hubo", "qué hubo/pasó … semana/lunes/días", "que se ha movido por/en", "resumen", "hay alguna/alguno/algo novedad/noticia/nuevo",
				"resumen de la semana/estos",
			},
			PT: []string{
				"o que … perdi", "que … perdi", "o que teve/tem/há/houve/aconteceu/rolou/rola", "me atualiza/atualize/atualizar",
				"me/nos conta/conte/manda/faz … principal/resumo/novidade*", "resumo do/da/de",
				"fiquei/estive/voltei … perdi/atualizar/novo/novidade*", "novidades", "não consegui ler", "o que está/tá rolando/acontecendo",
				"^resumo", "resumo semanal", "o que tá/está acontecendo/rolando", "me dá um resumão/resumo", "resumão",
				"síntese/apanhado do/da/pra/para", "faz um apanhado", "tem alguma/algo novidade/novo", "resumo da semana",
			},
			EN: []string{
				"what did/have i miss/missed", "catch me up", "fill me in", "what's/what is/has been new/happening/happened/going/up", "what happened",
				"what i missed", "quick/short summary/recap/update", "summary/recap of", "bring me up to date/speed", "any news/updates/update",
				"anything new", "been/was/were away/off/traveling/travelling/on … catch/missed/new/happened", "latest news",
				"weekly/daily roundup/summary/recap/digest", "roundup", "what i've missed", "what's been happening/going",
				"gimme/give me the highlights", "the highlights", "is there anything new", "summary of the past/last week", "summary of this week",
			},
		},
		Help: Text{
			ES: "lo nuevo desde la última vez que miraste: convocatorias, actividades, necesidades, ofertas, vínculos",
			PT: "o que há de novo desde a última vez que você olhou: editais, atividades, necessidades, ofertas, vínculos",
			EN: "what is new since you last looked: calls, activities, needs, offers, ties",
		},
		Who: Anyone,
		Hear: func(h Heard) (string, bool) { // «me perdí» may be said from a road
			text := strings.Trim(fold.String(h.Text), " !.")
			return "", !h.Emoji && h.Subject.Kind == "" && (text == "novedades" || text == "novidades")
		},
		Run: digest,
	})
}

// firstLook is how far back somebody sees who never looked.
const firstLook = 30 * 24 * time.Hour

func digest(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	since, err := tx.DigestRead(ctx, r.From.ID)
	if err != nil {
		return nil, err
	}
	if oldest := tx.Now.Add(-firstLook); since.Before(oldest) {
		since = oldest
	}
	news, err := newsSince(ctx, tx, since)
	if err != nil {
		return nil, err
	}
	if err := tx.MarkDigestRead(ctx, r.From.ID); err != nil {
		return nil, err
	}
	var next Body
	if m, ok := r.Scene.Next(); ok {
		next = meetingLine.With("title", m.Title, "when", Hour(m.StartsAt.In(r.Zone())))
	}
	if len(news) == 0 {
		return []Effect{Reply(Lines(nothingNew, next))}, nil
	}
	if !r.Direct {
		return []Effect{Reply(newsBody{newsFirst, news, nil, false}).About(Subject{Kind: AboutNews})}, nil
	}
	var effects []Effect
	lang := r.From.Lang
	if lang == "" {
		lang = r.Community.Lang
	}
	for first := Body(newsFirst); len(news) > 0 && len(effects) < 4; first = newsMore {
		body := newsBody{first, news, next, false}
		shown := body.fitting(lang)
		effects = append(effects, Reply(newsBody{first, news[:shown], next, false}))
		news, next = news[shown:], nil
	}
	return effects, nil
}

// item is one piece of news, in the group it belongs to.
type item struct {
	group Text
	body  Body
	code  string // of what one can ask to talk about: a need, an offer
}

// newsSince is what is new, in the order in which it is told: what closes first comes first.
func newsSince(ctx context.Context, tx *store.Tx, since time.Time) (news []item, err error) {
	fresh, err := tx.SharedSince(ctx, since)
	if err != nil {
		return nil, err
	}
	soon, err := tx.SharedDated(ctx, store.Funding, tx.Now)
	if err != nil {
		return nil, err
	}
	for _, s := range soon {
		if s.At.After(since) || s.Date.Before(tx.Now.Add(8*24*time.Hour)) {
			news = append(news, item{newsCalls, shortView{s}, ""})
		}
	}
	for _, g := range []struct {
		kind  store.SharedKind
		group Text
	}{{store.Funding, newsCalls}, {store.Activity, newsActivities}, {store.Need, newsNeeds}, {store.Offer, newsOffers}, {store.Resource, newsResources}} {
		for _, s := range fresh {
			if s.Kind != g.kind || s.Kind == store.Funding && !s.Date.IsZero() || s.Kind == store.Activity && s.Date.Before(tx.Now) {
				continue
			}
			code := ""
			if s.Kind == store.Need || s.Kind == store.Offer {
				code = s.Code()
			}
			news = append(news, item{g.group, shortView{s}, code})
		}
	}
	ties, err := tx.Ties(ctx)
	if err != nil {
		return nil, err
	}
	byID, err := organisationsByID(ctx, tx)
	for _, t := range ties {
		if t.Since.After(since) && t.Source != "baseline" {
			news = append(news, item{newsTies, Plain(byID[t.A].Name + " 🤝 " + byID[t.B].Name), ""})
		}
	}
	return news, err
}

// shortView is something shared in the digest: «N8 Contacto legal en Tapachula», with the day if it has one.
type shortView struct{ s store.Shared }

func (v shortView) In(lang store.Lang) string {
	line := v.s.Code() + " " + clip(v.s.Text, 60)
	if !v.s.Date.IsZero() {
		line += " (" + when.Day(v.s.Date, lang) + ")"
	}
	return line
}

// newsBody is a digest that fits a phone: what does not fit is counted.
type newsBody struct {
	first Body
	news  []item
	next  Body // the next meeting

	weekly bool // it was not asked for
}

func (b newsBody) In(lang store.Lang) string {
	shown := b.fitting(lang)
	text := b.lines(lang, shown)
	if left := len(b.news) - shown; left > 0 {
		text += "\n" + newsLeft.With("n", left).In(lang)
	}
	if how := b.how(lang, shown); how != "" && length(text)+1+length(how) <= fitsPhone {
		text += "\n" + how
	}
	return text
}

// fewNews is up to how many needs and offers the week's news says nothing of how to answer them: the line would be longer than they are.
const fewNews = 2

// how tells, after the needs and offers, how one gets to whoever brought them.
func (b newsBody) how(lang store.Lang, shown int) string {
	code, many := "", 0
	for _, i := range b.news[:shown] {
		if i.code != "" {
			code, many = cmp.Or(code, i.code), many+1
		}
	}
	if many == 0 || b.weekly && many <= fewNews {
		return ""
	}
	return newsHow.With("code", code).In(lang)
}

// fitting is how many items fit.
func (b newsBody) fitting(lang store.Lang) int {
	for n := len(b.news); n > 1; n-- {
		room := fitsPhone
		if n < len(b.news) {
			room -= length(newsLeft.With("n", len(b.news)-n).In(lang)) + 1
		}
		if length(b.lines(lang, n)) <= room {
			return n
		}
	}
	return min(1, len(b.news))
}

func (b newsBody) lines(lang store.Lang, n int) string {
	lines := []string{b.first.In(lang)}
	group := ""
	for _, i := range b.news[:n] {
		if g := i.group.In(lang); g != group {
			group = g
			lines = append(lines, g+" "+i.body.In(lang))
			continue
		}
		lines[len(lines)-1] += " · " + i.body.In(lang)
	}
	if b.next != nil {
		lines = append(lines, b.next.In(lang))
	}
	return strings.Join(lines, "\n")
}

var (
	newsFirst      = Text{ES: "*Novedades*", PT: "*Novidades*", EN: "*News*"}
	newsMore       = Text{ES: "*Más novedades*", PT: "*Mais novidades*", EN: "*More news*"}
	newsCalls      = Text{ES: "Convocatorias:", PT: "Editais:", EN: "Calls:"}
	newsActivities = Text{ES: "Actividades:", PT: "Atividades:", EN: "Activities:"}
	newsNeeds      = Text{ES: "Necesitan:", PT: "Precisam:", EN: "Needed:"}
	newsOffers     = Text{ES: "Ofrecen:", PT: "Oferecem:", EN: "Offered:"}
	newsResources  = Text{ES: "Recursos:", PT: "Recursos:", EN: "Resources:"}
	newsTies       = Text{ES: "Nuevos vínculos:", PT: "Novos vínculos:", EN: "New ties:"}
	newsLeft       = Text{ES: "…y {n} más: *novedades*", PT: "…e mais {n}: *novidades*", EN: "…and {n} more: *news*"}
	newsHow        = Text{
		ES: "Para ayudar o pedir: *contacto* y el código, como *contacto {code}*.",
		PT: "Para ajudar ou pedir: *contato* e o código, como *contato {code}*.",
		EN: "To help or to ask: *contact* and the code, such as *contact {code}*.",
	}
	nothingNew = Text{
		ES: "No hay nada nuevo desde la última vez que miraste.",
		PT: "Não há nada de novo desde a última vez que você olhou.",
		EN: "There is nothing new since you last looked.",
	}
)

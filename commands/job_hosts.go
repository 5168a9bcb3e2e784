package commands

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"time"

	"comunidad/commands/answer"
	"comunidad/commands/fold"
	"comunidad/store"
)

func init() {
	owe(&Job{Name: "hosts", Next: nextHosts, Run: askHosts})
	add(&Command{
		Name:    "host word",
		Aliases: Words{ES: []string{"sigo facilitando"}, PT: []string{"sigo facilitando"}, EN: []string{"still hosting"}},
		Help: Text{
			ES: "confirmas que facilitas tu tema, respondiendo *confirmo* a la pregunta; con *no puedo* lo dejas",
			PT: "você confirma que facilita o seu tema, respondendo *confirmo* à pergunta; com *não posso*, deixa de facilitar",
			EN: "you confirm that you host your topic, replying *confirm* to the question; *can't make it* leaves it",
		},
		Who:   Anyone,
		ByEar: true,
		Hear:  hearHostWord,
		Run:   keepHostWord,
	})
}

// hostsAskedBefore is how long before a meeting its hosts are asked whether they still host.
const hostsAskedBefore = 72 * time.Hour

func nextHosts(ctx context.Context, tx *store.Tx, _ Rules) (Due, error) {
	meetings, err := tx.MeetingsToSettle(ctx)
	if err != nil {
		return Due{}, err
	}
	var candidates []Due
	for _, m := range meetings {
		if at := m.StartsAt.Add(-hostsAskedBefore); at.After(m.PublishedAt) {
			candidates = append(candidates, Due{Job: owedAnew(m, "hosts"), At: at, Meeting: m})
		}
	}
	return earliest(ctx, tx, candidates)
}

// askHosts asks gently, all in one message and nobody by a mention.
func askHosts(ctx context.Context, tx *store.Tx, _ Rules, due Due) ([]Effect, error) {
	m := due.Meeting
	until := m.StartsAt.Add(-30 * time.Hour)
	if !tx.Now.Before(until) {
		return nil, Skip("too late")
	}
	topics, err := standingTopics(ctx, tx, m.Number)
	if err != nil {
		return nil, err
	}
	var asked []string
	for _, t := range topics {
		names, err := firstNames(ctx, tx, t.Hosts)
		if err != nil {
			return nil, err
		}
		if len(names) > 0 {
			asked = append(asked, strings.Join(names, " + ")+" ("+strconv.Itoa(t.Number)+")")
		}
	}
	if len(asked) == 0 {
		return nil, Skip("nobody hosts")
	}
	body := Lines(hostsFirst.With("title", m.Title, "day", Day(m.StartsAt)), hostsWho.With("names", strings.Join(asked, " · ")), hostsHow)
	return []Effect{Post(body).About(Subject{AboutHosts, m.Number}).Once(due.Job).Before(until)}, nil
}

// hearHostWord hears a yes or a no to that question.
func hearHostWord(h Heard) (string, bool) {
	if h.Subject.Kind != AboutHosts {
		return "", false
	}
	if h.Emoji {
		m, _ := answer.Reaction(h.Text)
		return hostSays(m)
	}
	words := cueWords(h.Text)
	if len(words) == 0 || len(words) > 16 || strings.Contains(h.Text, "?") {
		return "", false
	}
	if folded := fold.String(h.Text); leavesHosting(h.Text) || notThen.MatchString(folded) && !butThen.MatchString(folded) {
		return "no", true
	}
	if len(words) > 8 {
		return "", false
	}
	if slices.Contains(yesWords, words[0].Text) || words[0].Text == "sigo" || words[0].Text == "seguimos" {
		return "yes", true
	}
	return hostSays(answer.Read(h.Text, answer.Reply))
}

func hostSays(m answer.Meaning) (string, bool) {
	switch {
	case m.Kind == answer.Coming && m.Answer == answer.Yes:
		return "yes", true
	case m.Kind == answer.Coming && m.Answer == answer.No:
		return "no", true
	}
	return "", false
}

func keepHostWord(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
	topics, err := tx.Topics(ctx, r.Subject.Meeting)
	if err != nil {
		return nil, err
	}
	switch hosted := slices.DeleteFunc(topics, func(t store.Topic) bool { return !slices.Contains(t.Hosts, r.From.ID) }); {
	case len(hosted) == 0: // «sí, vayan» of somebody else
		return nil, nil
	case r.Words == "no" && leavesHosting(r.Text): // perhaps of one only
		return leaveTopic(ctx, tx, r)
	case r.Words == "no":
		changed, err := stepBack(ctx, tx, r, hosted)
		return append([]Effect{React("💛")}, changed...), err
	}
	return []Effect{React("✅")}, tx.ConfirmHost(ctx, r.Subject.Meeting, r.From.ID)
}

// seekingHosts offers the topics whose hosts were asked and have not confirmed, or that nobody hosts, to whoever would help.
func seekingHosts(ctx context.Context, tx *store.Tx, m store.Meeting) (Body, error) {
	asked, err := tx.Settled(ctx, owedAnew(m, "hosts"), m.StartsAt.Add(-hostsAskedBefore))
	if err != nil || !asked {
		return nil, err
	}
	topics, err := standingTopics(ctx, tx, m.Number)
	if err != nil {
		return nil, err
	}
	sure, err := tx.ConfirmedHosts(ctx, m.Number)
	if err != nil {
		return nil, err
	}
	var numbers []string
	for _, t := range topics {
		if !slices.ContainsFunc(t.Hosts, func(id int64) bool { return slices.Contains(sure, id) }) {
			numbers = append(numbers, strconv.Itoa(t.Number))
		}
	}
	if len(numbers) == 0 {
		return nil, nil
	}
	return hostsSought.With("numbers", strings.Join(numbers, ", "), "first", numbers[0]), nil
}

var (
	hostsFirst = Text{
		ES: "*{title}, {day}: ¿siguen con ganas de facilitar?*",
		PT: "*{title}, {day}: vocês continuam com vontade de facilitar?*",
		EN: "*{title}, {day}: are you still up for hosting?*",
	}
	hostsWho = Text{ES: "{names}", PT: "{names}", EN: "{names}"}
	hostsHow = Text{
		ES: "Respondan a este mensaje *confirmo*. Si no pueden, *no puedo*, y alguien más lo toma.",
		PT: "Respondam a esta mensagem *confirmo*. Se não puderem, *não posso*, e outra pessoa assume.",
		EN: "Reply to this message *confirm*. If you cannot, *can't make it*, and somebody else takes it.",
	}
	hostsSought = Text{
		ES: "Se busca con quién facilitar los temas: {numbers}. Para sumarse: *facilito {first}*.",
		PT: "Procuramos quem facilite os temas: {numbers}. Para se juntar: *facilito {first}*.",
		EN: "Looking for someone to host, alone or together: topics {numbers}. To join: *host {first}*.",
	}
)

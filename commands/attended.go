package commands

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"comunidad/commands/fold"
	"comunidad/store"
)

func init() {
	add(&Command{
		Name: "attended",
		Aliases: Words{
			ES: []string{"asistió", "asistieron", "vino", "vinieron", "participaron", "participó", "estuvo", "estuvieron", "llegó", "llegaron"},
			PT: []string{"veio", "vieram", "participou", "participaram", "esteve", "estiveram"},
			EN: []string{"attended", "came", "were there", "was there"},
		},
		Args: []Arg{{Key: "names", Kind: AnyText, Name: Text{ES: "nombres", PT: "nomes", EN: "names"}}},
		Cues: Words{
			ES: []string{
				"al/en encuentro/reunión pasado/pasada/anterior vinieron/asistieron/estuvieron +", "registra/anota/apunta la asistencia … de/del +",
				"estuvieron en el/la último/encuentro/pasado", "apunta/anota/registra que … estuvieron/estuvo/vinieron/vino/asistieron/asistió",
				"^asistencia/asistentes/participantes + {names}", "lista de asistencia/asistentes/presentes/participantes + {names}",
			},
			PT: []string{
				"participaram/vieram/estiveram do/no/ao último/encontro +", "registra/anota a presença +",
				"^presença/presenças/participantes + {names}", "lista de presença/presenças/presentes + {names}",
			},
			EN: []string{
				"attended the last/previous/meeting", "were at the last/previous/meeting", "came to the last/previous/meeting",
				"mark … as attended/present", "^attendance/attendees/participants + {names}", "^attendance/attendee/participant list + {names}",
			},
		},
		Help: Text{
			ES: "anota quién estuvo: *asistió Ana, Luis*; también puedes mandarme a solas el CSV de la videollamada",
			PT: "anota quem esteve: *veio Ana, Luis*; você também pode me mandar no privado o CSV da videochamada",
			EN: "notes who was there: *attended Ana, Luis*; you can also send me the CSV of the video call alone",
		},
		Who:  Facilitators,
		Hear: tellsWhoCame,
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			there, ok := presentIn(namesOfThose(r.Words))
			if !ok {
				return nil, No(writeItSo.With("usage", r.Command.Usage()))
			}
			return noteAttendance(ctx, tx, r, there, "facilitator")
		},
	})
	add(&Command{
		Name:    "doubt",
		Aliases: Words{ES: []string{"dudas de asistencia"}, PT: []string{"dúvidas de presença"}, EN: []string{"attendance doubts"}},
		Help: Text{
			ES: "los nombres de la lista de la videollamada que no sé de quién son, uno por uno",
			PT: "os nomes da lista da videochamada que não sei de quem são, um por um",
			EN: "the names of the video call's list that I am not sure about, one by one",
		},
		Who: Facilitators,
		Run: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			return settleDoubt(ctx, tx, r, true)
		},
		No: func(ctx context.Context, tx *store.Tx, r Request) ([]Effect, error) {
			return settleDoubt(ctx, tx, r, false)
		},
	})
}

// attendedWithin is how long after a meeting its attendance is completed.
const attendedWithin = 14 * 24 * time.Hour

// dropped reads a document: the participants' list that a facilitator sends alone. Of anybody else none is looked at.
func (s *Set) dropped(ctx context.Context, tx *store.Tx, r Request, in store.In) (Outcome, error) {
	file, err := tx.InFile(ctx, in.Seq)
	if errors.Is(err, store.ErrNotFound) {
		return Outcome{}, nil
	}
	if err != nil {
		return Outcome{}, err
	}
	if err := tx.DropInFile(ctx, in.Seq); err != nil || !r.Direct || !r.From.Facilitator {
		return Outcome{}, err
	}
	names, err := participantNames(file.Data)
	if err != nil || len(names) == 0 {
		return Outcome{Command: "attended"}, No(unreadableList)
	}
	c := s.named("attended")
	r.Command, r.Set = c, s
	there := make([]presentAs, len(names))
	for i, name := range names {
		there[i].name = name
	}
	effects, err := noteAttendance(ctx, tx, r, there, "csv")
	if err != nil {
		return Outcome{Command: c.Name}, err
	}
	return s.asked(ctx, tx, c, "", r, effects)
}

// lastMeeting is the one whose attendance is spoken of: the one at the door, or the last that took place.
func lastMeeting(ctx context.Context, tx *store.Tx, r Request) (store.Meeting, error) {
	if m, open := r.Scene.Door(); open {
		return m, nil
	}
	m, err := RecentMeeting(ctx, tx)
	if isNotFound(err) {
		err = No(noRecentMeeting)
	}
	return m, err
}

// RecentMeeting is the last that took place, or is taking place, while its attendance can still be completed. ErrNotFound
// if there is none.
func RecentMeeting(ctx context.Context, tx *store.Tx) (store.Meeting, error) {
	all, err := tx.Meetings(ctx)
	if err != nil {
		return store.Meeting{}, err
	}
	for _, m := range slices.Backward(all) {
		if m.Status != store.Cancelled && m.StartsAt.Before(tx.Now) {
			if tx.Now.Sub(m.EndsAt()) > attendedWithin {
				break
			}
			return m, nil
		}
	}
	return store.Meeting{}, store.ErrNotFound
}

func noteAttendance(ctx context.Context, tx *store.Tx, r Request, there []presentAs, source string) ([]Effect, error) {
	m, err := lastMeeting(ctx, tx, r)
	if err != nil {
		return nil, err
	}
	members, err := tx.Members(ctx)
	if err != nil {
		return nil, err
	}
	answers, err := tx.Answers(ctx, m.Number)
	if err != nil {
		return nil, err
	}
	on := roll{meeting: m.Number, source: source}
	guests := map[string]store.Guest{}
	for _, a := range answers {
		for _, g := range a.Named {
			guests[fold.String(g.Name)] = g
		}
	}
	if len(there) == 1 && there[0].name == "" && there[0].organisation == "" && !there[0].more {
		return nil, howManyIn(ctx, tx, m, there[0].people)
	}
	var matched, added, visitors, doubts int
	for _, p := range there {
		if p.name == "" {
			visitors += p.people
			if err := on.visitor(ctx, tx, r, store.Guest{Organisation: p.organisation}, p.people); err != nil {
				return nil, err
			}
			continue
		}
		name := p.name
		who, like := whoIs(strings.TrimSpace(name+" "+p.organisation), members)
		switch like {
		case surely:
			matched++
			put, err := on.member(ctx, tx, r, who.ID)
			if err != nil {
				return nil, err
			}
			if put {
				added++
			}
		case perhaps:
			doubts++
			if err := tx.AddDoubt(ctx, store.Doubt{Meeting: m.Number, Name: name, Member: who.ID, Asker: r.From.ID}); err != nil {
				return nil, err
			}
		default:
			visitors++
			g := store.Guest{Name: name, Organisation: cmp.Or(Name(p.organisation), guests[fold.String(name)].Organisation)}
			if err := on.visitor(ctx, tx, r, g, 1); err != nil {
				return nil, err
			}
		}
	}
	unseen, err := noRecordOf(ctx, tx, m.Number, answers)
	if err != nil {
		return nil, err
	}
	effects := []Effect{React("✅")}
	if source == "csv" || doubts > 0 {
		effects = append(effects, Reply(Lines(
			listRead.With("title", m.Title, "names", len(there), "matched", matched, "added", added, "visitors", visitors, "doubts", doubts),
			unseen,
		)))
	}
	question, err := nextDoubt(ctx, tx, r)
	if err == nil && question != nil {
		effects = append(effects, *question)
	}
	return effects, err
}

// noRecordOf counts who said that they would come and of whom there is no record, which is not to say that they were absent.
func noRecordOf(ctx context.Context, tx *store.Tx, meeting int64, answers []store.Answer) (Body, error) {
	there, err := tx.Attended(ctx, meeting)
	if err != nil {
		return nil, err
	}
	seen := map[int64]bool{}
	for _, id := range there {
		seen[id] = true
	}
	n := 0
	for _, a := range answers {
		if a.Answer == store.Yes && !seen[a.Member] {
			n++
		}
	}
	if n == 0 {
		return nil, nil
	}
	return Count{n, noRecordOne, noRecordMany}, nil
}

func settleDoubt(ctx context.Context, tx *store.Tx, r Request, same bool) ([]Effect, error) {
	d, err := tx.NextDoubt(ctx, r.From.ID)
	if errors.Is(err, store.ErrNotFound) {
		return nil, No(nothingWaits)
	}
	if err != nil {
		return nil, err
	}
	if r.Pending != nil { // it is the answer to a question; otherwise somebody asks for the next one
		if same {
			_, err = tx.PutAttendance(ctx, store.Attendance{Meeting: d.Meeting, Member: d.Member, Source: "csv", At: tx.Now})
		} else {
			_, err = tx.PutVisitor(ctx, store.Visitor{Meeting: d.Meeting, Name: d.Name, Source: "csv", At: tx.Now})
		}
		if err != nil {
			return nil, err
		}
		if err := tx.EndDoubt(ctx, d.ID); err != nil {
			return nil, err
		}
	}
	effects := []Effect{React("✅")}
	question, err := nextDoubt(ctx, tx, r)
	if err == nil && question != nil {
		effects = append(effects, *question)
	}
	return effects, err
}

func nextDoubt(ctx context.Context, tx *store.Tx, r Request) (*Effect, error) {
	d, err := tx.NextDoubt(ctx, r.From.ID)
	if errors.Is(err, store.ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	m, err := tx.Member(ctx, d.Member)
	if err != nil {
		return nil, err
	}
	known := m.Name
	if m.Organisation != "" {
		known += ", " + m.Organisation
	}
	e := Ask(sameAs.With("name", d.Name, "known", known)).For("doubt")
	return &e, nil
}

var (
	unreadableList = Text{
		ES: "No encuentro nombres en ese archivo. Leo el CSV de participantes de Zoom o Meet, o una lista con un nombre por línea.",
		PT: "Não encontro nomes nesse arquivo. Leio o CSV de participantes do Zoom ou Meet, ou uma lista com um nome por linha.",
		EN: "I find no names in that file. I read the participants' CSV of Zoom or Meet, or a list with one name a line.",
	}
	noRecentMeeting = Text{
		ES: "No hubo un encuentro en los últimos catorce días.",
		PT: "Não houve um encontro nos últimos catorze dias.",
		EN: "There was no meeting in the last fourteen days.",
	}
	listRead = Text{
		ES: "*{title}*: leí {names} nombres. Reconozco {matched} (nuevos: {added}), invitadas e invitados {visitors}, por preguntar {doubts}.",
		PT: "*{title}*: nomes lidos: {names}. Reconheço {matched} (novos: {added}), pessoas convidadas: {visitors}, a perguntar: {doubts}.",
		EN: "*{title}*: I read {names} names. I know {matched} (new: {added}), guests {visitors}, to ask about {doubts}.",
	}
	noRecordOne = Text{
		ES: "De {n} persona que dijo *voy* no tengo registro, lo que no quiere decir que faltó.",
		PT: "De {n} pessoa que disse *vou* não tenho registro, o que não quer dizer que faltou.",
		EN: "Of {n} person who said *going* I have no record, which does not mean that they were absent.",
	}
	noRecordMany = Text{
		ES: "De {n} personas que dijeron *voy* no tengo registro, lo que no quiere decir que faltaron.",
		PT: "De {n} pessoas que disseram *vou* não tenho registro, o que não quer dizer que faltaram.",
		EN: "Of {n} people who said *going* I have no record, which does not mean that they were absent.",
	}
	sameAs = Text{
		ES: "¿«{name}» es {known}? Responde *sí* o *no*.",
		PT: "“{name}” é {known}? Responda *sim* ou *não*.",
		EN: "Is “{name}” {known}? Answer *yes* or *no*.",
	}
)

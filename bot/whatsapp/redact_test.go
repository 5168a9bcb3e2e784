package whatsapp

import (
	"bytes"
	"errors"
	"fmt"
	"runtime/debug"
	"strings"
	"testing"
	"time"

	"github.com/rs/zerolog"
	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
)

// canaries are what may not get into any log, whatever it comes wrapped in.
var canaries = []string{"5491155550001", "100000000000001", "120363000000000001", "Canaria", "canario", "4911", "55550001"}

func TestNothingOfAnybodyIsLogged(t *testing.T) {
	number, lid := types.JID{User: "5491155550001", Device: 12, Server: types.DefaultUserServer}, types.NewJID("100000000000001", types.HiddenUserServer)
	node := waBinary.Node{Tag: "message", Attrs: waBinary.Attrs{"from": place1, "participant": lid, "participant_pn": number, "notify": `Ana "Canaria"`, "id": "3EB0"},
		Content: []waBinary.Node{{Tag: "body", Content: []byte("un canario canta")}}}
	source := types.MessageSource{Chat: place1, Sender: number}
	info := types.MessageInfo{MessageSource: source, PushName: "Canaria"}
	args := []any{
		node, &node, (*waBinary.Node)(nil), number, &number, lid, place1, source.SourceString(), info, &info, number.User, number.SignalAddress().String(), lid.SignalAddressUser(),
		fmt.Errorf("failed for %s in %s: %w", number, place1, errors.New(node.String())), number.UserInt(), []types.JID{number, lid}, []byte("un canario"),
		node.String(), "notify=Canaria", `subject="El canario"`, map[string]string{"name": "Canaria"}, struct{ Name string }{"Canaria"},
		"+54 9 11 5555-0001", "+54 (911) 5555 0001", debug.Stack(), nil, true, 7, 3 * time.Second, events.ConnectFailureClientOutdated, errors.New("plain"),
	}
	var log bytes.Buffer
	logger := (&redacted{log: zerolog.New(&log)}).Sub("Client").Sub("Socket")
	for _, write := range []func(string, ...any){logger.Debugf, logger.Infof, logger.Warnf, logger.Errorf} {
		for _, arg := range args {
			for _, format := range []string{"Closing in the middle of handling %s", "Failed (%v)", "Panic %+v", "Unknown %s", "%d", "%X", "%q", "%5d"} {
				write(format, arg)
			}
		}
		write("Node handling took %s for %s in %T and %s", time.Second, &node, number, place1.String())
		write("Got %d of %d%%", 3, 4)
		write("too few %s %s", number)
	}
	for _, canary := range canaries {
		if i := strings.Index(log.String(), canary); i >= 0 {
			t.Errorf("%s is in the log: …%s…", canary, log.String()[max(0, i-80):i+40])
		}
	}
	for _, want := range []string{"Node handling took 1s for [message message] in types.JID and [address]", "Got 3 of 4%", "Client/Socket", `"level":"warn"`, `"level":"error"`} {
		if !strings.Contains(log.String(), want) {
			t.Errorf("%q is not in the log", want)
		}
	}
}

func TestPanicValuesAreNotLogged(t *testing.T) {
	for _, value := range []any{"Canaria", errors.New("<message notify=Canaria>"), struct{ s string }{"canario"}, fmt.Errorf("of 5491155550001")} {
		said := cause(value)
		for _, canary := range canaries {
			if strings.Contains(said, canary) {
				t.Errorf("%s in %q", canary, said)
			}
		}
	}
	defer func() {
		if said := cause(recover()); !strings.Contains(said, "index out of range") {
			t.Errorf("Go's own words are lost: %q", said)
		}
	}()
	_ = canaries[len(canaries):][0]
}

func FuzzRedact(f *testing.F) {
	f.Add("from 5491155550001:3@s.whatsapp.net in 120363000000000001@g.us")
	f.Fuzz(func(t *testing.T, line string) {
		said := redact(line + " 5491155550001@s.whatsapp.net " + line)
		if strings.Contains(said, "5491155550001") {
			t.Errorf("%q became %q", line, said)
		}
	})
}

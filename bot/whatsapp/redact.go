package whatsapp

import (
	"fmt"
	"reflect"
	"regexp"
	"runtime"
	"strings"
	"time"

	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/types"
)

var (
	addressPattern = regexp.MustCompile(`[^\s"'<>()=,;/]*@(s\.whatsapp\.net|lid|g\.us|c\.us|broadcast|newsletter|hosted\.lid|hosted|bot|msgr|interop)\b`)
	numberPattern  = regexp.MustCompile(`\+?\d[\d .()-]{4,}\d`)
	namePattern    = regexp.MustCompile(`(notify|name|subject|pushname|display_name)=("[^"]*"|\S+)`)
)

// redact takes out of a line what could tell who somebody is or what they said: addresses, numbers, names, and from the
// first angle bracket on everything, for there begins one of WhatsApp's messages with all that is in it.
func redact(line string) string {
	line, _, cut := strings.Cut(line, "<")
	line = addressPattern.ReplaceAllString(line, "[address]")
	line = namePattern.ReplaceAllString(line, "$1=[name]")
	line = numberPattern.ReplaceAllString(line, "[number]")
	if cut {
		line += "[message]"
	}
	return line
}

// safe is what may be written of a value that whatsmeow wants to write. What is not known to be harmless is only named.
func safe(arg any) string {
	switch arg := arg.(type) {
	case nil:
		return "nil"
	case types.JID, *types.JID:
		return "[address]"
	case waBinary.Node:
		return "[message " + arg.Tag + "]"
	case *waBinary.Node:
		if arg == nil {
			return "[message]"
		}
		return "[message " + arg.Tag + "]"
	case time.Duration, time.Time, bool:
		return fmt.Sprint(arg)
	case error:
		return redact(arg.Error())
	case string:
		return redact(arg)
	case []byte:
		return fmt.Sprintf("[%d bytes]", len(arg))
	}
	switch v := reflect.ValueOf(arg); v.Kind() {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Float32, reflect.Float64:
		return redact(fmt.Sprint(arg))
	case reflect.String:
		return redact(v.String())
	}
	return fmt.Sprintf("[%T]", arg)
}

// cause is what may be written of a panic: what Go itself says of it, or else only what kind of thing was thrown.
func cause(p any) string {
	if err, ok := p.(runtime.Error); ok {
		return redact(err.Error())
	}
	return fmt.Sprintf("%T", p)
}

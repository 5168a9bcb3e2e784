package whatsapp

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/rs/zerolog"
	waLog "go.mau.fi/whatsmeow/util/log"
)

// redacted is the only way of whatsmeow's lines into our log. It prints whole messages in its warnings, so each value is
// looked at before it is written, and the line once more after. What it says for debugging is never written.
type redacted struct {
	log    zerolog.Logger
	module string
}

var _ waLog.Logger = (*redacted)(nil)

// Debugf implements waLog.Logger.
func (*redacted) Debugf(string, ...any) {}

// Infof implements waLog.Logger.
func (r *redacted) Infof(format string, args ...any) { r.write(zerolog.DebugLevel, format, args) }

// Warnf implements waLog.Logger.
func (r *redacted) Warnf(format string, args ...any) { r.write(zerolog.WarnLevel, format, args) }

// Errorf implements waLog.Logger.
func (r *redacted) Errorf(format string, args ...any) {
	r.write(zerolog.ErrorLevel, format, args)
}

// ourBusiness is how lines begin, or what is in them, about what we say ourselves, once and in a sentence: that the line is
// cut. Everything that whatsmeow had in hand then complains for itself.
var ourBusiness = regexp.MustCompile(`^(Initial connection failed|Error reconnecting|Client outdated)|websocket (not connected|disconnected)`)

// Sub implements waLog.Logger.
func (r *redacted) Sub(module string) waLog.Logger {
	if r.module != "" {
		module = r.module + "/" + module
	}
	return &redacted{log: r.log, module: module}
}

func (r *redacted) write(level zerolog.Level, format string, args []any) {
	if r.log.GetLevel() > level {
		return
	}
	line := say(format, args)
	if ourBusiness.MatchString(line) {
		if level = zerolog.DebugLevel; r.log.GetLevel() > level {
			return
		}
	}
	r.log.WithLevel(level).Str("part", "whatsmeow").Str("module", r.module).Msg(line)
}

var verb = regexp.MustCompile(`%[-+# 0]*\d*(\.\d+)?[a-zA-Z]`)

// say writes a line out of what is safe in it. A %T stays as it is: the name of a type is nobody's.
func say(format string, args []any) string {
	var next int
	line := verb.ReplaceAllStringFunc(strings.ReplaceAll(format, "%%", "%"), func(v string) string {
		if next >= len(args) {
			return v
		}
		arg := args[next]
		next++
		if strings.HasSuffix(v, "T") {
			return fmt.Sprintf("%T", arg)
		}
		return safe(arg)
	})
	return redact(line)
}

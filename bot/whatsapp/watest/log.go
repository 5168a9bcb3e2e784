package watest

import (
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	waLog "go.mau.fi/whatsmeow/util/log"
)

// Log is a whatsmeow logger that a test can wait on. Some things that a client decides, such as not to
// reconnect, show nowhere else. With WATEST_LOG in the environment everything goes to standard error too.
type Log struct {
	module string
	lines  *lines
}

type lines struct {
	mu      sync.Mutex
	all     []string
	changed chan struct{}
}

// NewLog makes an empty log.
func NewLog() *Log {
	return &Log{lines: &lines{changed: make(chan struct{})}}
}

var loud = os.Getenv("WATEST_LOG") != ""

func (l *Log) write(level, format string, args []any) {
	line := level + " " + l.module + " " + fmt.Sprintf(format, args...)
	if loud {
		fmt.Fprintln(os.Stderr, line)
	}
	if len(line) > 400 {
		line = line[:400]
	}
	l.lines.mu.Lock()
	defer l.lines.mu.Unlock()
	l.lines.all = append(l.lines.all, line)
	close(l.lines.changed)
	l.lines.changed = make(chan struct{})
}

// Debugf implements waLog.Logger.
func (l *Log) Debugf(format string, args ...any) { l.write("DEBUG", format, args) }

// Infof implements waLog.Logger.
func (l *Log) Infof(format string, args ...any) { l.write("INFO", format, args) }

// Warnf implements waLog.Logger.
func (l *Log) Warnf(format string, args ...any) { l.write("WARN", format, args) }

// Errorf implements waLog.Logger.
func (l *Log) Errorf(format string, args ...any) { l.write("ERROR", format, args) }

// Sub implements waLog.Logger. All modules write to the same log.
func (l *Log) Sub(module string) waLog.Logger {
	return &Log{module: l.module + "/" + module, lines: l.lines}
}

// Count is how many lines so far contain a phrase.
func (l *Log) Count(phrase string) int {
	l.lines.mu.Lock()
	defer l.lines.mu.Unlock()
	count := 0
	for _, line := range l.lines.all {
		if strings.Contains(line, phrase) {
			count++
		}
	}
	return count
}

// Await waits until so many lines, in all, contain a phrase.
func (l *Log) Await(t testing.TB, phrase string, n int) {
	t.Helper()
	timeout := time.After(Patience)
	for {
		l.lines.mu.Lock()
		changed := l.lines.changed
		l.lines.mu.Unlock()
		if l.Count(phrase) >= n {
			return
		}
		select {
		case <-changed:
		case <-timeout:
			t.Fatalf("watest: waited %v in vain for the log to say %q", Patience, phrase)
		}
	}
}

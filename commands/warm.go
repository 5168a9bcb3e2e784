package commands

import "comunidad/commands/answer"

// Warm reads the phrase book, which takes some tenths of a second, so that the first message does not wait for it.
func Warm() { answer.Read("voy", answer.Direct) }

package commands

import (
	"bytes"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// decode gives the text of a file as spreadsheets write it: UTF-8 with or without its mark, UTF-16 with its mark («Unicode
// text» of Excel), or the letters of Windows, which are those of Latin-1 too. ok is false for what is none of these.
func decode(source []byte) (text []byte, ok bool) {
	if bytes.HasPrefix(source, []byte("\xff\xfe")) || bytes.HasPrefix(source, []byte("\xfe\xff")) {
		text, err := unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM).NewDecoder().Bytes(source)
		return text, err == nil && !bytes.ContainsRune(text, utf8.RuneError)
	}
	source = bytes.TrimPrefix(source, []byte("\ufeff"))
	if utf8.Valid(source) {
		return source, true
	}
	text, err := charmap.Windows1252.NewDecoder().Bytes(source)
	return text, err == nil && !bytes.ContainsRune(text, utf8.RuneError)
}

package commands

import (
	"testing"

	"comunidad/store"
)

// Of words that are as near, that of the reader's language is meant.
func TestNearestSpeaksTheReadersLanguage(t *testing.T) {
	run := func(es, pt, en string) *Set {
		return &Set{aliases: map[string]*Command{es: {Aliases: Words{ES: []string{es}}}, pt: {Aliases: Words{PT: []string{pt}}}, en: {Aliases: Words{EN: []string{en}}}}, longest: 1}
	}
	s := run("prometo", "prometa", "promete")
	for lang, want := range map[store.Lang]string{store.ES: "prometo", store.PT: "prometa", store.EN: "promete"} {
		if got := s.nearest("prometu algo", true).In(lang); got != want {
			t.Errorf("%s: %q, want %q", lang, got, want)
		}
	}
	if got := run("presente", "cheguei", "here").nearest("presnete", true).In(store.PT); got != "presente" {
		t.Errorf("the only word that is near is %q", got)
	}
}

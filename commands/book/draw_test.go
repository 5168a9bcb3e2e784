package book

import (
	"maps"
	"slices"
	"strings"
	"testing"
)

func TestDraw(t *testing.T) {
	for cluster, want := range map[string]struct {
		face face
		text string
	}{
		"ñ": {textFace, "ñ"}, "g̃": {textFace, "g̃"}, "—": {textFace, "—"}, "€": {textFace, "€"}, "Ж": {textFace, "Ж"},
		"✅": {signsFace, "✅"}, "💬": {signsFace, "\ue4ac"}, "❤️": {signsFace, "❤"}, "🙏🏽": {signsFace, "\ue64f"}, "👩‍👧": {signsFace, "\ue469\ue467"},
		"🤷🏽‍♀️": {signsFace, "\ue937"}, "🫱🏽‍🫲🏾": {signsFace, "\ue91d"}, "🇲🇽": {textFace, "MX"}, "1️⃣": {textFace, "1"}, "𝓗": {textFace, "H"},
		"中": {signsFace, undrawn}, "🪿": {signsFace, undrawn},
	} {
		a := draw(cluster, style{face: textFace, size: 10})
		if a.face != want.face || a.text != want.text {
			t.Errorf("%s: %s %+q, not %s %+q", cluster, a.face, a.text, want.face, want.text)
		}
		if a.text != cluster && a.actual != cluster || a.width <= 0 || strings.ContainsFunc(a.text, func(r rune) bool { return r > 0xFFFF }) {
			t.Errorf("%s is %+v", cluster, a)
		}
	}
}

// The emoji that the brief of the bot itself uses are drawn, not marked as missing.
func TestOurEmojiAreDrawn(t *testing.T) {
	for _, emoji := range strings.Fields("💬 ✅ 🤝 🌾 📌 🎉 ❤️ 💛 🙌 👏 🙏 💪 😊 😂 😍 😢 🔥 ✨ 🌱 🌎 🏠 📍 📅 🔗 📎 📝 👀 👋 👍 ☕ ⭐ 💡 ⚠️ ✊🏽 🕊️ 🦋 🌻 🌈 👣 🎤 🙋 🤔 ❌ 🤗 ✋ 🖐️ 🥰 🫶 🫂") {
		if a := draw(emoji, style{face: textFace, size: 10}); a.face != signsFace || a.text == undrawn {
			t.Errorf("%s is drawn as %+q", emoji, a.text)
		}
	}
}

func TestStandIns(t *testing.T) {
	for young, old := range standIn {
		private := young
		if private > 0xFFFF {
			private += 0xE000 - 0x1F000
		}
		if signsFace.draws(private) {
			t.Errorf("%c needs no other in its place", young)
		}
		if old != 0 && asSigns(string(young)) == "" {
			t.Errorf("%c, in the place of %c, is not drawn either", old, young)
		}
	}
}

// A text may change from one face of letters to another without losing any.
func TestFacesDrawTheSame(t *testing.T) {
	letters := slices.Sorted(maps.Keys(faces()[textFace].advance))
	for _, f := range []face{boldFace, italicFace, titleFace} {
		if !slices.Equal(slices.Sorted(maps.Keys(faces()[f].advance)), letters) {
			t.Errorf("%s has other letters", f)
		}
	}
}

func TestWrap(t *testing.T) {
	for _, text := range append(hostile, "a b", "guion-largo y/o barra") {
		all := atoms(strings.Join(cleanLines(text), " "), style{face: textFace, size: 10})
		var before, after strings.Builder
		for _, a := range all {
			before.WriteString(a.text)
		}
		for _, r := range wrap(all, 120) {
			if r.width() > 120.001 && len(r) > 1 {
				t.Errorf("%.40q: a row of %.1f points", text, r.width())
			}
			for _, a := range r {
				after.WriteString(a.text)
			}
		}
		if strings.ReplaceAll(before.String(), " ", "") != strings.ReplaceAll(after.String(), " ", "") {
			t.Errorf("%.40q: something was lost", text)
		}
	}
}

package rehearsal

import (
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"comunidad/bot/page/pagetest"
)

// say types a line and sends it with the key for it.
func say(text string) chromedp.Action {
	return chromedp.Tasks{pagetest.Type("#text", text), chromedp.KeyEvent(kb.Enter), pagetest.Until(`document.getElementById("text").value === ""`)}
}

// be chooses somebody, and waits until the page is theirs.
func be(handle, name string) chromedp.Action {
	return chromedp.Tasks{pagetest.Press("#p-" + handle + " a"), pagetest.There(`#text[placeholder*="` + name + `"]`)}
}

// A whole cycle by clicks and typing alone: a meeting is made and announced, people answer in every way there is, the
// clock is turned to its day, and they come.
func TestPhoneWholeCycle(t *testing.T) {
	ctx := pagetest.Open(t)
	_, server := newPhone(t)
	alone := chromedp.Tasks{pagetest.Press(".chats a:last-child"), pagetest.There(".chats a:last-child[aria-current]")}
	group := chromedp.Tasks{pagetest.Press(".chats a:first-child"), pagetest.There(".chats a:first-child[aria-current]")}
	pagetest.Do(t, ctx,
		chromedp.EmulateViewport(1280, 900), chromedp.Navigate(server.URL),
		be("marta", "Marta"), alone,
		say("encuentro nuevo Cuidarnos el jueves 29 de octubre a las 10:00, 90 min, https://meet.example/m17"), pagetest.Sees("Con publicar queda en el calendario"),
		say("publicar"), pagetest.Sees("está en el calendario (E17)"),
		// The one before takes place first.
		pagetest.Press(`button[value="7d"]`), pagetest.Sees("jueves 15 de octubre · 10:05"),
		group, pagetest.Sees("ya empezamos"),
		be("ana", "Ana"), say("presente"), pagetest.There(".bubble.mine:last-child .reactions"),
		pagetest.Press(`button[value="1d"]`), pagetest.Sees("viernes 16 de octubre · 10:05"),
		be("marta", "Marta"), alone,
		say("anunciar"), group, pagetest.Sees("Cuidarnos: jueves 29 de octubre"),
		be("rosa", "Rosa"), pagetest.PressLast(".bubble.bot .quote"), pagetest.There("#quoted input"),
		say("voy con Toño"), pagetest.There(".bubble.mine:last-child .reactions"),
		be("joao", "João"), pagetest.OpenLast(".bubble.bot details"),
		pagetest.PressLast(`.bubble.bot details[open] button[value="✅"]`), pagetest.Until(`!![...document.querySelectorAll(".bubble.bot")].at(-1).querySelector(".reactions")`),
		be("pilar", "Pilar"), pagetest.PressText("¿quién va?"), pagetest.Sees("3 van"),
		pagetest.Press(`button[value="7d"]`), pagetest.Sees("viernes 23 de octubre · 10:05"),
		pagetest.Press(`button[value="7d"]`), pagetest.Sees("https://meet.example/m17"),
		be("rosa", "Rosa"), pagetest.Press(".langs a[lang=pt]"), pagetest.Sees("Quem é você?"),
	)
}

// What another page does is seen without loading this one again, while somebody types.
func TestPhoneSeesNews(t *testing.T) {
	ctx := pagetest.Open(t)
	phone, server := newPhone(t)
	pagetest.Do(t, ctx, chromedp.Navigate(server.URL), pagetest.Type("#text", "estoy escrib"))
	if err := phone.act(t.Context(), Line{Verb: Say, Who: "ana", Text: "hola a todas"}); err != nil {
		t.Fatal(err)
	}
	var typed string
	pagetest.Do(t, ctx, pagetest.Sees("hola a todas"), chromedp.Evaluate(`document.getElementById("text").value`, &typed))
	if typed != "estoy escrib" {
		t.Errorf("what was being typed is now %q", typed)
	}
}

// A script in a name and in a text stays what it is: letters.
func TestPhoneScriptInAName(t *testing.T) {
	ctx := pagetest.Open(t)
	phone, server := newPhone(t)
	evil := `<img src=x onerror="document.title='taken'"><script>document.title='taken'</script>`
	if err := phone.act(t.Context(), Line{Verb: Join, Who: "eve", Member: Person{Handle: "eve", Country: "MX", Name: evil}}); err != nil {
		t.Fatal(err)
	}
	var title string
	pagetest.Do(t, ctx, chromedp.Navigate(server.URL+"/?as=eve"), say(evil), pagetest.Sees(evil), chromedp.Title(&title))
	if title == "taken" {
		t.Error("the script ran")
	}
}

// Without scripts everything can be read, and plain forms write.
func TestPhoneWithoutScripts(t *testing.T) {
	ctx := pagetest.Open(t)
	_, server := newPhone(t)
	pagetest.Do(t, ctx,
		emulation.SetScriptExecutionDisabled(true), chromedp.Navigate(server.URL),
		pagetest.There("#messages .bubble"),
		pagetest.Type("#text", "¿quién va?"), pagetest.Press("#write .main"),
		pagetest.Until(`!![...document.querySelectorAll("blockquote")].find(q => q.innerText.includes("¿quién va?"))`),
	)
}

// The page is for everyone: at every width, by day and by night, in the group and alone.
func TestPhoneLooks(t *testing.T) {
	ctx := pagetest.Open(t)
	_, server := newPhone(t)
	for name, address := range map[string]string{"group": "/?as=rosa", "alone": "/?as=marta&chat=dm&lang=pt", "empty": "/?as=sam&chat=dm&lang=en"} {
		pagetest.Do(t, ctx, chromedp.Navigate(server.URL+address))
		pagetest.Look(t, ctx, "phone-"+name)
	}
}

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
	return chromedp.Tasks{chromedp.SendKeys("#text", text, chromedp.ByQuery), chromedp.SendKeys("#text", kb.Enter, chromedp.ByQuery)}
}

func click(selector string) chromedp.Action { return chromedp.Click(selector, chromedp.ByQuery) }

// be chooses somebody, and waits until the page is theirs.
func be(handle, name string) chromedp.Action {
	return chromedp.Tasks{click("#p-" + handle + " a"), chromedp.WaitVisible(`#text[placeholder*="`+name+`"]`, chromedp.ByQuery)}
}

// A whole cycle by clicks and typing alone: a meeting is made and announced, people answer in every way there is, the
// clock is turned to its day, and they come.
func TestPhoneWholeCycle(t *testing.T) {
	ctx := pagetest.Open(t)
	_, server := newPhone(t)
	alone, group := `.chats a:last-child`, `.chats a:first-child`
	pagetest.Do(t, ctx,
		chromedp.EmulateViewport(1280, 900), chromedp.Navigate(server.URL),
		be("marta", "Marta"), click(alone), chromedp.WaitVisible(`.chats a:last-child[aria-current]`, chromedp.ByQuery),
		say("encuentro nuevo Cuidarnos el jueves 29 de octubre a las 10:00, 90 min, https://meet.example/m17"), pagetest.Sees("Con publicar queda en el calendario"),
		say("publicar"), pagetest.Sees("está en el calendario (E17)"),
		// The one before takes place first.
		click(`button[value="7d"]`), pagetest.Sees("jueves 15 de octubre · 10:05"),
		click(group), pagetest.Sees("ya empezamos"),
		be("ana", "Ana"), say("presente"), chromedp.WaitVisible(`.bubble.mine:last-child .reactions`, chromedp.ByQuery),
		click(`button[value="1d"]`), pagetest.Sees("viernes 16 de octubre · 10:05"),
		be("marta", "Marta"), click(alone), chromedp.WaitVisible(`.chats a:last-child[aria-current]`, chromedp.ByQuery),
		say("anunciar"), click(group), pagetest.Sees("Cuidarnos: jueves 29 de octubre"),
		be("rosa", "Rosa"), click(`.bubble.bot:last-child .quote`), chromedp.WaitVisible(`#quoted input`, chromedp.ByQuery),
		say("voy con Toño"), chromedp.WaitVisible(`.bubble.mine:last-child .reactions`, chromedp.ByQuery),
		be("joao", "João"), chromedp.Evaluate(`[...document.querySelectorAll(".bubble.bot")].at(-1).id`, nil),
		chromedp.Click(`(//li[contains(@class,"bot")])[last()]//summary`, chromedp.BySearch),
		chromedp.Click(`(//li[contains(@class,"bot")])[last()]//button[@value="✅"]`, chromedp.BySearch),
		chromedp.WaitVisible(`(//li[contains(@class,"bot")])[last()]//p[@class="reactions"]`, chromedp.BySearch),
		be("pilar", "Pilar"), chromedp.Click(`//div[@id="tries"]//button[.="¿quién va?"]`, chromedp.BySearch), pagetest.Sees("3 van"),
		click(`button[value="7d"]`), click(`button[value="7d"]`), pagetest.Sees("https://meet.example/m17"),
		be("rosa", "Rosa"), click(`.langs a[lang=pt]`), pagetest.Sees("Quem é você?"),
	)
}

// What another page does is seen without loading this one again, while somebody types.
func TestPhoneSeesNews(t *testing.T) {
	ctx := pagetest.Open(t)
	phone, server := newPhone(t)
	pagetest.Do(t, ctx, chromedp.Navigate(server.URL), chromedp.SendKeys("#text", "estoy escrib", chromedp.ByQuery))
	if err := phone.act(t.Context(), Line{Verb: Say, Who: "ana", Text: "hola a todas"}); err != nil {
		t.Fatal(err)
	}
	var typed string
	pagetest.Do(t, ctx, pagetest.Sees("hola a todas"), chromedp.Value("#text", &typed, chromedp.ByQuery))
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
		chromedp.WaitVisible("#messages .bubble", chromedp.ByQuery),
		chromedp.SendKeys("#text", "¿quién va?", chromedp.ByQuery), chromedp.Click("#write .main", chromedp.ByQuery),
		chromedp.WaitVisible(`//blockquote[contains(., "¿quién va?")]`, chromedp.BySearch),
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

package watest

import (
	"context"
	"database/sql"
	"testing"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/store/sqlstore"
	_ "modernc.org/sqlite"
)

// The bot keeps its keys in whatsmeow's own SQL store, which is fussier than the store in memory.
func TestSQLStore(t *testing.T) {
	t.Parallel()
	s := New(t)
	db, err := sql.Open("sqlite", "file:"+t.TempDir()+"/session.db?_pragma=foreign_keys(1)&_pragma=busy_timeout(5000)&_pragma=synchronous(0)")
	if err != nil {
		t.Fatal(err)
	}
	db.SetMaxOpenConns(1)
	container := sqlstore.NewWithDB(db, "sqlite3", nil)
	if err := container.Upgrade(context.Background()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { container.Close() })
	log := NewLog()
	bot := &Member{Client: whatsmeow.NewClient(container.NewDevice(), log), Phone: s.Phone(t, "", "Bot"), Log: log}
	careful(bot.Client)
	bot.Inbox = s.Link(t, bot.Client, bot.Phone)
	if bot.Store.PushName != "Bot" {
		t.Errorf("the push name is %q", bot.Store.PushName)
	}
	ana := s.Member(t, "", "Ana")
	g := s.Group("Community", ana, bot)
	bot.Say(t, g.JID, "hola")
	ana.Reply(t, ana.Inbox.AwaitText(t, "hola"), "buenas")
	bot.Inbox.AwaitText(t, "buenas")
	vote(t, g, ana, bot)
	vote(t, g, bot, ana)
	attend(t, g, bot, ana)
	share(t, g, ana, bot)
	s.Line(bot).Garble(1)
	ana.Say(t, g.JID, "ilegible")
	bot.Inbox.AwaitText(t, "ilegible")
	bot.Say(t, ana.Phone.PN(), "en privado")
	ana.Inbox.AwaitText(t, "en privado")
	s.Line(bot).Drop()
	s.Line(bot).AwaitLogins(t, 2)
	ana.Say(t, g.JID, "de vuelta")
	bot.Inbox.AwaitText(t, "de vuelta")
	if unknown := s.Unknown(); len(unknown) > 0 {
		t.Errorf("unknown IQs: %v", unknown)
	}
}

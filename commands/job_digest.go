package commands

import (
	"context"
	"time"

	"comunidad/store"
)

func init() { owe(&Job{Name: "digest", Next: nextDigest, Run: weeklyDigest}) }

// digestGrace is how late the digest may still go out after an outage.
const digestGrace = 48 * time.Hour

// nextDigest is the next time in the schedule after the last digest, once anything was ever shared.
func nextDigest(ctx context.Context, tx *store.Tx, rules Rules) (Due, error) {
	return scheduled(ctx, tx, "digest", rules.Digest)
}

// scheduled is when something that is owed by a schedule is due next, once anything was ever shared. An outage skips what
// it missed, but for the last.
func scheduled(ctx context.Context, tx *store.Tx, job string, cron Cron) (Due, error) {
	community, err := tx.Community(ctx)
	if err != nil {
		return Due{}, err
	}
	last, err := tx.LastSettled(ctx, job)
	if err == nil && last.IsZero() {
		last, err = tx.FirstShared(ctx)
	}
	if err != nil || last.IsZero() {
		return Due{}, err
	}
	return Due{Job: job, At: cron.Next(last, community.Zone)}, nil
}

func weeklyDigest(ctx context.Context, tx *store.Tx, _ Rules, due Due) ([]Effect, error) {
	if tx.Now.Sub(due.At) > digestGrace {
		return nil, Skip("too late")
	}
	since, err := tx.LastSettled(ctx, "digest")
	if err != nil {
		return nil, err
	}
	if oldest := tx.Now.Add(-firstLook); since.Before(oldest) {
		since = oldest
	}
	news, err := newsSince(ctx, tx, since)
	if err != nil {
		return nil, err
	}
	if len(news) == 0 {
		return nil, Skip("nothing new")
	}
	post := Post(newsBody{newsOfTheWeek, news, nil, true}).About(Subject{Kind: AboutNews})
	return []Effect{post.Once("digest/" + due.At.Format(time.DateOnly)).Before(due.At.Add(digestGrace))}, nil
}

var newsOfTheWeek = Text{ES: "*Novedades de la semana*", PT: "*Novidades da semana*", EN: "*News of the week*"}

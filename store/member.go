package store

import (
	"context"
	"database/sql"
	"strings"
	"time"
)

// Status is a person's standing in the group.
type Status string

// Whoever writes without being in the group is a stranger; whoever was in it has left.
const (
	Stranger Status = "stranger"
	InGroup  Status = "member"
	Left     Status = "left"
)

// Member is a person, however WhatsApp names them.
type Member struct {
	ID             int64
	Name           string // as they gave it, cleaned; empty until they do
	OrganisationID int64  // 0 for none
	Organisation   string
	Country        string         // ISO 3166 code, empty if unknown
	City           string         // as they gave it
	Zone           *time.Location // nil if unknown
	Lang           Lang           // empty if they never chose
	Facilitator    bool           // an admin of the group
	Status         Status
	Since          time.Time // of the status
	WroteAt        time.Time // their last direct message, zero for none
	Reminders      Remind
	RekeyedAt      time.Time // when a facilitator's phone got new keys that nobody has vouched for; zero otherwise
}

// Remind is how somebody wants to be reminded of meetings.
type Remind string

// As everyone: mentioned an hour before if they said yes; not at all; or written to alone as well.
const (
	RemindAsAll  Remind = ""
	RemindOff    Remind = "off"
	RemindDirect Remind = "direct"
)

// Address names a person on WhatsApp: a LID or a phone number, without the device.
type Address string

const memberColumns = `SELECT m.id, m.name, coalesce(m.organisation, 0), coalesce(o.name, ''), m.country, m.city, m.zone, m.lang,
	m.facilitator, m.status, m.since, m.wrote_at, m.reminders, m.rekeyed_at FROM member m LEFT JOIN organisation o ON o.id = m.organisation `

func scanMember(row scanner) (Member, error) {
	var (
		m    Member
		zone string
	)
	if err := row.Scan(&m.ID, &m.Name, &m.OrganisationID, &m.Organisation, &m.Country, &m.City, &zone, &m.Lang,
		&m.Facilitator, &m.Status, millis{&m.Since}, millis{&m.WroteAt}, &m.Reminders, millis{&m.RekeyedAt}); err != nil {
		return Member{}, err
	}
	if zone != "" {
		var err error
		if m.Zone, err = loadZone(zone); err != nil {
			return Member{}, err
		}
	}
	return m, nil
}

// Member reads one person. ErrNotFound if there is none with that id.
func (tx *Tx) Member(ctx context.Context, id int64) (Member, error) {
	return one(ctx, tx, scanMember, memberColumns+`WHERE m.id = $1`, id)
}

// Members are all who are in the group, oldest first.
func (tx *Tx) Members(ctx context.Context) ([]Member, error) {
	return list(ctx, tx, scanMember, memberColumns+`WHERE m.status = 'member' ORDER BY m.id`)
}

// EveryMember is everyone that the file still knows, those who left and strangers too.
func (tx *Tx) EveryMember(ctx context.Context) ([]Member, error) {
	return list(ctx, tx, scanMember, memberColumns+`WHERE m.id > 0 ORDER BY m.id`)
}

// MemberAt finds who has this address. ErrNotFound if nobody has.
func (tx *Tx) MemberAt(ctx context.Context, address Address) (Member, error) {
	return one(ctx, tx, scanMember, memberColumns+`JOIN alias a ON a.member = m.id WHERE a.address = $1`, string(address))
}

// Addresses are the names WhatsApp has for a member, LIDs before phone numbers.
func (tx *Tx) Addresses(ctx context.Context, member int64) ([]Address, error) {
	return list(ctx, tx, func(row scanner) (a Address, err error) { return a, row.Scan(&a) },
		`SELECT address FROM alias WHERE member = $1 ORDER BY address NOT LIKE '%@lid', address`, member)
}

// AddMember makes a member with that address. ErrExists if somebody has it.
func (tx *Tx) AddMember(ctx context.Context, address Address, status Status) (int64, error) {
	var id int64
	if err := tx.get(ctx, `INSERT INTO member (status, since) VALUES ($1, $2) RETURNING id`, []any{string(status), unix(tx.Now)}, &id); err != nil {
		return 0, err
	}
	return id, tx.AddAddress(ctx, id, address)
}

// AddUnreached makes a member of the group of whom WhatsApp's names are not known.
func (tx *Tx) AddUnreached(ctx context.Context) (int64, error) {
	var id int64
	err := tx.get(ctx, `INSERT INTO member (status, since) VALUES ('member', $1) RETURNING id`, []any{unix(tx.Now)}, &id)
	return id, err
}

// AddAddress gives a member one more address. ErrExists if somebody has it.
func (tx *Tx) AddAddress(ctx context.Context, member int64, address Address) error {
	_, err := tx.exec(ctx, `INSERT INTO alias (address, member) VALUES ($1, $2)`, string(address), member)
	return err
}

// DropAddress takes an address from whoever has it: a phone number that moved on takes nothing along.
func (tx *Tx) DropAddress(ctx context.Context, address Address) error {
	_, err := tx.exec(ctx, `DELETE FROM alias WHERE address = $1`, string(address))
	return err
}

// SetRekeyed notes when a member's phone got new keys; the zero time says that it is theirs.
func (tx *Tx) SetRekeyed(ctx context.Context, member int64, at time.Time) error {
	_, err := tx.exec(ctx, `UPDATE member SET rekeyed_at = $2 WHERE id = $1`, member, maybe(at))
	return err
}

// SetStatus records that a member came, left, or was found to be a stranger. Whoever is not in the group holds no role.
func (tx *Tx) SetStatus(ctx context.Context, member int64, status Status) error {
	_, err := tx.exec(ctx, `UPDATE member SET status = $2, since = $3, facilitator = facilitator AND $2 = 'member'
		WHERE id = $1 AND status <> $2`, member, string(status), unix(tx.Now))
	return err
}

// SetFacilitator gives or takes the role.
func (tx *Tx) SetFacilitator(ctx context.Context, member int64, is bool) error {
	_, err := tx.exec(ctx, `UPDATE member SET facilitator = $2 WHERE id = $1`, member, is)
	return err
}

// SetReminders records how a member wants to be reminded.
func (tx *Tx) SetReminders(ctx context.Context, member int64, how Remind) error {
	_, err := tx.exec(ctx, `UPDATE member SET reminders = $2 WHERE id = $1`, member, string(how))
	return err
}

// SetLang records the language that a member reads.
func (tx *Tx) SetLang(ctx context.Context, member int64, lang Lang) error {
	_, err := tx.exec(ctx, `UPDATE member SET lang = $2 WHERE id = $1`, member, string(lang))
	return err
}

// MarkWrote records that a member wrote to the bot directly, which is what allows an answer there.
func (tx *Tx) MarkWrote(ctx context.Context, member int64) error {
	_, err := tx.exec(ctx, `UPDATE member SET wrote_at = $2 WHERE id = $1`, member, unix(tx.Now))
	return err
}

// Profile is what people say of themselves.
type Profile struct {
	Name, Country, City string
	Organisation        string
	Folded              string         // the organisation's name folded: two spellings of it are one organisation
	Zone                *time.Location // nil if unknown
}

// SetProfile keeps what a member said of themselves, in place of what was known, and that they said it for that.
func (tx *Tx) SetProfile(ctx context.Context, member int64, p Profile) error {
	var organisation sql.NullInt64
	if p.Organisation != "" {
		id, err := tx.AddOrganisation(ctx, p.Organisation, p.Folded)
		if err != nil {
			return err
		}
		organisation = sql.NullInt64{Int64: id, Valid: true}
	}
	zone := ""
	if p.Zone != nil {
		zone = p.Zone.String()
	}
	_, err := tx.exec(ctx, `UPDATE member SET name = $2, organisation = $3, country = $4, city = $5, zone = $6, consented_at = $7 WHERE id = $1`,
		member, p.Name, organisation, p.Country, p.City, zone, unix(tx.Now))
	return err
}

// one is list for the row of which there is at most one. ErrNotFound if there is none.
func one[T any](ctx context.Context, tx *Tx, scan func(scanner) (T, error), query string, args ...any) (T, error) {
	all, err := list(ctx, tx, scan, query, args...)
	if err == nil && len(all) == 0 {
		err = ErrNotFound
	}
	if err != nil {
		var none T
		return none, err
	}
	return all[0], nil
}

// IsLID tells WhatsApp's lasting name for a person from a phone number, which may change hands.
func (a Address) IsLID() bool { return strings.HasSuffix(string(a), "@lid") }

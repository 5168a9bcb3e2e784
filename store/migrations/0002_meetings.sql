-- Meetings and answers, as rich as people are: files and polls that the bot sends, series, changes, preferences, budget.

CREATE TABLE outbox_file (
	outbox INTEGER PRIMARY KEY REFERENCES outbox (seq) ON DELETE CASCADE,
	name   TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
	mime   TEXT NOT NULL CHECK (length(mime) BETWEEN 1 AND 120),
	data   BLOB NOT NULL
) STRICT;

-- The options of a poll that the bot posted, in order; a post that the bot starts by itself counts against the noise budget.
ALTER TABLE outbox ADD COLUMN options TEXT NOT NULL DEFAULT '';
ALTER TABLE outbox ADD COLUMN started INTEGER NOT NULL DEFAULT 0 CHECK (started IN (0, 1));

-- A document that somebody sent to the bot: a facilitator's CSV, wiped with the row's text.
CREATE TABLE inbox_file (
	inbox INTEGER PRIMARY KEY REFERENCES inbox (seq) ON DELETE CASCADE,
	name  TEXT NOT NULL CHECK (length(name) <= 200),
	data  BLOB NOT NULL CHECK (length(data) <= 1048576)
) STRICT;

-- Meetings that come back by a rule. What is published of it is a meeting like any other, and can be moved or cancelled alone.
CREATE TABLE series (
	id         INTEGER PRIMARY KEY,
	rule       TEXT    NOT NULL CHECK (length(rule) BETWEEN 1 AND 200), -- as somebody wrote it
	title      TEXT    NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
	clock      TEXT    NOT NULL CHECK (clock GLOB '??:??'),
	zone       TEXT    NOT NULL,
	minutes    INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 1440),
	link       TEXT    NOT NULL DEFAULT '' CHECK (length(link) <= 500),
	since      TEXT    NOT NULL CHECK (since GLOB '????-??-??'),        -- the day from which it is counted
	made_until INTEGER NOT NULL,                                        -- every occurrence up to here has been published
	made_by    INTEGER REFERENCES member (id) ON DELETE SET NULL,
	status     TEXT    NOT NULL CHECK (status IN ('running', 'ended'))
) STRICT;

ALTER TABLE meeting ADD COLUMN series INTEGER REFERENCES series (id) ON DELETE SET NULL;
ALTER TABLE meeting ADD COLUMN changes INTEGER NOT NULL DEFAULT 0; -- how often it was changed: the SEQUENCE of its calendar entry

-- Native WhatsApp events that people posted for a meeting: their answers count in the same roster.
CREATE TABLE native_event (
	message TEXT    PRIMARY KEY CHECK (length(message) BETWEEN 1 AND 200),
	meeting INTEGER NOT NULL REFERENCES meeting (number)
) STRICT, WITHOUT ROWID;

-- What members chose about being reminded: 'off' never mentions them, 'direct' writes to them alone as well.
ALTER TABLE member ADD COLUMN reminders TEXT NOT NULL DEFAULT '' CHECK (reminders IN ('', 'off', 'direct'));
-- When they agreed that what they said of themselves is kept.
ALTER TABLE member ADD COLUMN consented_at INTEGER;
-- Whether the group has been told that they came.
ALTER TABLE member ADD COLUMN welcomed INTEGER NOT NULL DEFAULT 1 CHECK (welcomed IN (0, 1));

-- People at a meeting who are no members: guests, and names from the video tool.
CREATE TABLE visitor (
	meeting      INTEGER NOT NULL REFERENCES meeting (number),
	name         TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 240),
	organisation TEXT    NOT NULL DEFAULT '' CHECK (length(organisation) <= 120),
	country      TEXT    NOT NULL DEFAULT '' CHECK (length(country) IN (0, 2)),
	source       TEXT    NOT NULL CHECK (source IN ('facilitator', 'csv')),
	at           INTEGER NOT NULL,
	PRIMARY KEY (meeting, name)
) STRICT, WITHOUT ROWID;

-- Names of a participants' list that may or may not be a member: a facilitator says, one by one.
CREATE TABLE doubt (
	id      INTEGER PRIMARY KEY,
	meeting INTEGER NOT NULL REFERENCES meeting (number),
	name    TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 240),
	member  INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
	asker   INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
	at      INTEGER NOT NULL
) STRICT;

-- What facilitators want said later.
CREATE TABLE scheduled (
	id     INTEGER PRIMARY KEY,
	text   TEXT    NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
	due_at INTEGER NOT NULL,
	by     INTEGER REFERENCES member (id) ON DELETE SET NULL,
	status TEXT    NOT NULL CHECK (status IN ('waiting', 'said', 'dropped'))
) STRICT;

-- A question with a number for an answer has so many choices; 0 asks for a yes.
ALTER TABLE pending ADD COLUMN choices INTEGER NOT NULL DEFAULT 0;

CREATE INDEX outbox_sent ON outbox (sent_at) WHERE sent_at IS NOT NULL;
CREATE INDEX outbox_started ON outbox (due_at) WHERE started = 1;

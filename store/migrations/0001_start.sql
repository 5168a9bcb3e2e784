-- One community, one file. Times are integer unix milliseconds UTC; every "at most once" is a UNIQUE or a primary key.

CREATE TABLE community (
	id           INTEGER PRIMARY KEY CHECK (id = 1),
	name         TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
	lang         TEXT    NOT NULL CHECK (lang IN ('es', 'pt', 'en')),
	zone         TEXT    NOT NULL CHECK (length(zone) BETWEEN 1 AND 64),
	secret       BLOB    NOT NULL CHECK (length(secret) = 32), -- keys the ids of what we send, so that nobody can foretell them
	created_at   INTEGER NOT NULL,
	clock        INTEGER NOT NULL,                             -- the latest time that any transaction has seen
	paused_since INTEGER
) STRICT;

CREATE TABLE organisation (
	id     INTEGER PRIMARY KEY,
	name   TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
	folded TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE member (
	id           INTEGER PRIMARY KEY,
	name         TEXT    NOT NULL DEFAULT '' CHECK (length(name) <= 240),
	organisation INTEGER REFERENCES organisation (id),
	country      TEXT    NOT NULL DEFAULT '' CHECK (length(country) IN (0, 2)),
	city         TEXT    NOT NULL DEFAULT '' CHECK (length(city) <= 120),
	zone         TEXT    NOT NULL DEFAULT '' CHECK (length(zone) <= 64),
	lang         TEXT    NOT NULL DEFAULT '' CHECK (lang IN ('', 'es', 'pt', 'en')),
	facilitator  INTEGER NOT NULL DEFAULT 0 CHECK (facilitator IN (0, 1)),
	status       TEXT    NOT NULL CHECK (status IN ('stranger', 'member', 'left')),
	since        INTEGER NOT NULL, -- of the status
	wrote_at     INTEGER           -- the last direct message from them: without one, the bot does not write first
) STRICT;

-- A person is one member however WhatsApp names them: by LID, by phone number, or by both.
CREATE TABLE alias (
	address TEXT    PRIMARY KEY CHECK (length(address) BETWEEN 1 AND 200),
	member  INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_member ON alias (member);

-- What arrived. The text is wiped as soon as it has been handled.
CREATE TABLE inbox (
	seq     INTEGER PRIMARY KEY,
	chat    INTEGER NOT NULL CHECK (chat IN (0, 1)), -- 0 the group, 1 a direct message
	member  INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
	id      TEXT    NOT NULL CHECK (length(id) BETWEEN 1 AND 200),
	kind    TEXT    NOT NULL,
	text    TEXT    NOT NULL,
	target  TEXT    NOT NULL DEFAULT '',             -- the message that is quoted, reacted to, edited, deleted
	named   INTEGER NOT NULL CHECK (named IN (0, 1)),-- the bot was mentioned
	at      INTEGER NOT NULL,                        -- when it was sent
	came_at INTEGER NOT NULL,                        -- when it reached us
	state   TEXT    NOT NULL CHECK (state IN ('new', 'done', 'failed', 'expired')),
	error   TEXT    NOT NULL DEFAULT '',
	UNIQUE (chat, member, id)
) STRICT;

-- What is owed. The WhatsApp id is chosen when the row is written, and every attempt uses it again.
CREATE TABLE outbox (
	seq           INTEGER PRIMARY KEY,
	id            TEXT    NOT NULL CHECK (length(id) = 22),
	kind          TEXT    NOT NULL CHECK (kind IN ('post', 'reply', 'react', 'dm', 'file', 'poll', 'edit')),
	member        INTEGER REFERENCES member (id) ON DELETE CASCADE, -- to whom; nobody means the group
	text          TEXT    NOT NULL,
	target        TEXT    NOT NULL DEFAULT '',                      -- the message that is quoted or reacted to
	target_member INTEGER REFERENCES member (id) ON DELETE CASCADE, -- who wrote that
	target_text   TEXT    NOT NULL DEFAULT '',
	mentions      TEXT    NOT NULL DEFAULT '',                      -- member ids, comma separated
	subject       TEXT    NOT NULL DEFAULT '',                      -- what an answer to it is about
	key           TEXT,                                             -- what was owed: never twice
	cause         INTEGER,                                          -- the inbox row that led to it
	urgent        INTEGER NOT NULL DEFAULT 0 CHECK (urgent IN (0, 1)), -- goes out even while paused
	made_at       INTEGER NOT NULL,
	due_at        INTEGER NOT NULL,
	not_after     INTEGER,
	attempts      INTEGER NOT NULL DEFAULT 0,
	state         TEXT    NOT NULL CHECK (state IN ('due', 'sending', 'sent', 'expired', 'dead')),
	sent_at       INTEGER,
	error         TEXT    NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX outbox_key ON outbox (key) WHERE key IS NOT NULL;
-- People quote posts and answers, never reactions: only what can be quoted is looked up.
CREATE UNIQUE INDEX outbox_id ON outbox (id) WHERE kind <> 'react';

CREATE TABLE occurrence (
	job        TEXT    NOT NULL CHECK (length(job) BETWEEN 1 AND 120),
	due_at     INTEGER NOT NULL,
	state      TEXT    NOT NULL CHECK (state IN ('posted', 'skipped')),
	reason     TEXT    NOT NULL DEFAULT '' CHECK ((state = 'skipped') = (reason <> '')),
	settled_at INTEGER NOT NULL,
	PRIMARY KEY (job, due_at)
) STRICT, WITHOUT ROWID;

-- A question that waits for its answer: one for each person.
CREATE TABLE pending (
	member     INTEGER PRIMARY KEY REFERENCES member (id) ON DELETE CASCADE,
	chat       INTEGER NOT NULL CHECK (chat IN (0, 1)),
	command    TEXT    NOT NULL,
	args       TEXT    NOT NULL,
	expires_at INTEGER NOT NULL
) STRICT;

CREATE TABLE meeting (
	number       INTEGER PRIMARY KEY CHECK (number > 0),
	title        TEXT    NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
	wall         TEXT    NOT NULL CHECK (wall GLOB '????-??-??T??:??'), -- the hour on the wall, in its zone
	zone         TEXT    NOT NULL CHECK (length(zone) BETWEEN 1 AND 64),
	starts_at    INTEGER NOT NULL,                                      -- the same, computed for that date
	minutes      INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 1440),
	link         TEXT    NOT NULL DEFAULT '' CHECK (length(link) <= 500),
	status       TEXT    NOT NULL CHECK (status IN ('published', 'announced', 'held', 'cancelled')),
	published_at INTEGER NOT NULL,
	published_by INTEGER REFERENCES member (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX meeting_start ON meeting (starts_at);

-- Every statement is a row: the last one stands, and taking it back lets the one before it stand again.
CREATE TABLE answer (
	meeting INTEGER NOT NULL REFERENCES meeting (number),
	member  INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
	message TEXT    NOT NULL CHECK (length(message) BETWEEN 1 AND 200), -- what said it
	answer  TEXT    NOT NULL CHECK (answer IN ('', 'yes', 'no', 'maybe')), -- '' speaks only for others
	late    INTEGER NOT NULL CHECK (late IN (0, 1)),
	partial INTEGER NOT NULL CHECK (partial IN (0, 1)),
	guests  INTEGER NOT NULL CHECK (guests BETWEEN 0 AND 99),
	source  TEXT    NOT NULL CHECK (source IN ('word', 'reply', 'reaction', 'thumb', 'poll', 'event', 'list', 'command', 'facilitator')),
	at      INTEGER NOT NULL,
	seq     INTEGER NOT NULL, -- the inbox row: parts what was said within one second
	PRIMARY KEY (meeting, member, message)
) STRICT, WITHOUT ROWID;

CREATE TABLE guest (
	meeting      INTEGER NOT NULL,
	member       INTEGER NOT NULL,
	message      TEXT    NOT NULL,
	name         TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 240),
	organisation TEXT    NOT NULL DEFAULT '' CHECK (length(organisation) <= 120),
	PRIMARY KEY (meeting, member, message, name),
	FOREIGN KEY (meeting, member, message) REFERENCES answer (meeting, member, message) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE attendance (
	meeting INTEGER NOT NULL REFERENCES meeting (number),
	member  INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
	source  TEXT    NOT NULL CHECK (source IN ('word', 'reply', 'reaction', 'facilitator', 'csv')),
	at      INTEGER NOT NULL,
	PRIMARY KEY (meeting, member)
) STRICT, WITHOUT ROWID;

-- The call for proposals (convocatoria de temas) of a meeting.
CREATE TABLE proposal_call (
	meeting   INTEGER PRIMARY KEY REFERENCES meeting (number),
	opened_at INTEGER NOT NULL,
	closes_at INTEGER NOT NULL,
	closed_at INTEGER
) STRICT;

CREATE TABLE topic (
	meeting  INTEGER NOT NULL REFERENCES meeting (number),
	number   INTEGER NOT NULL CHECK (number > 0),
	title    TEXT    NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
	kind     TEXT    NOT NULL CHECK (kind IN ('proposal', 'request')),
	member   INTEGER REFERENCES member (id) ON DELETE SET NULL, -- who brought it
	status   TEXT    NOT NULL CHECK (status IN ('open', 'withdrawn')),
	message  TEXT    NOT NULL DEFAULT '',
	at       INTEGER NOT NULL,
	PRIMARY KEY (meeting, number)
) STRICT, WITHOUT ROWID;

-- The first to host a topic is its host; whoever joins hosts it too.
CREATE TABLE host (
	meeting INTEGER NOT NULL,
	topic   INTEGER NOT NULL,
	member  INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
	at      INTEGER NOT NULL,
	PRIMARY KEY (meeting, topic, member),
	FOREIGN KEY (meeting, topic) REFERENCES topic (meeting, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE interest (
	meeting INTEGER NOT NULL,
	topic   INTEGER NOT NULL,
	member  INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
	at      INTEGER NOT NULL,
	PRIMARY KEY (meeting, topic, member),
	FOREIGN KEY (meeting, topic) REFERENCES topic (meeting, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

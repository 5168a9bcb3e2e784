-- Open Space: topics that join, the marketplace, the agenda and its rooms, the harvest, and who leads.

ALTER TABLE proposal_call ADD COLUMN told INTEGER NOT NULL DEFAULT 0; -- the highest topic that the group was told of

-- One side's wish to join two topics: it happens when the other side wishes it too.
CREATE TABLE merge_wish (
	meeting INTEGER NOT NULL,
	topic   INTEGER NOT NULL,
	into_it INTEGER NOT NULL,
	member  INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
	at      INTEGER NOT NULL,
	PRIMARY KEY (meeting, topic, into_it, member),
	FOREIGN KEY (meeting, topic) REFERENCES topic (meeting, number) ON DELETE CASCADE,
	FOREIGN KEY (meeting, into_it) REFERENCES topic (meeting, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE merged (
	meeting INTEGER NOT NULL,
	topic   INTEGER NOT NULL,
	into_it INTEGER NOT NULL CHECK (into_it <> topic),
	PRIMARY KEY (meeting, topic),
	FOREIGN KEY (meeting, topic) REFERENCES topic (meeting, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Hosts who said, when asked some days before, that they will be there.
CREATE TABLE host_word (
	meeting INTEGER NOT NULL REFERENCES meeting (number),
	member  INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
	at      INTEGER NOT NULL,
	PRIMARY KEY (meeting, member)
) STRICT, WITHOUT ROWID;

-- The only turns that a topic's hosts can, counted from 0.
CREATE TABLE host_turn (
	meeting INTEGER NOT NULL,
	topic   INTEGER NOT NULL,
	turn    INTEGER NOT NULL CHECK (turn BETWEEN 0 AND 63),
	PRIMARY KEY (meeting, topic, turn),
	FOREIGN KEY (meeting, topic) REFERENCES topic (meeting, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- The marketplace: topics wait for their minute.
CREATE TABLE pitch (
	meeting INTEGER NOT NULL,
	place   INTEGER NOT NULL CHECK (place >= 0),
	topic   INTEGER NOT NULL,
	begun   INTEGER,                                                -- when its minute began
	called  INTEGER REFERENCES member (id) ON DELETE SET NULL,      -- who called for it
	PRIMARY KEY (meeting, place),
	FOREIGN KEY (meeting, topic) REFERENCES topic (meeting, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE room (
	meeting INTEGER NOT NULL REFERENCES meeting (number),
	room    INTEGER NOT NULL CHECK (room BETWEEN 0 AND 5),
	name    TEXT    NOT NULL DEFAULT '' CHECK (length(name) <= 120),
	link    TEXT    NOT NULL DEFAULT '' CHECK (length(link) <= 500),
	PRIMARY KEY (meeting, room)
) STRICT, WITHOUT ROWID;

CREATE TABLE turn (
	meeting   INTEGER NOT NULL REFERENCES meeting (number),
	turn      INTEGER NOT NULL CHECK (turn BETWEEN 0 AND 63),
	starts_at INTEGER NOT NULL,
	ends_at   INTEGER NOT NULL CHECK (ends_at > starts_at),
	PRIMARY KEY (meeting, turn)
) STRICT, WITHOUT ROWID;

CREATE TABLE slot (
	meeting INTEGER NOT NULL,
	turn    INTEGER NOT NULL,
	room    INTEGER NOT NULL CHECK (room BETWEEN 0 AND 5),
	topic   INTEGER NOT NULL,
	again   INTEGER NOT NULL DEFAULT 0 CHECK (again IN (0, 1)),
	ended   INTEGER,                                             -- it was over before its turn was
	PRIMARY KEY (meeting, turn, room),
	FOREIGN KEY (meeting, turn) REFERENCES turn (meeting, turn) ON DELETE CASCADE,
	FOREIGN KEY (meeting, topic) REFERENCES topic (meeting, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Where people said they went, while the meeting runs. Wiped with the meeting's link: afterwards only counts stand.
CREATE TABLE whereabouts (
	meeting INTEGER NOT NULL REFERENCES meeting (number),
	member  INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
	room    INTEGER NOT NULL CHECK (room BETWEEN 0 AND 5),
	at      INTEGER NOT NULL,
	PRIMARY KEY (meeting, member)
) STRICT, WITHOUT ROWID;

-- What a meeting leaves behind.
CREATE TABLE harvest (
	id      INTEGER PRIMARY KEY,
	meeting INTEGER NOT NULL REFERENCES meeting (number),
	topic   INTEGER,                                                -- of a conversation; NULL is of the whole meeting
	kind    TEXT    NOT NULL CHECK (kind IN ('note', 'agreement', 'commitment', 'closing')),
	code    INTEGER UNIQUE CHECK ((code IS NOT NULL) = (kind = 'commitment')), -- C12
	member  INTEGER REFERENCES member (id) ON DELETE SET NULL,
	text    TEXT    NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
	due     TEXT    NOT NULL DEFAULT '' CHECK (due = '' OR due GLOB '????-??-??'),
	status  TEXT    NOT NULL CHECK (status IN ('open', 'done', 'withdrawn')),
	message TEXT    NOT NULL DEFAULT '',
	at      INTEGER NOT NULL,
	FOREIGN KEY (meeting, topic) REFERENCES topic (meeting, number)
) STRICT;
CREATE INDEX harvest_meeting ON harvest (meeting);
CREATE INDEX harvest_message ON harvest (message);

-- At which openings a commitment was brought back.
CREATE TABLE brought (
	code    INTEGER NOT NULL,
	meeting INTEGER NOT NULL REFERENCES meeting (number),
	PRIMARY KEY (code, meeting)
) STRICT, WITHOUT ROWID;

-- Phrases of the community's own.
CREATE TABLE mantra (
	id      INTEGER PRIMARY KEY,
	text    TEXT    NOT NULL CHECK (length(text) BETWEEN 1 AND 300),
	member  INTEGER REFERENCES member (id) ON DELETE SET NULL,
	meeting INTEGER REFERENCES meeting (number),
	status  TEXT    NOT NULL CHECK (status IN ('offered', 'kept', 'retired')),
	said_at INTEGER NOT NULL DEFAULT 0,                             -- when it last opened a reminder
	message TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE cheer (
	mantra INTEGER NOT NULL REFERENCES mantra (id) ON DELETE CASCADE,
	member INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
	PRIMARY KEY (mantra, member)
) STRICT, WITHOUT ROWID;

-- Versions of the proceedings, each with what it was made of.
CREATE TABLE proceedings (
	meeting INTEGER NOT NULL REFERENCES meeting (number),
	version INTEGER NOT NULL CHECK (version > 0),
	content TEXT    NOT NULL,
	made_at INTEGER NOT NULL,
	PRIMARY KEY (meeting, version)
) STRICT, WITHOUT ROWID;

-- Whether somebody agreed to be named in the proceedings; otherwise only their organisation is.
ALTER TABLE member ADD COLUMN named INTEGER NOT NULL DEFAULT 0 CHECK (named IN (0, 1));

-- What organisations that present a theme together decided about it.
CREATE TABLE design (
	meeting INTEGER NOT NULL REFERENCES meeting (number),
	item    TEXT    NOT NULL CHECK (item IN ('question', 'format', 'time', 'harvest')),
	text    TEXT    NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
	member  INTEGER REFERENCES member (id) ON DELETE SET NULL,
	at      INTEGER NOT NULL,
	PRIMARY KEY (meeting, item)
) STRICT, WITHOUT ROWID;

-- Facilitation that somebody passed on for a while.
CREATE TABLE handover (
	id       INTEGER PRIMARY KEY,
	giver    INTEGER REFERENCES member (id) ON DELETE SET NULL,
	taker    INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
	from_at  INTEGER NOT NULL,
	until_at INTEGER NOT NULL CHECK (until_at > from_at),
	granted  INTEGER NOT NULL DEFAULT 0 CHECK (granted IN (0, 1)), -- the right was given by this, and is taken back with it
	status   TEXT    NOT NULL CHECK (status IN ('planned', 'running', 'ended'))
) STRICT;

-- Between meetings: what people share, how organisations are tied, and what each person allowed.

-- A need (N7), an offer (O3), a call with a deadline (V2), an activity with a date (A1), a resource (R4).
CREATE TABLE shared (
	id           INTEGER PRIMARY KEY,
	kind         TEXT    NOT NULL CHECK (kind IN ('need', 'offer', 'call', 'activity', 'resource')),
	number       INTEGER NOT NULL CHECK (number > 0),
	member       INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
	organisation INTEGER REFERENCES organisation (id) ON DELETE SET NULL,
	text         TEXT    NOT NULL CHECK (length(text) BETWEEN 1 AND 400),
	link         TEXT    NOT NULL DEFAULT '' CHECK (length(link) <= 500),
	date         INTEGER,                                  -- a call's deadline, an activity's start
	zone         TEXT    NOT NULL DEFAULT '' CHECK (length(zone) <= 64), -- in which the date was said
	status       TEXT    NOT NULL CHECK (status IN ('open', 'solved', 'withdrawn', 'expired')),
	solved_with  INTEGER REFERENCES organisation (id) ON DELETE SET NULL,
	message      TEXT    NOT NULL DEFAULT '',              -- what brought it: an edit corrects it, a deletion takes it back
	direct       INTEGER NOT NULL CHECK (direct IN (0, 1)),-- said to the bot alone
	at           INTEGER NOT NULL,
	renewed_at   INTEGER NOT NULL,                         -- the last time it was said to stand
	ended_at     INTEGER,
	UNIQUE (kind, number)
) STRICT;
CREATE INDEX shared_open ON shared (kind, renewed_at) WHERE status = 'open';
CREATE INDEX shared_member ON shared (member);

-- A tie between two organisations (vínculo): proposed by one, it stands when the other confirms it.
CREATE TABLE tie (
	id           INTEGER PRIMARY KEY,
	a            INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
	b            INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
	kind         TEXT    NOT NULL CHECK (kind IN ('collaboration', 'referral', 'training', 'advocacy', 'funds', 'legal', 'research')),
	status       TEXT    NOT NULL CHECK (status IN ('proposed', 'confirmed', 'declined', 'ended')),
	source       TEXT    NOT NULL CHECK (source IN ('word', 'need', 'baseline')),
	asked        INTEGER NOT NULL,                                  -- the organisation that has to confirm
	proposed_by  INTEGER REFERENCES member (id) ON DELETE SET NULL,
	confirmed_by INTEGER REFERENCES member (id) ON DELETE SET NULL,
	proposed_at  INTEGER NOT NULL,
	since        INTEGER,
	until        INTEGER,
	CHECK (a < b)
) STRICT;
CREATE UNIQUE INDEX tie_stands ON tie (a, b) WHERE status IN ('proposed', 'confirmed');
CREATE INDEX tie_b ON tie (b);

-- What an organisation says it works on.
CREATE TABLE field (
	organisation INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
	folded       TEXT    NOT NULL CHECK (length(folded) BETWEEN 1 AND 120),
	name         TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
	member       INTEGER REFERENCES member (id) ON DELETE SET NULL, -- who said so
	PRIMARY KEY (organisation, folded)
) STRICT, WITHOUT ROWID;

-- A yes or no of a person's own, with the version of the words they answered. Without a row the answer is no.
CREATE TABLE consent (
	member  INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
	what    TEXT    NOT NULL CHECK (what IN ('directory', 'introductions')),
	given   INTEGER NOT NULL CHECK (given IN (0, 1)),
	version INTEGER NOT NULL,
	at      INTEGER NOT NULL,
	PRIMARY KEY (member, what)
) STRICT, WITHOUT ROWID;

-- Who looked things up and which person was shown to them, so that nobody can carry the directory away.
CREATE TABLE lookup (
	id     INTEGER PRIMARY KEY,
	member INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
	kind   TEXT    NOT NULL CHECK (kind IN ('directory', 'search', 'network')),
	shown  INTEGER REFERENCES member (id) ON DELETE CASCADE, -- one row for the look-up itself, one for each person shown
	at     INTEGER NOT NULL
) STRICT;
CREATE INDEX lookup_member ON lookup (member, at);
CREATE INDEX lookup_shown ON lookup (shown) WHERE shown IS NOT NULL;

-- Somebody would like to talk with somebody else: the bot asks them first.
CREATE TABLE contact (
	id     INTEGER PRIMARY KEY,
	member INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE, -- who asks
	asked  INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
	about  TEXT    NOT NULL DEFAULT '' CHECK (length(about) <= 120),
	status TEXT    NOT NULL CHECK (status IN ('asked', 'yes', 'no')),
	at     INTEGER NOT NULL
) STRICT;
CREATE INDEX contact_member ON contact (member, at);
CREATE INDEX contact_asked ON contact (asked);

-- Two organisations that the bot introduced to each other.
CREATE TABLE introduction (
	a  INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
	b  INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
	at INTEGER NOT NULL,
	PRIMARY KEY (a, b),
	CHECK (a < b)
) STRICT, WITHOUT ROWID;

-- Up to when somebody has read the news.
CREATE TABLE digest_read (
	member INTEGER PRIMARY KEY REFERENCES member (id) ON DELETE CASCADE,
	at     INTEGER NOT NULL
) STRICT;

-- That somebody was erased, and nothing of them. The member is a bare one that the receipt goes to, and goes with it.
CREATE TABLE erasure (
	code   TEXT    PRIMARY KEY CHECK (length(code) BETWEEN 4 AND 20),
	member INTEGER REFERENCES member (id) ON DELETE SET NULL,
	at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Everything that can be searched, kept up by triggers so that no handler has to think of it. What changed is stale
-- until its words are in the index; the stems are made in Go, where the three languages are known.
CREATE TABLE search_doc (
	id     INTEGER PRIMARY KEY, -- grows with time: the newest is the largest
	kind   TEXT    NOT NULL,    -- need, offer, call, activity, resource, topic, harvest
	source TEXT    NOT NULL UNIQUE,
	member INTEGER REFERENCES member (id) ON DELETE SET NULL,
	label  TEXT    NOT NULL DEFAULT '', -- «N7», «E13»
	text   TEXT    NOT NULL,
	link   TEXT    NOT NULL DEFAULT '',
	at     INTEGER NOT NULL,
	stale  INTEGER NOT NULL DEFAULT 1 CHECK (stale IN (0, 1))
) STRICT;
CREATE INDEX search_stale ON search_doc (id) WHERE stale = 1;
CREATE INDEX search_member ON search_doc (member);
CREATE VIRTUAL TABLE search_words USING fts5 (words, tokenize = 'ascii', detail = 'none');
INSERT INTO search_words (search_words, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER search_doc_gone AFTER DELETE ON search_doc BEGIN
	DELETE FROM search_words WHERE rowid = OLD.id;
END;

CREATE TRIGGER shared_search_new AFTER INSERT ON shared BEGIN
	INSERT INTO search_doc (kind, source, member, label, text, link, at)
	VALUES (NEW.kind, 'shared/' || NEW.id, NEW.member,
		CASE NEW.kind WHEN 'need' THEN 'N' WHEN 'offer' THEN 'O' WHEN 'call' THEN 'V' WHEN 'activity' THEN 'A' ELSE 'R' END || NEW.number,
		NEW.text, NEW.link, NEW.at);
END;
CREATE TRIGGER shared_search_changed AFTER UPDATE OF text, link, member ON shared BEGIN
	UPDATE search_doc SET text = NEW.text, link = NEW.link, member = NEW.member, stale = 1 WHERE source = 'shared/' || NEW.id;
END;
CREATE TRIGGER shared_search_withdrawn AFTER UPDATE OF status ON shared WHEN NEW.status = 'withdrawn' BEGIN
	DELETE FROM search_doc WHERE source = 'shared/' || NEW.id;
END;
CREATE TRIGGER shared_search_gone AFTER DELETE ON shared BEGIN
	DELETE FROM search_doc WHERE source = 'shared/' || OLD.id;
END;

CREATE TRIGGER topic_search_new AFTER INSERT ON topic WHEN NEW.status = 'open' BEGIN
	INSERT INTO search_doc (kind, source, member, label, text, at)
	VALUES ('topic', 'topic/' || NEW.meeting || '/' || NEW.number, NEW.member, 'E' || NEW.meeting, NEW.title, NEW.at);
END;
CREATE TRIGGER topic_search_changed AFTER UPDATE OF title, member ON topic BEGIN
	UPDATE search_doc SET text = NEW.title, member = NEW.member, stale = 1 WHERE source = 'topic/' || NEW.meeting || '/' || NEW.number;
END;
CREATE TRIGGER topic_search_withdrawn AFTER UPDATE OF status ON topic WHEN NEW.status = 'withdrawn' BEGIN
	DELETE FROM search_doc WHERE source = 'topic/' || NEW.meeting || '/' || NEW.number;
END;
CREATE TRIGGER topic_search_gone AFTER DELETE ON topic BEGIN
	DELETE FROM search_doc WHERE source = 'topic/' || OLD.meeting || '/' || OLD.number;
END;
INSERT INTO search_doc (kind, source, member, label, text, at)
	SELECT 'topic', 'topic/' || meeting || '/' || number, member, 'E' || meeting, title, at FROM topic WHERE status = 'open' ORDER BY at;

-- Closing words are of the moment; what is noted, agreed and promised is looked for later.
CREATE TRIGGER harvest_search_new AFTER INSERT ON harvest WHEN NEW.kind <> 'closing' AND NEW.status <> 'withdrawn' BEGIN
	INSERT INTO search_doc (kind, source, member, label, text, at)
	VALUES ('harvest', 'harvest/' || NEW.id, NEW.member, coalesce('C' || NEW.code, 'E' || NEW.meeting), NEW.text, NEW.at);
END;
CREATE TRIGGER harvest_search_changed AFTER UPDATE OF text, member ON harvest BEGIN
	UPDATE search_doc SET text = NEW.text, member = NEW.member, stale = 1 WHERE source = 'harvest/' || NEW.id;
END;
CREATE TRIGGER harvest_search_withdrawn AFTER UPDATE OF status ON harvest WHEN NEW.status = 'withdrawn' BEGIN
	DELETE FROM search_doc WHERE source = 'harvest/' || NEW.id;
END;
CREATE TRIGGER harvest_search_gone AFTER DELETE ON harvest BEGIN
	DELETE FROM search_doc WHERE source = 'harvest/' || OLD.id;
END;
INSERT INTO search_doc (kind, source, member, label, text, at)
	SELECT 'harvest', 'harvest/' || id, member, coalesce('C' || code, 'E' || meeting), text, at FROM harvest
	WHERE kind <> 'closing' AND status <> 'withdrawn' ORDER BY at, id;

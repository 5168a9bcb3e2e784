-- Questions that wait for their answers. Of what somebody began themselves one waits at a time; others can have asked them
-- about any number of things, and a bare «sí» then has to say which.
CREATE TABLE waiting (
	id         INTEGER PRIMARY KEY,
	member     INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
	asked      TEXT    NOT NULL CHECK (asked IN ('self', 'other', 'which', 'meant')),
	chat       INTEGER NOT NULL CHECK (chat IN (0, 1)),
	command    TEXT    NOT NULL,
	args       TEXT    NOT NULL,
	choices    INTEGER NOT NULL DEFAULT 0,
	subject    TEXT    NOT NULL DEFAULT '', -- of the message that asks, to know it when it is quoted
	expires_at INTEGER NOT NULL
) STRICT;
INSERT INTO waiting (member, asked, chat, command, args, choices, expires_at)
	SELECT member, CASE WHEN command IN ('tie confirm', 'contact answer', 'solved', 'still') THEN 'other' ELSE 'self' END, chat, command, args, choices, expires_at FROM pending;
DROP TABLE pending;
ALTER TABLE waiting RENAME TO pending;
CREATE INDEX pending_member ON pending (member);

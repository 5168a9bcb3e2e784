-- Meetings: a document that the bot sends.

CREATE TABLE outbox_file (
	outbox INTEGER PRIMARY KEY REFERENCES outbox (seq) ON DELETE CASCADE,
	name   TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
	mime   TEXT NOT NULL CHECK (length(mime) BETWEEN 1 AND 120),
	data   BLOB NOT NULL
) STRICT;

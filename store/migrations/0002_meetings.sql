-- A file that goes out with a message.
CREATE TABLE outbox_file (
	outbox INTEGER PRIMARY KEY REFERENCES outbox (seq) ON DELETE CASCADE,
	name   TEXT NOT NULL,
	mime   TEXT NOT NULL,
	data   BLOB NOT NULL
) STRICT;

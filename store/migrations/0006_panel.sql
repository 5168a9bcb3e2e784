-- The facilitators' panel. What opens it is only kept as a hash: whoever reads this file cannot sign in with it.

CREATE TABLE panel_link (
	hash    BLOB    PRIMARY KEY CHECK (length(hash) = 32),
	member  INTEGER NOT NULL UNIQUE REFERENCES member (id) ON DELETE CASCADE, -- the last one asked for is the one that opens
	ends_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE panel_session (
	hash    BLOB    PRIMARY KEY CHECK (length(hash) = 32),
	member  INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
	made_at INTEGER NOT NULL,
	seen_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What was said in the group while we could not hear it and counted afterwards, until the group has been told.
CREATE TABLE outage (
	id       INTEGER PRIMARY KEY CHECK (id = 1),
	began_at INTEGER NOT NULL, -- when the first of it was sent
	ended_at INTEGER NOT NULL, -- when the last of it was handled
	noted    INTEGER NOT NULL  -- how much of it counted
) STRICT;

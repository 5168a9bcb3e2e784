-- Which message said that somebody was there, and whose it was («12/3EB0…», for a WhatsApp id alone is not unique): deleting it
-- takes that back.
ALTER TABLE attendance ADD COLUMN message TEXT NOT NULL DEFAULT '';

-- Who came with a member, as the member says on arriving, and people whose names nobody said: «tres personas de Faro».
CREATE TABLE visitor_new (
	meeting      INTEGER NOT NULL REFERENCES meeting (number),
	name         TEXT    NOT NULL CHECK (length(name) <= 240), -- empty: nobody said it
	organisation TEXT    NOT NULL DEFAULT '' CHECK (length(organisation) <= 120),
	country      TEXT    NOT NULL DEFAULT '' CHECK (length(country) IN (0, 2)),
	people       INTEGER NOT NULL DEFAULT 1 CHECK (people BETWEEN 1 AND 99 AND (people = 1 OR name = '')),
	source       TEXT    NOT NULL CHECK (source IN ('word', 'reply', 'facilitator', 'csv')),
	message      TEXT    NOT NULL DEFAULT '',
	at           INTEGER NOT NULL,
	PRIMARY KEY (meeting, message, name, organisation)
) STRICT, WITHOUT ROWID;
INSERT INTO visitor_new (meeting, name, organisation, country, source, at) SELECT meeting, name, organisation, country, source, at FROM visitor;
DROP TABLE visitor;
ALTER TABLE visitor_new RENAME TO visitor;
CREATE UNIQUE INDEX visitor_name ON visitor (meeting, name) WHERE name <> '';

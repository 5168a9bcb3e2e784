-- Visitors of a year ago are only counted, as members are.
CREATE TABLE visitor_sum (
	meeting INTEGER NOT NULL REFERENCES meeting (number) ON DELETE CASCADE,
	country TEXT    NOT NULL CHECK (length(country) IN (0, 2)),
	people  INTEGER NOT NULL CHECK (people > 0),
	PRIMARY KEY (meeting, country)
) STRICT, WITHOUT ROWID;

-- Who is of an organisation, and where: the report and the network ask for all of them at once.
CREATE INDEX member_organisation ON member (organisation, country, status, lang);

-- Open Space, whole: what a conversation's report is made of, fair lists of topics, and who led.

-- How many were in a conversation: the most that said they were there at once, unless somebody said how many it was.
ALTER TABLE topic ADD COLUMN people INTEGER NOT NULL DEFAULT 0 CHECK (people >= 0);
ALTER TABLE topic ADD COLUMN people_said INTEGER NOT NULL DEFAULT 0 CHECK (people_said IN (0, 1));

ALTER TABLE topic ADD COLUMN shown INTEGER NOT NULL DEFAULT 0; -- how many lists the group saw it in

ALTER TABLE harvest ADD COLUMN part TEXT NOT NULL DEFAULT '' CHECK (part IN ('', 'recommendation'));

-- What was needed or shared while a meeting ran, and in which of its conversations.
ALTER TABLE shared ADD COLUMN meeting INTEGER REFERENCES meeting (number);
ALTER TABLE shared ADD COLUMN topic INTEGER;

ALTER TABLE meeting ADD COLUMN woven INTEGER NOT NULL DEFAULT 0 CHECK (woven IN (0, 1)); -- its design was asked for

-- It was led by somebody to whom facilitation had been handed over.
ALTER TABLE meeting ADD COLUMN handed INTEGER NOT NULL DEFAULT 0 CHECK (handed IN (0, 1));

-- Questions that came so late after an outage that nobody will answer them.
ALTER TABLE outage ADD COLUMN missed INTEGER NOT NULL DEFAULT 0;

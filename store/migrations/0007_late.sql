-- What an outage delayed, and was applied without a word that anybody could see at its time; told once, and then 0 again.
ALTER TABLE inbox ADD COLUMN late INTEGER NOT NULL DEFAULT 0 CHECK (late IN (0, 1));

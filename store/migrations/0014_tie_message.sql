-- What proposed a tie: a deletion takes it back while nobody has confirmed it.
ALTER TABLE tie ADD COLUMN message TEXT NOT NULL DEFAULT '';

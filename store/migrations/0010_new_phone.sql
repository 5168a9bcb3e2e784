-- When a member's WhatsApp last got new keys: they changed or reinstalled their phone, or somebody took over their number.
ALTER TABLE member ADD COLUMN rekeyed_at INTEGER;

-- What the report counts: meetings of before the bot, and sums that spare it from counting everyone each time.

-- Of a meeting that was held before the bot came, only the day is known and how many came from each country.
CREATE TABLE past_meeting (
	day     TEXT    PRIMARY KEY CHECK (day GLOB '????-??-??'),
	meeting INTEGER NOT NULL UNIQUE REFERENCES meeting (number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE past_attendance (
	meeting INTEGER NOT NULL REFERENCES past_meeting (meeting) ON DELETE CASCADE,
	country TEXT    NOT NULL CHECK (length(country) = 2),
	people  INTEGER NOT NULL CHECK (people BETWEEN 1 AND 100000),
	PRIMARY KEY (meeting, country)
) STRICT, WITHOUT ROWID;

-- Finds what somebody was at; the meeting is part of it, as it is of the primary key.
CREATE INDEX attendance_member ON attendance (member);

-- The sums of a meeting that was held. There are none when something that they count has changed since: then it is
-- counted anew, by the report and by the job that keeps them.
CREATE TABLE meeting_sum (
	meeting INTEGER PRIMARY KEY REFERENCES meeting (number) ON DELETE CASCADE,
	people  INTEGER NOT NULL,
	yes     INTEGER NOT NULL, -- said that they would come
	came    INTEGER NOT NULL  -- of those
) STRICT;

CREATE TABLE meeting_sum_country (
	meeting INTEGER NOT NULL REFERENCES meeting_sum (meeting) ON DELETE CASCADE,
	country TEXT    NOT NULL,
	people  INTEGER NOT NULL,
	PRIMARY KEY (meeting, country)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_sum_organisation (
	meeting      INTEGER NOT NULL REFERENCES meeting_sum (meeting) ON DELETE CASCADE,
	organisation INTEGER NOT NULL,
	people       INTEGER NOT NULL,
	PRIMARY KEY (meeting, organisation)
) STRICT, WITHOUT ROWID;

-- How many of its people were last seen at which earlier meeting, by number; 0 is at none. From these the different
-- people of any row of meetings can be had without looking at anybody.
CREATE TABLE meeting_sum_before (
	meeting INTEGER NOT NULL REFERENCES meeting_sum (meeting) ON DELETE CASCADE,
	before  INTEGER NOT NULL,
	people  INTEGER NOT NULL,
	PRIMARY KEY (meeting, before)
) STRICT, WITHOUT ROWID;

-- A record that comes late changes the sums of its meeting, and of those after it where the same person was.
CREATE TRIGGER attendance_added AFTER INSERT ON attendance BEGIN
	DELETE FROM meeting_sum WHERE meeting IN (SELECT meeting FROM attendance WHERE member = NEW.member AND meeting >= NEW.meeting);
END;
CREATE TRIGGER attendance_gone AFTER DELETE ON attendance BEGIN
	DELETE FROM meeting_sum WHERE meeting = OLD.meeting
		OR meeting IN (SELECT meeting FROM attendance WHERE member = OLD.member AND meeting > OLD.meeting);
END;
CREATE TRIGGER attendance_moved AFTER UPDATE OF meeting, member ON attendance BEGIN
	DELETE FROM meeting_sum WHERE meeting IN (OLD.meeting, NEW.meeting)
		OR meeting IN (SELECT meeting FROM attendance WHERE member IN (OLD.member, NEW.member) AND meeting > min(OLD.meeting, NEW.meeting));
END;
CREATE TRIGGER answer_added AFTER INSERT ON answer BEGIN
	DELETE FROM meeting_sum WHERE meeting = NEW.meeting;
END;
CREATE TRIGGER answer_gone AFTER DELETE ON answer BEGIN
	DELETE FROM meeting_sum WHERE meeting = OLD.meeting;
END;
CREATE TRIGGER answer_changed AFTER UPDATE ON answer BEGIN
	DELETE FROM meeting_sum WHERE meeting IN (OLD.meeting, NEW.meeting);
END;
CREATE TRIGGER member_moved AFTER UPDATE OF country, organisation ON member
	WHEN OLD.country IS DISTINCT FROM NEW.country OR OLD.organisation IS DISTINCT FROM NEW.organisation BEGIN
	DELETE FROM meeting_sum WHERE meeting IN (SELECT meeting FROM attendance WHERE member = NEW.id);
END;
-- Only meetings that were held count as ones at which somebody was before.
CREATE TRIGGER meeting_held AFTER UPDATE OF status ON meeting
	WHEN OLD.status <> NEW.status AND 'held' IN (OLD.status, NEW.status) BEGIN
	DELETE FROM meeting_sum WHERE meeting >= NEW.number;
END;

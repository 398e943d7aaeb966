-- Version 1: each kind of entry in a table of its own, its lists beside it; one list of all entries; what was changed.
--
-- An instant is UTC in ISO 8601, beside the zone the person was in and the day it was for them. A column is a field of
-- its kind, and has its name; what was not said is '' or NULL.

-- A drill as it was practised.
CREATE TABLE practice (
  id        TEXT PRIMARY KEY CHECK (length(id) = 36),
  at        TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone      TEXT NOT NULL CHECK (zone <> ''),
  day       TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  drill     TEXT NOT NULL CHECK (drill <> ''),
  -- the breath's durations in seconds, for example 4-0-6-0 (in, hold, out, rest); empty for other drills
  pattern   TEXT NOT NULL DEFAULT '',
  -- seconds; null for a drill without a clock
  planned   REAL CHECK (planned > 0),
  -- seconds, without pauses
  practised REAL NOT NULL CHECK (practised >= 0),
  breaths   INTEGER NOT NULL CHECK (breaths >= 0),
  -- running: still going on, or the machine stopped before it could end
  ending    TEXT NOT NULL CHECK (ending IN ('running', 'completed', 'stopped', 'interrupted')),
  -- distress before and after
  before    INTEGER CHECK (before BETWEEN 0 AND 10),
  after     INTEGER CHECK (after BETWEEN 0 AND 10)
) STRICT, WITHOUT ROWID;

-- Each change of pace within a practice: 1 is the pattern as written, 1.1 a tenth faster.
CREATE TABLE practice_pace (
  practice TEXT NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  -- seconds practised when it changed
  after    REAL NOT NULL CHECK (after >= 0),
  pace     REAL NOT NULL CHECK (pace > 0),
  PRIMARY KEY (practice, position)
) STRICT, WITHOUT ROWID;

-- What was found in a grounding drill, word by word; an empty word is one found without typing.
CREATE TABLE practice_found (
  practice TEXT NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  sense    TEXT NOT NULL CHECK (sense <> ''),
  word     TEXT NOT NULL,
  PRIMARY KEY (practice, position)
) STRICT, WITHOUT ROWID;

-- Something that set off alarm, and how it was answered.
CREATE TABLE episode (
  id           TEXT PRIMARY KEY CHECK (length(id) = 36),
  at           TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone         TEXT NOT NULL CHECK (zone <> ''),
  day          TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  -- when it was written down
  recorded     TEXT CHECK (recorded GLOB '????-??-??T??:??:*Z'),
  trigger      TEXT NOT NULL DEFAULT '',
  distress     INTEGER CHECK (distress BETWEEN 0 AND 10),
  thought      TEXT NOT NULL DEFAULT '',
  urge         TEXT NOT NULL DEFAULT '',
  acted        TEXT CHECK (acted IN ('no', 'partly', 'yes')),
  -- how the person sees their own part, in one word; never assigned to them
  pattern      TEXT CHECK (pattern IN ('reaching', 'pulling away', 'watching', 'steady')),
  response     TEXT NOT NULL DEFAULT '',
  need         TEXT NOT NULL DEFAULT '',
  outcome      TEXT NOT NULL DEFAULT '',
  distress_now INTEGER CHECK (distress_now BETWEEN 0 AND 10),
  note         TEXT NOT NULL DEFAULT '',
  urge_strength INTEGER CHECK (urge_strength BETWEEN 0 AND 10),
  -- what came after
  later        TEXT NOT NULL DEFAULT '',
  -- how much of it belongs to something old, in percent; the rest is of today
  old_share    INTEGER CHECK (old_share BETWEEN 0 AND 100)
) STRICT, WITHOUT ROWID;

CREATE TABLE episode_feeling (
  episode  TEXT NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL CHECK (name <> ''),
  strength INTEGER CHECK (strength BETWEEN 0 AND 10),
  PRIMARY KEY (episode, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX episode_feeling_name ON episode_feeling (name);

CREATE TABLE episode_body (
  episode     TEXT NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  place       TEXT NOT NULL CHECK (place <> ''),
  quality     TEXT NOT NULL DEFAULT '',
  temperature TEXT NOT NULL DEFAULT '',
  strength    INTEGER CHECK (strength BETWEEN 0 AND 10),
  PRIMARY KEY (episode, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE episode_with (
  episode  TEXT NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (episode, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX episode_with_name ON episode_with (name);

CREATE TABLE episode_tag (
  episode  TEXT NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (episode, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX episode_tag_name ON episode_tag (name);

-- What had made the day harder already.
CREATE TABLE episode_harder (
  episode  TEXT NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (episode, position)
) STRICT, WITHOUT ROWID;

-- What was practised because of an episode.
CREATE TABLE episode_practice (
  episode  TEXT NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  practice TEXT NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
  PRIMARY KEY (episode, position),
  UNIQUE (practice, episode)
) STRICT, WITHOUT ROWID;

-- How it was at one moment, in a few ratings.
CREATE TABLE check_in (
  id   TEXT PRIMARY KEY CHECK (length(id) = 36),
  at   TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone TEXT NOT NULL CHECK (zone <> ''),
  day  TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  note TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE check_in_rating (
  check_in  TEXT NOT NULL REFERENCES check_in (id) ON DELETE CASCADE,
  position  INTEGER NOT NULL,
  -- sleep, mood, self-talk, connection, or one of the person's own; none twice
  indicator TEXT NOT NULL CHECK (indicator <> ''),
  value     INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10),
  PRIMARY KEY (check_in, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
  id    TEXT PRIMARY KEY CHECK (length(id) = 36),
  at    TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone  TEXT NOT NULL CHECK (zone <> ''),
  day   TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  -- win: something small that went well
  about TEXT NOT NULL CHECK (about IN ('note', 'win', 'gratitude')),
  text  TEXT NOT NULL CHECK (text <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE note_tag (
  note     TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (note, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX note_tag_name ON note_tag (name);

-- Something to say to somebody, in the person's own words.
CREATE TABLE saying (
  id       TEXT PRIMARY KEY CHECK (length(id) = 36),
  at       TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone     TEXT NOT NULL CHECK (zone <> ''),
  day      TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  form     TEXT NOT NULL CHECK (form IN ('request', 'disclosure', 'thanks')),
  -- as a camera would have seen it
  happened TEXT NOT NULL DEFAULT '',
  request  TEXT NOT NULL DEFAULT '',
  -- how it is said in the end
  words    TEXT NOT NULL DEFAULT '',
  state    TEXT NOT NULL CHECK (state IN ('open', 'said', 'let go')),
  outcome  TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE saying_with (
  saying   TEXT NOT NULL REFERENCES saying (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (saying, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX saying_with_name ON saying_with (name);

CREATE TABLE saying_feeling (
  saying   TEXT NOT NULL REFERENCES saying (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL CHECK (name <> ''),
  strength INTEGER CHECK (strength BETWEEN 0 AND 10),
  PRIMARY KEY (saying, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX saying_feeling_name ON saying_feeling (name);

CREATE TABLE saying_need (
  saying   TEXT NOT NULL REFERENCES saying (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (saying, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX saying_need_name ON saying_need (name);

-- Something feared, and the rungs that lead up to it.
CREATE TABLE ladder (
  id    TEXT PRIMARY KEY CHECK (length(id) = 36),
  at    TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone  TEXT NOT NULL CHECK (zone <> ''),
  day   TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  fear  TEXT NOT NULL CHECK (fear <> ''),
  state TEXT NOT NULL CHECK (state IN ('open', 'let go'))
) STRICT, WITHOUT ROWID;

-- The easiest first.
CREATE TABLE ladder_rung (
  ladder   TEXT NOT NULL REFERENCES ladder (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL CHECK (name <> ''),
  -- how hard it is expected to be
  expected INTEGER CHECK (expected BETWEEN 0 AND 10),
  -- passed: the person said so
  state    TEXT NOT NULL CHECK (state IN ('open', 'passed')),
  PRIMARY KEY (ladder, position)
) STRICT, WITHOUT ROWID;

-- A rung, tried.
CREATE TABLE attempt (
  id           TEXT PRIMARY KEY CHECK (length(id) = 36),
  at           TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone         TEXT NOT NULL CHECK (zone <> ''),
  day          TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  -- in the words it had then
  rung         TEXT NOT NULL CHECK (rung <> ''),
  -- distress: as expected, at its highest, afterwards
  expected     INTEGER CHECK (expected BETWEEN 0 AND 10),
  peak         INTEGER CHECK (peak BETWEEN 0 AND 10),
  distress_now INTEGER CHECK (distress_now BETWEEN 0 AND 10),
  happened     TEXT NOT NULL DEFAULT '',
  learned      TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE attempt_ladder (
  attempt  TEXT NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  ladder   TEXT NOT NULL REFERENCES ladder (id) ON DELETE CASCADE,
  PRIMARY KEY (attempt, position),
  UNIQUE (ladder, attempt)
) STRICT, WITHOUT ROWID;

-- What was practised before.
CREATE TABLE attempt_practice (
  attempt  TEXT NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  practice TEXT NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
  PRIMARY KEY (attempt, position),
  UNIQUE (practice, attempt)
) STRICT, WITHOUT ROWID;

-- A belief, put to a small test.
CREATE TABLE experiment (
  id             TEXT PRIMARY KEY CHECK (length(id) = 36),
  at             TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone           TEXT NOT NULL CHECK (zone <> ''),
  day            TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  belief         TEXT NOT NULL DEFAULT '',
  test           TEXT NOT NULL DEFAULT '',
  prediction     TEXT NOT NULL DEFAULT '',
  -- in the prediction, in percent
  confidence     INTEGER CHECK (confidence BETWEEN 0 AND 100),
  -- how safe it feels, beforehand
  safety         INTEGER CHECK (safety BETWEEN 0 AND 10),
  -- the day by which it is to be tried
  "by"           TEXT CHECK ("by" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  state          TEXT NOT NULL CHECK (state IN ('open', 'done', 'let go')),
  -- the day on which it was told how it was
  told_on        TEXT CHECK (told_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  happened       TEXT NOT NULL DEFAULT '',
  came_out       TEXT CHECK (came_out IN ('as predicted', 'partly', 'otherwise')),
  learned        TEXT NOT NULL DEFAULT '',
  confidence_now INTEGER CHECK (confidence_now BETWEEN 0 AND 100),
  safety_now     INTEGER CHECK (safety_now BETWEEN 0 AND 10)
) STRICT, WITHOUT ROWID;

-- Something between two people that one of them wants to mend.
CREATE TABLE repair (
  id        TEXT PRIMARY KEY CHECK (length(id) = 36),
  at        TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone      TEXT NOT NULL CHECK (zone <> ''),
  day       TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  -- as a camera would have seen it
  happened  TEXT NOT NULL DEFAULT '',
  -- how it was for the other
  impact    TEXT NOT NULL DEFAULT '',
  -- the person's own
  part      TEXT NOT NULL DEFAULT '',
  -- how it is begun
  first     TEXT NOT NULL DEFAULT '',
  apology   TEXT NOT NULL DEFAULT '',
  change    TEXT NOT NULL DEFAULT '',
  state     TEXT NOT NULL CHECK (state IN ('planned', 'offered', 'received', 'declined', 'let go')),
  follow_up TEXT CHECK (follow_up GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  outcome   TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE repair_with (
  repair   TEXT NOT NULL REFERENCES repair (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (repair, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX repair_with_name ON repair_with (name);

-- What it comes from.
CREATE TABLE repair_episode (
  repair   TEXT NOT NULL REFERENCES repair (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  episode  TEXT NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
  PRIMARY KEY (repair, position),
  UNIQUE (episode, repair)
) STRICT, WITHOUT ROWID;

-- What both agreed on.
CREATE TABLE repair_step (
  repair   TEXT NOT NULL REFERENCES repair (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (repair, position)
) STRICT, WITHOUT ROWID;

-- What is all right with a person and what is not.
CREATE TABLE boundary (
  id       TEXT PRIMARY KEY CHECK (length(id) = 36),
  at       TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone     TEXT NOT NULL CHECK (zone <> ''),
  day      TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  -- what is not
  not_fine TEXT NOT NULL DEFAULT '',
  -- what is, beside it
  fine     TEXT NOT NULL DEFAULT '',
  -- what the person will do themselves where it is crossed
  will     TEXT NOT NULL DEFAULT '',
  -- the day on which it was told
  told     TEXT CHECK (told GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  state    TEXT NOT NULL CHECK (state IN ('stands', 'let go'))
) STRICT, WITHOUT ROWID;

CREATE TABLE boundary_with (
  boundary TEXT NOT NULL REFERENCES boundary (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (boundary, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX boundary_with_name ON boundary_with (name);

-- How it held, each time.
CREATE TABLE boundary_time (
  boundary TEXT NOT NULL REFERENCES boundary (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  day      TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  how      TEXT NOT NULL CHECK (how IN ('held', 'partly', 'crossed')),
  -- what the person did
  did      TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (boundary, position)
) STRICT, WITHOUT ROWID;

-- A pause between two people, with a time to come back.
CREATE TABLE time_out (
  id        TEXT PRIMARY KEY CHECK (length(id) = 36),
  at        TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone      TEXT NOT NULL CHECK (zone <> ''),
  day       TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  back_by   TEXT CHECK (back_by GLOB '????-??-??T??:??:*Z'),
  came_back TEXT CHECK (came_back GLOB '????-??-??T??:??:*Z'),
  state     TEXT NOT NULL CHECK (state IN ('open', 'back', 'let go')),
  note      TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE time_out_with (
  time_out TEXT NOT NULL REFERENCES time_out (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (time_out, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX time_out_with_name ON time_out_with (name);

-- That the person and somebody were in touch.
CREATE TABLE contact (
  id   TEXT PRIMARY KEY CHECK (length(id) = 36),
  at   TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone TEXT NOT NULL CHECK (zone <> ''),
  day  TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  note TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE contact_with (
  contact  TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (contact, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_with_name ON contact_with (name);

-- The line that each of two people wanted to keep of a talk in turns.
CREATE TABLE dialogue (
  id     TEXT PRIMARY KEY CHECK (length(id) = 36),
  at     TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone   TEXT NOT NULL CHECK (zone <> ''),
  day    TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  mine   TEXT NOT NULL CHECK (mine <> ''),
  theirs TEXT NOT NULL CHECK (theirs <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE dialogue_with (
  dialogue TEXT NOT NULL REFERENCES dialogue (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (dialogue, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX dialogue_with_name ON dialogue_with (name);

-- Somebody of the circle of trusted people; its time is when they were added.
CREATE TABLE person (
  id       TEXT PRIMARY KEY CHECK (length(id) = 36),
  at       TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone     TEXT NOT NULL CHECK (zone <> ''),
  day      TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  name     TEXT NOT NULL CHECK (name <> ''),
  good_for TEXT NOT NULL DEFAULT '',
  -- days from once in touch to the next time; 0 where no rhythm was agreed
  every    INTEGER NOT NULL DEFAULT 0 CHECK (every >= 0),
  turn     TEXT CHECK (turn IN ('mine', 'theirs')),
  note     TEXT NOT NULL DEFAULT '',
  bring_up TEXT NOT NULL CHECK (bring_up IN ('yes', 'no'))
) STRICT, WITHOUT ROWID;

-- What tends to come from them, in the person's own words.
CREATE TABLE person_tends (
  person   TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (person, position)
) STRICT, WITHOUT ROWID;

-- Something to talk about in the next session, and what was agreed about it.
CREATE TABLE topic (
  id     TEXT PRIMARY KEY CHECK (length(id) = 36),
  at     TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone   TEXT NOT NULL CHECK (zone <> ''),
  day    TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  text   TEXT NOT NULL CHECK (text <> ''),
  state  TEXT NOT NULL CHECK (state IN ('open', 'talked about', 'let go')),
  agreed TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- What it comes from.
CREATE TABLE topic_episode (
  topic    TEXT NOT NULL REFERENCES topic (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  episode  TEXT NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
  PRIMARY KEY (topic, position),
  UNIQUE (episode, topic)
) STRICT, WITHOUT ROWID;

-- That a page was made for somebody else, without what it said.
CREATE TABLE shared_page (
  id        TEXT PRIMARY KEY CHECK (length(id) = 36),
  at        TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone      TEXT NOT NULL CHECK (zone <> ''),
  day       TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  recipient TEXT NOT NULL CHECK (recipient <> ''),
  -- week, patterns
  page      TEXT NOT NULL CHECK (page <> ''),
  -- its days
  first     TEXT CHECK (first GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  last      TEXT CHECK (last GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT, WITHOUT ROWID;

-- What of entries could be in it: kind.field.
CREATE TABLE shared_page_field (
  shared_page TEXT NOT NULL REFERENCES shared_page (id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  name        TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (shared_page, position)
) STRICT, WITHOUT ROWID;

-- What matters to the person, in a line or two: the newest counts.
CREATE TABLE mission (
  id   TEXT PRIMARY KEY CHECK (length(id) = 36),
  at   TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone TEXT NOT NULL CHECK (zone <> ''),
  day  TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  text TEXT NOT NULL CHECK (text <> '')
) STRICT, WITHOUT ROWID;

-- Where to get to, and the first step there; its time is when it was set.
CREATE TABLE goal (
  id         TEXT PRIMARY KEY CHECK (length(id) = 36),
  at         TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone       TEXT NOT NULL CHECK (zone <> ''),
  day        TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  text       TEXT NOT NULL CHECK (text <> ''),
  first_step TEXT NOT NULL DEFAULT '',
  -- the day by which
  by         TEXT CHECK (by GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  state      TEXT NOT NULL CHECK (state IN ('open', 'done', 'let go', 'proposed')),
  -- the day on which it was done or let go, where that is known
  settled    TEXT CHECK (settled GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT, WITHOUT ROWID;

-- What to do on some days of every week; its time is when it was set.
CREATE TABLE routine (
  id      TEXT PRIMARY KEY CHECK (length(id) = 36),
  at      TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone    TEXT NOT NULL CHECK (zone <> ''),
  day     TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  text    TEXT NOT NULL CHECK (text <> ''),
  -- promise: a small one kept; drill: its practices count by themselves
  type    TEXT NOT NULL CHECK (type IN
            ('other', 'sleep', 'food', 'movement', 'contact', 'drill', 'promise')),
  -- on how many days of a week it is wished for
  weekly  INTEGER CHECK (weekly BETWEEN 1 AND 7),
  state   TEXT NOT NULL CHECK (state IN ('open', 'done', 'let go', 'proposed')),
  -- the day on which it was done or let go, where that is known
  settled TEXT CHECK (settled GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT, WITHOUT ROWID;

-- A routine was kept on a day.
CREATE TABLE mark (
  id   TEXT PRIMARY KEY CHECK (length(id) = 36),
  at   TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone TEXT NOT NULL CHECK (zone <> ''),
  day  TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  -- what it was called then
  text TEXT NOT NULL CHECK (text <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE mark_routine (
  mark     TEXT NOT NULL REFERENCES mark (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  routine  TEXT NOT NULL REFERENCES routine (id) ON DELETE CASCADE,
  PRIMARY KEY (mark, position),
  UNIQUE (routine, mark)
) STRICT, WITHOUT ROWID;

-- What there is to do once, as agreed with a therapist or with oneself, and the steps of stepped plans; its time is
-- when it was agreed or taken on.
CREATE TABLE homework (
  id       TEXT PRIMARY KEY CHECK (length(id) = 36),
  at       TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone     TEXT NOT NULL CHECK (zone <> ''),
  day      TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  text     TEXT NOT NULL CHECK (text <> ''),
  -- the day by which
  by       TEXT CHECK (by GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  state    TEXT NOT NULL CHECK (state IN ('open', 'done', 'let go', 'proposed')),
  -- the day on which it was done or let go, where that is known
  settled  TEXT CHECK (settled GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  -- what the plan is called that it is a step of; empty where it is of none
  plan     TEXT NOT NULL DEFAULT '',
  -- in which of the plan's weeks it comes, from 1
  week     INTEGER NOT NULL DEFAULT 0 CHECK (week >= 0),
  -- where it stands among the plan's steps, from 0
  position INTEGER NOT NULL DEFAULT 0 CHECK (position >= 0),
  type     TEXT CHECK (type IN ('soothe', 'reach out', 'review')),
  -- its drill; empty where it is none
  drill    TEXT NOT NULL DEFAULT '',
  -- on how many days of its week the first screen brings it up
  prompts  INTEGER CHECK (prompts BETWEEN 1 AND 7)
) STRICT, WITHOUT ROWID;

-- What it comes from.
CREATE TABLE homework_topic (
  homework TEXT NOT NULL REFERENCES homework (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  topic    TEXT NOT NULL REFERENCES topic (id) ON DELETE CASCADE,
  PRIMARY KEY (homework, position),
  UNIQUE (topic, homework)
) STRICT, WITHOUT ROWID;

-- A look back over a month.
CREATE TABLE review (
  id       TEXT PRIMARY KEY CHECK (length(id) = 36),
  at       TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone     TEXT NOT NULL CHECK (zone <> ''),
  day      TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  helped   TEXT NOT NULL DEFAULT '',
  hard     TEXT NOT NULL DEFAULT '',
  carry_on TEXT NOT NULL DEFAULT '',
  leave    TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- What helps, in the person's own words; its time is when it was added.
CREATE TABLE toolkit (
  id        TEXT PRIMARY KEY CHECK (length(id) = 36),
  at        TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone      TEXT NOT NULL CHECK (zone <> ''),
  day       TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  name      TEXT NOT NULL CHECK (name <> ''),
  -- step: one measured step, such as "wait 20 minutes before answering"
  type      TEXT NOT NULL CHECK (type IN
              ('drill', 'thing', 'person', 'place', 'phrase', 'music', 'movement', 'step')),
  note      TEXT NOT NULL DEFAULT '',
  -- when it helps
  helps     TEXT NOT NULL DEFAULT '',
  -- uses the person has told; practices of a drill are in practice, and count beside these
  uses      INTEGER NOT NULL DEFAULT 0 CHECK (uses >= 0),
  last_used TEXT CHECK (last_used GLOB '????-??-??T??:??:*Z')
) STRICT, WITHOUT ROWID;

-- The lines of the safety plan; its time is when a line was added.
CREATE TABLE safety_plan (
  id       TEXT PRIMARY KEY CHECK (length(id) = 36),
  at       TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone     TEXT NOT NULL CHECK (zone <> ''),
  day      TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  part     TEXT NOT NULL CHECK (part IN
             ('signs', 'alone', 'distraction', 'help', 'professionals', 'surroundings')),
  -- where it stands in its part, from 0
  position INTEGER NOT NULL CHECK (position >= 0),
  text     TEXT NOT NULL CHECK (text <> '')
) STRICT, WITHOUT ROWID;

-- Every entry of every kind, made from the tables above so that they can be listed, named and searched together.
CREATE TABLE entry (
  number INTEGER PRIMARY KEY,
  id     TEXT NOT NULL UNIQUE,
  kind   TEXT NOT NULL,
  at     TEXT NOT NULL,
  day    TEXT NOT NULL,
  -- the random end of the id: a few of its characters are enough to name an entry
  name   TEXT NOT NULL,
  -- all that it says, in small letters without accents, as it is looked for
  words  TEXT NOT NULL
) STRICT;
CREATE INDEX entry_at ON entry (at);
CREATE INDEX entry_day ON entry (day);
CREATE INDEX entry_name ON entry (name);

CREATE VIRTUAL TABLE entry_search USING fts5 (
  words, content = 'entry', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER entry_search_insert AFTER INSERT ON entry BEGIN
  INSERT INTO entry_search (rowid, words) VALUES (NEW.number, NEW.words);
END;
CREATE TRIGGER entry_search_delete AFTER DELETE ON entry BEGIN
  INSERT INTO entry_search (entry_search, rowid, words) VALUES ('delete', OLD.number, OLD.words);
END;
CREATE TRIGGER entry_search_update AFTER UPDATE OF words ON entry WHEN OLD.words <> NEW.words BEGIN
  INSERT INTO entry_search (entry_search, rowid, words) VALUES ('delete', OLD.number, OLD.words);
  INSERT INTO entry_search (rowid, words) VALUES (NEW.number, NEW.words);
END;

-- What a person did to their journal, in its order: one row for all that goes together, and another of the same id where
-- something else came in between.
CREATE TABLE change (
  number     INTEGER PRIMARY KEY AUTOINCREMENT,
  id         TEXT NOT NULL CHECK (length(id) = 36),
  at         TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone       TEXT NOT NULL CHECK (zone <> ''),
  what       TEXT NOT NULL CHECK (what <> ''),
  -- for an undo, or the undo of one: the change that it took back
  takes_back INTEGER REFERENCES change (number),
  -- 1: it has been taken back itself
  taken_back INTEGER NOT NULL DEFAULT 0 CHECK (taken_back IN (0, 1))
) STRICT;

-- Each row that a change touched, as it was before. Triggers named history_* write it. The lists of an entry that was
-- new are not in it.
CREATE TABLE history (
  change   INTEGER NOT NULL REFERENCES change (number) ON DELETE CASCADE,
  -- the table
  part     TEXT NOT NULL,
  -- the entry that the row belongs to
  owner    TEXT NOT NULL,
  -- the row's place in its list; -1 for the entry's own row
  position INTEGER NOT NULL,
  -- the row as a JSON object; null if there was none
  was      TEXT,
  PRIMARY KEY (change, part, owner, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX history_owner ON history (owner);

-- The change that is being made, within its transaction; empty at all other times.
CREATE TABLE changing (
  number INTEGER PRIMARY KEY REFERENCES change (number)
) STRICT;

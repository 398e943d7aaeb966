-- Version 1: practices and episodes.
-- An instant is UTC in ISO 8601, beside the zone the person was in and the day it was for them.

CREATE TABLE practice (
  id              TEXT PRIMARY KEY CHECK (length(id) = 36),
  at              TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone            TEXT NOT NULL CHECK (zone <> ''),
  day             TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  drill           TEXT NOT NULL CHECK (drill <> ''),
  -- the breath's durations in seconds, for example 4-0-6-0 (in, hold, out, rest); empty for other drills
  pattern         TEXT NOT NULL DEFAULT '',
  -- seconds; null for a drill without a clock
  planned         REAL CHECK (planned > 0),
  -- seconds, without pauses
  practised       REAL NOT NULL CHECK (practised >= 0),
  breaths         INTEGER NOT NULL CHECK (breaths >= 0),
  -- running: still going on, or the machine stopped before it could end
  ending          TEXT NOT NULL CHECK (ending IN ('running', 'completed', 'stopped', 'interrupted')),
  distress_before INTEGER CHECK (distress_before BETWEEN 0 AND 10),
  distress_after  INTEGER CHECK (distress_after BETWEEN 0 AND 10)
) STRICT;
CREATE INDEX practice_day ON practice (day);

-- Each change of pace within a practice: 1 is the pattern as written, 1.1 a tenth faster.
CREATE TABLE pace (
  practice TEXT NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  -- seconds practised when it changed
  after    REAL NOT NULL CHECK (after >= 0),
  pace     REAL NOT NULL CHECK (pace > 0),
  PRIMARY KEY (practice, position)
) STRICT, WITHOUT ROWID;

-- What was found in a grounding drill, word by word; an empty word is one found without typing.
CREATE TABLE found (
  practice TEXT NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  sense    TEXT NOT NULL CHECK (sense <> ''),
  word     TEXT NOT NULL,
  PRIMARY KEY (practice, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE episode (
  id              TEXT PRIMARY KEY CHECK (length(id) = 36),
  at              TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone            TEXT NOT NULL CHECK (zone <> ''),
  day             TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  -- when it was written down
  recorded        TEXT NOT NULL CHECK (recorded GLOB '????-??-??T??:??:*Z'),
  trigger         TEXT NOT NULL DEFAULT '',
  urge            TEXT NOT NULL DEFAULT '',
  acted           TEXT CHECK (acted IN ('no', 'partly', 'yes')),
  response        TEXT NOT NULL DEFAULT '',
  need            TEXT NOT NULL DEFAULT '',
  outcome         TEXT NOT NULL DEFAULT '',
  distress        INTEGER CHECK (distress BETWEEN 0 AND 10),
  distress_now    INTEGER CHECK (distress_now BETWEEN 0 AND 10),
  note            TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX episode_day ON episode (day);

CREATE TABLE feeling (
  episode  TEXT NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL CHECK (name <> ''),
  strength INTEGER CHECK (strength BETWEEN 0 AND 10),
  PRIMARY KEY (episode, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE sensation (
  episode  TEXT NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  place    TEXT NOT NULL CHECK (place <> ''),
  quality  TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (episode, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE companion (
  episode  TEXT NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (episode, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE tag (
  episode  TEXT NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (episode, position)
) STRICT, WITHOUT ROWID;

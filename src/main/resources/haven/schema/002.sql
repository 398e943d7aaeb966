-- Version 2: the toolkit, the safety plan, and the practices that belong to an episode.

-- What helps, in the person's own words.
CREATE TABLE toolkit (
  id        TEXT PRIMARY KEY CHECK (length(id) = 36),
  -- when it was added
  at        TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone      TEXT NOT NULL CHECK (zone <> ''),
  day       TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  -- step: one measured step, such as "wait 20 minutes before answering"
  kind      TEXT NOT NULL CHECK (kind IN
              ('drill', 'thing', 'person', 'place', 'phrase', 'music', 'movement', 'step')),
  name      TEXT NOT NULL CHECK (name <> ''),
  note      TEXT NOT NULL DEFAULT '',
  -- when it helps
  helps     TEXT NOT NULL DEFAULT '',
  -- uses the person has told; practices of a drill are in practice, and count beside these
  uses      INTEGER NOT NULL DEFAULT 0 CHECK (uses >= 0),
  last_used TEXT CHECK (last_used GLOB '????-??-??T??:??:*Z'),
  UNIQUE (kind, name)
) STRICT;

-- The safety plan: each part has its lines, in order.
CREATE TABLE plan (
  part     TEXT NOT NULL CHECK (part IN
             ('signs', 'alone', 'distraction', 'help', 'professionals', 'surroundings')),
  position INTEGER NOT NULL,
  text     TEXT NOT NULL CHECK (text <> ''),
  PRIMARY KEY (part, position)
) STRICT, WITHOUT ROWID;

-- What was practised because of an episode.
CREATE TABLE episode_practice (
  episode  TEXT NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  practice TEXT NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
  PRIMARY KEY (episode, position),
  UNIQUE (episode, practice)
) STRICT, WITHOUT ROWID;
CREATE INDEX episode_practice_practice ON episode_practice (practice);
CREATE INDEX practice_drill ON practice (drill);

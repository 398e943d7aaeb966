-- Version 3: check-ins and notes, what else belongs to an episode, one list of all entries, and what was changed when.

ALTER TABLE episode ADD COLUMN thought TEXT NOT NULL DEFAULT '';
-- how the person sees their own part, in one word; never assigned to them
ALTER TABLE episode ADD COLUMN pattern TEXT CHECK (pattern IN ('reaching', 'pulling away', 'watching', 'steady'));
ALTER TABLE sensation ADD COLUMN temperature TEXT NOT NULL DEFAULT '';
ALTER TABLE sensation ADD COLUMN strength INTEGER CHECK (strength BETWEEN 0 AND 10);
CREATE INDEX feeling_name ON feeling (name);
CREATE INDEX companion_name ON companion (name);
CREATE INDEX tag_name ON tag (name);

CREATE TABLE check_in (
  id   TEXT PRIMARY KEY CHECK (length(id) = 36),
  at   TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone TEXT NOT NULL CHECK (zone <> ''),
  day  TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX check_in_day ON check_in (day);

CREATE TABLE rating (
  check_in  TEXT NOT NULL REFERENCES check_in (id) ON DELETE CASCADE,
  position  INTEGER NOT NULL,
  -- sleep, mood, self-talk, connection, or one of the person's own
  indicator TEXT NOT NULL CHECK (indicator <> ''),
  value     INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10),
  PRIMARY KEY (check_in, position),
  UNIQUE (check_in, indicator)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
  id   TEXT PRIMARY KEY CHECK (length(id) = 36),
  at   TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone TEXT NOT NULL CHECK (zone <> ''),
  day  TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  -- win: something small that went well
  kind TEXT NOT NULL CHECK (kind IN ('note', 'win', 'gratitude')),
  text TEXT NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX note_day ON note (day);

CREATE TABLE note_tag (
  note     TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (note, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX note_tag_name ON note_tag (name);

-- Every entry of every kind, made from the tables above so that they can be listed, named and searched together.
CREATE TABLE entry (
  number INTEGER PRIMARY KEY,
  id     TEXT NOT NULL UNIQUE,
  kind   TEXT NOT NULL CHECK (kind IN ('episode', 'practice', 'check-in', 'note')),
  at     TEXT NOT NULL,
  day    TEXT NOT NULL,
  -- the random end of the id: a few of its characters are enough to name an entry
  name   TEXT NOT NULL,
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

-- What a person did to their journal, in its order: one row for all that goes together.
CREATE TABLE change (
  number     INTEGER PRIMARY KEY AUTOINCREMENT,
  id         TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  at         TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:*Z'),
  zone       TEXT NOT NULL CHECK (zone <> ''),
  what       TEXT NOT NULL CHECK (what <> ''),
  -- for an undo, or the undo of one: the change that it took back
  takes_back INTEGER REFERENCES change (number),
  -- 1: it has been taken back itself
  taken_back INTEGER NOT NULL DEFAULT 0 CHECK (taken_back IN (0, 1))
) STRICT;

-- Each row that a change touched, as it was before. Triggers named history_* write it.
CREATE TABLE history (
  change INTEGER NOT NULL REFERENCES change (number) ON DELETE CASCADE,
  -- the table
  part   TEXT NOT NULL,
  -- the row's primary key, as a JSON list; the first of it is the entry that it belongs to
  key    TEXT NOT NULL,
  owner  TEXT NOT NULL,
  -- the row as a JSON object; null if there was none
  was    TEXT,
  PRIMARY KEY (change, part, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX history_owner ON history (owner);

-- The change that is being made, within its transaction; empty at all other times.
CREATE TABLE changing (
  number INTEGER PRIMARY KEY REFERENCES change (number)
) STRICT;

CREATE TABLE promise (
  id       TEXT PRIMARY KEY CHECK (length(id) = 36),
  at       TEXT NOT NULL,
  zone     TEXT NOT NULL,
  day      TEXT NOT NULL,
  what     TEXT NOT NULL CHECK (what <> ''),
  by_day   TEXT,
  how_sure INTEGER CHECK (how_sure BETWEEN 0 AND 100),
  strain   INTEGER CHECK (strain BETWEEN 0 AND 10),
  kept     TEXT CHECK (kept IN ('no', 'partly', 'yes')),
  times    INTEGER NOT NULL,
  took     REAL
) STRICT, WITHOUT ROWID;
CREATE TABLE promise_to (
  promise  TEXT NOT NULL REFERENCES promise (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL,
  PRIMARY KEY (promise, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE promise_stir (
  promise  TEXT NOT NULL REFERENCES promise (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL,
  strength INTEGER CHECK (strength BETWEEN 0 AND 10),
  PRIMARY KEY (promise, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE promise_practice (
  promise  TEXT NOT NULL REFERENCES promise (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  practice TEXT NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
  PRIMARY KEY (promise, position)
) STRICT, WITHOUT ROWID;

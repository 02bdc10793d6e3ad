-- What was found of a class. Every report is made of this, and any tool may read it.

-- What was asked for, and how it was graded.
CREATE TABLE term (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- What was asked for, one thing that is marked by itself a row.
CREATE TABLE work (
  id TEXT PRIMARY KEY,
  place INTEGER NOT NULL,
  marks REAL NOT NULL
) STRICT;

CREATE TABLE student (
  key TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  line INTEGER NOT NULL,
  page TEXT NOT NULL UNIQUE,
  place INTEGER NOT NULL,
  origin TEXT NOT NULL DEFAULT '',
  at TEXT,
  late TEXT NOT NULL DEFAULT '',
  fingerprint TEXT NOT NULL DEFAULT '',
  finished INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE remark (
  student TEXT NOT NULL REFERENCES student,
  place INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (student, place)
) STRICT;

CREATE TABLE result (
  student TEXT NOT NULL REFERENCES student,
  work TEXT NOT NULL REFERENCES work,
  status TEXT,
  marks REAL NOT NULL,
  out_of REAL NOT NULL,
  seconds REAL NOT NULL,
  printed TEXT NOT NULL,
  file TEXT NOT NULL,
  source TEXT,
  PRIMARY KEY (student, work)
) STRICT;

CREATE TABLE finding (
  student TEXT NOT NULL,
  work TEXT NOT NULL,
  place INTEGER NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  passed INTEGER NOT NULL,
  message TEXT NOT NULL,
  PRIMARY KEY (student, work, place),
  FOREIGN KEY (student, work) REFERENCES result ON DELETE CASCADE
) STRICT;

CREATE TABLE diagnosis (
  student TEXT NOT NULL,
  work TEXT NOT NULL,
  place INTEGER NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  explanation TEXT NOT NULL,
  hint TEXT NOT NULL,
  section TEXT NOT NULL,
  method TEXT NOT NULL,
  PRIMARY KEY (student, work, place),
  FOREIGN KEY (student, work) REFERENCES result ON DELETE CASCADE
) STRICT;

-- The store of a story: one SQLite file that can be handed on. Schema version 1.
--
-- STRICT tables and indexes only: no view, no trigger, no virtual table, so that nothing in a file
-- that somebody sent can run. A file whose list of tables and indexes differs from this one, by a
-- letter, is not opened. Comments inside a statement are kept by SQLite and travel with the file.
--
-- Everywhere: "n" numbers the rows of a table from 1, in the story's own order; "id" is the name that
-- the story gives; a column called after another table holds that table's n. Texts in several
-- languages are JSON objects {"en": "...", "fr": "..."}, lists of words JSON arrays. Dates are EDTF
-- (ISO 8601-2), each with its IANA zone. Instants are milliseconds from 1970-01-01T00:00Z, open ends
-- the smallest and largest 64-bit integer. Days are days from 1970-01-01.

CREATE TABLE manifest (
  -- What the file holds, so that a changed bit is noticed: SHA-256 over the rows of each table, in
  -- chunks, in the order of its key; "*" is the digest of all these, "*story" of those of the story.
  tab TEXT NOT NULL,
  chunk INTEGER NOT NULL,
  row_count INTEGER NOT NULL,
  sha256 BLOB NOT NULL,
  PRIMARY KEY (tab, chunk)
) STRICT, WITHOUT ROWID;

CREATE TABLE story (
  -- One row.
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  summary TEXT,
  languages TEXT NOT NULL,
  -- the zones of its events, sorted; the first 50
  zones TEXT
) STRICT;

CREATE TABLE thread (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  colour INTEGER NOT NULL
) STRICT;

CREATE TABLE actor (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  refs TEXT
) STRICT;

CREATE TABLE actor_alias (
  actor INTEGER NOT NULL REFERENCES actor (n),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  language TEXT,
  -- ids of the sources it was met in
  sources TEXT,
  PRIMARY KEY (actor, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE actor_member_of (
  actor INTEGER NOT NULL REFERENCES actor (n),
  position INTEGER NOT NULL,
  body INTEGER NOT NULL REFERENCES actor (n) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (actor, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE place (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  latitude REAL,
  longitude REAL,
  refs TEXT
) STRICT;

CREATE TABLE source (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  -- in its original language
  title TEXT,
  publisher TEXT NOT NULL,
  author TEXT,
  published TEXT,
  published_zone TEXT,
  language TEXT,
  address TEXT,
  kind TEXT NOT NULL,
  -- the source it repeats, itself where it repeats none, null where that is unknown
  origin INTEGER REFERENCES source (n) DEFERRABLE INITIALLY DEFERRED,
  refs TEXT
) STRICT;

CREATE TABLE digest_paragraph (
  source INTEGER NOT NULL REFERENCES source (n),
  position INTEGER NOT NULL,
  paragraph INTEGER NOT NULL,
  summary TEXT NOT NULL,
  refs TEXT,
  PRIMARY KEY (source, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  thread INTEGER NOT NULL REFERENCES thread (n),
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  summary TEXT,
  zone TEXT NOT NULL,
  -- 0 key, 1 normal, 2 minor
  weight INTEGER NOT NULL,
  refs TEXT
) STRICT;

CREATE TABLE event_actor (
  event INTEGER NOT NULL REFERENCES event (n),
  position INTEGER NOT NULL,
  actor INTEGER NOT NULL REFERENCES actor (n),
  role TEXT NOT NULL,
  PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_place (
  event INTEGER NOT NULL REFERENCES event (n),
  position INTEGER NOT NULL,
  place INTEGER NOT NULL REFERENCES place (n),
  PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_tag (
  event INTEGER NOT NULL REFERENCES event (n),
  position INTEGER NOT NULL,
  tag TEXT NOT NULL,
  PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE passage (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  source INTEGER NOT NULL REFERENCES source (n),
  paragraphs TEXT,
  anchor_start TEXT,
  anchor_end TEXT,
  anchor_prefix TEXT,
  anchor_suffix TEXT,
  -- code points of the folded text, or -1
  length INTEGER NOT NULL,
  sha256 TEXT,
  refs TEXT
) STRICT;

CREATE TABLE claim (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  event INTEGER NOT NULL REFERENCES event (n),
  claimant INTEGER NOT NULL REFERENCES actor (n),
  stance TEXT NOT NULL,
  statement TEXT NOT NULL,
  -- when it says that the event happened, in the event's zone, and its own words for that
  dates TEXT,
  wording TEXT,
  said TEXT,
  said_zone TEXT,
  -- the disclosure at which it was said
  said_at INTEGER REFERENCES event (n) DEFERRABLE INITIALLY DEFERRED,
  -- 1 where it speaks of what had happened
  past INTEGER NOT NULL,
  -- the day from which it counts as said; the largest 32-bit integer where nothing dates it
  day INTEGER NOT NULL,
  grade TEXT,
  refs TEXT
) STRICT;

CREATE TABLE claim_passage (
  claim INTEGER NOT NULL REFERENCES claim (n),
  position INTEGER NOT NULL,
  passage INTEGER NOT NULL REFERENCES passage (n),
  PRIMARY KEY (claim, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE relation (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  from_event INTEGER NOT NULL REFERENCES event (n),
  kind TEXT NOT NULL,
  to_event INTEGER NOT NULL REFERENCES event (n),
  -- ISO 8601 durations
  gap_min TEXT,
  gap_max TEXT,
  claim INTEGER REFERENCES claim (n),
  note TEXT,
  refs TEXT
) STRICT;

CREATE TABLE step (
  -- What follows from the claims, kept so that nothing need be parsed or solved to draw: from "day"
  -- on an event has this standing, these bounds and this support. Days ascend; the largest 32-bit
  -- integer is the step that also counts what cannot be dated.
  event INTEGER NOT NULL REFERENCES event (n),
  position INTEGER NOT NULL,
  day INTEGER NOT NULL,
  -- 0 contested, 1 acknowledged, 2 corroborated, 3 alleged, 4 background
  standing INTEGER NOT NULL,
  -- as the claims state them, then narrowed by the order of events
  stated_start_earliest INTEGER NOT NULL,
  stated_start_latest INTEGER NOT NULL,
  stated_end_earliest INTEGER NOT NULL,
  stated_end_latest INTEGER NOT NULL,
  start_earliest INTEGER NOT NULL,
  start_latest INTEGER NOT NULL,
  end_earliest INTEGER NOT NULL,
  end_latest INTEGER NOT NULL,
  -- which of the four bounds follow from order alone, a bit each from the lowest
  inferred INTEGER NOT NULL,
  reports INTEGER NOT NULL,
  origins INTEGER NOT NULL,
  unknown_origins INTEGER NOT NULL,
  -- 1 contradicted, 2 approximate, 4 uncertain, 8 lasts
  flags INTEGER NOT NULL,
  PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE density (
  -- How many events of a thread may have started in a bin of time, by the narrowed bounds of the last
  -- step: a pyramid. A bin of level l is 2^l milliseconds wide and starts at bin * 2^l.
  level INTEGER NOT NULL,
  thread INTEGER NOT NULL REFERENCES thread (n),
  bin INTEGER NOT NULL,
  events INTEGER NOT NULL,
  PRIMARY KEY (level, thread, bin)
) STRICT, WITHOUT ROWID;

CREATE TABLE column_block (
  -- The columns of the index, packed, so that it is filled without a look at the rows.
  n INTEGER PRIMARY KEY,
  part INTEGER NOT NULL,
  name TEXT NOT NULL,
  data BLOB NOT NULL
) STRICT;

CREATE TABLE saved_view (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  first_day TEXT,
  last_day TEXT,
  lanes TEXT NOT NULL,
  known_as_of TEXT
) STRICT;

CREATE TABLE saved_view_filter (
  view INTEGER NOT NULL REFERENCES saved_view (n),
  facet TEXT NOT NULL,
  position INTEGER NOT NULL,
  chosen TEXT NOT NULL,
  PRIMARY KEY (view, facet, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE original (
  -- What the user attached: empty in a story that was not handed on with its originals.
  source INTEGER PRIMARY KEY REFERENCES source (n),
  file_name TEXT NOT NULL,
  bytes BLOB NOT NULL,
  charset TEXT NOT NULL,
  captured INTEGER NOT NULL
) STRICT;

CREATE TABLE note (
  -- What the user wrote on a source.
  source INTEGER PRIMARY KEY REFERENCES source (n),
  words TEXT NOT NULL,
  changed INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX thread_id ON thread (id);
CREATE UNIQUE INDEX actor_id ON actor (id);
CREATE UNIQUE INDEX place_id ON place (id);
CREATE UNIQUE INDEX source_id ON source (id);
CREATE UNIQUE INDEX event_id ON event (id);
CREATE UNIQUE INDEX passage_id ON passage (id);
CREATE UNIQUE INDEX claim_id ON claim (id);
CREATE UNIQUE INDEX relation_id ON relation (id);
CREATE UNIQUE INDEX saved_view_id ON saved_view (id);
CREATE INDEX passage_source ON passage (source);
CREATE INDEX claim_event ON claim (event);
CREATE INDEX claim_said_at ON claim (said_at) WHERE said_at IS NOT NULL;
CREATE INDEX claim_passage_passage ON claim_passage (passage);
CREATE INDEX relation_from ON relation (from_event);
CREATE INDEX relation_to ON relation (to_event);
CREATE INDEX step_bounds ON step (start_earliest, end_latest);

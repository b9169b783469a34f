-- The search cache: a private file that can be thrown away at any time. "-- :name" starts a statement.

-- :tables
CREATE TABLE made (
  -- One row: for which story, with what of the user's own, and by which version of this cache.
  version INTEGER NOT NULL,
  story TEXT NOT NULL,
  whole TEXT NOT NULL
) STRICT;
CREATE TABLE doc (
  -- One text that can be found. n = kind * 2^40 + the number of its row in the store.
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  paragraph INTEGER NOT NULL,
  -- the event that it leads to
  event INTEGER,
  -- the numbers of the sources that it rests on, or null
  sources TEXT,
  -- the day from which it may be found
  day INTEGER NOT NULL,
  words TEXT NOT NULL,
  -- all names of the actors that it is by or about
  names TEXT
) STRICT;
-- Of words that are being typed, the first letters have lists of their own: "m" alone may begin half of them.
CREATE VIRTUAL TABLE by_word USING fts5 (words, names, content = 'doc', content_rowid = 'n', prefix = '1 2 3',
  tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE by_letter USING fts5 (words, names, content = 'doc', content_rowid = 'n',
  tokenize = 'trigram remove_diacritics 1');
CREATE TABLE unspaced (
  -- The texts with letters of a script that does not part its words, or whose words carry endings.
  n INTEGER PRIMARY KEY
) STRICT;
CREATE TABLE alias (
  -- Every name of an actor.
  actor INTEGER NOT NULL,
  name TEXT NOT NULL
) STRICT

-- :made
SELECT version, story, whole FROM made

-- :made-put
INSERT INTO made (version, story, whole) VALUES (?, ?, ?)

-- :made-whole
UPDATE made SET whole = ?

-- :alias-put
INSERT INTO alias (actor, name) VALUES (?, ?)

-- :doc-put
INSERT INTO doc (n, id, paragraph, event, sources, day, words, names) VALUES (?, ?, ?, ?, ?, ?, ?, ?)

-- :in-memory
-- So many bytes of words are gathered before they are put down, where the usual is a megabyte.
INSERT INTO by_word (by_word, rank) VALUES ('hashsize', 67108864)

-- :fill-words
INSERT INTO by_word (by_word) VALUES ('rebuild')

-- :fill-parts
INSERT INTO by_letter (rowid, words, names) SELECT d.n, d.words, d.names FROM doc d JOIN unspaced u ON u.n = d.n

-- :unspaced-put
INSERT INTO unspaced (n) VALUES (?)

-- :own-forget-words
INSERT INTO by_word (by_word, rowid, words, names) SELECT 'delete', n, words, names FROM doc WHERE n >= ?

-- :own-forget-parts
INSERT INTO by_letter (by_letter, rowid, words, names)
SELECT 'delete', d.n, d.words, d.names FROM doc d JOIN unspaced u ON u.n = d.n WHERE d.n >= ?

-- :own-forget-unspaced
DELETE FROM unspaced WHERE n >= ?

-- :own-forget
DELETE FROM doc WHERE n >= ?

-- :own-words
INSERT INTO by_word (rowid, words, names) SELECT n, words, names FROM doc WHERE n >= ?

-- :own-parts
INSERT INTO by_letter (rowid, words, names)
SELECT d.n, d.words, d.names FROM doc d JOIN unspaced u ON u.n = d.n WHERE d.n >= ?

-- :read-claims
SELECT c.n, c.id, c.event, c.claimant, c.day, c.statement, c.wording,
  (SELECT group_concat(p.source) FROM claim_passage x JOIN passage p ON p.n = x.passage WHERE x.claim = c.n)
FROM claim c ORDER BY c.n

-- :read-events
SELECT e.n, e.id, e.title, e.summary, (SELECT s.day FROM step s WHERE s.event = e.n AND s.position = 0),
  (SELECT group_concat(x.actor) FROM event_actor x WHERE x.event = e.n),
  (SELECT group_concat(x.place) FROM event_place x WHERE x.event = e.n),
  (SELECT group_concat(x.tag, ' ') FROM event_tag x WHERE x.event = e.n), e.kind
FROM event e ORDER BY e.n

-- :read-passages
SELECT p.n, p.id, p.source, p.anchor_start, p.anchor_end FROM passage p WHERE p.anchor_start IS NOT NULL ORDER BY p.n

-- :read-digests
SELECT d.source, s.id, d.paragraph, d.summary, d.position FROM digest_paragraph d JOIN source s ON s.n = d.source

-- :read-names
SELECT a.n, a.id, a.name, (SELECT json_group_array(x.name ORDER BY x.position) FROM actor_alias x WHERE x.actor = a.n)
FROM actor a ORDER BY a.n

-- :read-places
SELECT n, id, name FROM place ORDER BY n

-- :read-sources
SELECT n, id, title, publisher, author, address, published FROM source ORDER BY n

-- :read-originals
SELECT o.source, s.id, o.bytes, o.charset FROM original o JOIN source s ON s.n = o.source

-- :read-notes
SELECT n.source, s.id, n.words FROM note n JOIN source s ON s.n = n.source

-- :aliases
SELECT actor, name FROM alias ORDER BY actor

-- :source-numbers
SELECT n - ?1 FROM doc WHERE n BETWEEN ?1 AND ?2 AND id IN (SELECT value FROM json_each(?3))

-- :found-clear
DELETE FROM temp.found

-- :found-table
CREATE TEMP TABLE IF NOT EXISTS found (n INTEGER PRIMARY KEY)

-- :found-words
INSERT OR IGNORE INTO temp.found SELECT rowid FROM by_word WHERE by_word MATCH ?

-- :found-parts
INSERT OR IGNORE INTO temp.found SELECT rowid FROM by_letter WHERE by_letter MATCH ?

-- :found-like
INSERT OR IGNORE INTO temp.found SELECT d.n FROM unspaced u JOIN doc d ON d.n = u.n
WHERE NOT EXISTS (SELECT 1 FROM json_each(?1) t WHERE d.words NOT LIKE t.value ESCAPE '\'
  AND coalesce(d.names, '') NOT LIKE t.value ESCAPE '\')

-- :count-words
-- How many of each kind, in one pass.
SELECT
  count(*) FILTER (WHERE rowid >> 40 = 0),
  count(*) FILTER (WHERE rowid >> 40 = 1),
  count(*) FILTER (WHERE rowid >> 40 = 2),
  count(*) FILTER (WHERE rowid >> 40 = 3),
  count(*) FILTER (WHERE rowid >> 40 = 4),
  count(*) FILTER (WHERE rowid >> 40 = 5),
  count(*) FILTER (WHERE rowid >> 40 = 6),
  count(*) FILTER (WHERE rowid >> 40 = 7),
  count(*) FILTER (WHERE rowid >> 40 = 8)
FROM by_word WHERE by_word MATCH ?

-- :count-words-seen
SELECT
  count(*) FILTER (WHERE w.rowid >> 40 = 0),
  count(*) FILTER (WHERE w.rowid >> 40 = 1),
  count(*) FILTER (WHERE w.rowid >> 40 = 2),
  count(*) FILTER (WHERE w.rowid >> 40 = 3),
  count(*) FILTER (WHERE w.rowid >> 40 = 4),
  count(*) FILTER (WHERE w.rowid >> 40 = 5),
  count(*) FILTER (WHERE w.rowid >> 40 = 6),
  count(*) FILTER (WHERE w.rowid >> 40 = 7),
  count(*) FILTER (WHERE w.rowid >> 40 = 8)
FROM by_word w JOIN doc d ON d.n = w.rowid WHERE by_word MATCH ?1
  AND d.day <= ?2 AND (d.sources IS NULL OR EXISTS (SELECT 1 FROM json_each(d.sources)
    WHERE value NOT IN (SELECT value FROM json_each(?3))))

-- :count-found
SELECT
  count(*) FILTER (WHERE f.n >> 40 = 0),
  count(*) FILTER (WHERE f.n >> 40 = 1),
  count(*) FILTER (WHERE f.n >> 40 = 2),
  count(*) FILTER (WHERE f.n >> 40 = 3),
  count(*) FILTER (WHERE f.n >> 40 = 4),
  count(*) FILTER (WHERE f.n >> 40 = 5),
  count(*) FILTER (WHERE f.n >> 40 = 6),
  count(*) FILTER (WHERE f.n >> 40 = 7),
  count(*) FILTER (WHERE f.n >> 40 = 8)
FROM temp.found f JOIN doc d ON d.n = f.n
WHERE d.day <= ?1 AND (d.sources IS NULL OR EXISTS (SELECT 1 FROM json_each(d.sources)
    WHERE value NOT IN (SELECT value FROM json_each(?2))))

-- :hits-words
SELECT d.id, d.paragraph, snippet(by_word, 0, char(1), char(2), '…', 32), d.words FROM by_word w JOIN doc d ON d.n = w.rowid
WHERE by_word MATCH ?1 AND w.rowid BETWEEN ?2 AND ?3
  AND d.day <= ?4 AND (d.sources IS NULL OR EXISTS (SELECT 1 FROM json_each(d.sources)
    WHERE value NOT IN (SELECT value FROM json_each(?5))))

-- :hits-words.best
ORDER BY rank LIMIT ?6

-- :hits-words.any
LIMIT ?6

-- :events-words
SELECT d.event FROM by_word w JOIN doc d ON d.n = w.rowid
WHERE by_word MATCH ?1 AND d.event IS NOT NULL
  AND d.day <= ?2 AND (d.sources IS NULL OR EXISTS (SELECT 1 FROM json_each(d.sources)
    WHERE value NOT IN (SELECT value FROM json_each(?3))))

-- :hits-found
SELECT d.id, d.paragraph, d.words FROM temp.found f JOIN doc d ON d.n = f.n WHERE f.n BETWEEN ? AND ?
  AND d.day <= ?3 AND (d.sources IS NULL OR EXISTS (SELECT 1 FROM json_each(d.sources)
    WHERE value NOT IN (SELECT value FROM json_each(?4))))
ORDER BY f.n LIMIT ?5

-- :events-found
SELECT d.event FROM temp.found f JOIN doc d ON d.n = f.n
WHERE d.event IS NOT NULL
  AND d.day <= ?1 AND (d.sources IS NULL OR EXISTS (SELECT 1 FROM json_each(d.sources)
    WHERE value NOT IN (SELECT value FROM json_each(?2))))

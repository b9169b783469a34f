-- The search cache: two private files that can be thrown away at any time. "-- :name" starts a statement.
--
-- Everywhere: a text that can be found has a number of its own, kind * 2^40 + the number of its row in the store.
-- Those of events, claims and passages are read in the store, which is attached as "story": 2^40 is 1099511627776,
-- five times as much, of passages, is 5497558138880, and four times as much, of sources, 4398046511104.

-- :tables
CREATE TABLE made (
  -- One row: for which story, with what of the user's own, and by which version of this cache.
  version INTEGER NOT NULL,
  story TEXT NOT NULL,
  whole TEXT NOT NULL
) STRICT;
CREATE TABLE doc (
  -- A text of another kind.
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  paragraph INTEGER NOT NULL,
  -- the number of the source that it is of, or null
  source INTEGER,
  -- the day from which it may be found
  day INTEGER NOT NULL,
  words TEXT NOT NULL
) STRICT;
-- Of words that are being typed, the first letter has a list of its own: "m" may begin half of them.
CREATE VIRTUAL TABLE by_word USING fts5 (words, content = 'doc', content_rowid = 'n', prefix = '1 2',
  tokenize = 'unicode61 remove_diacritics 2');
-- How long a text is tells of two that hold a word which comes first. Written for every text it took a fifth of the
-- time (columnsize), so it is counted where it is asked for, of texts that are put down in "weighed" just for that.
CREATE TABLE weighed_claim (n INTEGER PRIMARY KEY, words TEXT, names TEXT) STRICT;
CREATE TABLE weighed_passage (n INTEGER PRIMARY KEY, words TEXT) STRICT;
CREATE VIRTUAL TABLE by_claim USING fts5 (words, names, content = 'weighed_claim', content_rowid = 'n',
  columnsize = 0, prefix = '1',
  tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE by_passage USING fts5 (words, content = 'weighed_passage', content_rowid = 'n',
  columnsize = 0, prefix = '1',
  tokenize = 'unicode61 remove_diacritics 2');
-- Texts with letters of a script that does not part its words, or whose words carry endings.
CREATE VIRTUAL TABLE by_letter USING fts5 (words, names, tokenize = 'trigram remove_diacritics 1');
CREATE TABLE alias (
  -- Every name of an actor.
  actor INTEGER NOT NULL,
  name TEXT NOT NULL
) STRICT

-- :event-tables
-- The texts of events have a file of their own, which is filled beside the other.
CREATE TABLE event_made (
  version INTEGER NOT NULL,
  story TEXT NOT NULL
) STRICT;
CREATE TABLE weighed_event (n INTEGER PRIMARY KEY, words TEXT, names TEXT) STRICT;
CREATE VIRTUAL TABLE by_event USING fts5 (words, names, content = 'weighed_event', content_rowid = 'n',
  columnsize = 0, prefix = '1 2',
  tokenize = 'unicode61 remove_diacritics 2')

-- :story
ATTACH ? AS story

-- :story-shared
-- Whoever fills a cache has that for himself, but not the store.
PRAGMA story.locking_mode = NORMAL

-- :events
ATTACH ? AS events

-- :views
-- What stands in the store, as words: in all its languages, each line once.
CREATE TEMP VIEW event_text (n, id, words) AS
SELECT e.n, e.id, concat_ws(char(10),
  CASE WHEN instr(e.title, '","') = 0 THEN (SELECT value FROM json_each(e.title))
    ELSE (SELECT group_concat(value, char(10)) FROM (SELECT DISTINCT value FROM json_each(e.title))) END,
  CASE WHEN e.summary IS NULL THEN NULL WHEN instr(e.summary, '","') = 0 THEN (SELECT value FROM json_each(e.summary))
    ELSE (SELECT group_concat(value, char(10)) FROM (SELECT DISTINCT value FROM json_each(e.summary))) END,
  (SELECT group_concat(x.tag, ' ') FROM story.event_tag x WHERE x.event = e.n), e.kind)
FROM story.event e;
CREATE TEMP VIEW claim_text (n, id, claimant, words) AS
SELECT c.n, c.id, c.claimant, concat_ws(char(10),
  CASE WHEN instr(c.statement, '","') = 0 THEN (SELECT value FROM json_each(c.statement))
    ELSE (SELECT group_concat(value, char(10)) FROM (SELECT DISTINCT value FROM json_each(c.statement))) END,
  CASE WHEN c.wording IS NULL THEN NULL WHEN instr(c.wording, '","') = 0 THEN (SELECT value FROM json_each(c.wording))
    ELSE (SELECT group_concat(value, char(10)) FROM (SELECT DISTINCT value FROM json_each(c.wording))) END)
FROM story.claim c;
CREATE TEMP VIEW passage_text (n, id, words) AS
SELECT p.n, p.id, iif(p.anchor_end IS NULL, p.anchor_start, p.anchor_start || char(10) || p.anchor_end)
FROM story.passage p WHERE p.anchor_start IS NOT NULL

-- :made
SELECT m.version, m.story, m.whole, e.version, e.story FROM main.made m, events.event_made e

-- :made-put
INSERT INTO made (version, story, whole) VALUES (?, ?, ?)

-- :event-made-put
INSERT INTO event_made (version, story) VALUES (?, ?)

-- :made-whole
UPDATE main.made SET whole = ?

-- :alias-put
INSERT INTO alias (actor, name) VALUES (?, ?)

-- :named
-- All names of an actor; not kept.
CREATE TEMP TABLE named (actor INTEGER PRIMARY KEY, names TEXT NOT NULL)

-- :named-put
INSERT INTO temp.named (actor, names) VALUES (?, ?)

-- :doc-put
INSERT INTO doc (n, id, paragraph, source, day, words) VALUES (?, ?, ?, ?, ?, ?)

-- :gathering-word
-- So many bytes of words are gathered before they are put down, where the usual is a megabyte.
INSERT INTO by_word (by_word, rank) VALUES ('hashsize', 67108864)

-- :gathering-claim
INSERT INTO by_claim (by_claim, rank) VALUES ('hashsize', 268435456)

-- :gathering-passage
INSERT INTO by_passage (by_passage, rank) VALUES ('hashsize', 268435456)

-- :gathering-event
INSERT INTO by_event (by_event, rank) VALUES ('hashsize', 268435456)

-- :unmerged-claim
-- What was put down once is not put together with the next and written again.
INSERT INTO by_claim (by_claim, rank) VALUES ('automerge', 0)

-- :unmerged-passage
INSERT INTO by_passage (by_passage, rank) VALUES ('automerge', 0)

-- :unmerged-event
INSERT INTO by_event (by_event, rank) VALUES ('automerge', 0)

-- :named-all
INSERT INTO temp.named (actor, names) SELECT actor, group_concat(name, char(10)) FROM alias GROUP BY actor

-- :fill-event
INSERT INTO by_event (rowid, words, names)
SELECT t.n, t.words, (SELECT group_concat(a.names, char(10)) FROM story.event_actor x
  JOIN temp.named a ON a.actor = x.actor WHERE x.event = t.n)
FROM temp.event_text t WHERE t.n BETWEEN ? AND ?

-- :fill-claim
INSERT INTO by_claim (rowid, words, names)
SELECT t.n + 1099511627776, t.words, (SELECT a.names FROM temp.named a WHERE a.actor = t.claimant)
FROM temp.claim_text t WHERE t.n BETWEEN ? AND ?

-- :fill-passage
INSERT INTO by_passage (rowid, words)
SELECT t.n + 5497558138880, t.words FROM temp.passage_text t WHERE t.n BETWEEN ? AND ?

-- :fill-doc
INSERT INTO by_word (rowid, words) SELECT n, words FROM doc WHERE n BETWEEN ? AND ?

-- :letters-event
INSERT INTO by_letter (rowid, words, names)
SELECT t.n, t.words, (SELECT group_concat(a.names, char(10)) FROM story.event_actor x
  JOIN temp.named a ON a.actor = x.actor WHERE x.event = t.n)
FROM temp.event_text t WHERE t.n IN (
  SELECT n FROM story.event WHERE octet_length(title) > length(title) AND title GLOB ?1
    OR octet_length(kind) > length(kind) AND kind GLOB ?1
    OR octet_length(summary) > length(summary) AND summary GLOB ?1
  UNION SELECT event FROM story.event_tag WHERE octet_length(tag) > length(tag) AND tag GLOB ?1
  UNION SELECT event FROM story.event_actor WHERE actor IN (SELECT actor FROM temp.named WHERE names GLOB ?1))

-- :letters-claim
INSERT INTO by_letter (rowid, words, names)
SELECT t.n + 1099511627776, t.words, (SELECT a.names FROM temp.named a WHERE a.actor = t.claimant)
FROM temp.claim_text t WHERE t.n IN (
  SELECT n FROM story.claim WHERE octet_length(statement) > length(statement) AND statement GLOB ?1
    OR octet_length(wording) > length(wording) AND wording GLOB ?1
    OR claimant IN (SELECT actor FROM temp.named WHERE names GLOB ?1))

-- :letters-passage
INSERT INTO by_letter (rowid, words)
SELECT t.n + 5497558138880, t.words FROM temp.passage_text t WHERE t.n IN (
  SELECT n FROM story.passage WHERE octet_length(anchor_start) > length(anchor_start) AND anchor_start GLOB ?1
    OR octet_length(anchor_end) > length(anchor_end) AND anchor_end GLOB ?1)

-- :letters-doc
INSERT INTO by_letter (rowid, words)
SELECT n, words FROM doc WHERE n >= ?2 AND octet_length(words) > length(words) AND words GLOB ?1

-- :own-forget-words
INSERT INTO by_word (by_word, rowid, words) SELECT 'delete', n, words FROM doc WHERE n >= ?

-- :own-forget-letters
DELETE FROM by_letter WHERE rowid >= ?

-- :own-forget
DELETE FROM doc WHERE n >= ?

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
SELECT n FROM story.source WHERE id IN (SELECT value FROM json_each(?))

-- :found-clear
DELETE FROM temp.found

-- :asking-tables
CREATE TEMP TABLE found (n INTEGER PRIMARY KEY);
-- Words of the store that are being marked: snippets are made of what a table holds.
CREATE VIRTUAL TABLE temp.marked USING fts5 (words, tokenize = 'unicode61 remove_diacritics 2');
-- Which words there are.
CREATE VIRTUAL TABLE temp.event_terms USING fts5vocab ('events', 'by_event', 'instance');
CREATE VIRTUAL TABLE temp.claim_terms USING fts5vocab ('main', 'by_claim', 'instance');
CREATE VIRTUAL TABLE temp.passage_terms USING fts5vocab ('main', 'by_passage', 'instance');
CREATE VIRTUAL TABLE temp.doc_terms USING fts5vocab ('main', 'by_word', 'instance')

-- :term-event
-- The next word from one on.
SELECT term FROM temp.event_terms WHERE term >= ? LIMIT 1

-- :term-claim
SELECT term FROM temp.claim_terms WHERE term >= ? LIMIT 1

-- :term-passage
SELECT term FROM temp.passage_terms WHERE term >= ? LIMIT 1

-- :term-doc
SELECT term FROM temp.doc_terms WHERE term >= ? LIMIT 1

-- :rows-event
SELECT coalesce(max(n), 0) FROM story.event

-- :rows-claim
SELECT coalesce(max(n), 0) FROM story.claim

-- :rows-passage
SELECT coalesce(max(n), 0) FROM story.passage

-- :column-claim
SELECT n, event FROM story.claim

-- :column-claim-day
SELECT n, day FROM story.claim

-- :column-passage
SELECT n, source FROM story.passage

-- :claims-denied
-- All of whose passages are of sources that are left out.
SELECT x.claim FROM story.passage p JOIN story.claim_passage x ON x.passage = p.n
WHERE p.source IN (SELECT value FROM json_each(?)) GROUP BY x.claim
HAVING count(*) = (SELECT count(*) FROM story.claim_passage y WHERE y.claim = x.claim)

-- :claims-with-passage
SELECT DISTINCT claim FROM story.claim_passage WHERE claim IN (SELECT value FROM json_each(?))

-- :sources-seen
SELECT n - 4398046511104 FROM doc WHERE n BETWEEN 4398046511104 AND 5497558138879
AND day <= ?1 AND n - 4398046511104 NOT IN (SELECT value FROM json_each(?2))

-- :found-words
INSERT OR IGNORE INTO temp.found SELECT rowid FROM by_event WHERE by_event MATCH ?1
UNION ALL SELECT rowid FROM by_claim WHERE by_claim MATCH ?1
UNION ALL SELECT rowid FROM by_passage WHERE by_passage MATCH ?1
UNION ALL SELECT rowid FROM by_word WHERE by_word MATCH ?1

-- :found-parts
INSERT OR IGNORE INTO temp.found SELECT rowid FROM by_letter WHERE by_letter MATCH ?

-- :found-like
INSERT OR IGNORE INTO temp.found SELECT d.rowid FROM by_letter d
WHERE NOT EXISTS (SELECT 1 FROM json_each(?1) t WHERE d.words NOT LIKE t.value ESCAPE '\'
  AND coalesce(d.names, '') NOT LIKE t.value ESCAPE '\')

-- A question is put together: what is asked, where it is looked for (?1 what matches, ?2 and ?3 the first and last
-- number), what may be seen of it (?4 the day, ?5 the sources that are left out; most texts rest on others too, so that
-- is asked first), and how many are wanted.

-- :ask-count
SELECT count(*)

-- :ask-numbers
SELECT w.n

-- :of-event
FROM (SELECT rowid AS n, rank FROM by_event WHERE by_event MATCH ?1) w WHERE w.n BETWEEN ?2 AND ?3

-- :of-claim
FROM (SELECT rowid AS n, rank FROM by_claim WHERE by_claim MATCH ?1) w WHERE w.n BETWEEN ?2 AND ?3

-- :of-passage
FROM (SELECT rowid AS n, rank FROM by_passage WHERE by_passage MATCH ?1) w WHERE w.n BETWEEN ?2 AND ?3

-- :of-doc
FROM (SELECT rowid AS n, rank FROM by_word WHERE by_word MATCH ?1) w WHERE w.n BETWEEN ?2 AND ?3

-- :of-found
FROM (SELECT n, n AS rank FROM temp.found) w WHERE w.n BETWEEN ?2 AND ?3

-- :seen-event
AND (?4 = 2147483647
  OR coalesce((SELECT s.day FROM story.step s WHERE s.event = w.n AND s.position = 0), 2147483647) <= ?4)
AND (?5 = '[]' OR EXISTS (SELECT 1 FROM story.claim c JOIN story.claim_passage x ON x.claim = c.n
    JOIN story.passage p ON p.n = x.passage WHERE c.event = w.n AND p.source NOT IN (SELECT value FROM json_each(?5)))
  OR NOT EXISTS (SELECT 1 FROM story.claim c JOIN story.claim_passage x ON x.claim = c.n WHERE c.event = w.n))

-- :seen-claim
AND (?4 = 2147483647 OR (SELECT c.day FROM story.claim c WHERE c.n = w.n - 1099511627776) <= ?4)
AND (?5 = '[]' OR EXISTS (SELECT 1 FROM story.claim_passage x JOIN story.passage p ON p.n = x.passage
    WHERE x.claim = w.n - 1099511627776 AND p.source NOT IN (SELECT value FROM json_each(?5)))
  OR NOT EXISTS (SELECT 1 FROM story.claim_passage x WHERE x.claim = w.n - 1099511627776))

-- :seen-passage
AND EXISTS (SELECT 1 FROM story.passage p JOIN doc d ON d.n = p.source + 4398046511104
  WHERE p.n = w.n - 5497558138880 AND d.day <= ?4 AND p.source NOT IN (SELECT value FROM json_each(?5)))

-- :seen-doc
AND EXISTS (SELECT 1 FROM doc d WHERE d.n = w.n AND d.day <= ?4
  AND (d.source IS NULL OR d.source NOT IN (SELECT value FROM json_each(?5))))

-- :weigh-event
INSERT INTO events.weighed_event (n, words, names)
SELECT t.n, t.words, (SELECT group_concat(a.names, char(10)) FROM story.event_actor x
  JOIN temp.named a ON a.actor = x.actor WHERE x.event = t.n)
FROM temp.event_text t WHERE t.n IN (SELECT value FROM json_each(?))

-- :weigh-claim
INSERT INTO main.weighed_claim (n, words, names)
SELECT t.n + 1099511627776, t.words, (SELECT a.names FROM temp.named a WHERE a.actor = t.claimant)
FROM temp.claim_text t WHERE t.n IN (SELECT value - 1099511627776 FROM json_each(?))

-- :weigh-passage
INSERT INTO main.weighed_passage (n, words)
SELECT t.n + 5497558138880, t.words FROM temp.passage_text t
WHERE t.n IN (SELECT value - 5497558138880 FROM json_each(?))

-- :these
-- Of what was found already, as a JSON array.
AND +w.n IN (SELECT value FROM json_each(?4))

-- :best
ORDER BY w.rank, w.n LIMIT ?

-- :any
LIMIT ?

-- :text-event
SELECT t.id, 0, t.words FROM temp.event_text t WHERE t.n = ?

-- :text-claim
SELECT t.id, 0, t.words FROM temp.claim_text t WHERE t.n = ? - 1099511627776

-- :text-passage
SELECT t.id, 0, t.words FROM temp.passage_text t WHERE t.n = ? - 5497558138880

-- :text-doc
SELECT d.id, d.paragraph, d.words FROM doc d WHERE d.n = ?

-- :texts-event
-- In all languages, of which the text above tells none apart.
SELECT e.title, e.summary FROM story.event e WHERE e.n = ?

-- :texts-claim
SELECT c.statement, c.wording FROM story.claim c WHERE c.n = ? - 1099511627776

-- :marked-doc
SELECT snippet(by_word, 0, char(1), char(2), '…', 32) FROM by_word WHERE by_word MATCH ? AND rowid = ?

-- :marked-clear
DELETE FROM temp.marked

-- :marked-put
INSERT INTO temp.marked (rowid, words) SELECT key, value FROM json_each(?)

-- :marked
SELECT rowid, snippet(marked, 0, char(1), char(2), '…', 32) FROM temp.marked WHERE marked MATCH ?

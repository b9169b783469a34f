-- The statements that read and change a store. "-- :name" starts one; "a.b" is "a" followed by "a.b".

-- :schema
SELECT type, name, sql FROM sqlite_schema

-- :roots
SELECT name, rootpage FROM sqlite_schema

-- :quick-check
PRAGMA quick_check(1)

-- :integrity-check
PRAGMA integrity_check(1)

-- :foreign-key-check
SELECT 1 FROM pragma_foreign_key_check LIMIT 1

-- :manifest
SELECT tab, chunk, row_count, sha256 FROM manifest ORDER BY tab, chunk

-- :manifest-clear
DELETE FROM manifest

-- :manifest-add
INSERT INTO manifest (tab, chunk, row_count, sha256) VALUES (?, ?, ?, ?)

-- :manifest-rows
SELECT sum(row_count) FROM manifest WHERE tab = ?

-- :story
SELECT id, title, summary, languages FROM story WHERE n = 1

-- :thread
SELECT id, title, colour FROM thread ORDER BY n

-- :view
SELECT n, id, title, first_day, last_day, lanes, known_as_of FROM saved_view ORDER BY n

-- :view-filter
SELECT facet, chosen FROM saved_view_filter WHERE view = ? ORDER BY facet, position

-- :actor
SELECT a.n, a.id, a.name, a.kind, a.refs,
  (SELECT json_group_array(b.id ORDER BY m.position) FROM actor_member_of m JOIN actor b ON b.n = m.body
    WHERE m.actor = a.n)
FROM actor a ORDER BY a.n

-- :alias
SELECT name, language, sources FROM actor_alias WHERE actor = ? ORDER BY position

-- :place
SELECT id, name, latitude, longitude, refs FROM place ORDER BY n

-- :source
SELECT s.n, s.id, s.title, s.publisher, s.author, s.published, s.published_zone, s.language, s.address, s.kind,
  o.id, s.refs
FROM source s LEFT JOIN source o ON o.n = s.origin

-- :source.all
ORDER BY s.n

-- :source.of-id
WHERE s.id = ?

-- :digest
SELECT paragraph, summary, refs FROM digest_paragraph WHERE source = ? ORDER BY position

-- :event
SELECT e.id, t.id, e.kind, e.title, e.summary, e.zone, e.weight, e.refs,
  (SELECT json_group_array(a.id ORDER BY x.position) FROM event_actor x JOIN actor a ON a.n = x.actor
    WHERE x.event = e.n),
  (SELECT json_group_array(x.role ORDER BY x.position) FROM event_actor x WHERE x.event = e.n),
  (SELECT json_group_array(p.id ORDER BY x.position) FROM event_place x JOIN place p ON p.n = x.place
    WHERE x.event = e.n),
  (SELECT json_group_array(x.tag ORDER BY x.position) FROM event_tag x WHERE x.event = e.n)
FROM event e JOIN thread t ON t.n = e.thread

-- :event.all
ORDER BY e.n

-- :event.of-id
WHERE e.id = ?

-- :event.of-ids
WHERE e.id IN (SELECT value FROM json_each(?))
ORDER BY e.n

-- :titles-of-passages
SELECT id, title FROM event WHERE n IN (SELECT c.event FROM claim_passage x JOIN claim c ON c.n = x.claim
  WHERE x.passage IN (SELECT value FROM json_each(?)))
ORDER BY n

-- :event.related
WHERE e.id <> ?1 AND e.n IN (
  SELECT r.to_event FROM relation r JOIN event m ON m.n = r.from_event WHERE m.id = ?1
  UNION SELECT r.from_event FROM relation r JOIN event m ON m.n = r.to_event WHERE m.id = ?1
  UNION SELECT c.said_at FROM claim c JOIN event m ON m.n = c.event WHERE m.id = ?1
  UNION SELECT c.event FROM claim c JOIN event m ON m.n = c.said_at WHERE m.id = ?1)
ORDER BY e.n

-- :event.of-rows
WHERE e.n IN (SELECT value FROM json_each(?))
ORDER BY e.n

-- :event-last
SELECT max(n) FROM event

-- :event-tied
SELECT from_event FROM relation UNION SELECT to_event FROM relation
UNION SELECT said_at FROM claim WHERE said_at IS NOT NULL
UNION SELECT event FROM claim WHERE said_at IS NOT NULL
UNION SELECT c.event FROM claim_passage x JOIN claim c ON c.n = x.claim WHERE x.passage IN (
  SELECT y.passage FROM claim_passage y JOIN claim d ON d.n = y.claim
  GROUP BY y.passage HAVING min(d.event) < max(d.event))

-- :event-lone
SELECT e.n, e.id, count(c.n), max(c.refs) FROM event e LEFT JOIN claim c ON c.event = e.n
WHERE e.n BETWEEN ? AND ? GROUP BY e.n

-- :event-rows
SELECT id, n FROM event WHERE id IN (SELECT value FROM json_each(?))

-- :zones
SELECT zones FROM story WHERE n = 1

-- :event-titles
SELECT n, id, title, zone FROM event WHERE n IN (SELECT value FROM json_each(?))

-- :event-datings
SELECT c.event, c.wording, c.dates, c.said,
  (SELECT json_group_array(s.published) FROM claim_passage x JOIN passage p ON p.n = x.passage
    JOIN source s ON s.n = p.source WHERE x.claim = c.n)
FROM claim c
WHERE c.event IN (SELECT value FROM json_each(?)) AND c.stance IN ('asserts', 'qualifies')
  AND (c.wording IS NOT NULL OR c.dates IS NOT NULL)
ORDER BY c.n

-- :claim
SELECT c.id, e.id, a.id, c.stance, c.statement, c.dates, c.wording, c.said, c.said_zone, d.id, c.past, c.grade,
  c.refs,
  (SELECT json_group_array(p.id ORDER BY x.position) FROM claim_passage x JOIN passage p ON p.n = x.passage
    WHERE x.claim = c.n)
FROM claim c JOIN event e ON e.n = c.event JOIN actor a ON a.n = c.claimant LEFT JOIN event d ON d.n = c.said_at

-- :claim.all
ORDER BY c.n

-- :claim.of-event
WHERE e.id = ?
ORDER BY c.n

-- :claim.made-at
WHERE d.id = ?1 AND e.id <> ?1
ORDER BY c.n

-- :claim.of-passages
WHERE c.n IN (SELECT x.claim FROM claim_passage x WHERE x.passage IN (SELECT value FROM json_each(?)))
ORDER BY c.n

-- :claim.of-rows
WHERE c.event IN (SELECT value FROM json_each(?))
ORDER BY c.n

-- :passages-of-source
-- The first of a source, and those of one event; more are of no use to a reader, and there may be a million.
SELECT n FROM (SELECT n FROM passage WHERE source = (SELECT n FROM source WHERE id = ?1) ORDER BY n LIMIT ?3)
UNION SELECT p.n FROM claim c CROSS JOIN claim_passage x ON x.claim = c.n CROSS JOIN passage p ON p.n = x.passage
  WHERE c.event = (SELECT n FROM event WHERE id = ?2) AND p.source = (SELECT n FROM source WHERE id = ?1)
ORDER BY 1

-- :passages-in-all
SELECT count(*) FROM passage WHERE source = (SELECT n FROM source WHERE id = ?)

-- :passage
SELECT p.id, s.id, p.paragraphs, p.anchor_start, p.anchor_end, p.anchor_prefix, p.anchor_suffix, p.length, p.sha256,
  p.refs
FROM passage p JOIN source s ON s.n = p.source

-- :passage.all
ORDER BY p.n

-- :passage.of-numbers
WHERE p.n IN (SELECT value FROM json_each(?))
ORDER BY p.n

-- :passage.of-event
WHERE p.n IN (SELECT x.passage FROM claim c JOIN claim_passage x ON x.claim = c.n
    WHERE c.event = (SELECT n FROM event WHERE id = ?1)
  UNION SELECT x.passage FROM claim c JOIN claim_passage x ON x.claim = c.n
    WHERE c.said_at = (SELECT n FROM event WHERE id = ?1))
ORDER BY p.n

-- :passage.of-rows
WHERE p.n IN (SELECT x.passage FROM claim_passage x JOIN claim c ON c.n = x.claim
  WHERE c.event IN (SELECT value FROM json_each(?)))
ORDER BY p.n

-- :passage.of-rows-or-none
WHERE p.n IN (SELECT x.passage FROM claim_passage x JOIN claim c ON c.n = x.claim
    WHERE c.event IN (SELECT value FROM json_each(?)))
  OR NOT EXISTS (SELECT 1 FROM claim_passage x WHERE x.passage = p.n)
ORDER BY p.n

-- :relation
SELECT r.id, f.id, r.kind, t.id, r.gap_min, r.gap_max, c.id, r.note, r.refs
FROM relation r JOIN event f ON f.n = r.from_event JOIN event t ON t.n = r.to_event LEFT JOIN claim c ON c.n = r.claim

-- :relation.all
ORDER BY r.n

-- :relation.of-event
WHERE r.n IN (SELECT n FROM relation WHERE from_event = (SELECT n FROM event WHERE id = ?1)
  UNION SELECT n FROM relation WHERE to_event = (SELECT n FROM event WHERE id = ?1))
ORDER BY r.n

-- :original
SELECT s.id, o.file_name, o.bytes, o.charset, o.captured FROM original o JOIN source s ON s.n = o.source

-- :original.all
ORDER BY o.source

-- :original.of-source
WHERE s.id = ?

-- :original-put
INSERT OR REPLACE INTO original (source, file_name, bytes, charset, captured)
SELECT n, ?2, ?3, ?4, ?5 FROM source WHERE id = ?1

-- :original-drop
DELETE FROM original WHERE source = (SELECT n FROM source WHERE id = ?)

-- :original-clear
DELETE FROM original

-- :note
SELECT s.id, x.words, x.changed FROM note x JOIN source s ON s.n = x.source

-- :note.all
ORDER BY x.source

-- :note.of-source
WHERE s.id = ?

-- :note-put
INSERT OR REPLACE INTO note (source, words, changed) SELECT n, ?2, ?3 FROM source WHERE id = ?1

-- :note-drop
DELETE FROM note WHERE source = (SELECT n FROM source WHERE id = ?)

-- :view-put
INSERT INTO saved_view (n, id, title, first_day, last_day, lanes, known_as_of)
VALUES (coalesce(?1, (SELECT coalesce(max(n), 0) + 1 FROM saved_view)), ?2, ?3, ?4, ?5, ?6, ?7)

-- :view-number
SELECT n FROM saved_view WHERE id = ?

-- :view-drop
DELETE FROM saved_view WHERE id = ?

-- :view-filter-put
INSERT INTO saved_view_filter (view, facet, position, chosen)
VALUES ((SELECT n FROM saved_view WHERE id = ?), ?, ?, ?)

-- :view-filter-drop
DELETE FROM saved_view_filter WHERE view = (SELECT n FROM saved_view WHERE id = ?)

-- :column-blocks
SELECT n, part, name FROM column_block

-- :column-block
SELECT data FROM column_block WHERE n = ?

-- :outline
-- The last of all blocks, in older stores the first, so that no other is looked at.
SELECT data FROM column_block WHERE n IN (1, (SELECT max(n) FROM column_block)) AND name = ?

-- :density
SELECT thread, bin, events FROM density WHERE level = ?

-- :claim-event
SELECT e.id FROM claim c JOIN event e ON e.n = c.event WHERE c.id = ?

-- :passage-source
SELECT s.id FROM passage p JOIN source s ON s.n = p.source WHERE p.id = ?

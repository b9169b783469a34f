/**
 * Finding a passage in the user's own copy of a source: reading a plain text in whatever encoding,
 * folding what typing habits change, and telling an untouched passage from one that was moved, altered
 * or lost. The copy's words never leave it: a story keeps a few words and a digest of each passage.
 */
package tumen.passage;

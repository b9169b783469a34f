/**
 * The SQLite file that holds a story: its schema, how it is written, opened with suspicion, read,
 * searched, and how the user's own copy is changed. The one place that speaks SQL.
 */
package tumen.store;

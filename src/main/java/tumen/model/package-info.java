/**
 * The story's records: what is said to have happened, who says so, and on what page. Immutable
 * values without behaviour of their own; the rules over them live in {@code evidence}.
 */
package tumen.model;

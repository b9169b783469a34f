/**
 * What went wrong, as a sentence: where it happened, what was expected, what was found and what was
 * done about it. Every other package may use this one; it uses none of ours.
 */
package tumen.problem;

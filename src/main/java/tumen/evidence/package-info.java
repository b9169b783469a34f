/**
 * What follows from the claims: which of them count, how an event stands, what supports it, when it can
 * have happened and in what order, and why. Pure rules over the story's records; nothing is kept of them.
 */
package tumen.evidence;

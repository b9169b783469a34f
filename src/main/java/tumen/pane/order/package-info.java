/**
 * What follows from the claims, shown: the order of two events and why, claims that cannot all hold, and what
 * changed between two days or by what was left out.
 */
package tumen.pane.order;

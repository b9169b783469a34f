/**
 * The timeline as a picture, as data: lanes, marks, labels, counts and ties, laid out as a pure function of what
 * is looked at. The painter and the exporters read the same picture, so what is exported is what is seen.
 */
package tumen.timeline.layout;

/**
 * The filter rail: thread, standing, actor, source, kind and tag with live counts, and what does not count
 * at all: sources left out and claims below a grade.
 */
package tumen.pane.filter;

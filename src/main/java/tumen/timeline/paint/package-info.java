/**
 * A picture of the timeline put on a canvas: the marks, in the colours of a palette. It adds nothing and leaves
 * nothing out; what is exported as SVG draws the same picture.
 */
package tumen.timeline.paint;

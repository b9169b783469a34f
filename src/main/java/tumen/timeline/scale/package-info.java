/**
 * Time to pixel and back, and the ticks of the axis: pure sums, known to the layout, the painter and the
 * gestures alike, so that all three mean the same place.
 */
package tumen.timeline.scale;

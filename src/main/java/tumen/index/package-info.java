/**
 * The story as columns: what is asked of all events at once (ranges, filters, counts, bins) is answered from
 * sorted integers, so that a million events cost what their pixels cost. No titles are held here.
 */
package tumen.index;

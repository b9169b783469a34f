/**
 * Fuzzy time: dates of the Extended Date/Time Format (ISO 8601-2:2019), the bounds they admit, and
 * the words a reader is told.
 */
package tumen.time;

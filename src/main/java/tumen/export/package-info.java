/**
 * Pictures and documents of what is seen: PNG, SVG and CSV. Readers of the same picture that the painter
 * draws, so that what is exported is what is seen.
 */
package tumen.export;

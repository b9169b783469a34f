/**
 * Pictures and documents of what is seen: PNG, SVG, and words to cite by. They read the same picture that the
 * window shows and the painter draws it, so that what is exported is what is seen.
 */
package tumen.export;

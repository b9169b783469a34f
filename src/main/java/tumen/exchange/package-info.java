/**
 * A story in and out of other files: JSON, CSV and the like. Everything that comes in is checked, and
 * what is wrong is named by its place in the file.
 */
package tumen.exchange;

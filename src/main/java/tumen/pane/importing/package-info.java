/**
 * Takes a table in: shows how the file is read and what comes of its first rows while columns are chosen, then
 * imports it in the background, opens the store and tells what was done.
 */
package tumen.pane.importing;

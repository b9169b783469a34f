package tumen.model;

import java.time.Instant;

/**
 * What the user wrote on a source.
 *
 * @param source id of the source
 * @param text as written, plain
 * @param changed when it was last changed
 */
public record Note(String source, String text, Instant changed) {
}

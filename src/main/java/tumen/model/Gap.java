package tumen.model;

import java.time.Duration;

/**
 * How far apart two events lie: over the end of the earlier to the start of the later.
 *
 * @param min at least this; never null, zero or more
 * @param max at most this, or null where no limit is given
 */
public record Gap(Duration min, Duration max) {
}

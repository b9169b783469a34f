package tumen.model;

import java.time.ZoneId;
import java.util.Objects;
import tumen.time.Edtf;

/**
 * A date together with the zone in which its days are days.
 *
 * @param edtf the date as written
 * @param zone an IANA zone
 */
public record Dated(Edtf edtf, ZoneId zone) {

    public Dated {
        Objects.requireNonNull(edtf);
        Objects.requireNonNull(zone);
    }
}

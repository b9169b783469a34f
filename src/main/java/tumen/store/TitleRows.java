package tumen.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tumen.evidence.Step;
import tumen.index.Titles;
import tumen.time.Edtf;

/** Reads what events are called, and how their claims date them. */
final class TitleRows {

    private TitleRows() {
    }

    static Map<Integer, Titles.Title> read(Sql sql, Collection<Integer> rows) throws SQLException {
        String asked = List.copyOf(rows).toString();
        Map<Integer, List<Titles.Dating>> datings = new HashMap<>();
        sql.each(Schema.query("event-datings"), row -> datings
                .computeIfAbsent(row.getInt(1), any -> new ArrayList<>())
                .add(new Titles.Dating(day(row.getString(4), Forms.words(row.getString(5))),
                        Forms.text(row.getString(2)), date(row.getString(3)))), asked);
        Map<Integer, Titles.Title> titles = new LinkedHashMap<>();
        sql.each(Schema.query("event-titles"), row -> titles.put(row.getInt(1), new Titles.Title(row.getString(2),
                Forms.text(row.getString(3)), ZoneId.of(row.getString(4)),
                datings.getOrDefault(row.getInt(1), List.of()))), asked);
        return titles;
    }

    /** The day from which a claim counts: the last that it can have been said, else published. */
    private static int day(String said, List<String> published) {
        LocalDate last = said != null ? Edtf.parse(said).lastDay() : published.stream().filter(Objects::nonNull)
                .map(Edtf::parse).map(Edtf::lastDay).filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
        return Step.dayOf(last);
    }

    private static Edtf date(String text) {
        return text == null ? null : Edtf.parse(text);
    }
}

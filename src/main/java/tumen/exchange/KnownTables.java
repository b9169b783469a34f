package tumen.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tumen.problem.Problem;

/**
 * The tables that are known by their columns, and what these hold. After the codebooks: ACLED 2023 and the
 * guide to its column changes, UCDP GED 23.1, GDELT Event Database 1.0 and 2.0 (19 February 2015), and the
 * guides of TimelineJS and Timesketch.
 */
final class KnownTables {

    private static final String ACTOR = "Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code "
            + "Type1Code Type2Code Type3Code";
    private static final String PLACE = "Type FullName CountryCode ADM1Code ADM2Code Lat Long FeatureID";
    private static final List<String> GDELT_EVENTS = gdelt(PLACE);
    private static final List<String> GDELT_EVENTS_1 = gdelt(PLACE.replace(" ADM2Code", ""));
    private static final List<String> GDELT_MENTIONS = List.of("GLOBALEVENTID", "EventTimeDate", "MentionTimeDate",
            "MentionType", "MentionSourceName", "MentionIdentifier", "SentenceID", "Actor1CharOffset",
            "Actor2CharOffset", "ActionCharOffset", "InRawText", "Confidence", "MentionDocLen", "MentionDocTone",
            "MentionDocTranslationInfo", "Extras");

    /** What columns of other tables are called, the likeliest first; as {@link #plain} writes them. */
    private static final Map<TableField, String> GUESSES = new EnumMap<>(Map.ofEntries(
            Map.entry(TableField.ID, "id identifier eventid identifiant"),
            Map.entry(TableField.START, "start date dates edtf startdate datestart when begin from datetime timestamp "
                    + "eventdate debut datum"),
            Map.entry(TableField.END, "end enddate dateend to until fin"),
            Map.entry(TableField.PRECISION, "precision dateprecision timeprecision"),
            Map.entry(TableField.WORDING, "wording displaydate when quand"),
            Map.entry(TableField.ZONE, "zone timezone tz fuseau"),
            Map.entry(TableField.TITLE, "title event headline name label message titre evenement"),
            Map.entry(TableField.SUMMARY, "summary statement description text notes note resume"),
            Map.entry(TableField.THREAD, "thread group category eventtype fil groupe"),
            Map.entry(TableField.KIND, "kind type subeventtype nature"),
            Map.entry(TableField.SOURCE, "source publisher sources sourceurl"),
            Map.entry(TableField.ADDRESS, "address url link adresse"),
            Map.entry(TableField.CLAIMANT, "claimant claimants author declarant declarants"),
            Map.entry(TableField.SAID, "said published publicationdate publisheddate dateadded publie"),
            Map.entry(TableField.PLACE, "place places location lieu lieux"),
            Map.entry(TableField.LATITUDE, "latitude lat"),
            Map.entry(TableField.LONGITUDE, "longitude lon lng long"),
            Map.entry(TableField.ACTORS, "actors actor actor1 acteurs acteur"),
            Map.entry(TableField.OTHER_ACTORS, "otheractors actor2"),
            Map.entry(TableField.TAGS, "tags tag keywords"),
            Map.entry(TableField.WEIGHT, "weight importance poids")));

    /** Where Timesketch has the moment, and where it has it as microseconds; a row may have either, or both. */
    static final String DATETIME = "datetime";
    static final String TIMESTAMP = "timestamp";

    private KnownTables() {
    }

    /** The kind of a table without a header, by its cells; null where it should have one. */
    static TableFormat withoutHeader(char delimiter, List<String> cells) {
        if (delimiter != '\t' || !cells.getFirst().matches("\\d{1,12}")) {
            return null;
        }
        boolean day = cells.size() > 2 && cells.get(1).matches("\\d{8}");
        return switch (cells.size()) {
            case 61 -> day ? TableFormat.GDELT_EVENTS : null;
            case 57, 58 -> day ? TableFormat.GDELT_EVENTS_1 : null;
            case 16 -> cells.get(1).matches("\\d{14}") ? TableFormat.GDELT_MENTIONS : null;
            default -> null;
        };
    }

    /** The names of {@code count} columns of a table without a header. */
    static List<String> columns(TableFormat format, int count) {
        return switch (format) {
            case GDELT_EVENTS -> GDELT_EVENTS;
            case GDELT_EVENTS_1 -> GDELT_EVENTS_1.subList(0, count);
            case GDELT_MENTIONS -> GDELT_MENTIONS;
            default -> IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList();
        };
    }

    /** The kind of a table by the names of its columns. */
    static TableFormat withHeader(List<String> columns) {
        List<String> names = columns.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        if (names.containsAll(List.of("event_id_cnty", "event_date"))) {
            return TableFormat.ACLED;
        }
        if (names.containsAll(List.of("id", "date_start", "date_end", "date_prec"))) {
            return TableFormat.UCDP_GED;
        }
        if (names.containsAll(List.of("year", "headline"))) {
            return TableFormat.TIMELINE_JS;
        }
        if (names.containsAll(List.of("message", "timestamp_desc"))
                && (names.contains("datetime") || names.contains("timestamp"))) {
            return TableFormat.TIMESKETCH;
        }
        if (names.contains("edtf")) {
            return TableFormat.TUMEN;
        }
        return names.containsAll(List.of("start", "title")) ? TableFormat.SIMPLE : TableFormat.OTHER;
    }

    /** The names found in the first of a file's objects, and those that the format has and only later ones may have. */
    static List<String> withLater(List<String> columns) {
        return withHeader(columns) != TableFormat.TIMESKETCH ? columns
                : Stream.concat(columns.stream(), Stream.of(DATETIME, TIMESTAMP, "tag")
                        .filter(name -> columns.stream().noneMatch(name::equalsIgnoreCase))).toList();
    }

    /** Which of these columns is which field, as far as the format or their names tell. */
    static TableMapping proposed(TableFormat format, List<String> columns) {
        Map<TableField, String> mapped = new EnumMap<>(TableField.class);
        String fixed = fixed(format);
        if (!fixed.isEmpty()) {
            for (String pair : fixed.split(",")) {
                String[] parts = pair.strip().split("=");
                put(mapped, TableField.valueOf(parts[0]), parts[1], columns);
            }
            return new TableMapping(format, mapped);
        }
        GUESSES.forEach((field, names) -> Arrays.stream(names.split(" ")).forEach(name -> columns.stream()
                .filter(column -> plain(column).equals(name) && !mapped.containsValue(column)).findFirst()
                .ifPresent(column -> mapped.putIfAbsent(field, column))));
        return new TableMapping(format, mapped);
    }

    private static void put(Map<TableField, String> mapped, TableField field, String name, List<String> columns) {
        columns.stream().filter(name::equalsIgnoreCase).findFirst()
                .ifPresent(column -> mapped.putIfAbsent(field, column));
    }

    /** What is missing of {@code table}: one that is known is told what it lacks, any other that it is not known. */
    static Problem unmapped(TableFile table, TableMapping mapping) {
        String columns = String.join(", ", table.columns());
        String fields = String.join(", ", mapping.missing().stream().map(TableField::word).toList());
        if (mapping.format() == TableFormat.OTHER) {
            return Misread.refused("table.unmapped", table.file().toString(), columns, fields);
        }
        Problem format = Misread.refused("format." + mapping.format());
        String usual = String.join(", ", columnsOf(mapping.format(), mapping.missing()));
        return usual.isEmpty() ? Misread.refused("table.lacks", table.file().toString(), columns, fields, format)
                : Misread.refused("table.lacks-column", table.file().toString(), columns, fields, format, usual);
    }

    /** The columns in which a table of this kind has {@code fields}, or what a title is made of; empty where any do. */
    private static List<String> columnsOf(TableFormat format, List<TableField> fields) {
        return Arrays.stream(fixed(format).split(",")).map(pair -> pair.split("="))
                .filter(parts -> parts.length == 2)
                .filter(parts -> fields.contains(TableField.valueOf(parts[0])) || fields.contains(TableField.TITLE)
                        && TableMapping.OF_A_TITLE.contains(TableField.valueOf(parts[0])))
                .map(parts -> parts[1]).toList();
    }

    /** Field and column; of two columns for one field the first that is there. */
    private static String fixed(TableFormat format) {
        return switch (format) {
            case ACLED -> "ID=event_id_cnty,START=event_date,PRECISION=time_precision,SUMMARY=notes,"
                    + "THREAD=event_type,KIND=sub_event_type,SOURCE=source,SAID=timestamp,PLACE=location,"
                    + "LATITUDE=latitude,LONGITUDE=longitude,ACTORS=actor1,OTHER_ACTORS=actor2,TAGS=tags";
            case UCDP_GED -> "ID=id,START=date_start,END=date_end,PRECISION=date_prec,SUMMARY=source_headline,"
                    + "THREAD=type_of_violence,SOURCE=source_office,SOURCE=source_article,CLAIMANT=source_original,"
                    + "SAID=source_date,PLACE=where_coordinates,LATITUDE=latitude,LONGITUDE=longitude,"
                    + "ACTORS=side_a,OTHER_ACTORS=side_b";
            case GDELT_EVENTS, GDELT_EVENTS_1 -> "ID=GLOBALEVENTID,START=SQLDATE,THREAD=EventRootCode,"
                    + "KIND=EventCode,SOURCE=SOURCEURL,SAID=DATEADDED,PLACE=ActionGeo_FullName,"
                    + "LATITUDE=ActionGeo_Lat,LONGITUDE=ActionGeo_Long,ACTORS=Actor1Name,OTHER_ACTORS=Actor2Name";
            case GDELT_MENTIONS -> "START=EventTimeDate,TITLE=GLOBALEVENTID,THREAD=MentionType,"
                    + "SOURCE=MentionIdentifier,CLAIMANT=MentionSourceName,SAID=MentionTimeDate";
            case TIMELINE_JS -> "START=Year,START_MONTH=Month,START_DAY=Day,START_TIME=Time,END=End Year,"
                    + "END_MONTH=End Month,END_DAY=End Day,END_TIME=End Time,WORDING=Display Date,TITLE=Headline,"
                    + "SUMMARY=Text,SOURCE=Media Credit,ADDRESS=Media,THREAD=Group,KIND=Type";
            case TIMESKETCH -> "START=datetime,START=timestamp,TITLE=message,THREAD=timestamp_desc,TAGS=tag";
            case SIMPLE, TUMEN, OTHER -> "";
        };
    }

    /** A name as letters and digits alone, without accents. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static List<String> gdelt(String place) {
        List<String> columns = new ArrayList<>(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year",
                "FractionDate"));
        for (String actor : List.of("Actor1", "Actor2")) {
            Arrays.stream(ACTOR.split(" ")).forEach(name -> columns.add(actor + name));
        }
        columns.addAll(List.of("IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass",
                "GoldsteinScale", "NumMentions", "NumSources", "NumArticles", "AvgTone"));
        for (String of : List.of("Actor1Geo_", "Actor2Geo_", "ActionGeo_")) {
            Arrays.stream(place.split(" ")).forEach(name -> columns.add(of + name));
        }
        columns.addAll(List.of("DATEADDED", "SOURCEURL"));
        return List.copyOf(columns);
    }
}

package tumen.exchange;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tumen.problem.Problem;

/** Rows that are JSON objects, one a line: a field is a cell, a list in it has its parts joined by semicolons. */
final class JsonRows implements Rows {

    private static final JsonFactory JSON = JsonFactory.builder().streamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(64).build()).build();

    /** Names of fields that are told, at most. */
    private static final int MOST_UNSEEN = 20;

    private final RowReader lines;
    private final Map<String, Integer> columns = new HashMap<>();
    private final String[] cells;
    private final Set<String> unseen = new TreeSet<>();
    private Problem bad;

    /** Reads the fields called {@code columns} of each line of {@code lines}, which is closed with it. */
    JsonRows(RowReader lines, List<String> columns) {
        this.lines = lines;
        this.cells = new String[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            this.columns.put(columns.get(i), i);
        }
    }

    /** The fields of a line that is one whole JSON object, and their values; null where it is none. */
    static Map<String, String> fields(String line) {
        Map<String, String> fields = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                fields.put(name, value(parser));
            }
            return parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null ? fields : null;
        } catch (JacksonException none) {
            return null;
        }
    }

    @Override
    public boolean next() throws IOException {
        if (!lines.next()) {
            return false;
        }
        bad = lines.bad();
        Map<String, String> fields = bad == null ? fields(lines.cell(0)) : Map.of();
        if (fields == null) {
            bad = Misread.refused("row.json");
            return true;
        }
        Arrays.fill(cells, "");
        fields.forEach((name, value) -> {
            Integer column = columns.get(name);
            if (column != null) {
                cells[column] = value;
            } else if (unseen.size() < MOST_UNSEEN && !value.isEmpty()) {
                unseen.add(name);
            }
        });
        if (bad == null && fields.values().stream().anyMatch(value -> !JsonForms.storable(value))) {
            bad = Misread.refused("row.nul");
        }
        return true;
    }

    private static String value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> "";
            case START_ARRAY -> {
                StringJoiner parts = new StringJoiner("; ");
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    parts.add(value(parser));
                }
                yield parts.toString();
            }
            case START_OBJECT -> {
                StringJoiner parts = new StringJoiner("; ");
                for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                    parser.nextToken();
                    parts.add(name + ": " + value(parser));
                }
                yield parts.toString();
            }
            default -> parser.getString();
        };
    }

    @Override
    public long number() {
        return lines.number();
    }

    @Override
    public long line() {
        return lines.line();
    }

    @Override
    public Problem bad() {
        return bad;
    }

    @Override
    public int cells() {
        return bad == null ? cells.length : 1;
    }

    @Override
    public String cell(int column) {
        return bad == null ? cells[column] : lines.cell(0);
    }

    @Override
    public List<String> unseen() {
        return List.copyOf(unseen);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}

package tumen.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which column of a table holds which of our fields. A column may hold several; a field that nothing holds
 * is absent.
 *
 * @param format how the cells are read, above all the codes of precision
 * @param columns our field to the name of the column, in the order of fields
 */
public record TableMapping(TableFormat format, Map<TableField, String> columns) {

    /** What a title may be, or be made of. */
    static final List<TableField> OF_A_TITLE = List.of(TableField.TITLE, TableField.KIND, TableField.THREAD,
            TableField.ACTORS, TableField.SUMMARY);

    public TableMapping {
        Map<TableField, String> ordered = new EnumMap<>(TableField.class);
        ordered.putAll(columns);
        columns = Collections.unmodifiableMap(ordered);
    }

    /** The same with {@code field} read from {@code column}, or from nowhere where that is null. */
    public TableMapping with(TableField field, String column) {
        Map<TableField, String> other = new EnumMap<>(TableField.class);
        other.putAll(columns);
        if (column == null) {
            other.remove(field);
        } else {
            other.put(field, column);
        }
        return new TableMapping(format, other);
    }

    /** The name of the column that holds {@code field}, or null. */
    public String column(TableField field) {
        return columns.get(field);
    }

    /**
     * What has to be mapped and is not: {@link TableField#START}, and {@link TableField#TITLE} where there is
     * nothing to make a title from. Empty where an import can begin.
     */
    public List<TableField> missing() {
        List<TableField> missing = new ArrayList<>();
        if (!columns.containsKey(TableField.START)) {
            missing.add(TableField.START);
        }
        if (OF_A_TITLE.stream().noneMatch(columns::containsKey)) {
            missing.add(TableField.TITLE);
        }
        return missing;
    }

    /** As words to be remembered: name of the field to name of the column. */
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        columns.forEach((field, column) -> words.put(field.word(), column));
        return words;
    }

    /**
     * The mapping that was remembered as {@code words}; fields that are not known and columns that the file
     * lacks are left out.
     *
     * @param among the columns of the file
     */
    public static TableMapping of(TableFormat format, Map<String, String> words, List<String> among) {
        Map<TableField, String> columns = new EnumMap<>(TableField.class);
        for (TableField field : TableField.values()) {
            String column = words.get(field.word());
            if (column != null && among.contains(column)) {
                columns.put(field, column);
            }
        }
        return new TableMapping(format, columns);
    }
}

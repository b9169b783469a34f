package tumen.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import tumen.problem.ProblemException;

/** What stands in one cell and may be several: who took part, tags, the reports that a row was drawn from. */
final class RowLists {

    static final int LONGEST_NAME = 400;
    /** As programs write a list that goes into a cell: {@code []}, {@code ['a', 'b']}. */
    private static final Pattern WRITTEN = Pattern.compile("\\[\\s*(?:(['\"]).*\\1\\s*)?]", Pattern.DOTALL);
    private static final Pattern BETWEEN = Pattern.compile("(?<=['\"])\\s*,\\s*(?=['\"])");

    private RowLists() {
    }

    /**
     * The name that a cell holds, or "".
     *
     * @throws ProblemException (refused) where it is too long to be one
     */
    static String name(TableField field, String cell) {
        if (cell.length() > LONGEST_NAME) {
            throw Misread.refused("row.name", field.word(), LONGEST_NAME).exception();
        }
        return cell;
    }

    /**
     * The name that a cell holds. Where it holds a list that is too long to be one, as UCDP and ACLED have of the
     * reports that a row was drawn from, it is as many of the first as there is room for, and a sign that more follow.
     *
     * @throws ProblemException (refused) where it is too long and no list
     */
    static String first(TableField field, String cell) {
        int end = cell.length() <= LONGEST_NAME ? -1 : cell.lastIndexOf(';', LONGEST_NAME - 3);
        return end <= 0 ? name(field, cell) : cell.substring(0, end) + "; …";
    }

    /**
     * The names in some fields, parted by semicolons, each once.
     *
     * @throws ProblemException (refused) where one is too long to be a name
     */
    static List<String> names(Function<TableField, String> cell, TableField... fields) {
        List<String> names = new ArrayList<>(2);
        for (TableField field : fields) {
            String all = cell.apply(field);
            if (all.indexOf(';') < 0) {
                add(names, name(field, all));
            } else {
                for (String one : all.split(";")) {
                    add(names, name(field, one.strip()));
                }
            }
        }
        return names;
    }

    private static void add(List<String> names, String name) {
        if (!name.isEmpty() && !names.contains(name)) {
            names.add(name);
        }
    }

    /** Tags, sorted: parted by semicolons, else by commas, or written as a program writes a list. */
    static List<String> tags(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        TreeSet<String> tags = new TreeSet<>();
        if (WRITTEN.matcher(cell).matches()) {
            BETWEEN.splitAsStream(cell.substring(1, cell.length() - 1).strip()).filter(tag -> tag.length() > 2)
                    .forEach(tag -> tags.add(tag.substring(1, tag.length() - 1)));
        } else {
            Arrays.stream(cell.split(cell.indexOf(';') >= 0 ? ";" : ",")).map(String::strip)
                    .filter(tag -> !tag.isEmpty()).forEach(tags::add);
        }
        return List.copyOf(tags);
    }
}

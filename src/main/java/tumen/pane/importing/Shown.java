package tumen.pane.importing;

/** Cells of others made fit to be shown in a line: short, and without what breaks the line or turns it round. */
final class Shown {

    private static final int LONGEST = 200;

    private Shown() {
    }

    /** The beginning of {@code cell}, with a space for each sign that is not seen or changes the direction. */
    static String text(String cell) {
        int end = Math.min(LONGEST, cell.length());
        if (end < cell.length() && Character.isHighSurrogate(cell.charAt(end - 1))) {
            end--;
        }
        StringBuilder shown = new StringBuilder(end + 1);
        cell.substring(0, end).codePoints().forEach(sign -> shown.appendCodePoint(misleads(sign) ? ' ' : sign));
        return end < cell.length() ? shown.append('…').toString() : shown.toString();
    }

    private static boolean misleads(int sign) {
        int type = Character.getType(sign);
        // Embeddings, overrides and isolates of UAX 9 have the last numbers of the directions.
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.SURROGATE
                || type == Character.PARAGRAPH_SEPARATOR
                || Character.getDirectionality(sign) >= Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING;
    }
}

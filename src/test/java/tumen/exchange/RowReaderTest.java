package tumen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RowReaderTest {

    @Test
    void mixedLineEndsAndBlankLines() throws IOException {
        assertThat(rows("a,b\nc,d\r\n\re,f\r\n\r\n\ng,h")).containsExactly(
                "1:1 a|b", "2:2 c|d", "4:4 e|f", "7:7 g|h");
    }

    @Test
    void whatSpreadsheetsWriteBelowTheLastRowIsNoRow() throws IOException {
        assertThat(rows("a,b,c\n,,\n\"\",,\n,x,\n,,\n")).containsExactly("1:1 a|b|c", "4:4 |x|");
    }

    @Test
    void quotedCellsHoldAnything() throws IOException {
        assertThat(rows("\"a,b\",\"c\nd\",\"say \"\"x\"\"\"\r\n\"\",,z\n")).containsExactly(
                "1:1 a,b|c\nd|say \"x\"", "2:3 ||z");
    }

    @Test
    void whatExcelWritesToItselfIsNoRow() throws IOException {
        assertThat(rows("\uFEFFsep=;\r\na,b\r\nsep=;\n")).containsExactly("1:2 a|b", "2:3 sep=;");
        assertThat(rows("sep=,b\n")).containsExactly("1:1 sep=|b");
        assertThat(rows("sep=;")).containsExactly("1:1 sep=;");
    }

    @Test
    void aQuoteInsideACellIsALetter() throws IOException {
        assertThat(rows("5\" pipe,b\n")).containsExactly("1:1 5\" pipe|b");
    }

    @Test
    void aQuoteThatNeverClosesLosesItsOwnLineAlone() throws IOException {
        assertThat(rows("a,b\n1,\"open\n2,x\n3,\"y\"\n")).containsExactly(
                "1:1 a|b", "2:2 BAD row.quote 1,\"open", "3:3 2|x", "4:4 3|y");
        assertThat(rows("1,\"open\n2,x\n")).containsExactly("1:1 BAD row.quote 1,\"open", "2:2 2|x");
        assertThat(rows("1,\"closed\" and more\n2,x\n")).containsExactly(
                "1:1 BAD row.quote 1,\"closed\" and more", "2:2 2|x");
    }

    @Test
    void manyQuotesThatNeverCloseAreNoMoreThanThat() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append(i).append(",\"open\n");
        }
        List<String> rows = rows(text.toString());
        assertThat(rows).hasSize(20_000).allMatch(row -> row.contains("BAD row.quote"));
    }

    @Test
    void aRowOfTenMegabytesIsBadAndTheNextIsNot() throws IOException {
        String long10 = "x".repeat(10 << 20);
        List<String> rows = rows("1," + long10 + "\n2,b\n3,\"" + long10 + "\"\n4,d\n");
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0)).isEqualTo("1:1 BAD row.long 1," + long10);
        assertThat(rows.get(1)).isEqualTo("2:2 2|b");
        assertThat(rows.get(2)).isEqualTo("3:3 BAD row.long 3,\"" + long10 + "\"");
        assertThat(rows.get(3)).isEqualTo("4:4 4|d");
    }

    @Test
    void aLineWithoutAnEndIsKeptToALimit() throws IOException {
        try (RowReader reader = new RowReader(new Endless(40 << 20, "\n2,b\n"), StandardCharsets.UTF_8, ',', true)) {
            assertThat(reader.next()).isTrue();
            assertThat(reader.bad().key()).isEqualTo("row.long");
            assertThat(reader.cell(0).length()).isBetween(10 << 20, 13 << 20);
            assertThat(reader.next()).isTrue();
            assertThat(reader.cell(1)).isEqualTo("b");
            assertThat(reader.next()).isFalse();
        }
    }

    @Test
    void aQuoteThatNeverClosesBeforeALongRestStillLosesOneLine() throws IOException {
        try (RowReader reader = new RowReader(new Endless(14 << 20, "1,\"open\n2,x\n", "\n3,y\n"),
                StandardCharsets.UTF_8, ',', true)) {
            assertThat(reader.next()).isTrue();
            assertThat(reader.bad().key()).isEqualTo("row.quote");
            assertThat(reader.next()).isTrue();
            assertThat(reader.cell(1)).isEqualTo("x");
            assertThat(reader.next()).isTrue();
            assertThat(reader.bad().key()).isEqualTo("row.long");
            assertThat(reader.next()).isTrue();
            assertThat(reader.cell(0)).isEqualTo("3");
        }
    }

    @Test
    void bytesThatAreNoLettersSpoilTheirRowAlone() throws IOException {
        byte[] bytes = "a,é\nb,?\nc,\uFFFD\n".getBytes(StandardCharsets.UTF_8);
        bytes[indexOf(bytes, '?')] = (byte) 0xE9;
        assertThat(rows(bytes)).containsExactly("1:1 a|é", "2:2 BAD row.broken b,\uFFFD", "3:3 c|\uFFFD");
        assertThat(rows("a\0,b\nc,d\n")).containsExactly("1:1 BAD row.nul a\0,b", "2:2 c|d");
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        long seed = 20230830;
        SplittableRandom random = new SplittableRandom(seed);
        String letters = "ab,\"\n\r ;é쇼\t";
        for (int run = 0; run < 2_000; run++) {
            List<List<String>> rows = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (int row = random.nextInt(1, 5); row > 0; row--) {
                List<String> cells = new ArrayList<>(List.of("id"));
                text.append("id");
                for (int cell = random.nextInt(1, 4); cell > 0; cell--) {
                    StringBuilder letter = new StringBuilder();
                    for (int length = random.nextInt(6); length > 0; length--) {
                        letter.append(letters.charAt(random.nextInt(letters.length())));
                    }
                    cells.add(letter.toString());
                    text.append(",\"").append(letter.toString().replace("\"", "\"\"")).append('"');
                }
                rows.add(cells);
                text.append(switch (random.nextInt(3)) {
                    case 0 -> "\n";
                    case 1 -> "\r\n";
                    default -> "\r";
                });
            }
            assertThat(cells(text.toString())).as("seed %d, run %d", seed, run).isEqualTo(rows);
        }
    }

    private static int indexOf(byte[] bytes, char wanted) {
        int at = 0;
        while (bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    private static List<List<String>> cells(String text) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (RowReader reader = reader(text.getBytes(StandardCharsets.UTF_8))) {
            while (reader.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < reader.cells(); i++) {
                    cells.add(reader.cell(i));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private static List<String> rows(String text) throws IOException {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> rows(byte[] bytes) throws IOException {
        List<String> rows = new ArrayList<>();
        try (RowReader reader = reader(bytes)) {
            while (reader.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < reader.cells(); i++) {
                    cells.add(reader.cell(i));
                }
                String bad = reader.bad() == null ? "" : "BAD " + reader.bad().key() + " ";
                assertThat(reader.bad() == null || !reader.bad().sentence(Locale.FRENCH).isBlank()).isTrue();
                rows.add(reader.number() + ":" + reader.line() + " " + bad + String.join("|", cells));
            }
        }
        return rows;
    }

    private static RowReader reader(byte[] bytes) {
        return new RowReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8, ',', true);
    }

    /** A beginning, a great many letters, and an end. */
    private static final class Endless extends InputStream {

        private final byte[] start;
        private final byte[] end;
        private final long letters;
        private long at;

        Endless(long letters, String end) {
            this(letters, "", end);
        }

        Endless(long letters, String start, String end) {
            this.letters = letters;
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.end = end.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            long place = at++;
            if (place < start.length) {
                return start[(int) place];
            }
            long after = place - start.length - letters;
            return after < 0 ? 'x' : after < end.length ? end[(int) after] : -1;
        }
    }
}

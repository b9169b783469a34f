package tumen.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tumen.problem.ProblemException;
import tumen.work.Progress;

class CsvOutTest {

    private static final List<String> HEADER = List.of("when", "title");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "  =cmd|' /C calc'!A0", "\u00a0=1",
        "\uFEFF=1", "＝1", "＠x", "-", "--5", "+44 (0)20", "=", "-2+3"})
    void whatASpreadsheetCouldRunGetsAnApostrophe(String cell) {
        assertThat(CsvOut.guarded(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-44", "+3", "-3.5", "-1,5", "-1e9", " -44 ", "", "30 Aug 2023", "a=b", "1+1", "'=1",
        "« dit »", "– 5"})
    void everythingElseIsLeftAsItIs(String cell) {
        assertThat(CsvOut.guarded(cell)).isEqualTo(cell);
    }

    @Test
    void eachLineOfACellIsGuarded() {
        assertThat(CsvOut.guarded("one\n=two\r\n@three\rfour\r-five"))
                .isEqualTo("one\n'=two\r\n'@three\rfour\r'-five");
        assertThat(CsvOut.guarded("\r=1")).isEqualTo("'\r'=1");
    }

    @Test
    void dataComesBackExactly() throws IOException {
        long seed = 20230830;
        SplittableRandom random = new SplittableRandom(seed);
        String signs = "=+-@\t\r\n\"',;é쇼 a1\uFEFF";
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            StringBuilder cell = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                cell.append(signs.charAt(random.nextInt(signs.length())));
            }
            rows.add(List.of("r" + i, cell.toString()));
        }
        Path file = folder.resolve("data.csv");
        CsvOut.write(file, CsvOut.Use.DATA, HEADER, rows::forEach);
        assertThat(read(file)).as("seed %s", seed).startsWith(HEADER).hasSize(501)
                .isEqualTo(with(HEADER, rows));
    }

    @Test
    void aSpreadsheetIsToldThatItIsUtf8() throws IOException {
        Path file = folder.resolve("sheet.csv");
        CsvOut.write(file, CsvOut.Use.spreadsheet(Locale.ENGLISH), HEADER,
                row -> row.accept(List.of("-44", "=1;\"x\"")));
        assertThat(Files.readString(file)).isEqualTo("\uFEFFwhen,title\r\n-44,\"'=1;\"\"x\"\"\"\r\n");
    }

    @Test
    void aFrenchSpreadsheetPartsCellsBySemicolonsAndIsReadAgain() throws IOException {
        Path file = folder.resolve("tableur.csv");
        CsvOut.write(file, CsvOut.Use.spreadsheet(Locale.FRENCH), List.of("Quand", "Événement", "edtf"),
                row -> row.accept(List.of("vers 1,5 Ma", "a; b", "2023-03")));
        assertThat(Files.readString(file))
                .isEqualTo("\uFEFFQuand;Événement;edtf\r\nvers 1,5 Ma;\"a; b\";2023-03\r\n");
        TableFile read = TableFile.recognise(file, Progress.NONE);
        assertThat(read.columns()).containsExactly("Quand", "Événement", "edtf");
        assertThat(read.proposed().column(TableField.TITLE)).isEqualTo("Événement");
        assertThat(read.proposed().column(TableField.WORDING)).isEqualTo("Quand");
    }

    @Test
    void halfACharacterIsLeftOut() throws IOException {
        Path file = folder.resolve("half.csv");
        CsvOut.write(file, CsvOut.Use.DATA, HEADER, row -> row.accept(List.of("a\uD800b", "\uDC00🚀")));
        assertThat(Files.readString(file)).endsWith("ab,🚀\r\n");
    }

    @Test
    void whatFailsLeavesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("kept.csv"), "before");
        assertThatThrownBy(() -> CsvOut.write(file, CsvOut.Use.DATA, HEADER, row -> {
            row.accept(List.of("a", "b"));
            throw new IllegalStateException("no more");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(file).hasContent("before");
        assertThat(folder.toFile().list()).containsExactly("kept.csv");
        assertThatThrownBy(() -> CsvOut.write(folder.resolve("none").resolve("a.csv"), CsvOut.Use.DATA, HEADER,
                row -> { })).isInstanceOf(ProblemException.class);
    }

    private static List<List<String>> with(List<String> header, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(header));
        all.addAll(rows);
        return all;
    }

    private static List<List<String>> read(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (var records = CsvReader.builder().ofCsvRecord(file)) {
            records.forEach(row -> rows.add(row.getFields()));
        }
        return rows;
    }
}

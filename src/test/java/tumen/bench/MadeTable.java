package tumen.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** A made-up table of any size, the same each time: days over twenty years, a tenth of the rows lasting some days. */
final class MadeTable {

    private static final long SEED = 20_230_830;
    private static final int DAYS = 7_300;
    private static final LocalDate FIRST = LocalDate.of(2004, 1, 1);
    private static final List<String> WORDS = List.of("convoy", "minister", "harbour", "letter", "shell", "railway",
            "border", "factory", "warehouse", "delivery", "statement", "visit", "inspection", "crossing", "agreement");

    private MadeTable() {
    }

    /** The CSV file of so many rows in {@code folder}; made where it is not there yet. */
    static Path of(int rows, Path folder) throws IOException {
        Path file = folder.resolve("bench-" + rows + ".csv");
        if (!Files.exists(file)) {
            Path part = folder.resolve("bench-" + rows + ".csv.part");
            write(rows, part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    private static void write(int rows, Path file) throws IOException {
        SplittableRandom dice = new SplittableRandom(SEED);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id,start,end,group,title,source,said,actors,place\n");
            for (int i = 0; i < rows; i++) {
                LocalDate day = FIRST.plusDays(dice.nextInt(DAYS));
                String end = dice.nextInt(10) == 0 ? day.plusDays(1 + dice.nextInt(20)).toString() : "";
                out.write("e" + i + "," + day + "," + end + ",Thread " + dice.nextInt(12) + ","
                        + WORDS.get(dice.nextInt(WORDS.size())) + " " + WORDS.get(dice.nextInt(WORDS.size())) + " " + i
                        + ",Agency " + dice.nextInt(60) + "," + day.plusDays(1 + dice.nextInt(40)) + ",Actor "
                        + dice.nextInt(40) + ",Place " + dice.nextInt(500) + "\n");
            }
        }
    }
}

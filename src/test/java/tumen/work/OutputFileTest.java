package tumen.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.problem.Problem;
import tumen.problem.ProblemException;

class OutputFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsInTheWayStays() throws IOException {
        Path there = Files.createDirectory(folder.resolve("a"));

        assertThat(refused(there, fresh -> Files.writeString(fresh, "new"))).contains("a folder of that name");
        assertThat(there).isEmptyDirectory();
    }

    @Test
    void aMissingFolderIsSaid() {
        assertThat(refused(folder.resolve("none/a.svg"), fresh -> Files.writeString(fresh, "new")))
                .contains("the folder it should lie in does not exist");
    }

    @Test
    void aPlaceWithoutPermissionIsSaidInWordsOfOurs() throws IOException {
        Path file = Files.writeString(folder.resolve("a.png"), "old");

        String told = refused(file, fresh -> {
            throw new AccessDeniedException(fresh.toString());
        });

        assertThat(told).contains("no permission to write there").doesNotContain(".part");
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFullDiskIsSaidAndTheOldFileStays() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        Path file = Files.writeString(folder.resolve("a.json"), "old");

        refused(file, fresh -> {
            Files.writeString(fresh, "half");
            try (RandomAccessFile disk = new RandomAccessFile(full.toFile(), "rw")) {
                disk.write(1);
            }
        });

        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    private static String refused(Path file, WholeFile.Writing writing) {
        ProblemException failed = catchThrowableOfType(ProblemException.class,
                () -> OutputFile.replace(file, writing));
        assertThat(failed.problem().kind()).isEqualTo(Problem.Kind.NOT_WRITTEN);
        return failed.problem().sentence(Locale.ENGLISH);
    }
}

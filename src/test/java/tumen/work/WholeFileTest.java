package tumen.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void writeTheOldOne() throws IOException {
        file = Files.writeString(folder.resolve("a.txt"), "old");
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void theNewOneTakesTheOldOnesPlaceOnceItIsWhole() throws IOException {
        WholeFile.replace(file, fresh -> {
            Files.writeString(fresh, "new");
            assertThat(fresh).hasParentRaw(folder.toRealPath());
            assertThat(file).hasContent("old");
        });
        assertThat(file).hasContent("new");
        assertThat(all()).containsExactly(file);
    }

    @Test
    void whatFailsOrIsCancelledHalfWayLeavesTheOldOneAlone() throws IOException {
        for (Exception reason : List.of(new IOException("no room"), new CancellationException())) {
            assertThatThrownBy(() -> WholeFile.replace(file, fresh -> {
                Files.writeString(fresh, "ha");
                if (reason instanceof IOException failed) {
                    throw failed;
                }
                throw (RuntimeException) reason;
            })).isSameAs(reason);
            assertThat(file).hasContent("old");
            assertThat(all()).containsExactly(file);
        }
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> WholeFile.replace(folder.resolve("none/a.txt"), fresh -> { }))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void whatIsNoPlainFileIsNotReplaced() throws IOException {
        Path socket = folder.resolve("socket");
        try (ServerSocketChannel listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            listening.bind(UnixDomainSocketAddress.of(socket));
            assertThat(WholeFile.isInTheWay(socket)).isTrue();
            assertThatThrownBy(() -> WholeFile.replace(socket, fresh -> Files.writeString(fresh, "new")))
                    .isInstanceOf(FileSystemException.class);
            assertThat(Files.readAttributes(socket, BasicFileAttributes.class).isOther()).isTrue();
        }
        assertThat(WholeFile.isInTheWay(folder)).isTrue();
        assertThat(WholeFile.isInTheWay(file)).isFalse();
        assertThat(WholeFile.isInTheWay(folder.resolve("none"))).isFalse();
    }

    @Test
    void whatALinkLeadsToIsReplacedAndNotTheLink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        WholeFile.replace(link, fresh -> Files.writeString(fresh, "new"));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void theNewOneMayBeReadByWhomTheOldOneMay() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Set<PosixFilePermission> few = PosixFilePermissions.fromString("rw-r-----");
        Files.setPosixFilePermissions(file, few);
        WholeFile.replace(file, fresh -> Files.writeString(fresh, "new"));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(few);
    }
}

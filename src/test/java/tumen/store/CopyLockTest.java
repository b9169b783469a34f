package tumen.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may change a copy: one window at a time, whatever was left behind by others. */
class CopyLockTest {

    private static final LockHolder US = LockHolder.us();

    @TempDir
    private Path folder;
    private Path file;
    private Path lock;

    @BeforeEach
    void nameThem() {
        file = folder.resolve("copy é.sqlite");
        lock = folder.resolve("copy é.sqlite.lock");
    }

    private String refused(Locale locale) {
        CopyLock taken = CopyLock.take(file);
        taken.close();
        return taken.refused() == null ? null : taken.refused().sentence(locale);
    }

    @Test
    void itIsHeldUntilItIsClosed() throws IOException {
        CopyLock held = CopyLock.take(file);
        assertThat(held.refused()).isNull();
        assertThat(LockHolder.read(Files.readString(lock))).isEqualTo(US);
        assertThat(refused(Locale.ENGLISH)).contains("process " + ProcessHandle.current().pid());
        assertThat(lock).exists();
        held.close();
        assertThat(folder).isEmptyDirectory();
        assertThat(refused(Locale.ENGLISH)).isNull();
    }

    @Test
    void aProcessHasBegunWheneverItIsAskedAndAnotherOfItsNumberIsNotIt() {
        assertThat(US.isAlive()).isTrue();
        assertThat(LockHolder.us()).isEqualTo(US);
        assertThat(LockHolder.read(US.written())).isEqualTo(US);
        assertThat(new LockHolder(US.process(), US.began() + 1, US.host()).isAlive()).isFalse();
        assertThat(new LockHolder(999_999_999, 0, US.host()).isAlive()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "999999999 7 HOST", "OURS 1 HOST"})
    void whatNobodyHoldsIsTakenOver(String left) throws IOException {
        Files.writeString(lock, left.replace("OURS", String.valueOf(US.process())).replace("HOST", US.host()));
        CopyLock taken = CopyLock.take(file);
        assertThat(taken.refused()).isNull();
        assertThat(LockHolder.read(Files.readString(lock))).isEqualTo(US);
        taken.close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anotherComputersIsLeftAloneAndSaid() throws IOException {
        Files.writeString(lock, "17 4711 elsewhere");
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertThat(refused(locale)).contains("elsewhere", lock.toString(), file.toString());
        }
        assertThat(lock).hasContent("17 4711 elsewhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what somebody wrote", "\u0000\u0001\u0002", "folder", "long"})
    void whatIsNoLockOfOursIsNotTouched(String kind) throws IOException {
        switch (kind) {
            case "folder" -> Files.createDirectories(lock.resolve("inside"));
            case "long" -> Files.writeString(lock, "1 ".repeat(5000));
            default -> Files.writeString(lock, kind);
        }
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertThat(refused(locale)).contains(lock.toString(), file.toString());
        }
        assertThat(lock).exists();
        assertThat(folder.toFile().list()).containsExactly(lock.getFileName().toString());
    }

    @Test
    void whoWasKilledWhileDecidingIsNotWaitedFor() throws IOException {
        Path deciding = Files.createFile(folder.resolve(lock.getFileName() + "-deciding"));
        Files.setLastModifiedTime(deciding, FileTime.from(Instant.now().minusSeconds(60)));
        assertThat(refused(Locale.ENGLISH)).isNull();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whereNothingCanBeMadeItIsSaid() throws IOException {
        file = folder.resolve("none/copy.sqlite");
        assertThat(refused(Locale.ENGLISH)).contains(file.toString(), "nothing can be written beside it");
    }

    @Test
    void ofManyAtOnceOneHasIt() throws InterruptedException, IOException {
        for (int round = 0; round < 50; round++) {
            if (round % 2 == 0) {
                Files.writeString(lock, "999999999 7 " + US.host());
            }
            AtomicInteger having = new AtomicInteger();
            CountDownLatch go = new CountDownLatch(1);
            List<Thread> threads = new ArrayList<>();
            List<CopyLock> taken = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                threads.add(Thread.ofPlatform().start(() -> {
                    try {
                        go.await();
                    } catch (InterruptedException interrupted) {
                        throw new IllegalStateException(interrupted);
                    }
                    CopyLock one = CopyLock.take(file);
                    if (one.refused() == null) {
                        having.incrementAndGet();
                        synchronized (taken) {
                            taken.add(one);
                        }
                    }
                }));
            }
            go.countDown();
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(having).as("round %d", round).hasValue(1);
            taken.forEach(CopyLock::close);
            assertThat(folder).isEmptyDirectory();
        }
    }
}

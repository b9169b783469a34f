package tumen.work;

import java.io.EOFException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A temporary file for what is too much to keep in memory while {@link WholeFile} writes another beside it. Where the
 * system lets an open file be removed it has no name, so that nothing is left of it however the process ends; else
 * it is left for {@link WholeFile} to clear away. Used by one thread at a time.
 */
public final class SpillFile implements AutoCloseable {

    private static final int BLOCK = 1 << 20;

    private final FileChannel channel;
    private long size;

    private SpillFile(FileChannel channel) {
        this.channel = channel;
    }

    /** An empty one in the folder of {@code target}. */
    public static SpillFile beside(Path target) throws IOException {
        Path file = Files.createTempFile(target.toAbsolutePath().getParent(), WholeFile.partOfOurs(),
                WholeFile.PART_ENDS);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        try {
            Files.deleteIfExists(file);
        } catch (IOException later) {
            System.getLogger(SpillFile.class.getName()).log(System.Logger.Level.DEBUG, "removed when closed", later);
        }
        return new SpillFile(channel);
    }

    /** Adds bytes at the end; gives the place where they begin. */
    public long add(ByteBuffer bytes) throws IOException {
        long place = size;
        while (bytes.hasRemaining()) {
            size += channel.write(bytes, size);
        }
        return place;
    }

    /** Where the next bytes will begin. */
    public long size() {
        return size;
    }

    /** Reads from {@code place} on until {@code into} is full. */
    public void read(ByteBuffer into, long place) throws IOException {
        long at = place;
        while (into.hasRemaining()) {
            int read = channel.read(into, at);
            if (read < 0) {
                throw new EOFException("a temporary file ends at " + at);
            }
            at += read;
        }
    }

    /**
     * The first {@code length} bytes as memory that the system may write to the file whenever it needs the room. Those
     * that are new are written as zeros at once: no room left is told here and not when they are first touched.
     *
     * @param arena ends the memory
     */
    public MemorySegment mapped(long length, Arena arena) throws IOException {
        ByteBuffer zeros = ByteBuffer.allocateDirect(BLOCK);
        while (size < length) {
            zeros.clear().limit((int) Math.min(BLOCK, length - size));
            add(zeros);
        }
        return channel.map(FileChannel.MapMode.READ_WRITE, 0, length, arena);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

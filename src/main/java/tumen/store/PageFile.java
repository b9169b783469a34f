package tumen.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * An SQLite file of empty tables, to which full pages are added, one after the other (sqlite.org/fileformat2.html).
 * A million rows that come in the order of their keys need no search for their place, and no statement each.
 */
final class PageFile implements AutoCloseable {

    /** Bytes of a page: twice SQLite's usual, since blobs of half a megabyte are kept. */
    static final int SIZE = 8_192;

    /** Pages that are written at once. */
    private static final int TOGETHER = 128;

    /** The page that holds the byte which SQLite locks; nothing else may lie there. */
    private static final int LOCKED = (1 << 30) / SIZE + 1;

    private static final int HEADER_PAGES = 28;

    private final FileChannel channel;
    private final ByteBuffer waiting = ByteBuffer.allocateDirect(TOGETHER * SIZE);
    private int pages;

    /** Opens a file that SQLite made and closed, with pages of {@link #SIZE}. */
    PageFile(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        pages = Math.toIntExact(channel.size() / SIZE);
        channel.position(channel.size());
    }

    /** Adds a page at the end; gives its number. */
    int add(byte[] page) throws IOException {
        if (pages + 1 == LOCKED) {
            put(new byte[SIZE]);
        }
        put(page);
        return pages;
    }

    /** Puts bytes that have no room in a row's own page into a chain of pages; gives the first of these. */
    int addChain(byte[] bytes, int from, int to) throws IOException {
        int first = after(pages);
        for (int at = from; at < to; at += SIZE - Integer.BYTES) {
            byte[] page = new byte[SIZE];
            boolean last = to - at <= SIZE - Integer.BYTES;
            ByteBuffer.wrap(page).putInt(last ? 0 : after(after(pages)))
                    .put(bytes, at, Math.min(SIZE - Integer.BYTES, to - at));
            add(page);
        }
        return first;
    }

    /** Writes a page anew that is there already. */
    void replace(int number, byte[] page) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(page);
        long place = (number - 1L) * SIZE;
        while (bytes.hasRemaining()) {
            channel.write(bytes, place + bytes.position());
        }
    }

    /** Writes what still waits, and how many pages there are now. */
    void finish() throws IOException {
        flush();
        ByteBuffer count = ByteBuffer.allocate(Integer.BYTES).putInt(pages).flip();
        channel.write(count, HEADER_PAGES);
    }

    private static int after(int page) {
        return page + 1 == LOCKED ? page + 2 : page + 1;
    }

    private void put(byte[] page) throws IOException {
        if (!waiting.hasRemaining()) {
            flush();
        }
        waiting.put(page);
        pages++;
    }

    private void flush() throws IOException {
        waiting.flip();
        while (waiting.hasRemaining()) {
            channel.write(waiting);
        }
        waiting.clear();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

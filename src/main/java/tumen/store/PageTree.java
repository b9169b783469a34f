package tumen.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The tree of pages of one table, built from rows in the order of their keys: each page is filled, written, and
 * named in the page above it. A table has its rows by their number in its leaves; one WITHOUT ROWID has them by
 * their first columns, and there a row that parts two pages lies in the page above them.
 */
final class PageTree {

    private static final int LEAF_HEADER = 8;
    private static final int INNER_HEADER = 12;

    /** Of a row too long for its page, this much lies there at least. */
    private static final int LEAST_LOCAL = (PageFile.SIZE - 12) * 32 / 255 - 23;

    private final PageFile file;
    private final int root;
    private final boolean keyed;
    private final int mostLocal;
    private final List<Level> levels = new ArrayList<>();
    private final byte[] cell = new byte[PageFile.SIZE];
    private long last;

    /**
     * An empty tree.
     *
     * @param root the page that its top is written to
     * @param keyed whether the table is one WITHOUT ROWID
     */
    PageTree(PageFile file, int root, boolean keyed) {
        this.file = file;
        this.root = root;
        this.keyed = keyed;
        this.mostLocal = keyed ? (PageFile.SIZE - 12) * 64 / 255 - 23 : PageFile.SIZE - 35;
        levels.add(new Level(0));
    }

    /**
     * Adds a row.
     *
     * @param number above that of the row before; not looked at in a table without
     * @param row its columns, as {@link RowBytes} has them
     */
    void add(long number, RowBytes row) throws IOException {
        int size = RowBytes.varint(cell, 0, row.length());
        size = keyed ? size : RowBytes.varint(cell, size, number);
        int local = local(row.length());
        System.arraycopy(row.bytes(), 0, cell, size, local);
        size += local;
        if (local < row.length()) {
            ByteBuffer.wrap(cell, size, Integer.BYTES).putInt(file.addChain(row.bytes(), local, row.length()));
            size += Integer.BYTES;
        }
        Level leaves = levels.getFirst();
        if (!leaves.fits(size)) {
            byte[] divider = keyed ? leaves.removeLast() : number(last);
            hang(1, file.add(leaves.finished()), divider);
            leaves.clear();
        }
        leaves.add(cell, size);
        last = number;
    }

    private int local(int length) {
        if (length <= mostLocal) {
            return length;
        }
        int tail = LEAST_LOCAL + (length - LEAST_LOCAL) % (PageFile.SIZE - Integer.BYTES);
        return tail <= mostLocal ? tail : LEAST_LOCAL;
    }

    private static byte[] number(long number) {
        byte[] bytes = new byte[9];
        return Arrays.copyOf(bytes, RowBytes.varint(bytes, 0, number));
    }

    /** Names a page, whose rows are not above {@code divider}, in the level above it. */
    private void hang(int depth, int page, byte[] divider) throws IOException {
        if (depth == levels.size()) {
            levels.add(new Level(depth));
        }
        Level level = levels.get(depth);
        byte[] named = ByteBuffer.allocate(Integer.BYTES + divider.length).putInt(page).put(divider).array();
        if (!level.fits(named.length)) {
            byte[] end = level.removeLast();
            level.setRightmost(ByteBuffer.wrap(end).getInt());
            hang(depth + 1, file.add(level.finished()), Arrays.copyOfRange(end, Integer.BYTES, end.length));
            level.clear();
        }
        level.add(named, named.length);
    }

    /** Writes what is left, the top where the table begins; a table without rows is as SQLite made it. */
    void finish() throws IOException {
        int page = 0;
        for (Level level : levels) {
            if (level.depth > 0) {
                level.setRightmost(page);
            }
            if (level.depth < levels.size() - 1) {
                page = file.add(level.finished());
            } else if (level.cells > 0) {
                file.replace(root, level.finished());
            }
        }
    }

    /** The page of one level that is being filled: places of cells from the front, cells from the back. */
    private final class Level {

        private final int depth;
        private final int header;
        private final byte[] page = new byte[PageFile.SIZE];
        private final ByteBuffer numbers = ByteBuffer.wrap(page);
        private int cells;
        private int content = PageFile.SIZE;
        private int lastSize;

        Level(int depth) {
            this.depth = depth;
            this.header = depth == 0 ? LEAF_HEADER : INNER_HEADER;
        }

        boolean fits(int size) {
            return header + Short.BYTES * (cells + 1) + size <= content;
        }

        void add(byte[] bytes, int size) {
            content -= size;
            System.arraycopy(bytes, 0, page, content, size);
            numbers.putShort(header + Short.BYTES * cells, (short) content);
            cells++;
            lastSize = size;
        }

        /** Takes out the cell that was added last. */
        byte[] removeLast() {
            byte[] removed = Arrays.copyOfRange(page, content, content + lastSize);
            Arrays.fill(page, content, content + lastSize, (byte) 0);
            content += lastSize;
            cells--;
            numbers.putShort(header + Short.BYTES * cells, (short) 0);
            return removed;
        }

        void setRightmost(int child) {
            numbers.putInt(LEAF_HEADER, child);
        }

        byte[] finished() {
            page[0] = (byte) (depth == 0 ? keyed ? 10 : 13 : keyed ? 2 : 5);
            numbers.putShort(3, (short) cells);
            numbers.putShort(5, (short) content);
            return page;
        }

        void clear() {
            Arrays.fill(page, (byte) 0);
            cells = 0;
            content = PageFile.SIZE;
        }
    }
}

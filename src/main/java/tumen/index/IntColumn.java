package tumen.index;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Integers from -1 up, kept in as many bytes each as the largest needs: none, one, two or four. Immutable. */
final class IntColumn {

    private final int size;
    private final byte[] bytes;
    private final short[] shorts;
    private final int[] ints;

    private IntColumn(int size, byte[] bytes, short[] shorts, int[] ints) {
        this.size = size;
        this.bytes = bytes;
        this.shorts = shorts;
        this.ints = ints;
    }

    /** The first {@code size} of {@code values}. */
    static IntColumn of(int[] values, int size) {
        int top = -1;
        for (int i = 0; i < size; i++) {
            top = Math.max(top, values[i]);
        }
        int width = width(top);
        IntColumn column = blank(size, width);
        for (int i = 0; i < size; i++) {
            column.set(i, values[i]);
        }
        return column;
    }

    /** Room for {@code size} values of {@code width} bytes, all -1; only for who fills it. */
    static IntColumn blank(int size, int width) {
        return new IntColumn(size, width == 1 ? new byte[size] : null, width == 2 ? new short[size] : null,
                width == 4 ? new int[size] : null);
    }

    /** The same values, or room for none yet, in no fewer bytes each than {@code width}. */
    IntColumn atLeast(int width) {
        if (width <= width()) {
            return this;
        }
        IntColumn wider = blank(size, width);
        for (int i = 0; width() > 0 && i < size; i++) {
            wider.set(i, get(i));
        }
        return wider;
    }

    static int width(int top) {
        return top < 0 ? 0 : top < 0xFF ? 1 : top < 0xFFFF ? 2 : 4;
    }

    int width() {
        return bytes != null ? 1 : shorts != null ? 2 : ints != null ? 4 : 0;
    }

    void set(int i, int value) {
        if (bytes != null) {
            bytes[i] = (byte) (value + 1);
        } else if (shorts != null) {
            shorts[i] = (short) (value + 1);
        } else if (ints != null) {
            ints[i] = value + 1;
        }
    }

    int get(int i) {
        if (bytes != null) {
            return (bytes[i] & 0xFF) - 1;
        }
        if (shorts != null) {
            return (shorts[i] & 0xFFFF) - 1;
        }
        return ints != null ? ints[i] - 1 : -1;
    }

    int size() {
        return size;
    }

    /**
     * Takes out of a set of positions those whose value is not allowed.
     *
     * @param bits the set, of which the words from {@code from} up to {@code to} are looked at
     * @param allowed by value, none of which is -1 here
     */
    void narrow(long[] bits, int from, int to, boolean[] allowed) {
        long[] passes = new long[allowed.length + 1];
        for (int value = 0; value < allowed.length; value++) {
            passes[value + 1] = allowed[value] ? 1 : 0;
        }
        for (int word = from; word < to; word++) {
            if (bits[word] != 0) {
                bits[word] &= passing(word << 6, Math.min(size, word + 1 << 6), passes);
            }
        }
    }

    private long passing(int from, int to, long[] passes) {
        long passing = 0;
        if (bytes != null) {
            for (int i = from; i < to; i++) {
                passing |= passes[bytes[i] & 0xFF] << i;
            }
        } else {
            for (int i = from; i < to; i++) {
                passing |= passes[get(i) + 1] << i;
            }
        }
        return passing;
    }

    /** The largest value between {@code from} and {@code to}; -1 where there is none. */
    int top(int from, int to) {
        int top = -1;
        for (int i = from; i < to; i++) {
            top = Math.max(top, get(i));
        }
        return top;
    }

    /** The values from {@code from} up to {@code to} as bytes: their width, then each, low byte first. */
    byte[] pack(int from, int to) {
        int wide = width(top(from, to));
        ByteBuffer out = ByteBuffer.allocate(1 + wide * (to - from)).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) wide);
        for (int i = from; i < to && wide > 0; i++) {
            int value = get(i) + 1;
            switch (wide) {
                case 1 -> out.put((byte) value);
                case 2 -> out.putShort((short) value);
                default -> out.putInt(value);
            }
        }
        return out.array();
    }

    /** Fills this from {@code at} on with what {@link #pack} gave for {@code count} values. */
    void unpack(byte[] block, int at, int count) {
        int wide = block[0];
        if (block.length != 1 + wide * count) {
            throw new IllegalArgumentException("a column block has " + block.length + " bytes for "
                    + count + " values of " + wide);
        }
        if (wide == width() && wide != 0) {
            copy(block, at, count);
            return;
        }
        ByteBuffer in = ByteBuffer.wrap(block, 1, block.length - 1).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = at; i < at + count && wide > 0; i++) {
            int value = wide == 1 ? in.get() & 0xFF : wide == 2 ? in.getShort() & 0xFFFF : in.getInt();
            set(i, value - 1);
        }
    }

    private void copy(byte[] block, int at, int count) {
        ByteBuffer in = ByteBuffer.wrap(block, 1, block.length - 1).slice().order(ByteOrder.LITTLE_ENDIAN);
        if (bytes != null) {
            in.get(bytes, at, count);
        } else if (shorts != null) {
            in.asShortBuffer().get(shorts, at, count);
        } else {
            LittleEndian.read(block, 1, ints, at, count);
        }
    }

    /** The values in the order of {@code order}. */
    IntColumn inOrder(int[] order) {
        IntColumn column = blank(size, width());
        for (int i = 0; i < size; i++) {
            column.set(i, get(order[i]));
        }
        return column;
    }

    /** A list of integers that grows. */
    static final class Growing {

        int[] values = new int[64];
        int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        int[] trimmed() {
            return Arrays.copyOf(values, size);
        }
    }
}

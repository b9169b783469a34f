package tumen.index;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * Whole numbers as bytes, the least first. Not by way of {@code ByteBuffer.asIntBuffer}: once that was asked for both
 * orders, JavaFX's Headless platform, which asks it for a buffer with each pixel that it copies, no longer gets it for
 * nothing, and leaves 45 MB of waste a frame.
 */
final class LittleEndian {

    private static final ValueLayout.OfInt INT =
            ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private LittleEndian() {
    }

    /** Reads {@code count} numbers, the first at {@code offset} of the bytes, to {@code at} and after. */
    static void read(byte[] bytes, int offset, int[] values, int at, int count) {
        // Between two segments: to an array it would first find out what kind of one, at every start.
        MemorySegment.copy(MemorySegment.ofArray(bytes), INT, offset, MemorySegment.ofArray(values),
                ValueLayout.JAVA_INT, (long) Integer.BYTES * at, count);
    }

    /** The numbers from {@code from} to before {@code to} as bytes. */
    static byte[] bytes(int[] values, int from, int to) {
        byte[] bytes = new byte[Integer.BYTES * (to - from)];
        MemorySegment.copy(values, from, MemorySegment.ofArray(bytes), INT, 0, to - from);
        return bytes;
    }
}

package tumen.store;

/** One row as SQLite keeps it: what each column holds and how long that is, then the columns. */
final class RowBytes {

    private byte[] bytes = new byte[1 << 10];
    private long[] types = new long[16];
    private int length;

    /**
     * Takes a row instead of the one before.
     *
     * @param values text as {@link Letters}, whole numbers, numbers, bytes, truth as 0 or 1, or null
     * @param numbered whether the first of them is the row's own number, which lies outside the row
     */
    void set(Object[] values, boolean numbered) {
        types = types.length < values.length ? new long[values.length] : types;
        int head = 0;
        int body = 0;
        for (int i = 0; i < values.length; i++) {
            types[i] = numbered && i == 0 ? 0 : type(values[i]);
            head += size(types[i]);
            body += (int) width(types[i]);
        }
        int before = head + 1 < 0x80 ? 1 : 2;
        length = head + before + body;
        if (bytes.length < length) {
            bytes = new byte[Math.max(length, bytes.length * 2)];
        }
        int at = varint(bytes, 0, head + before);
        int to = head + before;
        for (int i = 0; i < values.length; i++) {
            at = varint(bytes, at, types[i]);
            to = put(to, types[i], values[i]);
        }
    }

    /** The row is the first {@link #length} of these. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Text as its bytes in UTF-8. */
    record Letters(byte[] utf8) {
    }

    /** What kind of value it is and how many bytes it has, in one number. */
    private static long type(Object value) {
        return switch (value) {
            case null -> 0;
            case Boolean truth -> truth ? 9 : 8;
            case Integer number -> type(number.longValue());
            case Long number -> type(number.longValue());
            case Double number -> 7;
            case Letters text -> 13 + 2L * text.utf8().length;
            case byte[] blob -> 12 + 2L * blob.length;
            default -> throw new IllegalArgumentException("no SQL value: " + value.getClass());
        };
    }

    private static long type(long number) {
        if (number == 0 || number == 1) {
            return 8 + number;
        }
        int bits = Long.SIZE + 1 - Long.numberOfLeadingZeros(number ^ number >> Long.SIZE - 1);
        return bits <= 32 ? (bits + 7) / 8 : bits <= 48 ? 5 : 6;
    }

    private static long width(long type) {
        return type >= 12 ? (type - 12) / 2 : type >= 8 ? 0 : type >= 6 ? 8 : type == 5 ? 6 : type;
    }

    private int put(int at, long type, Object value) {
        int to = at + (int) width(type);
        if (type >= 12) {
            byte[] content = value instanceof Letters text ? text.utf8() : (byte[]) value;
            System.arraycopy(content, 0, bytes, at, content.length);
        } else if (type > 0 && type < 8) {
            long number = value instanceof Double real ? Double.doubleToRawLongBits(real)
                    : ((Number) value).longValue();
            for (int i = to - 1; i >= at; i--, number >>= Byte.SIZE) {
                bytes[i] = (byte) number;
            }
        }
        return to;
    }

    private static int size(long number) {
        return number >>> 7 == 0 ? 1 : Math.min(9, (Long.SIZE - Long.numberOfLeadingZeros(number) + 6) / 7);
    }

    /**
     * Writes a number in as few bytes as it needs, seven bits in each but a ninth; gives the place behind it.
     */
    static int varint(byte[] to, int at, long number) {
        if (number >>> 7 == 0) {
            to[at] = (byte) number;
            return at + 1;
        }
        int size = size(number);
        long left = number;
        int end = at + size;
        if (size == 9) {
            to[--end] = (byte) left;
            left >>>= Byte.SIZE;
        }
        for (int i = end - 1; i >= at; i--, left >>>= 7) {
            to[i] = (byte) (left & 0x7f | (i == at + size - 1 ? 0 : 0x80));
        }
        return at + size;
    }
}

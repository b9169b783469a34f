package tumen.time;

/**
 * Digits of which any may be an unknown {@code X}, packed into an int: four bits a digit, the last digit
 * lowest, {@link #X} for an unknown one. An X may be any digit, each X apart.
 */
final class Mask {

    static final int X = 0xF;

    private Mask() {
    }

    static boolean hasX(int mask) {
        for (int rest = mask; rest != 0; rest >>>= 4) {
            if ((rest & 0xF) == X) {
                return true;
            }
        }
        return false;
    }

    /** How many numbers fit: ten to the count of X. */
    static int choices(int mask) {
        int choices = 1;
        for (int rest = mask; rest != 0; rest >>>= 4) {
            if ((rest & 0xF) == X) {
                choices *= 10;
            }
        }
        return choices;
    }

    /** The number that fits, counted from the smallest (0) to the greatest ({@link #choices} - 1). */
    static int value(int mask, int choice) {
        int value = 0;
        int unit = 1;
        int left = choice;
        for (int rest = mask; rest != 0; rest >>>= 4) {
            int digit = rest & 0xF;
            if (digit == X) {
                digit = left % 10;
                left /= 10;
            }
            value += digit * unit;
            unit *= 10;
        }
        return value;
    }

    /** The number of a mask without X. */
    static int value(int mask) {
        return value(mask, 0);
    }

    static boolean matches(int mask, int value) {
        int left = value;
        for (int rest = mask; rest != 0; rest >>>= 4) {
            int digit = rest & 0xF;
            if (digit != X && digit != left % 10) {
                return false;
            }
            left /= 10;
        }
        return left == 0;
    }
}

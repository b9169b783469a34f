package tumen.model;

/**
 * A grade of the Admiralty code (NATO STANAG 2511): the source's reliability and the information's
 * credibility.
 *
 * @param reliability A (completely reliable) to F (cannot be judged)
 * @param credibility 1 (confirmed) to 6 (cannot be judged)
 */
public record Grade(char reliability, int credibility) {

    public Grade {
        if (reliability < 'A' || reliability > 'F' || credibility < 1 || credibility > 6) {
            throw new IllegalArgumentException("no grade: " + reliability + credibility);
        }
    }

    /** Reads {@code B3}; anything that is not a letter A to F and a digit 1 to 6 gives null. */
    public static Grade parse(String text) {
        boolean wellFormed = text != null && text.matches("[A-F][1-6]");
        return wellFormed ? new Grade(text.charAt(0), text.charAt(1) - '0') : null;
    }

    /** True where neither half says "cannot be judged". */
    public boolean judged() {
        return reliability != 'F' && credibility != 6;
    }

    /** True where both halves are at least as good as {@code lowest}'s. */
    public boolean reaches(Grade lowest) {
        return reliability <= lowest.reliability && credibility <= lowest.credibility;
    }

    @Override
    public String toString() {
        return "" + reliability + credibility;
    }
}

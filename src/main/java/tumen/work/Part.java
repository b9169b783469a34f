package tumen.work;

/**
 * How far a part of some work is, told as how far that makes the whole.
 *
 * @param from where the part begins, in hundredths of the whole
 * @param to where it ends
 */
record Part(Progress whole, int from, int to) implements Progress {

    private static final long ALL = 1_000_000;
    private static final long HUNDREDTH = ALL / 100;

    @Override
    public void report(long done, long total) {
        double share = total <= 0 ? 0 : Math.clamp((double) done / total, 0, 1);
        whole.report(from * HUNDREDTH + Math.round(share * (to - from) * HUNDREDTH), ALL);
    }

    @Override
    public boolean cancelled() {
        return whole.cancelled();
    }
}

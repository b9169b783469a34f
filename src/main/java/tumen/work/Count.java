package tumen.work;

/** Counts many steps that each take little, and tells of them now and then; ends where they are no longer wanted. */
public final class Count {

    private static final long TOLD = 200;

    private final Progress progress;
    private final long total;
    private final long often;
    private long done;

    /** Of {@code total} steps in all. */
    public Count(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
        this.often = Math.max(1, total / TOLD);
    }

    /** One step more. */
    public void step() {
        if (++done % often == 0) {
            progress.check();
            progress.report(done, total);
        }
    }
}

package tumen.evidence;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tumen.model.Claim;
import tumen.model.Grade;
import tumen.model.Source;

/**
 * From where a story is looked at: what is left out of it. Leaving a source out gives what a story without
 * that source would give; a source that repeats a left-out one is then of unknown lineage.
 *
 * @param knownAsOf only what was said by this day, as its own calendar wrote it, or null for all
 * @param without ids of the sources that are left out, sorted
 * @param lowest the lowest grade that is kept, or null; what is not judged is kept all the same
 * @param judgedOnly whether claims that are not judged are left out too
 */
public record Viewpoint(LocalDate knownAsOf, Set<String> without, Grade lowest, boolean judgedOnly) {

    /** Nothing is left out. */
    public static final Viewpoint ALL = new Viewpoint(null, Set.of(), null, false);

    public Viewpoint {
        without = Collections.unmodifiableSortedSet(new TreeSet<>(without));
    }

    /** The same, known as of {@code day}; null for all days. */
    public Viewpoint knownAsOf(LocalDate day) {
        return new Viewpoint(day, without, lowest, judgedOnly);
    }

    /** The same without one source more. */
    public Viewpoint leavingOut(String source) {
        Set<String> more = new TreeSet<>(without);
        more.add(source);
        return new Viewpoint(knownAsOf, more, lowest, judgedOnly);
    }

    /** The same with a source that was left out. */
    public Viewpoint takingIn(String source) {
        Set<String> fewer = new TreeSet<>(without);
        fewer.remove(source);
        return new Viewpoint(knownAsOf, fewer, lowest, judgedOnly);
    }

    /** The same with another lowest grade; null for any. */
    public Viewpoint lowest(Grade grade) {
        return new Viewpoint(knownAsOf, without, grade, judgedOnly);
    }

    /** The same with, or without, claims that are not judged. */
    public Viewpoint judgedOnly(boolean only) {
        return new Viewpoint(knownAsOf, without, lowest, only);
    }

    /** A record's own comparison is put together when it is first asked for, which a start would wait for. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Viewpoint that && judgedOnly == that.judgedOnly
                && Objects.equals(knownAsOf, that.knownAsOf) && Objects.equals(lowest, that.lowest)
                && without.equals(that.without);
    }

    @Override
    public int hashCode() {
        return Objects.hash(knownAsOf, without, lowest, judgedOnly);
    }

    /** True where the claim's grade is good enough, or is no judgement and those are kept. */
    public boolean keeps(Claim claim) {
        if (claim.grade() == null || !claim.grade().judged()) {
            return !judgedOnly;
        }
        return lowest == null || claim.grade().reaches(lowest);
    }

    /**
     * True where all of the source may be shown: it is not left out, and was published by the day. One whose
     * publication is not dated may be shown only while no day is set.
     */
    public boolean opens(Source source) {
        if (without.contains(source.id())) {
            return false;
        }
        if (knownAsOf == null) {
            return true;
        }
        LocalDate last = source.published() == null ? null : source.published().edtf().lastDay();
        return last != null && !last.isAfter(knownAsOf);
    }
}

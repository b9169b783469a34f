package tumen.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tumen.model.Actor;
import tumen.model.ActorKind;
import tumen.model.Claim;
import tumen.model.Dated;
import tumen.model.Event;
import tumen.model.Passage;
import tumen.model.Source;
import tumen.model.Stance;

/** A case as a viewpoint leaves it, with each claim's day, and what belongs to what. Immutable. */
final class Scope {

    /** No day, for the end of a claim that nobody takes back. */
    static final long NEVER = Long.MAX_VALUE;

    /** For a first day that is open or not known. */
    static final long NOT_KNOWN = Long.MIN_VALUE;

    /**
     * A claim and its days, as days since 1970-01-01.
     *
     * @param first the first on which it can have been said, or {@link #NOT_KNOWN}
     * @param day the last: it counts from here on; {@link Step#ALWAYS_LAST} where nothing dates it
     * @param limit whether these are of what was published
     * @param until the day from which it is taken back, or {@link #NEVER}
     * @param endedBy id of the claim that takes it back, or null
     */
    record Spoken(Claim claim, long first, int day, boolean limit, long until, String endedBy) {

        /** Listed in this order everywhere. */
        static final Comparator<Spoken> BY_DAY = Comparator.comparingInt(Spoken::day)
                .thenComparing(spoken -> spoken.claim().id());

        boolean counts(int knownOn) {
            return day <= knownOn;
        }

        /** True where it counts and was not taken back. */
        boolean holds(int knownOn) {
            return day <= knownOn && knownOn < until;
        }

        boolean holds(int knownOn, Stance stance) {
            return claim.stance() == stance && holds(knownOn);
        }

        /** True where the dates that it gives are dates of the event. */
        boolean dates() {
            return claim.stance() == Stance.ASSERTS || claim.stance() == Stance.QUALIFIES;
        }
    }

    private final Case given;
    private final Support.Lineage lineage;
    private final Map<String, Integer> eventNumbers;
    private final List<List<Spoken>> byEvent;
    private final Map<String, Spoken> spoken = new HashMap<>();
    private final Map<String, Passage> passages = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();

    Scope(Case whole, Viewpoint viewpoint) {
        for (Source source : whole.sources()) {
            if (!viewpoint.without().contains(source.id())) {
                sources.put(source.id(), source);
            }
        }
        for (Passage passage : whole.passages()) {
            if (!viewpoint.without().contains(passage.source())) {
                passages.put(passage.id(), passage);
            }
        }
        whole.actors().forEach(actor -> actors.put(actor.id(), actor));
        List<Claim> kept = kept(whole, viewpoint);
        given = rest(whole, kept);
        lineage = new Support.Lineage(passages, sources);
        eventNumbers = HashMap.newHashMap(whole.events().size());
        for (int i = 0; i < whole.events().size(); i++) {
            eventNumbers.put(whole.events().get(i).id(), i);
        }
        byEvent = new ArrayList<>(Collections.nCopies(whole.events().size(), List.of()));
        file(kept);
    }

    /** The claims whose grade will do and that a passage is left of. */
    private List<Claim> kept(Case whole, Viewpoint viewpoint) {
        boolean less = passages.size() < whole.passages().size();
        List<Claim> kept = new ArrayList<>(whole.claims().size());
        for (Claim claim : whole.claims()) {
            if (!viewpoint.keeps(claim)) {
                continue;
            }
            List<String> left = less ? claim.passages().stream().filter(passages::containsKey).toList()
                    : claim.passages();
            if (left.size() == claim.passages().size()) {
                kept.add(claim);
            } else if (!left.isEmpty()) {
                kept.add(new Claim(claim.id(), claim.event(), claim.claimant(), claim.stance(),
                        claim.statement(), claim.dates(), claim.wording(), claim.said(), claim.saidAt(),
                        claim.past(), left, claim.grade(), claim.refs()));
            }
        }
        return kept;
    }

    private Case rest(Case whole, List<Claim> kept) {
        boolean all = kept.size() == whole.claims().size() && passages.size() == whole.passages().size()
                && sources.size() == whole.sources().size();
        if (all) {
            return whole;
        }
        Set<String> ids = HashSet.newHashSet(whole.relations().isEmpty() ? 0 : kept.size());
        if (!whole.relations().isEmpty()) {
            kept.forEach(claim -> ids.add(claim.id()));
        }
        return new Case(whole.events(), kept,
                whole.relations().stream()
                        .filter(relation -> relation.claim() == null || ids.contains(relation.claim())).toList(),
                whole.passages().stream().filter(passage -> passages.containsKey(passage.id())).toList(),
                whole.sources().stream().filter(source -> sources.containsKey(source.id())).toList(),
                whole.actors());
    }

    /** Claims on an event that is not of the case are kept for the relations that they state. */
    private void file(List<Claim> kept) {
        Map<String, List<Spoken>> filed = HashMap.newHashMap(kept.size());
        for (Claim claim : kept) {
            filed.computeIfAbsent(claim.event(), none -> new ArrayList<>(1)).add(dated(claim));
        }
        boolean related = !given.relations().isEmpty();
        filed.forEach((event, claims) -> {
            if (claims.size() > 1) {
                claims.sort(Spoken.BY_DAY);
                takeBack(claims);
            }
            if (related) {
                claims.forEach(claim -> spoken.put(claim.claim().id(), claim));
            }
            Integer number = eventNumbers.get(event);
            if (number != null) {
                byEvent.set(number, List.copyOf(claims));
            }
        });
    }

    private Spoken dated(Claim claim) {
        Dated said = claim.said();
        if (said != null && said.edtf().lastDay() != null) {
            return new Spoken(claim, first(said), Step.dayOf(said.edtf().lastDay()), false, NEVER, null);
        }
        Dated earliest = null;
        for (String id : claim.passages()) {
            Passage passage = passages.get(id);
            Source source = passage == null ? null : sources.get(passage.source());
            Dated published = source == null ? null : source.published();
            if (published != null && published.edtf().lastDay() != null
                    && (earliest == null || BY_LAST_DAY.compare(published, earliest) < 0)) {
                earliest = published;
            }
        }
        if (earliest == null) {
            return new Spoken(claim, NOT_KNOWN, Step.ALWAYS_LAST, true, NEVER, null);
        }
        return new Spoken(claim, first(earliest), Step.dayOf(earliest.edtf().lastDay()), true, NEVER, null);
    }

    private static final Comparator<Dated> BY_LAST_DAY =
            Comparator.<Dated, LocalDate>comparing(dated -> dated.edtf().lastDay()).thenComparingLong(Scope::first);

    private static long first(Dated dated) {
        LocalDate first = dated.edtf().firstDay();
        return first == null ? NOT_KNOWN : first.toEpochDay();
    }

    /** A retraction ends what its actor asserted, qualified or denied before, as far as that can have been before. */
    private static void takeBack(List<Spoken> claims) {
        for (Spoken retraction : List.copyOf(claims)) {
            if (retraction.claim().stance() == Stance.RETRACTS) {
                claims.replaceAll(claim -> ends(retraction, claim)
                        ? new Spoken(claim.claim(), claim.first(), claim.day(), claim.limit(), retraction.day(),
                                retraction.claim().id())
                        : claim);
            }
        }
    }

    private static boolean ends(Spoken retraction, Spoken claim) {
        boolean stands = claim.dates() || claim.claim().stance() == Stance.DENIES;
        return stands && claim.endedBy() == null && claim.first() <= retraction.day()
                && claim.claim().claimant().equals(retraction.claim().claimant());
    }

    Case given() {
        return given;
    }

    Support.Lineage lineage() {
        return lineage;
    }

    /** The event's number, or -1 where the case has none of that id. */
    int number(String event) {
        return eventNumbers.getOrDefault(event, -1);
    }

    Event event(int number) {
        return given.events().get(number);
    }

    /** The claims on an event, by day. */
    List<Spoken> claims(int event) {
        return byEvent.get(event);
    }

    /** The claim of that id, or null; known only where there are relations. */
    Spoken claim(String id) {
        return spoken.get(id);
    }

    /** The day from which the event shows; {@link #NEVER} where no claim on it is left. */
    long shows(int event) {
        List<Spoken> claims = byEvent.get(event);
        return claims.isEmpty() ? NEVER : claims.getFirst().day();
    }

    /** When the report was published, or null where that is not known. */
    Dated published(String passage) {
        Passage known = passages.get(passage);
        Source source = known == null ? null : sources.get(known.source());
        return source == null ? null : source.published();
    }

    /** True where the one belongs to the other, through any number of steps. */
    boolean isMember(String actor, String of) {
        return above(actor).contains(of);
    }

    /** All that the actor belongs to, itself not counted unless it belongs to itself through others. */
    private Set<String> above(String actor) {
        Actor known = actors.get(actor);
        if (known == null || known.memberOf().isEmpty()) {
            return Set.of();
        }
        Set<String> above = new TreeSet<>();
        List<String> open = new ArrayList<>(known.memberOf());
        while (!open.isEmpty()) {
            String next = open.removeLast();
            if (above.add(next) && actors.get(next) != null) {
                open.addAll(actors.get(next).memberOf());
            }
        }
        return above;
    }

    /**
     * True where the claimant is the actor, or its government: a state or government that it belongs to, an
     * institution of that which it belongs to, or, of a state or government, an organ that belongs to it.
     */
    boolean speaksFor(String claimant, String actor) {
        if (claimant.equals(actor)) {
            return true;
        }
        if (isMember(actor, claimant)) {
            return isPower(claimant) || isOrgan(claimant) && above(claimant).stream().anyMatch(this::isPower);
        }
        return isPower(actor) && isMember(claimant, actor) && (isPower(claimant) || isOrgan(claimant));
    }

    private boolean isPower(String actor) {
        return isOf(actor, ActorKind.STATE) || isOf(actor, ActorKind.GOVERNMENT);
    }

    private boolean isOrgan(String actor) {
        return isOf(actor, ActorKind.INSTITUTION) || isOf(actor, ActorKind.ARMED_FORCE);
    }

    private boolean isOf(String actor, ActorKind kind) {
        return actors.containsKey(actor) && actors.get(actor).kind() == kind;
    }
}

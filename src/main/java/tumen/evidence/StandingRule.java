package tumen.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tumen.model.Event;
import tumen.model.Stance;
import tumen.model.Standing;

/**
 * The rules that give an event its standing, in their order: the first that fits holds. They look at the counted
 * claims alone, less those that their own claimant took back. A blanket or earlier denial is no answer to a
 * claim and plays no part.
 */
public enum StandingRule {
    /** One actor asserts it and another denies it. */
    CONTESTED(Standing.CONTESTED),
    /** An actor of the event, or its government, asserts it; nobody denies it. */
    ACKNOWLEDGED(Standing.ACKNOWLEDGED),
    /** Two claimants, neither a member of the other, assert it from two origins; nobody denies it. */
    CORROBORATED(Standing.CORROBORATED),
    /** Somebody asserts it. */
    ALLEGED(Standing.ALLEGED),
    /** It is denied, and nobody asserts it. */
    BACKGROUND_DENIED(Standing.BACKGROUND),
    /** It was asserted or denied, and that was taken back. */
    BACKGROUND_RETRACTED(Standing.BACKGROUND),
    /** Somebody was asked and does not say; nobody asserts it. */
    BACKGROUND_REFUSED(Standing.BACKGROUND),
    /** There is context alone. */
    BACKGROUND_CONTEXT(Standing.BACKGROUND);

    private final Standing standing;

    StandingRule(Standing standing) {
        this.standing = standing;
    }

    /** The standing that it gives. */
    public Standing standing() {
        return standing;
    }

    /** The rule in the reader's language, as one sentence. */
    public String sentence(Locale locale) {
        return Sayings.text(locale, "rule." + name());
    }

    /** The rule that holds for an event on a day on which it shows. */
    static StandingRule of(Event event, List<Scope.Spoken> claims, int day, Scope scope) {
        List<Scope.Spoken> assertions = holding(claims, day, Stance.ASSERTS);
        List<Scope.Spoken> denials = holding(claims, day, Stance.DENIES);
        if (assertions.isEmpty()) {
            return background(claims, day, denials);
        }
        if (!denials.isEmpty()) {
            return oneAgainstAnother(assertions, denials) ? CONTESTED : ALLEGED;
        }
        boolean acknowledged = assertions.stream().anyMatch(assertion -> event.actors().stream()
                .anyMatch(role -> scope.speaksFor(assertion.claim().claimant(), role.actor())));
        if (acknowledged) {
            return ACKNOWLEDGED;
        }
        return corroborated(assertions, scope) ? CORROBORATED : ALLEGED;
    }

    private static List<Scope.Spoken> holding(List<Scope.Spoken> claims, int day, Stance stance) {
        List<Scope.Spoken> holding = List.of();
        for (Scope.Spoken claim : claims) {
            if (claim.holds(day, stance)) {
                holding = holding.isEmpty() ? new ArrayList<>(2) : holding;
                holding.add(claim);
            }
        }
        return holding;
    }

    /** True where somebody asserts what somebody else denies; there is at least one of both. */
    private static boolean oneAgainstAnother(List<Scope.Spoken> assertions, List<Scope.Spoken> denials) {
        String one = denials.getFirst().claim().claimant();
        return Stream.of(assertions, denials).flatMap(List::stream)
                .anyMatch(claim -> !claim.claim().claimant().equals(one));
    }

    /** True where two who assert it are no kin, and between them rest on two origins, one for each. */
    private static boolean corroborated(List<Scope.Spoken> assertions, Scope scope) {
        if (assertions.size() < 2) {
            return false;
        }
        Map<String, Set<String>> origins = new LinkedHashMap<>();
        for (Scope.Spoken assertion : assertions) {
            origins.computeIfAbsent(assertion.claim().claimant(), claimant -> new LinkedHashSet<>())
                    .addAll(origins(assertion, scope));
        }
        // those who rest on one and the same origin alone are put together: an event may have 100,000 claims
        Map<Set<String>, List<String>> together = new LinkedHashMap<>();
        List<List<String>> groups = new ArrayList<>();
        origins.forEach((claimant, of) -> {
            if (of.size() > 1) {
                groups.add(List.of(claimant));
            } else if (!of.isEmpty()) {
                together.computeIfAbsent(of, same -> new ArrayList<>()).add(claimant);
            }
        });
        groups.addAll(together.values());
        List<String> before = new ArrayList<>();
        for (List<String> group : groups) {
            if (group.stream().anyMatch(one -> before.stream().anyMatch(other -> apart(one, other, scope)))) {
                return true;
            }
            before.addAll(group);
        }
        return false;
    }

    private static boolean apart(String one, String other, Scope scope) {
        return !scope.isMember(one, other) && !scope.isMember(other, one);
    }

    private static List<String> origins(Scope.Spoken claim, Scope scope) {
        return scope.lineage().group(claim.claim().passages()).stream()
                .filter(Support.Origin::known).map(Support.Origin::source).toList();
    }

    private static StandingRule background(List<Scope.Spoken> claims, int day, List<Scope.Spoken> denials) {
        if (!denials.isEmpty() || !holding(claims, day, Stance.DENIES_GENERALLY).isEmpty()) {
            return BACKGROUND_DENIED;
        }
        if (!holding(claims, day, Stance.RETRACTS).isEmpty()) {
            return BACKGROUND_RETRACTED;
        }
        boolean refused = !holding(claims, day, Stance.DECLINES).isEmpty()
                || !holding(claims, day, Stance.NEITHER).isEmpty();
        return refused ? BACKGROUND_REFUSED : BACKGROUND_CONTEXT;
    }
}

package tumen.pane.order;

import java.util.List;
import java.util.Set;
import tumen.evidence.Findings;
import tumen.evidence.Order;
import tumen.evidence.Step;
import tumen.evidence.Viewpoint;
import tumen.model.Relation;
import tumen.session.Opened;
import tumen.work.Progress;

/**
 * What is known of the order of two events, put together in the background.
 *
 * @param order the order of the first and the second
 * @param first how the first is known
 * @param second how the second is known
 * @param notes relations between just these two that have a note, those left open on purpose first
 * @param records what the order names
 */
record OrderFacts(Order order, Step first, Step second, List<Relation> notes, Records records) {

    /**
     * Puts it together; null where either does not show from this viewpoint.
     *
     * @param whole the findings of the whole story, or null where only the events' own part is to be had
     */
    static OrderFacts gather(Opened opened, String a, String b, Findings whole, Viewpoint viewpoint,
            Progress progress) {
        Findings findings = whole != null ? whole
                : Findings.of(opened.around(Set.of(a, b), progress), viewpoint, progress);
        Order order = findings.order(a, b, viewpoint.knownAsOf());
        if (order == null) {
            return null;
        }
        List<Relation> notes = findings.given().relations().stream()
                .filter(relation -> relation.note() != null)
                .filter(relation -> order.undetermined().contains(relation.id())
                        || relation.claim() != null && joins(relation, a, b)
                        && findings.counts(relation.claim(), viewpoint.knownAsOf()))
                .sorted((one, other) -> Boolean.compare(one.claim() != null, other.claim() != null)).toList();
        return new OrderFacts(order, findings.at(a, viewpoint.knownAsOf()), findings.at(b, viewpoint.knownAsOf()),
                notes, new Records(opened, findings.given()));
    }

    private static boolean joins(Relation relation, String a, String b) {
        return relation.from().equals(a) && relation.to().equals(b)
                || relation.from().equals(b) && relation.to().equals(a);
    }
}

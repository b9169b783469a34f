package tumen.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tumen.evidence.Case;
import tumen.evidence.CountedClaim;
import tumen.evidence.Findings;
import tumen.evidence.Viewpoint;
import tumen.model.Claim;
import tumen.model.Note;
import tumen.model.Passage;
import tumen.model.Source;
import tumen.model.SourceDossier;
import tumen.model.Text;
import tumen.work.Progress;

/**
 * All that is shown of one source, put together in the background.
 *
 * @param source the source, with its digest
 * @param passages its passages that may be shown, in the order of their paragraphs
 * @param more how many more passages are cited of it, that are too many to be shown
 * @param leads what each of them supports, by the passage's id
 * @param own the reader's own copy of its text, or null
 * @param note the reader's note on it, or null
 * @param later true where it was published after the known-as-of day, or nobody knows when: then its digest and
 *     text say what was not yet known, and only the passages of counted claims are shown
 */
public record OpenSource(Source source, List<Passage> passages, int more, Map<String, List<Lead>> leads,
        OwnText own, Note note, boolean later) {

    /**
     * What a passage supports.
     *
     * @param claim the claim that rests on it
     * @param title of the event which that claim is about
     */
    public record Lead(Claim claim, Text title) {
    }

    public OpenSource {
        passages = List.copyOf(passages);
        leads = Map.copyOf(leads);
    }

    /** What a passage supports; empty where that is not shown. */
    public List<Lead> leads(String passage) {
        return leads.getOrDefault(passage, List.of());
    }

    /** The passages that support an event, in order. */
    public List<Passage> of(String event) {
        return passages.stream().filter(passage -> leads(passage.id()).stream()
                .anyMatch(lead -> lead.claim().event().equals(event))).toList();
    }

    /** What the reader noted on it; empty where they noted nothing. */
    public String noted() {
        return note == null ? "" : note.text();
    }

    /**
     * Puts it together; null where the story has no such source.
     *
     * @param event an event whose passages are wanted in any case, or null
     * @param whole the findings of the whole story, or null where only the source's own records are to be had
     * @param before what was shown of it last, or null; its copy is not searched again
     */
    public static OpenSource gather(Opened opened, String id, String event, Findings whole, Viewpoint viewpoint,
            OpenSource before, Progress progress) {
        SourceDossier dossier = opened.sheet(id, event);
        if (dossier == null) {
            return null;
        }
        LocalDate day = viewpoint.knownAsOf();
        Map<String, List<Lead>> leads = new HashMap<>();
        if (day == null) {
            lead(dossier, dossier.claims(), leads);
        } else {
            Findings findings = whole != null ? whole : Findings.of(part(opened, dossier), viewpoint, progress);
            lead(dossier, counted(dossier, findings, day), leads);
        }
        boolean later = day != null && !published(dossier.source(), day);
        List<Passage> shown = new ArrayList<>(dossier.passages());
        shown.removeIf(passage -> later && !leads.containsKey(passage.id()));
        shown.sort((a, b) -> Integer.compare(first(a), first(b)));
        OwnText own = OwnText.of(dossier.original(), dossier.passages(), before == null ? null : before.own(),
                progress);
        return new OpenSource(dossier.source(), shown, dossier.cited() - dossier.passages().size(), leads, own,
                dossier.note(), later);
    }

    private static List<Claim> counted(SourceDossier dossier, Findings findings, LocalDate day) {
        Set<String> own = dossier.claims().stream().map(Claim::id).collect(Collectors.toSet());
        List<Claim> counted = new ArrayList<>();
        for (String event : dossier.titles().keySet()) {
            if (findings.at(event, day) != null) {
                findings.counted(event, day).stream()
                        .filter(claim -> claim.state() != CountedClaim.State.HIDDEN)
                        .map(CountedClaim::claim).filter(claim -> own.contains(claim.id())).forEach(counted::add);
            }
        }
        return counted;
    }

    private static void lead(SourceDossier dossier, List<Claim> claims, Map<String, List<Lead>> leads) {
        for (Claim claim : claims) {
            for (String passage : claim.passages()) {
                leads.computeIfAbsent(passage, none -> new ArrayList<>())
                        .add(new Lead(claim, dossier.titles().get(claim.event())));
            }
        }
    }

    private static Case part(Opened opened, SourceDossier dossier) {
        return new Case(opened.store().events(dossier.titles().keySet()), dossier.claims(), List.of(),
                dossier.passages(), opened.header().sources(), opened.header().actors());
    }

    private static boolean published(Source source, LocalDate day) {
        LocalDate last = source.published() == null ? null : source.published().edtf().lastDay();
        return last != null && !last.isAfter(day);
    }

    /** Passages of unknown place come last, in the story's order. */
    private static int first(Passage passage) {
        return passage.paragraphs().isEmpty() ? Integer.MAX_VALUE : passage.paragraphs().getFirst();
    }
}

package tumen.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tumen.evidence.Why;
import tumen.model.Passage;
import tumen.model.Source;

/** Tells chains of reasons, each link with the pages on which it can be read. */
final class Reasons {

    private final Talk talk;
    private final Reading reading;
    private final Map<String, Passage> passages = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();

    Reasons(Talk talk, Reading reading) {
        this.talk = talk;
        this.reading = reading;
        reading.story().passages().forEach(passage -> passages.put(passage.id(), passage));
        reading.story().sources().forEach(source -> sources.put(source.id(), source));
    }

    /** Prints a chain, numbered from 1. */
    void tell(List<Why.Reason> reasons) {
        int number = 1;
        for (Why.Reason reason : reasons) {
            String sentence = reason.sentence(talk.locale(), other -> reading.title(other, talk.locale()),
                    reading.zone(reason.event()));
            talk.line("  " + number++ + ". " + sentence);
            pages(reason).forEach(page -> talk.line("     " + page));
        }
    }

    /** Where the reason can be read: each source once, with its paragraphs. */
    private List<String> pages(Why.Reason reason) {
        List<String> pages = new ArrayList<>();
        for (String passageId : reason.passages()) {
            Passage passage = passages.get(passageId);
            Source source = passage == null ? null : sources.get(passage.source());
            if (source != null) {
                pages.add(page(source, passage));
            }
        }
        return pages.stream().distinct().toList();
    }

    private String page(Source source, Passage passage) {
        String title = source.title() == null ? source.publisher() : source.title();
        String paragraphs = passage.paragraphs().stream().map(String::valueOf)
                .collect(Collectors.joining(", "));
        return Cli.words().text(talk.locale(), "why.page", source.id(), title,
                passage.paragraphs().size(), paragraphs);
    }
}

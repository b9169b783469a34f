package tumen.model;

import java.util.List;

/**
 * Something that was published and is cited.
 *
 * @param id slug
 * @param title in its original language, or null where it has none or none is known
 * @param publisher who published it, as written
 * @param author who signed it, or null
 * @param published when, or null where that is not known
 * @param language ISO 639-1, or null where that is not known
 * @param address its web address, or null
 * @param kind what sort of source it is
 * @param origin id of the source it repeats; its own id where it is known to repeat none; null where
 *     its lineage is unknown
 * @param digest our own summary, a paragraph each
 * @param refs ids of the notes it was made from
 */
public record Source(String id, String title, String publisher, String author, Dated published,
        String language, String address, SourceKind kind, String origin, List<DigestParagraph> digest,
        List<String> refs) {

    public Source {
        digest = List.copyOf(digest);
        refs = List.copyOf(refs);
    }

    /** What it is called in a line: who published it and, where it has one, its title. */
    public String called() {
        return title == null ? publisher : publisher + ", " + title;
    }
}

package tumen.session;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tumen.model.SavedView;
import tumen.model.Text;

/** The saved views that the reader adds to their own copy of the story. */
public final class Views {

    private final Shelf shelf;
    private final Lens lens;
    private final Edits edits;

    Views(Shelf shelf, Lens lens, Edits edits) {
        this.shelf = shelf;
        this.lens = lens;
        this.edits = edits;
    }

    /** Keeps the way the story is looked at now under a name, in the reader's language. Can be undone. */
    public void save(String name, Locale locale) {
        Opened opened = shelf.opened().get();
        if (opened == null || name.isBlank()) {
            return;
        }
        SavedView view = lens.saved(free(slug(name), opened), Text.of(locale.getLanguage(), name.strip()));
        edits.make(new CopyEdit("edit.view", shelf, edits, copy -> copy.keep(view), copy -> copy.drop(view.id())));
    }

    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "view" : plain;
    }

    private static String free(String slug, Opened opened) {
        Set<String> taken = opened.views().stream().map(SavedView::id).collect(Collectors.toSet());
        String id = slug;
        for (int number = 2; taken.contains(id); number++) {
            id = slug + "-" + number;
        }
        return id;
    }
}

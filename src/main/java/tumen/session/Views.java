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

    /**
     * Keeps the way the story is looked at now under a name, in the reader's language, in place of a view that they
     * kept under the same. One that the story came with stays beside it, and the new one is numbered.
     */
    public void save(String name, Locale locale) {
        Opened opened = shelf.opened().get();
        if (opened == null || name.isBlank()) {
            return;
        }
        SavedView before = opened.ownViews().stream().filter(view -> isCalled(view, name.strip(), locale)).findFirst()
                .orElse(null);
        SavedView view = before == null
                ? lens.saved(free(slug(name), opened), Text.of(locale.getLanguage(),
                        free(name.strip(), opened, locale)))
                : lens.saved(before.id(), before.title());
        edits.make(shelf, "edit.view", copy -> copy.keep(view), copy -> {
            if (before == null) {
                copy.drop(view.id());
            } else {
                copy.keep(before);
            }
        });
    }

    /** Calls a view of the reader's own otherwise. */
    public void rename(SavedView view, String name, Locale locale) {
        Opened opened = shelf.opened().get();
        if (opened != null && !name.isBlank() && !isCalled(view, name.strip(), locale)) {
            SavedView after = new SavedView(view.id(), Text.of(locale.getLanguage(),
                    free(name.strip(), opened, locale)), view.from(), view.to(), view.filters(), view.lanes(),
                    view.knownAsOf());
            edits.make(shelf, "edit.renameView", copy -> copy.keep(after), copy -> copy.keep(view));
        }
    }

    /** Lets go of a view of the reader's own. */
    public void drop(SavedView view) {
        edits.make(shelf, "edit.dropView", copy -> copy.drop(view.id()), copy -> copy.keep(view));
    }

    private static boolean isCalled(SavedView view, String name, Locale locale) {
        return view.title().in(locale).equalsIgnoreCase(name);
    }

    /** The name, numbered where another view has it. */
    private static String free(String name, Opened opened, Locale locale) {
        String free = name;
        for (int number = 2; taken(free, opened, locale); number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }

    private static boolean taken(String name, Opened opened, Locale locale) {
        return opened.views().stream().anyMatch(view -> isCalled(view, name, locale));
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

package tumen.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import tumen.index.StoryIndex;
import tumen.index.Titles;
import tumen.work.Soon;

/**
 * Leads from an event's ordinal to its id and words and back. Words are fetched in the background, a few
 * hundred at a time, and a bounded number of them is kept.
 */
public final class Naming implements Titles {

    private static final int KEPT = 20_000;

    private final Session session;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Map<Integer, Title> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Title> eldest) {
            return size() > KEPT;
        }
    };
    private final Set<Integer> wanted = new LinkedHashSet<>();
    /** Those of them that are being read: who asks for more meanwhile does not ask for these again. */
    private final Set<Integer> coming = new HashSet<>();
    private final Soon fetch;

    Naming(Session session) {
        this.session = session;
        this.fetch = new Soon(session.workers(), this::fetch);
        session.shelf().opened().addListener((property, before, now) -> {
            if (before == null || now == null || before.base() != now.base()) {
                known.clear();
                wanted.clear();
                coming.clear();
            }
        });
    }

    @Override
    public Optional<Title> title(int ordinal) {
        StoryIndex index = index();
        if (index == null) {
            return Optional.empty();
        }
        int row = index.row(ordinal);
        Title title = known.get(row);
        if (title == null && wanted.add(row)) {
            fetch.ask();
        }
        return Optional.ofNullable(title);
    }

    @Override
    public IntFunction<Title> here() {
        StoryIndex index = index();
        Map<Integer, Title> now = Map.copyOf(known);
        return ordinal -> index == null ? null : now.get(index.row(ordinal));
    }

    /** True where nothing that was asked for is still on its way. */
    public boolean complete() {
        return wanted.isEmpty();
    }

    @Override
    public void onArrival(Runnable listener) {
        listeners.add(listener);
    }

    /** Takes words that came with the columns of the open story, by the numbers of its rows. */
    void know(Map<Integer, Title> titles) {
        known.putAll(titles);
    }

    private void fetch() {
        Opened opened = session.shelf().opened().get();
        Set<Integer> rows = new LinkedHashSet<>(wanted);
        rows.removeAll(coming);
        if (opened == null || rows.isEmpty()) {
            return;
        }
        coming.addAll(rows);
        session.workers().start("naming", progress -> opened.store().titles(rows), titles -> {
            if (came(opened, rows)) {
                known.putAll(titles);
                listeners.forEach(Runnable::run);
            }
        }, thrown -> {
            came(opened, rows);
            session.notices().tell(thrown);
        });
    }

    /** Takes note that rows were read; false where they are of a story that is not open any more. */
    private boolean came(Opened of, Set<Integer> rows) {
        Opened now = session.shelf().opened().get();
        boolean open = now != null && now.base() == of.base();
        if (open) {
            wanted.removeAll(rows);
            coming.removeAll(rows);
        }
        return open;
    }

    /** Hands over the id of the event of that ordinal, soon. */
    public void id(int ordinal, Consumer<String> then) {
        Optional<Title> title = title(ordinal);
        if (title.isPresent()) {
            then.accept(title.get().id());
            return;
        }
        StoryIndex index = index();
        Opened opened = session.shelf().opened().get();
        if (index != null) {
            int row = index.row(ordinal);
            session.workers().start("naming", progress -> opened.store().titles(Set.of(row)),
                    titles -> then.accept(titles.get(row).id()), session.notices()::tell);
        }
    }

    /** Hands over the ordinals of events, soon; one that the story does not know is left out. */
    public void ordinals(Set<String> ids, Consumer<Map<String, Integer>> then) {
        StoryIndex index = index();
        Opened opened = session.shelf().opened().get();
        if (index == null || ids.isEmpty()) {
            then.accept(Map.of());
            return;
        }
        session.workers().start("naming", progress -> opened.store().rows(ids), rows -> {
            Map<String, Integer> ordinals = new LinkedHashMap<>();
            rows.forEach((id, row) -> ordinals.put(id, index.ordinal(row)));
            then.accept(ordinals);
        }, session.notices()::tell);
    }

    private StoryIndex index() {
        Shown.Answer answer = session.shown().answer().get();
        return answer == null ? null : answer.selected().index();
    }
}

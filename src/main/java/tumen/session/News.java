package tumen.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tumen.model.OneWay;
import tumen.problem.Words;
import tumen.store.EarlierCopy;

/**
 * Something that is done or has to be known and is no problem, told in a sentence.
 *
 * @param words the words of the package that did it
 * @param key the sentence's key in those words
 * @param arguments what fills the sentence
 * @param next what the reader may want to do now, or null
 */
public record News(Words words, String key, List<Object> arguments, Next next) {

    /**
     * Something to do next.
     *
     * @param words the words of the package that offers it
     * @param key the key of its name in those words
     * @param deed does it, on the interface thread
     */
    public record Next(Words words, String key, Runnable deed) {

        /** What it is called. */
        public String name(Locale locale) {
            return words.text(locale, key);
        }
    }

    private static final Words WORDS = Words.of(News.class);
    private static final int MOST_NAMED = 12;

    /** That a file was written, as the reader had asked. */
    public static News written(Path file) {
        return new News(WORDS, "written", List.of(file.toString()), null);
    }

    /** That what the reader adds can be kept here by now, while it could only be read before. */
    static News ownFree() {
        return new News(WORDS, "ownFree", List.of(), null);
    }

    /** That another file took the place of the store that is open. */
    static News replaced(Path store, Runnable anew) {
        return new News(WORDS, "replaced", List.of(store.toString()), new Next(WORDS, "replaced.open", anew));
    }

    /** That a store shows what came with it, while what the reader added to the same story lies in {@code copy}. */
    static News ownElsewhere(Path copy, Runnable show) {
        return new News(WORDS, "ownElsewhere", List.of(copy.toString()), new Next(WORDS, "ownElsewhere.show", show));
    }

    /** That what the reader added to an earlier form of the story is kept in {@code copy}, and can be brought here. */
    static News ownEarlier(EarlierCopy copy, Runnable bring) {
        return new News(WORDS, "ownEarlier", List.of(copy.notes(), copy.originals(), copy.views(),
                copy.file().toString()), new Next(WORDS, "ownEarlier.bring", bring));
    }

    /** That it was brought, and where the copies lie that it was brought from: each change of a story leaves one. */
    static News brought(EarlierCopy copy) {
        return new News(WORDS, "brought", List.of(copy.notes(), copy.originals(), copy.views(), copy.kept(),
                copy.file().getParent().toString()), null);
    }

    /** That some of it stays in {@code copy}, as the story has no place for it. */
    static News ownLeft(EarlierCopy copy, Runnable show) {
        String names = copy.left().stream().limit(MOST_NAMED).map(source -> OneWay.text(source.called()))
                .collect(Collectors.joining("; "));
        return new News(WORDS, "ownLeft", List.of(copy.left().size(),
                copy.left().size() > MOST_NAMED ? names + " …" : names, copy.file().toString()),
                new Next(WORDS, "ownLeft.show", show));
    }

    public News {
        arguments = List.copyOf(arguments);
    }

    /** One plain sentence for the reader. */
    public String sentence(Locale locale) {
        return words.text(locale, key, arguments.toArray());
    }
}

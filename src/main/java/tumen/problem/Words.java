package tumen.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one package, in the reader's language: {@code messages.properties} (English) and
 * {@code messages_fr.properties} beside it. Patterns are those of {@link MessageFormat}.
 */
public final class Words {

    /** The languages that every text of ours exists in; the first is the one to fall back on. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private final String base;
    /** By locale: to look a bundle up takes longer than to find a text in it. */
    private final Map<Locale, ResourceBundle> bundles = new ConcurrentHashMap<>();

    private Words(String base) {
        this.base = base;
    }

    /** The words of the package that {@code room} lies in. */
    public static Words of(Class<?> room) {
        return new Words(room.getPackageName() + ".messages");
    }

    /**
     * The text of {@code key} with its arguments filled in.
     *
     * @param locale the reader's language; one that we have no words for reads English
     * @param arguments numbers are written in the reader's manner, a {@link Problem} as its sentence
     * @throws java.util.MissingResourceException where the package has no such key
     */
    public String text(Locale locale, String key, Object... arguments) {
        String pattern = bundles.computeIfAbsent(locale, this::bundle).getString(key);
        if (arguments.length == 0 && pattern.indexOf('\'') < 0 && pattern.indexOf('{') < 0) {
            return pattern;
        }
        Object[] told = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            told[i] = arguments[i] instanceof Problem inner ? inner.sentence(locale) : arguments[i];
        }
        return new MessageFormat(pattern, locale).format(told);
    }

    private ResourceBundle bundle(Locale locale) {
        Locale ours = LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(locale.getLanguage()))
                .findFirst().orElse(LANGUAGES.getFirst());
        return ResourceBundle.getBundle(base, ours.equals(Locale.ENGLISH) ? Locale.ROOT : ours,
                Words.class.getClassLoader());
    }
}

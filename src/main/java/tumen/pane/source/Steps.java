package tumen.pane.source;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tumen.pane.source.Selected.Place;

/**
 * Characters, words and paragraphs in lines of text, as a reader takes them (Unicode's, UAX 29).
 *
 * @param lines the text
 * @param locale the language in which words are told apart
 */
record Steps(List<Line> lines, Locale locale) {

    /** What French writes together with the word that follows, for Unicode one word: l'arme, qu'il. */
    private static final Pattern ELIDED = Pattern.compile("(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’](?=\\p{L})",
            Pattern.CASE_INSENSITIVE);

    /** The place after the next character. */
    Place next(Place place) {
        return place.at() >= length(place.line()) ? later(place)
                : joined(new Place(place.line(), characters(place).following(place.at())));
    }

    /** The place before the last character. */
    Place last(Place place) {
        return place.at() == 0 ? earlier(place)
                : new Place(place.line(), characters(place).preceding(place.at()));
    }

    /** The start of the next word. */
    Place nextWord(Place place) {
        if (place.at() >= length(place.line())) {
            return later(place);
        }
        int at = words(place).following(place.at());
        while (at < length(place.line()) && Character.isWhitespace(text(place).charAt(at))) {
            at++;
        }
        return joined(new Place(place.line(), at));
    }

    /** The start of this word, or of the one before. */
    Place lastWord(Place place) {
        if (place.at() == 0) {
            return earlier(place);
        }
        BreakIterator words = words(place);
        int at = words.preceding(place.at());
        while (at > 0 && Character.isWhitespace(text(place).charAt(at))) {
            at = words.preceding(at);
        }
        return new Place(place.line(), at);
    }

    /** The start of the next paragraph; of the last one its end. */
    Place nextParagraph(Place place) {
        Place end = paragraph(place.line()).to();
        return end.line() + 1 < lines.size() ? new Place(end.line() + 1, 0) : end;
    }

    /** The start of this paragraph, or, where that is the place, of the one before. */
    Place lastParagraph(Place place) {
        Place start = paragraph(place.line()).from();
        return start.equals(place) && start.line() > 0 ? paragraph(start.line() - 1).from() : start;
    }

    /** The word, or what stands between two words, whose character follows a place. */
    Selected word(Place place) {
        if (length(place.line()) == 0) {
            return Selected.at(new Place(place.line(), 0));
        }
        int on = Math.min(place.at(), length(place.line()) - 1);
        int end = words(place).following(on);
        int start = words(place).preceding(end);
        Matcher elided = ELIDED.matcher(text(place)).region(start, end);
        int within = elided.lookingAt() ? elided.end() : start;
        return on < within ? between(place.line(), start, within) : between(place.line(), within, end);
    }

    private static Selected between(int line, int from, int to) {
        return new Selected(new Place(line, from), new Place(line, to));
    }

    /** The whole paragraph that a line belongs to. */
    Selected paragraph(int line) {
        int first = line;
        while (first > 0 && !lines.get(first).begins()) {
            first--;
        }
        int last = line;
        while (last + 1 < lines.size() && !lines.get(last + 1).begins()) {
            last++;
        }
        return new Selected(new Place(first, 0), new Place(last, length(last)));
    }

    /** All of the text; the passages that a copy does not have are listed after it, and are none of it. */
    Selected all() {
        int last = lines.size() - 1;
        while (last > 0 && lines.get(last).isMissing()) {
            last--;
        }
        return new Selected(start(), new Place(last, length(last)));
    }

    /** Before the first character. */
    Place start() {
        return new Place(0, 0);
    }

    /** After the last. */
    Place end() {
        return new Place(lines.size() - 1, length(lines.size() - 1));
    }

    private Place later(Place place) {
        if (place.line() + 1 == lines.size()) {
            return new Place(place.line(), length(place.line()));
        }
        Place start = new Place(place.line() + 1, 0);
        return lines.get(start.line()).begins() ? start : next(start);
    }

    private Place earlier(Place place) {
        if (place.line() == 0) {
            return place;
        }
        Place end = new Place(place.line() - 1, length(place.line() - 1));
        return lines.get(place.line()).begins() ? end : last(end);
    }

    /** Where a paragraph goes on in the next line, its end is that one's start. */
    private Place joined(Place place) {
        boolean goesOn = place.at() == length(place.line()) && place.line() + 1 < lines.size()
                && !lines.get(place.line() + 1).begins();
        return goesOn ? new Place(place.line() + 1, 0) : place;
    }

    private BreakIterator characters(Place place) {
        return over(BreakIterator.getCharacterInstance(locale), place);
    }

    private BreakIterator words(Place place) {
        return over(BreakIterator.getWordInstance(locale), place);
    }

    private BreakIterator over(BreakIterator breaks, Place place) {
        breaks.setText(text(place));
        return breaks;
    }

    private String text(Place place) {
        return lines.get(place.line()).text();
    }

    private int length(int line) {
        return lines.get(line).length();
    }
}

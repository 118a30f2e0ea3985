package candour.check.claim;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a pattern finds, but asks the pattern only where a word stands with which it can begin: a pattern of a hundred words that is
 * asked at every letter is most of the time that a check takes.
 */
final class Finder {

    private final Pattern pattern;
    private final Glance beginnings;

    /** @param beginnings sees every word with which the pattern can begin, or a digit if it can begin with one */
    Finder(Pattern pattern, Glance beginnings) {
        this.pattern = pattern;
        this.beginnings = beginnings;
    }

    Pattern pattern() {
        return pattern;
    }

    /** What {@link Matcher#find} would find, in its order. */
    void each(String text, Consumer<Matcher> told) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int end = 0;
        for (int at = beginnings.next(text, 0); at >= 0; at = beginnings.after(text, at)) {
            int from = at > end && text.charAt(at - 1) == '£' ? at - 1 : at;
            if (from >= end && (isAt(matcher, from, text) || from < at && isAt(matcher, at, text))) {
                end = matcher.end();
                told.accept(matcher);
            }
        }
    }

    private static boolean isAt(Matcher matcher, int from, String text) {
        return matcher.region(from, text.length()).lookingAt();
    }

    /** The text with spaces in place of what is found, so that places stay what they are. */
    String blank(String text) {
        StringBuilder blank = new StringBuilder();
        each(
                text,
                found -> blank.append(text, blank.length(), found.start())
                        .append(" ".repeat(found.end() - found.start())));
        return blank.isEmpty()
                ? text
                : blank.append(text, blank.length(), text.length()).toString();
    }
}

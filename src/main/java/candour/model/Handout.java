package candour.model;

import candour.problem.Position;
import java.util.List;
import java.util.Locale;

/**
 * A text with which officers tell others of an inspection, in their own words. Where there is none, one is made from the facts.
 *
 * @param lines its sentences, each with what it rests on
 */
public record Handout(Kind kind, List<Line> lines, Position position) {

    /** How fast a script is read aloud, calmly: what the rule allows in a minute is what pages say takes one. */
    public static final int WORDS_A_MINUTE = 150;

    /** Whom it is for. */
    public enum Kind {
        PRESS_NOTICE,
        RADIO_SCRIPT,
        SCHOOLS,
        YOUNG_PEOPLES_GROUPS;

        /** As it is written in content and addresses: {@code press-notice}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Something that it says.
     *
     * @param from the findings, recommendations, judged areas and context of the same inspection that it rests on
     */
    public record Line(String says, List<Reference> from, Position position) {}
}

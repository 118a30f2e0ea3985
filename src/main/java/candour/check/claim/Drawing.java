package candour.check.claim;

import candour.model.Inspection;
import candour.model.YoungPeople;
import candour.problem.Code;
import candour.problem.Problem;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is drawn is said: the numbers of a drawing stand in the words beside it, which are held against the facts. */
public final class Drawing {

    private Drawing() {}

    public static List<Problem> check(Inspection inspection) {
        return inspection.youngPeople().stream()
                .flatMap(YoungPeople::points)
                .flatMap(point -> point.drawn().stream().flatMap(share -> check(point, share)))
                .toList();
    }

    private static Stream<Problem> check(YoungPeople.Point point, YoungPeople.Share share) {
        String text = point.says().text();
        boolean isSaid = isSaid(share.part(), text) && isSaid(share.all(), text);
        return isSaid
                ? Stream.empty()
                : Stream.of(new Problem(
                        Code.CLAIM_UNSUPPORTED,
                        point.position(),
                        "The drawing shows " + share.part() + " of " + share.all()
                                + ", and the words beside it do not say so.",
                        "Draw the numbers that the point says, or say them."));
    }

    /** In digits or as a word. */
    private static boolean isSaid(int number, String text) {
        String word = number < Amounts.SMALL.size() ? "|\\b" + Amounts.SMALL.get(number) + "\\b" : "";
        return Pattern.compile("(?<![\\d,.])" + number + "(?![\\d,]*\\d)" + word, Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find();
    }
}

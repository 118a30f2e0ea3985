package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Inspection;
import candour.model.YoungPeople;
import candour.say.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the radio script of one inspection says, in its order. */
final class HandoutRadio {

    /** More names than that would fill the minute. */
    private static final int MOST_INSPECTORATES = 3;

    private final Inspection inspection;
    private final HandoutFacts facts;
    private final HandoutGrades grades;
    private final HandoutLinks links;
    private final Words words;

    HandoutRadio(Chapter chapter, HandoutFacts facts, HandoutLinks links, Words words) {
        this.inspection = chapter.inspection();
        this.facts = facts;
        this.grades = new HandoutGrades(chapter, words);
        this.links = links;
        this.words = words;
    }

    /** What it is, the lowest grades by name, what had to get better, what was good, and what was asked if there is time. */
    List<String> script() {
        List<String> first = new ArrayList<>(List.of(facts.what()));
        if (inspection.inspectorates().size() <= MOST_INSPECTORATES) {
            first.add(words.with("radio-who", "inspectorates", inspection.inspectorates()));
        }
        first.addAll(facts.newer());
        first.addAll(facts.caveats());
        first.addAll(grades.spoken());
        List<String> last = new ArrayList<>(
                inspection.recommendations().isEmpty()
                        ? List.of()
                        : List.of(facts.asked().get(0)));
        last.add(words.with("radio-read-on", "address", links.spoken()));
        return new RadioScript(this::more, words.turns(), first, last)
                .of(points(YoungPeople::better), points(YoungPeople::good), last, asked());
    }

    /** What children are told that inspectors asked for; nothing where they are told of promises and dates as well. */
    private List<String> asked() {
        boolean isOnlyAsked = version()
                .filter(version -> YoungPart.NEXT.isOnlyAsked(version, inspection))
                .isPresent();
        return isOnlyAsked
                ? Stream.concat(Stream.of(words.the("radio-asked")), points(YoungPeople::next).stream())
                        .toList()
                : List.of();
    }

    /** That a script leaves things out, and where children are told several in one point, how many inspectors named in all. */
    private String more(int told) {
        int named = facts.improvements();
        return named > points(YoungPeople::better).size()
                ? words.with("radio-part", "told", told, "count", named)
                : words.with("radio-more", "told", told);
    }

    private List<String> points(Function<YoungPeople, List<YoungPeople.Point>> which) {
        return version()
                .map(which)
                .map(points -> HandoutFacts.points(points, points.size()).shown())
                .orElse(List.of());
    }

    private Optional<YoungPeople> version() {
        return inspection.youngPeople().stream().findFirst();
    }
}

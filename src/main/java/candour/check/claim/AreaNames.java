package candour.check.claim;

import candour.model.Area;
import candour.model.Judgement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** By which names a text can speak of an area that was judged, and what it says of it straight out. */
final class AreaNames {

    /** Between an area and the word that is its grade: "was", "was also only", ": ". */
    private static final Pattern IS = Pattern.compile(
            "[\\s,:;*–—-]*(?:(?:was|were|is|are|has been|had been|also|only|just|both|all|again|judged|rated|graded|found|to be|too)[\\s,:*]+)*",
            Pattern.CASE_INSENSITIVE);

    /** Before an area that a clause begins with: "a good start, and stay safe" may go on with something else. */
    private static final Pattern BEGINS = Pattern.compile("(?:^|[.,:;*(–—])[\\s*]*(?:the )?$");

    /** Before the name of an area: "health services for children in care" are others than "services for children in care". */
    private static final Pattern ALONE = Pattern.compile(
            "(?:^|[^\\p{L}\\s]|\\b(?:the|and|or|both|that|of|for|in|on|at|to|with|was|were|judged|found|rated|graded|called))\\s*$");

    /** A grade, and after it all that was given it: "**Good:** Be healthy; Stay safe". */
    private static final Pattern HEADS = Pattern.compile("[\\s*_-]*:[\\s*_]*");

    private final List<Judgement> judged;
    /** What was given to the areas of each name. */
    private final Map<String, Set<String>> given = new HashMap<>();

    /** @param others what the council and its peers said of the areas */
    AreaNames(List<Judgement> judged, List<Judgement> others) {
        this.judged = judged;
        Stream.concat(judged.stream(), others.stream().filter(one -> !judged.contains(one)))
                .filter(one -> judged.contains(one) || !isJudged(one.area()))
                .forEach(one -> all(one.area())
                        .forEach(name -> given.computeIfAbsent(name, any -> new HashSet<>())
                                .add(grade(one))));
    }

    private boolean isJudged(Area area) {
        return judged.stream().anyMatch(one -> one.area().id().equals(area.id()));
    }

    /** What an area is called and no other that was judged otherwise. */
    Stream<String> of(Area area) {
        return all(area).filter(name -> given.getOrDefault(name, Set.of()).size() == 1);
    }

    private static Stream<String> all(Area area) {
        return Stream.concat(Stream.of(area.name()), area.young().stream())
                .map(GradeWords::lower)
                .distinct();
    }

    private static String grade(Judgement judgement) {
        return judgement.fold(graded -> GradeWords.label(graded.grade()), Judgement.Worded::words, absent -> "");
    }

    /** Those whose names stand in a sentence as they are. */
    List<Judgement> in(String sentence, List<Judgement> judgements) {
        String lower = GradeWords.lower(sentence);
        return judgements.stream()
                .filter(one -> of(one.area()).anyMatch(name -> isIn(lower, name)))
                .toList();
    }

    /** The areas to which a sentence gives a grade straight out: "Staying safe was good", "Good: Staying safe". */
    Stream<Judgement> straight(String sentence, GradeWords.Said said) {
        String lower = GradeWords.lower(sentence);
        String before = lower.substring(0, said.start());
        String after = lower.substring(said.start() + said.words().length());
        boolean isHeading = HEADS.matcher(after).lookingAt() && before.chars().noneMatch(Character::isLetter);
        return judged.stream()
                .filter(one -> of(one.area()).anyMatch(name -> isHeading ? isIn(after, name) : endsWith(before, name)));
    }

    private static boolean endsWith(String before, String name) {
        int at = before.lastIndexOf(name);
        return at >= 0
                && BEGINS.matcher(before.substring(0, at)).find()
                && IS.matcher(before.substring(at + name.length())).matches();
    }

    private static boolean isIn(String sentence, String name) {
        int at = sentence.indexOf(name);
        return at >= 0 && ALONE.matcher(sentence.substring(0, at)).find();
    }
}

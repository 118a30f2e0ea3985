package candour.check.claim;

import candour.model.Judgement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a sentence of a summary is about: areas that it names, or facts with which it shares more than a word. */
final class Subjects {

    private static final Pattern SUMMED =
            Pattern.compile("\\b(?:overall|as a whole|taken together)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHERS =
            Pattern.compile("\\b(?:itself|own|self-assess\\w*|peers?)\\b", Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST = 4;
    private static final Set<String> FUNCTION = Set.of(
            "four", "five", "seven", "eight", "nine", "eleven", "twelve", "half", "they", "were", "that", "this",
            "with", "have", "from", "than", "their", "there", "which", "when", "been", "only", "also", "overal",
            "judged", "more", "most", "many", "some", "into", "other", "about", "what", "those", "these", "them",
            "over");
    private static final Pattern OVERALL =
            Pattern.compile("[\\s,*]*(?:overall|as a whole|taken together)\\b", Pattern.CASE_INSENSITIVE);

    /** Words of every theme. */
    private static final Set<String> EVERYWHERE =
            Set.of("childr", "people", "young", "servic", "counci", "suppor", "work");

    private static final int LONG_NAME = 2;
    private static final int STEM = 6;
    private static final int SHARED = 2;

    private final Held held;
    private final GradeWords words;
    private final Map<Fact, Set<String>> stems = new HashMap<>();
    private final Set<String> common;
    private final AreaNames names;

    Subjects(Held held, GradeWords words) {
        this.held = held;
        this.words = words;
        names = new AreaNames(held.judged(), held.others());
        held.facts().forEach(fact -> stems.put(fact, stems(fact.text())));
        Map<String, Long> often = stems.values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(stem -> stem, Collectors.counting()));
        common = often.entrySet().stream()
                .filter(stem -> stem.getValue() > Math.max(SHARED, held.facts().size() / 8))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    Held held() {
        return held;
    }

    /** @param isFirm whether the sentence gives a grade, so that an area may be named in other words too */
    List<Judgement> of(String sentence, boolean isFirm) {
        List<Judgement> named = names.in(sentence, held.judged());
        if (named.isEmpty() && isFirm && !areSummed(sentence)) {
            return meant(sentence, held.judged());
        }
        if (!named.isEmpty() || !areSummed(sentence)) {
            return named;
        }
        List<Judgement> headlines =
                held.judged().stream().filter(one -> one.area().headline()).toList();
        List<Judgement> meant = meant(sentence, headlines);
        return meant.isEmpty() ? headlines : meant;
    }

    /** Those of whose names a sentence has all words, in whatever order: "those with learning difficulties or disabilities". */
    private List<Judgement> meant(String sentence, List<Judgement> judgements) {
        Set<String> said = stems(sentence);
        return judgements.stream()
                .filter(one -> names.of(one.area())
                        .map(Subjects::telling)
                        .anyMatch(name -> name.size() >= LONG_NAME && said.containsAll(name)))
                .toList();
    }

    /** Whether a sentence gives an area straight out a grade that it was not given: no fact about something else can hold that. */
    boolean contradict(String sentence, GradeWords.Said said, String label) {
        return !OTHERS.matcher(sentence).find()
                && names.straight(sentence, said).anyMatch(one -> !gave(one, label));
    }

    /** "Services were good": what sums up all judgements. */
    boolean summedUpAs(String label) {
        return held.judged().stream().filter(one -> one.area().headline()).anyMatch(one -> gave(one, label));
    }

    /** "And all other grades were good": those of areas that are not named, but for what sums up all. */
    boolean others(List<Judgement> named, String label, boolean areAll) {
        List<Judgement> rest = held.judged().stream()
                .filter(one -> !named.contains(one) && !one.area().headline())
                .filter(one -> one.graded().findAny().isPresent())
                .toList();
        return areAll
                ? rest.stream().allMatch(one -> gave(one, label))
                : rest.stream().anyMatch(one -> gave(one, label));
    }

    /** "It gave itself a higher mark": what the council or its peers said of an area that is named. */
    boolean areOthers(String sentence, String label) {
        return OTHERS.matcher(sentence).find()
                && names.in(sentence, held.others()).stream().anyMatch(one -> gave(one, label));
    }

    boolean areSummed(String sentence) {
        return SUMMED.matcher(sentence).find();
    }

    boolean gave(Judgement judgement, String label) {
        return judgement.fold(
                graded -> GradeWords.label(graded.grade()).equals(label),
                worded -> new Fact(worded.words()).holdsGrade(label, words),
                absent -> false);
    }

    /**
     * Whether a fact that has the word is about the same: it shares words with the sentence that few facts have, and that do not
     * name an area of another grade. What is "good overall" is held by a fact that sums up too.
     */
    boolean relate(String sentence, GradeWords.Said grade, List<Judgement> named) {
        String label = grade.labels().iterator().next();
        boolean isOverall = OVERALL.matcher(
                        sentence.substring(grade.start() + grade.words().length()))
                .lookingAt();
        Set<String> said = rare(sentence);
        named.forEach(one -> names.of(one.area()).forEach(name -> said.removeAll(stems(name))));
        return held.facts().stream()
                .filter(fact -> fact.holdsGrade(label, words))
                .filter(fact -> !isOverall || areSummed(fact.text()))
                .anyMatch(fact -> said.stream()
                                .filter(Objects.requireNonNull(stems.get(fact))::contains)
                                .count()
                        >= SHARED);
    }

    /** Those of the facts that are about something which a text also names. */
    Predicate<Fact> touchedBy(String text) {
        Set<String> said = rare(text);
        return fact -> {
            Set<String> theirs = Objects.requireNonNull(stems.get(fact));
            return said.stream().anyMatch(theirs::contains);
        };
    }

    /** Few call an area by the words that a framework prints: whether one that was given the grade is about the same. */
    boolean haveThemes(String sentence, String label) {
        Set<String> said = telling(sentence);
        return held.judged().stream()
                .filter(one -> gave(one, label))
                .flatMap(one -> one.area().themes().stream())
                .map(theme -> stems(theme.name() + " " + theme.about()))
                .anyMatch(about -> said.stream().anyMatch(about::contains));
    }

    private Set<String> rare(String text) {
        Set<String> said = stems(text);
        said.removeAll(common);
        words.in(text).forEach(one -> said.removeAll(stems(one.words())));
        return said;
    }

    /** Those that not every area has. */
    private static Set<String> telling(String name) {
        Set<String> stems = stems(name);
        stems.removeAll(EVERYWHERE);
        return stems;
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        int begin = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !Character.isLetter(text.charAt(at))) {
                if (at - begin >= SHORTEST) {
                    stems.add(GradeWords.lower(text.substring(begin, Math.min(at, begin + STEM))));
                }
                begin = at + 1;
            }
        }
        stems.removeAll(FUNCTION);
        return stems;
    }
}

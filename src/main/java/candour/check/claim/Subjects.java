package candour.check.claim;

import candour.model.Area;
import candour.model.Judgement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a sentence of a summary is about: areas that it names, or facts with which it shares more than a word. */
final class Subjects {

    private static final Pattern SUMMED =
            Pattern.compile("\\b(?:overall|as a whole|taken together)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHERS =
            Pattern.compile("\\b(?:itself|own|self-assess\\w*|peers?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final Set<String> FUNCTION = Set.of(
            "four", "five", "seven", "eight", "nine", "eleven", "twelve", "half", "they", "were", "that", "this",
            "with", "have", "from", "than", "their", "there", "which", "when", "been", "only", "also", "overal",
            "judged", "more", "most", "many", "some", "into", "other", "about", "what", "those", "these", "them",
            "over");
    private static final int STEM = 6;
    private static final int SHARED = 2;

    private final Held held;
    private final GradeWords words;
    private final Map<Fact, Set<String>> stems = new HashMap<>();
    private final Set<String> common;

    Subjects(Held held, GradeWords words) {
        this.held = held;
        this.words = words;
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

    List<Judgement> of(String sentence) {
        List<Judgement> named = named(sentence, held.judged());
        if (!named.isEmpty() || !areSummed(sentence)) {
            return named;
        }
        return held.judged().stream().filter(one -> one.area().headline()).toList();
    }

    private List<Judgement> named(String sentence, List<Judgement> judgements) {
        String lower = GradeWords.lower(sentence);
        return judgements.stream()
                .filter(one -> isUnique(one.area()) && names(one.area()).anyMatch(name -> isIn(lower, name)))
                .toList();
    }

    /** "It gave itself a higher mark": what the council or its peers said of an area that is named. */
    boolean areOthers(String sentence, String label) {
        return OTHERS.matcher(sentence).find()
                && named(sentence, held.others()).stream().anyMatch(one -> gave(one, label));
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

    /** Whether a fact that has the word is about the same: it shares words with the sentence that few facts have. */
    boolean relate(String sentence, String label) {
        Set<String> said = rare(sentence);
        return held.facts().stream()
                .filter(fact -> fact.holdsGrade(label, words))
                .anyMatch(fact -> said.stream()
                                .filter(Objects.requireNonNull(stems.get(fact))::contains)
                                .count()
                        >= SHARED);
    }

    /** Whether a fact is about something that a text also names. */
    boolean touches(String text, Fact fact) {
        Set<String> theirs = Objects.requireNonNull(stems.get(fact));
        return rare(text).stream().anyMatch(theirs::contains);
    }

    private Set<String> rare(String text) {
        Set<String> said = stems(text);
        said.removeAll(common);
        words.in(text).forEach(one -> said.removeAll(stems(one.words())));
        return said;
    }

    private boolean isUnique(Area area) {
        return held.judged().stream()
                        .filter(one -> one.area().name().equals(area.name()))
                        .count()
                == 1;
    }

    private static Stream<String> names(Area area) {
        return Stream.concat(Stream.of(area.name()), area.young().stream()).map(GradeWords::lower);
    }

    private static boolean isIn(String sentence, String name) {
        int at = sentence.indexOf(name);
        return at >= 0 && (at == 0 || !Character.isLetter(sentence.charAt(at - 1)));
    }

    private static Set<String> stems(String text) {
        return WORD.matcher(GradeWords.lower(text))
                .results()
                .map(match ->
                        match.group().substring(0, Math.min(STEM, match.group().length())))
                .filter(stem -> !FUNCTION.contains(stem))
                .collect(Collectors.toCollection(HashSet::new));
    }
}

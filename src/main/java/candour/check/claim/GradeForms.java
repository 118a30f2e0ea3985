package candour.check.claim;

import candour.check.reading.FamiliarWords;
import candour.model.Grade;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The forms in which the words of a grade are met in prose. */
final class GradeForms {

    private static final FamiliarWords FAMILIAR = new FamiliarWords(List.of());
    private static final List<String> ENDINGS = List.of("", "s", "ed", "d", "ing", "ly");

    private GradeForms() {}

    /** The label, the words of its id where they are others, and each half of "good/promising". */
    static Stream<String> of(Grade grade) {
        String label = GradeWords.label(grade);
        String id = grade.id().replace('-', ' ');
        Stream<String> other = label.contains(id) && !label.startsWith(id) ? Stream.empty() : Stream.of(id);
        return Stream.concat(
                        Stream.concat(Stream.of(label), other),
                        label.contains(" ") ? Stream.empty() : Arrays.stream(label.split("/")))
                .distinct();
    }

    /** "Performs well" is also met as "performed well", "adequate" as "adequately". */
    static String pattern(String form) {
        String plain = form.replaceAll("[^\\p{L}\\d ]", "\\\\$0").replaceAll("(?<=.{4})ly$", "");
        return plain.replaceAll("^(\\w+[^s ])s (?=\\w)", "$1(?:s|ed|d|ing)? ") + "(?:ly)?";
    }

    /** The first word of a form, in each way in which {@link #pattern} lets it end. */
    static Stream<String> beginnings(String form) {
        String first = form.split("[^\\p{L}]", 2)[0];
        String base = first.replaceFirst("(?:s|ly)$", "");
        return Stream.concat(Stream.of(first), ENDINGS.stream().map(end -> base + end));
    }

    /** Whether each of its words may be one of every day. */
    static boolean isOrdinary(String form) {
        return Arrays.stream(form.split("[ /]")).allMatch(FAMILIAR::has);
    }
}

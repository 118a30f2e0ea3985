package candour.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that the content says.
 *
 * @param words those that come with the program in the site's language, then the publisher's own
 * @param accessibility the statement; absent only where it could not be read
 * @param pictures for the children's versions, by id
 * @param frameworks by id
 * @param authorities by name
 * @param unreadable ids of frameworks, inspections and pictures ({@code pictures/home}), or {@code site.yaml}, of which some part could not be read: rules about what is missing
 *     stay silent about them, so that one mistake is told once
 * @param withheld inspections that are not shown, because they were published after the day asked for
 */
public record Archive(
        Site site,
        List<WordFile> words,
        Optional<AccessibilityStatement> accessibility,
        List<Theme> themes,
        Glossary glossary,
        Map<String, Picture> pictures,
        List<Framework> frameworks,
        List<Authority> authorities,
        List<Inspection> withheld,
        Set<String> unreadable) {

    public Stream<Inspection> inspections() {
        return authorities.stream().flatMap(authority -> authority.inspections().stream());
    }

    /** The day of the newest dated fact: a publication, the date of a source, a word on progress. Empty when there is no inspection. */
    public Optional<LocalDate> newestFact() {
        return inspections().flatMap(Inspection::dates).map(PartialDate::latest).max(LocalDate::compareTo);
    }

    /** The same without what was not certainly published by that day. */
    public Archive asAt(LocalDate day) {
        List<Authority> known = authorities.stream()
                .map(authority -> new Authority(
                        authority.id(),
                        authority.name(),
                        authority.council(),
                        authority.region(),
                        authority.code(),
                        authority.about(),
                        authority.inspections().stream()
                                .filter(one -> isOut(one, day))
                                .toList(),
                        authority.position()))
                .toList();
        List<Inspection> later = inspections().filter(one -> !isOut(one, day)).toList();
        return new Archive(
                site, words, accessibility, themes, glossary, pictures, frameworks, known, later, unreadable);
    }

    private static boolean isOut(Inspection inspection, LocalDate day) {
        return !inspection.published().latest().isAfter(day);
    }
}

package candour.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that the content says.
 *
 * @param words those that come with the program in the site's language, then the publisher's own
 * @param pages what stands on the pages of the publisher's own, by id
 * @param accessibility the statement; absent only where it could not be read
 * @param pictures for the children's versions, by id
 * @param frameworks by id
 * @param places the list by which tables name authorities; empty where there is no table
 * @param authorities by name
 * @param unreadable ids of frameworks, inspections and pictures ({@code pictures/home}), or {@code site.yaml}, of which some part could not be read: rules about what is missing
 *     stay silent about them, so that one mistake is told once
 * @param borrowed what comes from the library, {@code frameworks/sif} or {@code themes.yaml}: it is shown if the content uses it, or asks for it
 * @param withheld inspections that are not shown, because they were published after the day asked for
 */
public record Archive(
        Site site,
        List<WordFile> words,
        Map<String, Html> pages,
        Optional<AccessibilityStatement> accessibility,
        List<Theme> themes,
        Glossary glossary,
        Map<String, Picture> pictures,
        List<Framework> frameworks,
        Gazetteer places,
        List<Authority> authorities,
        List<Inspection> withheld,
        Set<String> unreadable,
        Set<String> borrowed) {

    public Stream<Inspection> inspections() {
        return authorities.stream().flatMap(authority -> authority.inspections().stream());
    }

    /** The frameworks that have a page: those of the content and those that were asked for, and of the library's others those that are used. */
    public List<Framework> shownFrameworks() {
        Set<String> used = Stream.concat(
                        addressed().map(one -> one.framework().id()),
                        site.shown().frameworks().stream().map(Reference::id))
                .collect(Collectors.toSet());
        return frameworks.stream()
                .filter(one -> used.contains(one.id()) || !borrowed.contains("frameworks/" + one.id()))
                .toList();
    }

    /** Whether any of those frameworks prints numbers beside its grades: they have to be told apart only then. */
    public boolean hasNumberedGrades() {
        return shownFrameworks().stream()
                .flatMap(one -> one.scales().values().stream())
                .flatMap(scale -> scale.grades().stream())
                .anyMatch(grade -> grade.printed().isPresent());
    }

    /** The themes that have a page: all of the content's own, and of the library's those on which anything was judged, found or asked. */
    public List<Theme> shownThemes() {
        if (!borrowed.contains("themes.yaml")) {
            return themes;
        }
        Set<String> used = Stream.concat(
                        inspections().flatMap(Archive::themesOf).map(Theme::id),
                        site.shown().themes().stream().map(Reference::id))
                .collect(Collectors.toSet());
        return themes.stream().filter(one -> used.contains(one.id())).toList();
    }

    private static Stream<Theme> themesOf(Inspection inspection) {
        return Stream.concat(
                inspection.allJudgements().flatMap(one -> one.area().themes().stream()),
                inspection.points().flatMap(one -> one.themes().stream()));
    }

    /** The day of the newest dated fact: a publication, the date of a source, a word on progress. Empty when there is no inspection. */
    public Optional<LocalDate> newestFact() {
        return inspections().flatMap(Inspection::dates).map(PartialDate::latest).max(LocalDate::compareTo);
    }

    /** The day up to which anything here is known to be so: the newest dated fact, or the last time that a children's version was read. */
    public Optional<LocalDate> newestDay() {
        Stream<LocalDate> read = inspections()
                .flatMap(one -> one.youngPeople().stream())
                .flatMap(one -> one.reviewed().stream())
                .map(one -> one.on().latest());
        return Stream.concat(newestFact().stream(), read).max(LocalDate::compareTo);
    }

    /** All inspections that have an address: those that are shown, and those that are held back with a notice. */
    public Stream<Inspection> addressed() {
        return authorities.stream()
                .flatMap(authority -> Stream.concat(authority.inspections().stream(), authority.held().stream()));
    }

    /** The same without what was not certainly published by that day. */
    public Archive asAt(LocalDate day) {
        List<Inspection> later = inspections().filter(one -> !isOut(one, day)).toList();
        return with(
                authorities.stream()
                        .map(authority -> authority.with(out(authority.inspections(), day), out(authority.held(), day)))
                        .toList(),
                later);
    }

    /** The same without the inspections whose children's version was promised by a day before that one, if the site wants it so. */
    public Archive keepingPromises(LocalDate today) {
        return site.holdsBack()
                ? with(
                        authorities.stream()
                                .map(authority -> authority.with(
                                        authority.inspections().stream()
                                                .filter(one -> !one.isOverdue(today))
                                                .toList(),
                                        authority.inspections().stream()
                                                .filter(one -> one.isOverdue(today))
                                                .toList()))
                                .toList(),
                        withheld)
                : this;
    }

    private Archive with(List<Authority> shown, List<Inspection> later) {
        return new Archive(
                site,
                words,
                pages,
                accessibility,
                themes,
                glossary,
                pictures,
                frameworks,
                places,
                shown,
                later,
                unreadable,
                borrowed);
    }

    private static List<Inspection> out(List<Inspection> inspections, LocalDate day) {
        return inspections.stream().filter(one -> isOut(one, day)).toList();
    }

    private static boolean isOut(Inspection inspection, LocalDate day) {
        return !inspection.published().latest().isAfter(day);
    }
}

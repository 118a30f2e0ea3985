package candour.check;

import candour.check.claim.Claim;
import candour.check.claim.GradeWords;
import candour.check.claim.Prose;
import candour.check.reading.Reader;
import candour.check.reading.Sentence;
import candour.check.written.NowRules;
import candour.model.Archive;
import candour.model.Handout;
import candour.model.Inspection;
import candour.model.Passage;
import candour.model.YoungPeople;
import candour.problem.Problem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * All rules about one inspection. Of the archive they use what {@link CheckedBefore.Around} names, and of other inspections what is
 * {@link Asked}, so that what they find can be kept until any of it changes.
 */
final class InspectionRules {

    private final Archive archive;
    private final Reader reader;
    private final LocalDate today;
    private final boolean isAllShown;
    /** How each framework's grades are said, by its id. */
    private final Map<String, GradeWords> grades = new ConcurrentHashMap<>();

    InspectionRules(Archive archive, LocalDate today, boolean isAllShown) {
        this.archive = archive;
        this.reader = new Reader(archive);
        this.today = today;
        this.isAllShown = isAllShown;
    }

    /**
     * What is looked at.
     *
     * @param earlier the grades, by their words, that earlier inspections of the area gave
     * @param about what is said of the area: it has to rest on facts of one of its inspections
     * @param unreadable what of the inspection could not be read
     */
    record Asked(Inspection inspection, Set<String> earlier, String about, Set<String> unreadable) {}

    /**
     * What was found.
     *
     * @param about what is said of the area and does not rest on this inspection
     */
    record Found(List<Problem> problems, List<Claim> about) {}

    Found check(Asked asked) {
        Inspection inspection = asked.inspection();
        if (asked.unreadable().contains(inspection.id())) {
            return new Found(unread(inspection, asked.unreadable()), List.of());
        }
        GradeWords said = grades.computeIfAbsent(
                inspection.framework().id(), id -> new GradeWords(inspection.framework(), archive.frameworks()));
        Prose prose = new Prose(inspection, asked.earlier(), archive.glossary(), said);
        List<Claim> about = Prose.counts(asked.about()) ? prose.around(asked.about()) : List.of();
        return new Found(problems(inspection, asked.unreadable(), prose), about);
    }

    /** The last day of which something may be said: none where what came later is withheld anyway. */
    LocalDate lastKnown() {
        return isAllShown ? today : LocalDate.MAX;
    }

    /** What can be asked of any record. */
    private List<Problem> always(Inspection inspection, List<Problem> stated) {
        return all(Stream.of(
                DateRules.check(inspection, lastKnown(), archive.frameworks()),
                YoungPeopleRules.check(archive, inspection, today),
                stated));
    }

    private static List<Problem> stated(Inspection inspection) {
        return all(Stream.of(RepetitionRules.check(inspection), GradeRules.check(inspection)));
    }

    /** Rules about what is missing would be fooled by a record that could not be read. */
    private List<Problem> unread(Inspection inspection, Set<String> unreadable) {
        List<Problem> always = always(inspection, stated(inspection));
        boolean isToldWhole = !unreadable.contains(inspection.id() + "/");
        return isToldWhole ? all(Stream.of(always, words(inspection))) : always;
    }

    /** Which rules wait for which. */
    private List<Problem> problems(Inspection inspection, Set<String> unreadable, Prose prose) {
        List<Problem> stated = stated(inspection);
        boolean isSummaryWhole = !unreadable.contains(inspection.id() + "/summary.md");
        boolean isToldWhole = !unreadable.contains(inspection.id() + "/");
        List<Problem> traced = all(Stream.of(YoungPeopleRules.traced(inspection), HandoutRules.check(inspection)));
        List<Problem> claims =
                stated.isEmpty() ? ProseRules.check(inspection, isSummaryWhole, prose) : List.<Problem>of();
        boolean isToldTrue = isToldWhole && stated.isEmpty() && traced.stream().noneMatch(Problem::isError);
        List<Problem> ifComplete = all(Stream.of(
                always(inspection, stated),
                traced,
                claims,
                isToldTrue ? leftOut(inspection, claims) : List.of(),
                words(inspection),
                VisitRules.check(inspection),
                ProgressRules.check(inspection),
                SourceRules.check(inspection)));
        boolean isSound = isToldTrue && isSummaryWhole && ifComplete.stream().noneMatch(Problem::isError);
        return isSound ? all(Stream.of(ifComplete, FreshnessRules.check(inspection))) : ifComplete;
    }

    /** What is left out is asked once what is told is true. */
    private static List<Problem> leftOut(Inspection inspection, List<Problem> claims) {
        boolean areHandoutsTrue =
                inspection.handouts().stream().noneMatch(one -> claims.stream().anyMatch(claim -> isIn(claim, one)));
        return all(Stream.of(
                ToldRules.check(inspection),
                PlacedRules.check(inspection),
                areHandoutsTrue ? HandoutRules.leftOut(inspection) : List.of()));
    }

    private static boolean isIn(Problem claim, Handout handout) {
        return claim.at().file().equals(handout.position().file());
    }

    /** What is told of words is about English. */
    private List<Problem> words(Inspection inspection) {
        if (!archive.site().language().toLowerCase(Locale.ROOT).startsWith("en")) {
            return List.of();
        }
        Optional<YoungPeople> youngest = inspection.youngPeople().stream()
                .min(Comparator.comparing(version -> version.ages().from()));
        Stream<Problem> versions = inspection.youngPeople().stream()
                .flatMap(version ->
                        words(version, youngest.filter(version::equals).isPresent() ? inEach(inspection) : Stream.of())
                                .stream());
        return Stream.concat(NowRules.check(inspection, today).stream(), versions)
                .toList();
    }

    /** What stands in every version, and is read as the youngest do. */
    private static Stream<Passage> inEach(Inspection inspection) {
        return Stream.concat(
                inspection.context().stream().flatMap(one -> one.young().stream()),
                inspection.corrections().stream().flatMap(one -> one.young().stream()));
    }

    private List<Problem> words(YoungPeople version, Stream<Passage> more) {
        Map<Passage, List<Sentence>> read = new LinkedHashMap<>();
        Stream.concat(version.passages(), more).forEach(passage -> read.put(passage, reader.sentences(passage.text())));
        return all(Stream.of(
                ReadingRules.check(archive, reader, version, read), WordingRules.check(archive.glossary(), read)));
    }

    private static List<Problem> all(Stream<List<Problem>> rules) {
        return rules.flatMap(List::stream).toList();
    }
}

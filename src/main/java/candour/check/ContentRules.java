package candour.check;

import candour.check.claim.GradeWords;
import candour.check.claim.Prose;
import candour.check.reading.Reader;
import candour.check.reading.Sentence;
import candour.check.written.NowRules;
import candour.model.Archive;
import candour.model.Correction;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All rules. They run on whatever could be read, so that authors see every mistake in one run. */
public final class ContentRules {

    private final Archive archive;
    private final Reader reader;
    private final LocalDate today;
    private final boolean isAllShown;
    /** How each framework's grades are said, by its id. */
    private final Map<String, GradeWords> grades = new ConcurrentHashMap<>();

    private ContentRules(Archive archive, LocalDate today, boolean isAllShown) {
        this.isAllShown = isAllShown;
        this.archive = archive;
        this.reader = new Reader(archive);
        this.today = today;
    }

    /**
     * All that is wrong.
     *
     * @param today the day on which promises are looked at
     * @param isAllShown whether everything is published, and not only what was known on that day: then nothing may be of a later day
     */
    public static List<Problem> check(Archive archive, LocalDate today, boolean isAllShown) {
        ContentRules rules = new ContentRules(archive, today, isAllShown);
        Stream<Problem> inspections =
                archive.inspections().toList().parallelStream().map(rules::inspection).toList().stream()
                        .flatMap(List::stream);
        Stream<Problem> frameworks =
                archive.frameworks().stream().flatMap(framework -> FrameworkAreaRules.check(framework).stream());
        Stream<Problem> followUps = archive.authorities().stream()
                .flatMap(authority -> ProgressRules.followUps(authority, archive.unreadable()).stream());
        return Stream.of(
                        rules.site(),
                        rules.statement(),
                        FrameworkRules.check(archive),
                        frameworks,
                        AuthorityRules.check(archive.authorities(), archive.site()).stream(),
                        rules.abouts(),
                        PictureRules.check(archive.pictures().values()).stream(),
                        followUps,
                        inspections)
                .flatMap(problems -> problems)
                .toList();
    }

    /** Where all inspections of an area could be read. */
    private Stream<Problem> abouts() {
        return archive.authorities().stream()
                .filter(one -> one.inspections().stream()
                        .noneMatch(inspection -> archive.unreadable().contains(inspection.id())))
                .flatMap(one -> AboutRules.check(one, this::prose));
    }

    private Prose prose(Inspection inspection) {
        GradeWords said = grades.computeIfAbsent(
                inspection.framework().id(), id -> new GradeWords(inspection.framework(), archive.frameworks()));
        return new Prose(archive, inspection, said);
    }

    /** The last day of which something may be said: none where what came later is withheld anyway. */
    private LocalDate lastKnown() {
        return isAllShown ? today : LocalDate.MAX;
    }

    private Stream<Problem> site() {
        return archive.unreadable().contains("site.yaml") ? Stream.empty() : SiteRules.check(archive);
    }

    private Stream<Problem> statement() {
        return archive.accessibility().stream()
                .flatMap(one -> Stream.concat(
                        StatementRules.check(one, today).stream(), FutureRules.check(one, lastKnown()).stream()));
    }

    /** Rules about what is missing would be fooled by a record that could not be read. In one piece: which rules wait for which. */
    private List<Problem> inspection(Inspection inspection) {
        List<Problem> stated = all(Stream.of(RepetitionRules.check(inspection), GradeRules.check(inspection)));
        List<Problem> always = all(Stream.of(
                DateRules.check(inspection, lastKnown()), YoungPeopleRules.check(archive, inspection, today), stated));
        boolean isSummaryWhole = !archive.unreadable().contains(inspection.id() + "/summary.md");
        boolean isToldWhole = !archive.unreadable().contains(inspection.id() + "/");
        if (archive.unreadable().contains(inspection.id())) {
            return isToldWhole ? all(Stream.of(always, words(inspection))) : always;
        }
        List<Problem> traced = all(Stream.of(YoungPeopleRules.traced(inspection), HandoutRules.check(inspection)));
        List<Problem> claims =
                stated.isEmpty() ? ProseRules.check(inspection, isSummaryWhole, prose(inspection)) : List.<Problem>of();
        boolean isToldTrue = isToldWhole && stated.isEmpty() && traced.stream().noneMatch(Problem::isError);
        List<Problem> ifComplete = all(Stream.of(
                always,
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
        return all(
                Stream.of(ToldRules.check(inspection), areHandoutsTrue ? HandoutRules.leftOut(inspection) : List.of()));
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
                        words(
                                version,
                                youngest.filter(version::equals).isPresent() ? inspection.corrections() : List.of())
                                .stream());
        return Stream.concat(NowRules.check(inspection, today).stream(), versions)
                .toList();
    }

    /** @param corrections stand in every version, and are read as the youngest do */
    private List<Problem> words(YoungPeople version, List<Correction> corrections) {
        Map<Passage, List<Sentence>> read = new LinkedHashMap<>();
        Stream.concat(version.passages(), corrections.stream().flatMap(one -> one.young().stream()))
                .forEach(passage -> read.put(passage, reader.sentences(passage.text())));
        return all(Stream.of(
                ReadingRules.check(archive, reader, version, read), WordingRules.check(archive.glossary(), read)));
    }

    private static List<Problem> all(Stream<List<Problem>> rules) {
        return rules.flatMap(List::stream).toList();
    }
}

package candour.check;

import candour.check.InspectionRules.Asked;
import candour.check.InspectionRules.Found;
import candour.check.claim.Prose;
import candour.model.Archive;
import candour.model.Authority;
import candour.model.Inspection;
import candour.problem.Problem;
import candour.read.Together;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rules. They run on whatever could be read, so that authors see every mistake in one run. */
public final class ContentRules {

    private final Archive archive;
    private final LocalDate today;
    private final InspectionRules rules;
    private final CheckedBefore before;

    private ContentRules(Archive archive, LocalDate today, boolean isAllShown, CheckedBefore before) {
        this.archive = archive;
        this.today = today;
        this.before = before;
        this.rules = before.rules(archive, today, isAllShown);
    }

    /**
     * All that is wrong.
     *
     * @param today the day on which promises are looked at
     * @param isAllShown whether everything is published, and not only what was known on that day: then nothing may be of a later day
     */
    public static List<Problem> check(Archive archive, LocalDate today, boolean isAllShown) {
        return check(archive, today, isAllShown, new CheckedBefore());
    }

    /** The same, for content that was checked before: what has not changed since is not looked at again. */
    public static List<Problem> check(Archive archive, LocalDate today, boolean isAllShown, CheckedBefore before) {
        return new ContentRules(archive, today, isAllShown, before).check();
    }

    private List<Problem> check() {
        Map<String, Found> found = inspections();
        Stream<Problem> frameworks =
                archive.frameworks().stream().flatMap(framework -> FrameworkAreaRules.check(framework).stream());
        Stream<Problem> followUps = archive.authorities().stream()
                .flatMap(authority -> ProgressRules.followUps(authority, archive.unreadable()).stream());
        return Stream.of(
                        site(),
                        statement(),
                        FrameworkRules.check(archive),
                        frameworks,
                        AuthorityRules.check(archive.authorities(), archive.site()).stream(),
                        abouts(found),
                        PictureRules.check(archive.pictures().values()).stream(),
                        followUps,
                        archive.inspections().flatMap(one -> of(one, found).problems().stream()))
                .flatMap(problems -> problems)
                .toList();
    }

    /** What was found in each inspection, by its id; many are looked at at the same time. */
    private Map<String, Found> inspections() {
        List<Asked> asked = archive.authorities().stream()
                .flatMap(authority -> authority.inspections().stream().map(one -> asked(authority, one)))
                .toList();
        return Together.map(asked, one -> Map.entry(one.inspection().id(), found(one))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Found found(Asked asked) {
        return before.found(rules, asked);
    }

    private Asked asked(Authority authority, Inspection inspection) {
        return new Asked(inspection, Prose.earlier(authority, inspection), authority.about(), unreadable(inspection));
    }

    private Set<String> unreadable(Inspection inspection) {
        String id = inspection.id();
        return Stream.of(id, id + "/", id + "/summary.md")
                .filter(archive.unreadable()::contains)
                .collect(Collectors.toSet());
    }

    private static Found of(Inspection inspection, Map<String, Found> found) {
        return Objects.requireNonNull(found.get(inspection.id()));
    }

    /** Where all inspections of an area could be read. */
    private Stream<Problem> abouts(Map<String, Found> found) {
        return archive.authorities().stream()
                .filter(one -> one.inspections().stream()
                        .noneMatch(inspection -> archive.unreadable().contains(inspection.id())))
                .flatMap(one -> AboutRules.check(
                        one,
                        one.inspections().stream()
                                .map(inspection -> of(inspection, found).about())));
    }

    private Stream<Problem> site() {
        return archive.unreadable().contains("site.yaml") ? Stream.empty() : SiteRules.check(archive);
    }

    private Stream<Problem> statement() {
        return archive.accessibility().stream()
                .flatMap(one -> Stream.concat(
                        StatementRules.check(one, today).stream(), FutureRules.check(one, rules.lastKnown()).stream()));
    }
}

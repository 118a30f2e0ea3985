package candour.check;

import candour.model.Action;
import candour.model.Also;
import candour.model.Citation;
import candour.model.Finding;
import candour.model.Inspection;
import candour.model.Judgement;
import candour.model.Progress;
import candour.model.Recommendation;
import candour.model.Shared;
import candour.model.Source;
import candour.model.Statement;
import candour.problem.Code;
import candour.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything has a source; a source that nothing cites is a sign that something was forgotten. */
final class SourceRules {

    /** In how many places a document is cited before one that it does not have would be missed by whoever reads on. */
    private static final int SEVERAL = 5;

    /** "12", "4.9.1, notes", "page 3": and not "final judgements table". */
    private static final Pattern NUMBERED = Pattern.compile("^\\d|\\bpages? \\d", Pattern.CASE_INSENSITIVE);

    private SourceRules() {}

    /** The source of a table is said once for all of its rows, and need not have a grade in each. */
    static List<Problem> check(Inspection inspection) {
        Map<Source, Set<String>> cited = citations(inspection)
                .collect(Collectors.groupingBy(Citation::source, Collectors.mapping(Citation::at, Collectors.toSet())));
        return inspection.sources().stream()
                .filter(source -> !inspection.isOnlyRow())
                .flatMap(source -> check(source, cited.getOrDefault(source, Set.of())))
                .toList();
    }

    private static Stream<Problem> check(Source source, Set<String> places) {
        if (places.isEmpty()) {
            return Stream.of(new Problem(
                    Code.SOURCE_UNUSED,
                    source.position(),
                    "Nothing in this file cites the source \"" + source.id() + "\".",
                    "Cite it where its facts are used, or remove it."));
        }
        long numbered =
                places.stream().filter(at -> NUMBERED.matcher(at).find()).count();
        return numbered < SEVERAL || source.places().isPresent()
                ? Stream.empty()
                : Stream.of(new Problem(
                        Code.PLACES_MISSING,
                        source.position(),
                        "Facts stand at " + numbered + " numbered places of \"" + source.id()
                                + "\", and nothing says which numbers it has.",
                        "Write \"places: {paragraphs: 1-110}\", or pages: a number that is mistyped is told then."));
    }

    /** In one piece: one line a place where a fact can stand. */
    private static Stream<Citation> citations(Inspection inspection) {
        return Stream.of(
                        inspection.allJudgements().map(Judgement::citation),
                        inspection
                                .allJudgements()
                                .flatMap(Judgement::graded)
                                .flatMap(one -> one.also().stream())
                                .map(Also::citation),
                        inspection.findings().stream().map(Finding::citation),
                        inspection.findings().stream()
                                .flatMap(finding -> finding.reply().stream())
                                .map(Statement::citation),
                        inspection.context().stream().map(one -> one.statement().citation()),
                        inspection.duties().stream().map(one -> one.statement().citation()),
                        inspection.sharedWith().stream().map(Shared::citation),
                        inspection.recommendations().stream().map(Recommendation::citation),
                        inspection
                                .improvements()
                                .flatMap(one -> one.actions().stream())
                                .map(Action::citation),
                        inspection
                                .improvements()
                                .flatMap(one -> one.progress().stream())
                                .map(Progress::citation))
                .flatMap(citations -> citations);
    }
}

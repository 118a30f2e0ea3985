package candour.check;

import candour.model.Action;
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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything has a source; a source that nothing cites is a sign that something was forgotten. */
final class SourceRules {

    private SourceRules() {}

    static List<Problem> check(Inspection inspection) {
        Set<Source> cited = citations(inspection).map(Citation::source).collect(Collectors.toSet());
        return inspection.sources().stream()
                .filter(source -> !cited.contains(source))
                .map(source -> new Problem(
                        Code.SOURCE_UNUSED,
                        source.position(),
                        "Nothing in this file cites the source \"" + source.id() + "\".",
                        "Cite it where its facts are used, or remove it."))
                .toList();
    }

    private static Stream<Citation> citations(Inspection inspection) {
        return Stream.of(
                        inspection.allJudgements().map(Judgement::citation),
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

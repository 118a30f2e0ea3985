package candour.read;

import candour.model.AccessibilityStatement;
import candour.model.AccessibilityStatement.Issue;
import candour.model.AccessibilityStatement.Kind;
import candour.model.AccessibilityStatement.Nation;
import candour.model.AccessibilityStatement.Status;
import candour.model.AccessibilityStatement.Test;
import candour.model.PartialDate;
import java.util.List;
import java.util.Optional;

/** {@code accessibility.yaml}: the accessibility statement. */
final class StatementReader {

    static final String FILE = "accessibility.yaml";

    private static final Sort<Nation> NATION = Sorts.choice(Nation.values(), Nation::word);
    private static final Sort<Status> STATUS = Sorts.choice(Status.values(), Status::word);
    private static final Sort<Kind> KIND = Sorts.choice(Kind.values(), Kind::word);

    private StatementReader() {}

    /** In one piece: one line a field of the file, and one of the record. */
    static Optional<AccessibilityStatement> read(Fields fields) {
        Required<String> scope = fields.text("scope");
        Required<Nation> nation = fields.required("nation", NATION);
        Required<Status> status = fields.required("status", STATUS);
        List<String> formats = fields.items("formats", Sorts.TEXT);
        Optional<String> phone = fields.optional("phone", Forms.PHONE);
        Required<Integer> answerWithin = fields.required("answer-within", Sorts.NUMBER);
        Optional<String> visits = fields.optionalText("visits");
        List<Issue> issues = fields.list("issues", StatementReader::issue);
        Optional<String> improving = fields.optionalText("improving");
        Required<PartialDate> prepared = fields.required("prepared", Sorts.DATE);
        Required<PartialDate> reviewed = fields.required("reviewed", Sorts.DATE);
        Required<Test> tested = fields.required("tested", Records.record(StatementReader::test));
        return fields.whole(() -> new AccessibilityStatement(
                scope.get(),
                nation.get(),
                status.get(),
                formats,
                phone,
                answerWithin.get(),
                visits,
                issues,
                improving,
                prepared.get(),
                reviewed.get(),
                tested.get(),
                fields.positionOf("status")));
    }

    /** A failure has to name its criterion and the day on which it will be put right; what was not tested, the day on which it will be. */
    private static Optional<Issue> issue(Fields issue) {
        Required<Kind> kind = issue.required("kind", KIND);
        boolean isFailure = kind.known().filter(Kind.NON_COMPLIANCE::equals).isPresent();
        Required<String> says = issue.text("says");
        Optional<String> criterion = isFailure ? issue.text("criterion").known() : issue.optionalText("criterion");
        Optional<PartialDate> fixedBy =
                isFailure || kind.known().filter(Kind.UNTESTED::equals).isPresent()
                        ? issue.required("fixed-by", Sorts.DATE).known()
                        : issue.optional("fixed-by", Sorts.DATE);
        Optional<String> instead = issue.optionalText("instead");
        return issue.whole(() -> new Issue(kind.get(), says.get(), criterion, instead, fixedBy, issue.position()));
    }

    private static Optional<Test> test(Fields test) {
        Required<PartialDate> on = test.required("on", Sorts.DATE);
        Required<String> by = test.text("by");
        Required<String> how = test.text("how");
        Required<String> pages = test.text("pages");
        return test.whole(() -> new Test(on.get(), by.get(), how.get(), pages.get()));
    }
}

package candour.read;

import candour.model.AccessibilityStatement;
import candour.model.AccessibilityStatement.Issue;
import candour.model.AccessibilityStatement.Kind;
import candour.model.AccessibilityStatement.Nation;
import candour.model.AccessibilityStatement.Status;
import candour.model.PartialDate;
import java.util.Optional;

/** {@code accessibility.yaml}: the accessibility statement. */
final class StatementReader {

    static final String FILE = "accessibility.yaml";

    private StatementReader() {}

    static AccessibilityStatement read(Fields fields) {
        AccessibilityStatement statement = new AccessibilityStatement(
                fields.text("scope"),
                Choices.choice(fields, "nation", Nation.values(), Nation::word),
                Choices.choice(fields, "status", Status.values(), Status::word),
                fields.texts("formats"),
                fields.optional("phone"),
                Choices.number(fields, "answer-within"),
                fields.optional("visits"),
                fields.list("issues", StatementReader::issue),
                fields.optional("improving"),
                Dates.date(fields, "prepared"),
                Dates.date(fields, "reviewed"),
                fields.record("tested", StatementReader::test),
                fields.positionOf("status"));
        fields.end();
        return statement;
    }

    /** A failure has to name its criterion and the day on which it will be put right. */
    private static Issue issue(Fields issue) {
        Kind kind = Choices.choice(issue, "kind", Kind.values(), Kind::word);
        boolean isFailure = kind == Kind.NON_COMPLIANCE;
        Optional<String> criterion = isFailure ? Optional.of(issue.text("criterion")) : issue.optional("criterion");
        Optional<PartialDate> fixedBy =
                isFailure ? Optional.ofNullable(Dates.date(issue, "fixed-by")) : Dates.optional(issue, "fixed-by");
        return new Issue(kind, issue.text("says"), criterion, issue.optional("instead"), fixedBy, issue.position());
    }

    private static AccessibilityStatement.Test test(Fields test) {
        return new AccessibilityStatement.Test(
                Dates.date(test, "on"), test.text("by"), test.text("how"), test.text("pages"));
    }
}

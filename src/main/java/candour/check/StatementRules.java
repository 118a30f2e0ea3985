package candour.check;

import candour.model.AccessibilityStatement;
import candour.model.AccessibilityStatement.Kind;
import candour.model.AccessibilityStatement.Status;
import candour.problem.Code;
import candour.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An accessibility statement does not contradict itself, and somebody has read it within a year: most of the statements that
 * monitors look at have grown old.
 */
final class StatementRules {

    private static final int WARN = 11;
    private static final int FAIL = 12;

    private StatementRules() {}

    /** @param today the day on which its age is looked at */
    static List<Problem> check(AccessibilityStatement statement, LocalDate today) {
        List<Problem> found = new ArrayList<>();
        status(statement, found);
        if (statement.reviewed().latest().isBefore(statement.prepared().earliest())) {
            found.add(contradiction(
                    statement,
                    "The statement was reviewed (" + statement.reviewed() + ") before it was prepared ("
                            + statement.prepared() + ").",
                    "Correct one of the dates."));
        }
        promises(statement, today, found);
        age(statement, today, found);
        return found;
    }

    private static void status(AccessibilityStatement statement, List<Problem> found) {
        boolean isFailing = statement.issues().stream()
                .anyMatch(issue -> issue.kind() == Kind.NON_COMPLIANCE || issue.kind() == Kind.UNTESTED);
        if (statement.status() == Status.FULLY && isFailing) {
            found.add(contradiction(
                    statement,
                    "The statement says \"fully compliant\" and lists something that fails, or that nobody has tested.",
                    "Write \"status: partially\", or take the issue out when it is put right."));
        }
        if (statement.status() != Status.FULLY && statement.issues().isEmpty()) {
            found.add(contradiction(
                    statement,
                    "The statement says that the site is not fully compliant, and not why.",
                    "List under \"issues\" what does not work for everybody."));
        }
    }

    private static void promises(AccessibilityStatement statement, LocalDate today, List<Problem> found) {
        statement.issues().stream()
                .filter(issue -> issue.fixedBy()
                        .filter(day -> day.latest().isBefore(today))
                        .isPresent())
                .forEach(issue -> found.add(new Problem(
                        Code.STATEMENT_CONTRADICTS,
                        issue.position(),
                        "This was to be put right by " + issue.fixedBy().orElseThrow() + ", which is past.",
                        "Take it out if it is put right, or say honestly by when it will be.")));
    }

    private static Problem contradiction(AccessibilityStatement statement, String message, String hint) {
        return new Problem(Code.STATEMENT_CONTRADICTS, statement.position(), message, hint);
    }

    private static void age(AccessibilityStatement statement, LocalDate today, List<Problem> found) {
        LocalDate reviewed = statement.reviewed().latest();
        if (!today.isBefore(reviewed.plusMonths(WARN))) {
            boolean isOld = !today.isBefore(reviewed.plusMonths(FAIL));
            found.add(new Problem(
                    isOld ? Code.STATEMENT_OLD : Code.STATEMENT_AGEING,
                    statement.position(),
                    "The statement was last reviewed on " + statement.reviewed() + ", more than "
                            + (isOld ? FAIL : WARN) + " months ago.",
                    "Read it, test the site again, and write the day under \"reviewed\"."));
        }
    }
}

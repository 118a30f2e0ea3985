package candour.check;

import candour.model.Authority;
import candour.model.Finding;
import candour.model.Follows;
import candour.model.Inspection;
import candour.model.Progress;
import candour.model.Reference;
import candour.problem.Code;
import candour.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is said of progress can be true: nothing before the report, nothing done without evidence, nothing about the unknown. */
final class ProgressRules {

    private ProgressRules() {}

    static List<Problem> check(Inspection inspection) {
        List<Problem> found = new ArrayList<>();
        inspection
                .improvements()
                .flatMap(asked -> asked.progress().stream())
                .forEach(progress -> check(inspection, progress, found));
        inspection.improvements().forEach(asked -> order(asked.progress(), found));
        inspection.findings().stream()
                .filter(finding -> finding.hasSteps() && finding.kind() != Finding.Kind.IMPROVEMENT)
                .forEach(finding -> found.add(new Problem(
                        Code.ACTION_MISPLACED,
                        finding.position(),
                        "This finding is not an area for development, so there is nothing to carry out.",
                        "Write \"kind: improvement\", or leave out \"actions\" and \"progress\".")));
        return found;
    }

    /** "2008" beside "20 August 2008": nobody can see which came later. */
    private static void order(List<Progress> words, List<Problem> found) {
        for (int i = 1; i < words.size(); i++) {
            Progress before = words.get(i - 1);
            Progress word = words.get(i);
            if (!word.on().equals(before.on()) && !word.isKnownLater(before) && !before.isKnownLater(word)) {
                found.add(
                        new Problem(
                                Code.PROGRESS_ORDER_UNKNOWN,
                                word.position(),
                                "Nobody can see whether " + word.on() + " is before or after " + before.on() + ".",
                                "Give both as precisely as the source does. As it is, what stands later in the file counts as later."));
            }
        }
    }

    private static void check(Inspection inspection, Progress progress, List<Problem> found) {
        if (progress.on().latest().isBefore(inspection.published().earliest())) {
            found.add(new Problem(
                    Code.PROGRESS_TOO_EARLY,
                    progress.position(),
                    "This progress is dated " + progress.on() + ", before the inspection was published ("
                            + inspection.published() + ").",
                    "Correct the date: nobody can act on a recommendation before it is made."));
        }
        if (progress.status() == Progress.Status.DONE && progress.evidence().isEmpty()) {
            found.add(new Problem(
                    Code.EVIDENCE_MISSING,
                    progress.position(),
                    "This says that something is done, and not what shows it.",
                    "Add \"evidence\", or write \"in-progress\"."));
        }
    }

    /** A finding comes back to findings and recommendations of earlier inspections of the same authority. */
    static List<Problem> followUps(Authority authority, Set<String> unreadable) {
        List<Problem> found = new ArrayList<>();
        Set<String> known = new HashSet<>();
        boolean isWhole = authority.inspections().stream().noneMatch(one -> unreadable.contains(one.id()));
        for (Inspection inspection : authority.inspections()) {
            inspection
                    .points()
                    .flatMap(point -> point.follows().stream().map(Follows::to))
                    .filter(earlier -> isWhole && !known.contains(earlier.id()))
                    .forEach(earlier -> found.add(unknown(earlier)));
            String folder = inspection.folder();
            inspection.points().forEach(point -> known.add(folder + "/" + point.id()));
        }
        return found;
    }

    private static Problem unknown(Reference earlier) {
        return new Problem(
                Code.FOLLOW_UP_UNKNOWN,
                earlier.position(),
                "\"" + earlier.id() + "\" is not a finding or a recommendation of an earlier inspection here.",
                "Write the folder and the id: 2008-jar/tell-children.");
    }
}

package candour.cli;

import candour.check.ReviewSheet;
import java.io.PrintWriter;
import java.util.List;

/** What {@code candour review} shows to somebody who compares a children's version with the facts. */
record PrintedSheet(ReviewSheet sheet, PrintWriter out) {

    void tellAll() {
        out.println("What is told, and beneath it what that rests on:");
        sheet.told().forEach(this::tell);
        tell("Left out on purpose:", sheet.leftOut());
        tell("No sentence rests on these:", sheet.untold());
        out.println();
    }

    /**
     * Each line that is gone and each that is new, and then the sentences that they are about.
     *
     * @param before the lines that somebody has read
     */
    void tellChanges(List<String> before, List<String> now) {
        before.stream().filter(line -> !now.contains(line)).forEach(line -> out.println("  - " + said(line)));
        now.stream().filter(line -> !before.contains(line)).forEach(line -> out.println("  + " + said(line)));
        List<ReviewSheet.Told> changed = sheet.changed(before);
        if (!changed.isEmpty()) {
            out.println("What is told of it, and beneath it what that rests on:");
            changed.forEach(this::tell);
            out.println();
        }
    }

    private void tell(ReviewSheet.Told told) {
        out.println();
        told.says().forEach(says -> out.println("  " + says));
        told.facts().forEach(fact -> out.println("      " + said(fact)));
    }

    private void tell(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println();
            out.println(heading);
            lines.forEach(line -> out.println("  " + said(line)));
        }
    }

    private static String said(String line) {
        return line.replaceFirst("=", ": ");
    }
}

package candour.cli;

import candour.model.Area;
import candour.model.Framework;
import candour.model.Grade;
import candour.model.PartialDate;
import candour.model.Scale;
import candour.model.Theme;
import candour.model.Visit;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The files of an inspection that somebody begins: every area and field that its framework has, in the order of the work. */
final class FreshInspection {

    private static final int LINE = 110;

    private final Framework framework;
    private final PartialDate inspected;
    private final StringBuilder text = new StringBuilder();

    FreshInspection(Framework framework, PartialDate inspected) {
        this.framework = framework;
        this.inspected = inspected;
    }

    /** In one piece: the file from top to bottom. */
    String facts() {
        line("# " + framework.name());
        line(
                "# What has nothing after its colon is still to be filled in, from the document: \"candour check\" says what. Lines that begin");
        line("# with # are for what may be there; take the # away. Write only what the document says.");
        line("framework: " + framework.id());
        visits();
        line("inspected:");
        line("  from: " + inspected);
        line("  # to:                # the last day, if the document says it");
        line("published:             # the day on its first page, such as 2022-03-21");
        if (framework.duties().stream().anyMatch(duty -> duty.clock().isPresent())) {
            line(
                    "# received:            # the day on which the council received it, if a document says it: legal dates are counted from it");
        }
        line("sources:");
        line("  report:");
        line("    title:             # as it stands on the first page; two lines are joined by a colon");
        line("    publisher: " + FreshFiles.quoted(framework.inspectorates().get(0)));
        line("    date:              # the day on its first page");
        line("    # url:             # where it can be read, beginning with https://");
        line("    # file:            # the document itself beside this file, such as report.pdf");
        line("# context:             # what a fair reader has to know, such as which parts of the document you have");
        line("#   - id:              # a name for it, such as parts-we-have");
        line("#     says:");
        line(
                "#     caveat:          # the same in one short sentence: pages and words to hand on say it before anything else");
        line("#     young:           # the same for children, who read it before all points of their version");
        line("#     source: report");
        line("#     at:");
        judgements();
        findings();
        asked();
        return text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void visits() {
        List<String> kinds = framework.visits().values().stream().map(Visit::id).toList();
        if (!kinds.isEmpty()) {
            line("# visit:               # which kind it was, if the document says it: " + String.join(", ", kinds));
        }
    }

    private void judgements() {
        List<Area> judged =
                framework.areas().values().stream().filter(this::isJudged).toList();
        line(
                judged.isEmpty()
                        ? "# Nothing was graded under this framework then."
                        : "judgements:            # one for each area; at: the page or the paragraph where it stands, or its heading");
        judged.forEach(this::judgement);
    }

    private boolean isJudged(Area area) {
        return area.from()
                        .filter(from -> inspected.latest().isBefore(from.earliest()))
                        .isEmpty()
                && area.to()
                        .filter(to -> inspected.earliest().isAfter(to.latest()))
                        .isEmpty();
    }

    private void judgement(Area area) {
        String themes = area.themes().stream().map(Theme::id).collect(Collectors.joining(", "));
        line("  - area: " + area.id() + "  # " + area.name() + " (about " + themes + ")");
        String grades = area.scale()
                .map(Scale::grades)
                .map(all -> all.stream().map(Grade::id).collect(Collectors.joining(", ")))
                .orElse("");
        line(
                grades.isEmpty()
                        ? "    words:             # the document's own"
                        : "    grade:             # " + grades + "; or in place of this line: status: not-judged");
        line("    source: report");
        line("    at:");
    }

    private void findings() {
        line("# findings:            # what they saw; copy these lines for each");
        line("#   - id:              # a name for it, such as steady-teams: small letters and hyphens");
        line("#     kind:            # strength, improvement, explore (a question left open) or note");
        line(
                "#     area:            # the area above under whose heading it stands; take the line away where there is no heading");
        line(
                "#     theme:           # which subject (\"candour new themes\"); take the line away under an area, and wherever you are not sure");
        line("#     says:            # in your own words");
        line("#     source: report");
        line("#     at:");
    }

    private void asked() {
        line("# asked-for: not-in-our-sources   # only if the document has such a list and you do not have it");
        line("# recommendations:     # what they asked for; copy these lines for each");
        line("#   - id:");
        if (!framework.asks().isEmpty()) {
            line("#     list:            # "
                    + framework.asks().values().stream()
                            .map(ask -> ask.id() + " (" + ask.name() + ")")
                            .collect(Collectors.joining(", ")));
        }
        line("#     theme:           # which subject; take the line away where you are not sure");
        line("#     says:            # all of it, in your own words");
        line("#     plain:           # the same in a few plain words");
        line("#     source: report");
        line("#     at:");
    }

    /**
     * The promise that stands in place of a children's version until there is one, and the version to be written.
     *
     * @param pictures the ids of those that it can use
     */
    String youngPeople(Collection<String> pictures) {
        return """
                # The version for young people. Until it is written: the day by which it will be, such as 2027-03-31.
                being-written:
                # When you write it, remove the line above, and take the # away here.
                # ages: 9-11
                # why:                 # what this is about, and why it matters to them
                # inspectors:          # who the inspectors are, and whom they met, if the document says so
                # good:                # good grades and strengths; most important first
                #   - says:            # children see the first sentence at once; the rest opens behind it
                #     picture:         # one of those named below
                #     from: []         # the ids of areas, findings, recommendations or context that it rests on
                # better:              # low grades and what had to improve: the same three lines for each
                # next:                # what was asked for
                # said:                # what children and young people told the inspectors
                """ + inSimpleWords() + named(pictures);
    }

    private static String named(Collection<String> pictures) {
        StringBuilder lines = new StringBuilder("# Pictures (what each shows: \"candour new pictures\"):\n");
        int width = 0;
        for (String picture : pictures) {
            lines.append(width == 0 ? "# " : " ").append(picture);
            width += picture.length() + 1;
            if (width > LINE) {
                lines.append('\n');
                width = 0;
            }
        }
        return lines.append(width == 0 ? "" : "\n").toString();
    }

    /** What the grades are called for children: the check holds a point against these words. */
    private String inSimpleWords() {
        String words = framework.scales().values().stream()
                .flatMap(scale -> scale.grades().stream())
                .map(grade -> grade.label() + ": \"" + grade.say() + "\"")
                .distinct()
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : "# Grades in simple words: " + words + ".\n";
    }
}

package candour.read;

import candour.problem.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** What the headings of prose must be: they begin at level 2, leave no level out (WCAG 1.3.1), and say something. */
final class HeadingRules {

    private final ProseProblems problems;
    private int level = 1;

    HeadingRules(ProseProblems problems) {
        this.problems = problems;
    }

    void check(Heading heading) {
        if (heading.isSetextHeading()) {
            problems.report(
                    Code.MARKUP_UNREAD,
                    heading.getChars(),
                    "The line of signs below makes a heading of this.",
                    "Begin a heading with \"## \", or leave a line free before the signs.");
            return;
        }
        if (heading.getText().isBlank()) {
            problems.report(
                    Code.MARKUP_UNREAD,
                    heading.getChars(),
                    "This heading says nothing.",
                    "Write its words, or remove it.");
        }
        if (heading.getText().startsWith("#")) {
            refuse(heading.getText());
        }
        checkLevel(heading);
        level = Math.max(2, heading.getLevel());
    }

    /** "##Good" without a blank is no heading, and readers would meet the signs. */
    void checkParagraph(BasedSequence paragraph) {
        if (paragraph.startsWith("##")) {
            refuse(paragraph);
        }
    }

    private void refuse(BasedSequence signs) {
        problems.report(
                Code.MARKUP_UNREAD,
                signs,
                "These signs begin no heading.",
                "Write \"## \" once, at the start of a line.");
    }

    private void checkLevel(Heading heading) {
        int next = heading.getLevel();
        if (next == 1) {
            problems.report(
                    Code.HEADING_LEVEL,
                    heading.getChars(),
                    "A heading of level 1 is the page's own.",
                    "Begin with \"## \".");
        } else if (next > level + 1) {
            problems.report(
                    Code.HEADING_LEVEL,
                    heading.getChars(),
                    "This heading of level " + next + " follows one of level " + level + ".",
                    "Use level " + (level + 1) + ": readers who listen to the page find their way by the levels.");
        }
    }
}

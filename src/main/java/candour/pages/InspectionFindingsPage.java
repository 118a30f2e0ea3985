package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Html;
import candour.model.Inspection;
import candour.say.Words;
import java.util.List;

/**
 * What the inspectors of one inspection found, in full: the summary, each finding with its source, and what a fair reader has to know.
 *
 * @param contents the parts of the page
 */
public record InspectionFindingsPage(
        Head head,
        String title,
        Age age,
        InspectionNav nav,
        List<Link> contents,
        Html summary,
        List<Sourced> context,
        List<FindingSection> findings,
        List<SourceEntry> sources)
        implements Page {

    static InspectionFindingsPage of(Frame frame, Chapter chapter, Age age) {
        Inspection inspection = chapter.inspection();
        Address here = Address.findings(inspection);
        Words words = frame.words();
        String title = words.with("findings-title", "title", words.titles().title(chapter.authority(), inspection));
        List<FindingSection> findings = FindingSection.of(chapter, here, words);
        return new InspectionFindingsPage(
                InspectionPage.head(frame, chapter, here, title),
                title,
                age,
                InspectionNav.of(chapter, here, words),
                findings.stream()
                        .map(section -> new Link(
                                "#" + section.id(),
                                words.the("findings-" + section.kind().word())))
                        .toList(),
                inspection.summary().html(),
                inspection.context().stream().map(Sourced::of).toList(),
                findings,
                SourceEntry.of(inspection, here, words));
    }
}

package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Finding;
import candour.model.Inspection;
import candour.model.Recommendation;
import candour.model.Reference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A finding, and what the council said to it.
 *
 * @param before what it comes back to, in earlier inspections
 * @param after what later inspections said on the same point
 * @param isQuestion whether it was left for a later inspection, so that silence is told
 */
public record FindingEntry(
        String id,
        String says,
        Optional<String> quote,
        SourceNote source,
        Optional<Sourced> reply,
        List<Link> before,
        List<Link> after,
        boolean isQuestion) {

    static FindingEntry of(Chapter chapter, Finding finding, Address here) {
        return new FindingEntry(
                finding.id(),
                finding.says(),
                finding.quote(),
                SourceNote.of(finding.citation()),
                finding.reply().map(Sourced::of),
                finding.follows().stream()
                        .flatMap(earlier -> before(chapter, earlier, here))
                        .toList(),
                TrackedEntry.next(chapter, finding.id(), here),
                finding.kind() == Finding.Kind.EXPLORE);
    }

    /** A reference names the folder of an earlier inspection and an id in it. */
    private static Stream<Link> before(Chapter chapter, Reference earlier, Address here) {
        String folder = earlier.id().substring(0, earlier.id().indexOf('/'));
        String id = earlier.id().substring(folder.length() + 1);
        return chapter.authority().inspections().stream()
                .filter(inspection -> inspection.folder().equals(folder))
                .flatMap(inspection -> before(inspection, id, here));
    }

    private static Stream<Link> before(Inspection inspection, String id, Address here) {
        Stream<Link> findings = inspection.findings().stream()
                .filter(finding -> finding.id().equals(id))
                .map(finding -> new Link(
                        here.to(Address.of(inspection)) + "#" + id, Titles.year(inspection) + ": " + finding.says()));
        Stream<Link> asked = inspection.recommendations().stream()
                .filter(recommendation -> recommendation.id().equals(id))
                .map(Recommendation::plain)
                .map(plain -> new Link(
                        here.to(Address.recommendations(inspection)) + "#" + id,
                        Titles.year(inspection) + ", asked: " + plain));
        return Stream.concat(findings, asked);
    }
}

package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Finding;
import candour.model.Follows;
import candour.model.Improvement;
import candour.model.Inspection;
import candour.model.Reference;
import candour.model.Theme;
import candour.say.Titles;
import candour.say.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A finding, and what the council said to it.
 *
 * @param about the themes that it is about, where no heading says it
 * @param before what it comes back to, in earlier inspections
 * @param after what later inspections said on the same point, or near it
 */
public record FindingEntry(
        String id,
        String says,
        Optional<String> quote,
        List<String> about,
        SourceNote source,
        Optional<Sourced> reply,
        List<Followed> before,
        List<Followed> after) {

    static FindingEntry of(Chapter chapter, Finding finding, Address here, Words words) {
        return new FindingEntry(
                finding.id(),
                finding.says(),
                finding.quote(),
                finding.area().isPresent()
                        ? List.of()
                        : finding.themes().stream().map(Theme::name).toList(),
                SourceNote.of(finding.citation()),
                finding.reply().map(Sourced::of),
                before(chapter, finding, here, words),
                TrackedEntry.next(chapter, finding.id(), here, words));
    }

    /** What a finding, or something asked for, comes back to. */
    static List<Followed> before(Chapter chapter, Improvement point, Address here, Words words) {
        return point.follows().stream()
                .flatMap(follows -> before(chapter, follows, here, words))
                .toList();
    }

    /** A reference names the folder of an earlier inspection and an id in it. */
    private static Stream<Followed> before(Chapter chapter, Follows follows, Address here, Words words) {
        Reference earlier = follows.to();
        String folder = earlier.id().substring(0, earlier.id().indexOf('/'));
        String id = earlier.id().substring(folder.length() + 1);
        return chapter.authority().inspections().stream()
                .filter(inspection -> inspection.folder().equals(folder))
                .flatMap(inspection -> before(inspection, id, here, words))
                .map(link -> Followed.earlier(link, follows, words));
    }

    private static Stream<Link> before(Inspection inspection, String id, Address here, Words words) {
        Stream<Link> findings = inspection.findings().stream()
                .filter(finding -> finding.id().equals(id))
                .map(finding -> new Link(
                        here.to(Address.findings(inspection)) + "#" + id,
                        text("finding-link", inspection, finding.says(), words)));
        Stream<Link> asked = inspection.recommendations().stream()
                .filter(recommendation -> recommendation.id().equals(id))
                .map(one -> new Link(
                        here.to(Address.recommendations(inspection)) + "#" + id,
                        text("finding-link.asked", inspection, one.plain(), words)));
        return Stream.concat(findings, asked);
    }

    private static String text(String key, Inspection inspection, String says, Words words) {
        return words.with(key, "year", Titles.year(inspection), "says", says);
    }
}

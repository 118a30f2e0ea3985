package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Inspection;
import candour.model.Recommendation;
import candour.model.Recommendation.Within;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the inspectors of one inspection asked for, by when. */
public record RecommendationsPage(
        Head head, String title, String intro, List<Band> bands, Link inspection, Link area, List<SourceEntry> sources)
        implements Page {

    /** The recommendations of one time band. */
    public record Band(String id, String heading, List<Entry> entries) {}

    /** One recommendation. */
    public record Entry(
            String id,
            String plain,
            String says,
            String theme,
            Optional<String> group,
            Optional<String> owner,
            SourceNote source) {}

    static RecommendationsPage of(Frame frame, Chapter chapter) {
        Inspection inspection = chapter.inspection();
        Address here = Address.recommendations(inspection);
        String title = Titles.title(chapter.authority(), inspection) + ": what inspectors asked for";
        int count = inspection.recommendations().size();
        return new RecommendationsPage(
                frame.head(
                        here,
                        title,
                        "The recommendations of " + Titles.shortTitle(inspection) + " of "
                                + chapter.authority().name() + ".",
                        here.link(
                                Address.of(chapter.authority()),
                                chapter.authority().name()),
                        here.link(Address.of(inspection), Titles.title(inspection))),
                title,
                "The inspectors made " + Wording.count(count, "recommendation", "recommendations") + ", published "
                        + Wording.at(inspection.published()) + ".",
                bands(inspection),
                here.link(Address.of(inspection), "Read what the inspectors found"),
                here.link(Address.of(chapter.authority()), "See what later inspections found"),
                inspection.sources().stream().map(SourceEntry::of).toList());
    }

    private static List<Band> bands(Inspection inspection) {
        List<Band> bands = new ArrayList<>();
        for (Within within : Within.values()) {
            List<Entry> entries = inspection.recommendations().stream()
                    .filter(one -> one.within() == within)
                    .map(RecommendationsPage::entry)
                    .toList();
            if (!entries.isEmpty()) {
                bands.add(new Band("within-" + within.word(), heading(within), entries));
            }
        }
        return bands;
    }

    private static Entry entry(Recommendation one) {
        return new Entry(
                one.id(),
                one.plain(),
                one.says(),
                one.theme().name(),
                one.group().map(group -> group.name()),
                one.owner(),
                SourceNote.of(one.citation()));
    }

    static String heading(Within within) {
        return switch (within) {
            case IMMEDIATELY -> "Immediately";
            case THREE_MONTHS -> "Within three months";
            case SIX_MONTHS -> "Within six months";
            case LONGER_TERM -> "In the longer term";
        };
    }
}

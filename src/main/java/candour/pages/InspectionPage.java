package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Context;
import candour.model.Correction;
import candour.model.Finding;
import candour.model.Html;
import candour.model.Inspection;
import candour.say.Words;
import java.util.List;
import java.util.Optional;

/**
 * One inspection at a glance, for adults: its grades once, what may be said of change, what was good and what must get better, and what was
 * asked. All of it, with its sources, is on pages of its own.
 *
 * @param corrections what was wrong here once
 * @param noOverall that there is no judgement that sums it up, and why
 * @param grades none where none is known
 * @param sayings what may be said of change, and what may not
 * @param caution what a fair reader has to know first, if anything
 * @param lead the first paragraph of the summary
 * @param strengths the first of what inspectors found good
 * @param improvements the first of what they wanted better
 * @param asked what they asked for, or the first of it: few points stand on the page, and many behind a link
 * @param standing where what was asked for stands, in a sentence; empty where nothing was asked for
 * @param recommendations how much was asked for, and where; none if nothing
 * @param isUngraded whether it was a visit after which inspectors give no grades
 */
public record InspectionPage(
        Head head,
        String title,
        Age age,
        InspectionNav nav,
        List<Fact> facts,
        List<Correction> corrections,
        Optional<Caution> caution,
        Optional<String> noOverall,
        Optional<GradeTable> grades,
        String csv,
        SayingBox sayings,
        Html lead,
        Link whole,
        Findings strengths,
        Findings improvements,
        Findings asked,
        String standing,
        Optional<Link> recommendations,
        Link youngPeople,
        boolean isUngraded)
        implements Page {

    /** Whether what was asked for is named here: where it is little, and where else only praise would be. */
    public boolean isAskedNamed() {
        return asked.all() > 0 && (!asked.isCut() || improvements.all() == 0);
    }

    /**
     * The first of several findings, each a link to the whole of it.
     *
     * @param all how many there are
     */
    public record Findings(List<Link> shown, int all) {

        public boolean isCut() {
            return shown.size() < all;
        }

        private int words() {
            return shown.stream().mapToInt(one -> one.text().split(" ").length).sum();
        }

        /** As many of them as have so few words together, and one at least. */
        private Findings within(int most) {
            List<Link> kept = shown;
            while (kept.size() > 1 && new Findings(kept, all).words() > most) {
                kept = kept.subList(0, kept.size() - 1);
            }
            return new Findings(List.copyOf(kept), all);
        }
    }

    /**
     * What has to be kept in mind, in short, with the way to all of it.
     *
     * @param says short sentences; none where nobody wrote any
     */
    public record Caution(List<String> says, Link all) {}

    /** As many findings of a kind as a glance can hold. */
    private static final int MOST = 3;

    /** Of what was good and what was not together. Only what was good makes room, down to one. */
    private static final int MOST_WORDS = 95;

    /** In one piece: one line a field of the record. */
    static InspectionPage of(Frame frame, Chapter chapter, Age age) {
        Inspection inspection = chapter.inspection();
        Address here = Address.of(inspection);
        Words words = frame.words();
        String title = words.titles().title(chapter.authority(), inspection);
        Findings improvements = findings(chapter, Finding.Kind.IMPROVEMENT, here, words);
        Findings asked = asked(chapter, here);
        int room = MOST_WORDS - (improvements.all() == 0 ? asked : improvements).words();
        return new InspectionPage(
                head(frame, chapter, here, title).sharing(frame.picture(here, ShareCard.of(frame, chapter))),
                title,
                age,
                InspectionNav.of(chapter, here, words),
                InspectionFacts.atAGlance(chapter, here, words),
                inspection.corrections(),
                caution(inspection, here, words),
                noOverall(inspection, words),
                GradeTable.of(chapter, words),
                here.to(Address.of(chapter.authority()).child("judgements.csv")),
                SayingBox.of(chapter, words),
                inspection.summary().html().lead(),
                here.link(Address.findings(inspection), words.the("inspection-whole")),
                findings(chapter, Finding.Kind.STRENGTH, here, words).within(room),
                improvements,
                asked,
                inspection.isAskedUnknown()
                        ? words.the("asked-unknown")
                        : words.standings().summary(chapter.tracked()),
                InspectionCard.recommendations(chapter, here, words),
                here.link(Address.youngPeople(inspection), words.the("inspection-young-people")),
                inspection.isUngraded());
    }

    /** Of every page about one inspection. */
    static Head head(Frame frame, Chapter chapter, Address here, String title) {
        Words words = frame.words();
        Inspection inspection = chapter.inspection();
        String description = words.with(
                "inspection-description",
                "place",
                chapter.authority().name(),
                "tally",
                words.grades().tally(inspection));
        Link place =
                here.link(Address.of(chapter.authority()), chapter.authority().name());
        return here.equals(Address.of(inspection))
                ? frame.head(here, title, description, place)
                : frame.head(
                        here,
                        title,
                        description,
                        place,
                        here.link(Address.of(inspection), words.titles().title(inspection)));
    }

    private static Optional<Caution> caution(Inspection inspection, Address here, Words words) {
        List<Context> context = inspection.context();
        return context.isEmpty()
                ? Optional.empty()
                : Optional.of(new Caution(
                        context.stream().flatMap(one -> one.caveat().stream()).toList(),
                        new Link(
                                here.to(Address.findings(inspection)) + "#context",
                                words.with("inspection-context.all", "count", context.size()))));
    }

    private static Findings asked(Chapter chapter, Address here) {
        String page = here.to(Address.recommendations(chapter.inspection())) + "#";
        return new Findings(
                chapter.tracked().stream()
                        .limit(MOST)
                        .map(one -> new Link(
                                page + one.improvement().id(), one.improvement().plain()))
                        .toList(),
                chapter.tracked().size());
    }

    private static Findings findings(Chapter chapter, Finding.Kind kind, Address here, Words words) {
        List<Finding> all = ToldFirst.of(chapter.inspection(), kind);
        String page = here.to(Address.findings(chapter.inspection())) + "#";
        return new Findings(
                all.stream()
                        .limit(MOST)
                        .map(one -> new Link(page + one.id(), Beginning.of(one.says(), words.turns())))
                        .toList(),
                all.size());
    }

    /** That there is no overall grade by design is told apart from a document that shows none. */
    static Optional<String> noOverall(Inspection inspection, Words words) {
        if (inspection.isUngraded()
                || inspection.judgements().stream().anyMatch(one -> one.area().headline())) {
            return Optional.empty();
        }
        return Optional.of(inspection
                .framework()
                .noOverall()
                .map(why -> words.with("no-overall", "why", why.says()))
                .orElseGet(() -> words.the("no-overall.unknown")));
    }
}

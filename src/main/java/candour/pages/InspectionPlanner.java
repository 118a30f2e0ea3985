package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.Story;
import candour.model.Archive;
import candour.model.Handout;
import candour.model.Inspection;
import candour.model.Table;
import candour.model.YoungPeople;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Which pages there are about one inspection: for adults, for children, and to hand on. */
final class InspectionPlanner {

    private final List<Planned> planned = new ArrayList<>();
    private final Frame frame;
    private final Archive archive;
    private final Story story;
    private final Chapter chapter;

    private InspectionPlanner(Frame frame, Archive archive, Story story, Chapter chapter) {
        this.frame = frame;
        this.archive = archive;
        this.story = story;
        this.chapter = chapter;
    }

    static List<Planned> plan(Frame frame, Archive archive, Story story, Chapter chapter) {
        InspectionPlanner planner = new InspectionPlanner(frame, archive, story, chapter);
        planner.all();
        return planner.planned;
    }

    private void add(Address address, Supplier<? extends Page> page) {
        planned.add(new Planned(address, page));
    }

    private Age age(Address here, Function<Chapter, Optional<Address>> page) {
        return Age.of(frame, chapter, story, here, page);
    }

    private void youngPeople() {
        Inspection inspection = chapter.inspection();
        inspection
                .beingWritten()
                .ifPresent(promise ->
                        add(Address.youngPeople(inspection), () -> BeingWrittenPage.of(frame, chapter, promise)));
        for (YoungPeople version : inspection.youngPeople()) {
            Address here = Address.youngPeople(inspection, version);
            Address poster = Address.poster(inspection, version);
            planned.add(new Planned(
                    here,
                    () -> YoungPeoplePage.of(frame, archive, chapter, version, age(here, InspectionPlanner::children)),
                    frame.card(ShareCard.of(frame, chapter, version))));
            add(
                    poster,
                    () -> PosterPage.of(frame, archive, chapter, version, age(poster, InspectionPlanner::children)));
        }
    }

    /** The children's version of an inspection, where there is one. */
    private static Optional<Address> children(Chapter chapter) {
        Inspection inspection = chapter.inspection();
        return inspection.youngPeople().isEmpty() && !inspection.isOnlyRow()
                ? Optional.empty()
                : Optional.of(Address.youngPeople(inspection));
    }

    private void handouts() {
        Address here = Address.handouts(chapter.inspection());
        Supplier<HandoutsPage> page = Planned.kept(() -> HandoutsPage.of(
                frame, chapter, age(here, other -> Optional.of(alike(Address::handouts, other.inspection())))));
        List<Planned.Beside> texts = Arrays.stream(Handout.Kind.values())
                .map(kind -> new Planned.Beside(
                        HandoutsPage.file(kind), () -> page.get().text(kind).plain()))
                .toList();
        planned.add(new Planned(here, page, texts, Optional.empty()));
    }

    private void all() {
        chapter.inspection().row().ifPresentOrElse(this::row, this::whole);
    }

    /** Of which only a row of a table is known. */
    private void row(Table.Row row) {
        Inspection inspection = chapter.inspection();
        Address young = Address.youngPeople(inspection);
        adults(Address::of, age -> RowPage.of(frame, chapter, row, age), frame.card(ShareCard.of(frame, chapter)));
        planned.add(new Planned(
                young,
                () -> FromGradesPage.of(frame, archive, chapter, age(young, InspectionPlanner::children)),
                frame.card(ShareCard.ofGrades(frame, chapter))));
    }

    private void whole() {
        Inspection inspection = chapter.inspection();
        adults(Address::of, age -> InspectionPage.of(frame, chapter, age), frame.card(ShareCard.of(frame, chapter)));
        adults(Address::findings, age -> InspectionFindingsPage.of(frame, chapter, age), Optional.empty());
        adults(Address::sources, age -> InspectionSourcesPage.of(frame, chapter, age), Optional.empty());
        youngPeople();
        handouts();
        if (!chapter.tracked().isEmpty()) {
            Address here = Address.recommendations(inspection);
            add(here, () -> RecommendationsPage.of(frame, chapter, age(here, InspectionPlanner::asked)));
        }
    }

    /** One of the pages that every inspection has. */
    private void adults(Function<Inspection, Address> address, Function<Age, Page> page, Optional<ShareCard> card) {
        Address here = address.apply(chapter.inspection());
        planned.add(new Planned(
                here, () -> page.apply(age(here, other -> Optional.of(alike(address, other.inspection())))), card));
    }

    /** The page of the same kind; an inspection that is only a row has one page for all. */
    private static Address alike(Function<Inspection, Address> address, Inspection other) {
        return other.isOnlyRow() ? Address.of(other) : address.apply(other);
    }

    private static Optional<Address> asked(Chapter chapter) {
        return chapter.tracked().isEmpty()
                ? Optional.empty()
                : Optional.of(Address.recommendations(chapter.inspection()));
    }
}

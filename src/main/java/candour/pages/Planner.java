package candour.pages;

import candour.compare.Compared;
import candour.compare.Compared.Story;
import candour.compare.Latest;
import candour.compare.Tracked;
import candour.model.Archive;
import candour.model.Authority;
import candour.model.Framework;
import candour.model.Gazetteer;
import candour.say.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which pages there are. */
public final class Planner {

    private final List<Planned> planned = new ArrayList<>();
    private final Compared compared;
    private final Frame frame;
    private final List<Latest> latest;
    private final List<Comparisons.Set> sets;

    private Planner(Compared compared, Words words) {
        this.compared = compared;
        this.latest = Latest.of(compared);
        this.sets = Comparisons.of(compared, words);
        this.frame = Frame.of(compared, words, Menu.of(compared, latest, sets));
    }

    /**
     * All pages: first those of the whole site, then each authority with its inspections.
     *
     * @param withComponents whether the page of all components is one of them
     */
    public static List<Planned> plan(Compared compared, Words words, boolean withComponents) {
        Planner planner = new Planner(compared, words);
        planner.single();
        planner.improvements();
        planner.comparisons();
        planner.themes();
        planner.frameworks();
        compared.stories().forEach(planner::story);
        if (withComponents) {
            planner.components();
        }
        return List.copyOf(planner.planned);
    }

    private void add(Address address, Supplier<? extends Page> page) {
        planned.add(new Planned(address, page));
    }

    private void single() {
        Archive archive = compared.archive();
        planned.add(new Planned(
                Address.HOME,
                () -> HomePage.of(frame, compared),
                Optional.of(ShareCard.of(archive.site())).filter(ShareCard::isDrawable)));

        add(Address.AUTHORITIES, () -> AuthoritiesPage.of(frame, compared));
        add(Address.THEMES, () -> ListPage.themes(frame, archive));
        add(Address.FRAMEWORKS, () -> ListPage.frameworks(frame, archive));
        add(Address.YOUNG_PEOPLE, () -> YoungPeopleHomePage.of(frame, compared));
        add(Address.WORDS, () -> WordsPage.of(frame, archive));
        add(Address.PICTURES, () -> PicturesPage.of(frame, archive));
        add(Address.DATA, () -> DataPage.of(frame, archive));
        add(Address.ABOUT, () -> AboutPage.of(frame));
        add(
                Address.ACCESSIBILITY,
                () -> AccessibilityPage.of(frame, archive.accessibility().orElseThrow()));
        ownPages(archive);
        add(Address.notFound(archive.site().baseUrl().getPath()), () -> NotFoundPage.of(frame));
    }

    private void ownPages(Archive archive) {
        archive.site().pages().stream()
                .filter(page -> archive.pages().containsKey(page.id()))
                .forEach(page -> add(
                        Address.of(page),
                        () -> OwnPage.of(
                                frame,
                                page,
                                Objects.requireNonNull(archive.pages().get(page.id())))));
    }

    private void components() {
        ComponentsPage.of(frame, compared).ifPresent(page -> add(Address.COMPONENTS, () -> page));
    }

    private void improvements() {
        List<Tracked> all = compared.tracked().toList();
        Map<Grouping, List<GroupSheet>> groups = new EnumMap<>(Grouping.class);
        for (Grouping grouping : Grouping.values()) {
            groups.put(grouping, GroupSheet.of(grouping, all));
        }
        AllRecommendationsPage.sheets(compared)
                .forEach(sheet -> add(
                        Address.recommendations(sheet.number()),
                        () -> AllRecommendationsPage.of(frame, compared, sheet, groups)));
        groups.values()
                .forEach(siblings -> siblings.forEach(
                        sheet -> add(sheet.address(), () -> ImprovementsPage.of(frame, sheet, siblings))));
    }

    private void comparisons() {
        add(Address.COMPARE, () -> CompareHomePage.of(frame, latest, sets));
        Gazetteer places = compared.archive().places();
        for (Latest one : latest) {
            add(Address.compare(one), () -> LatestPage.of(frame, one, places));
            MapPage.areas(one, places)
                    .forEach(area -> add(Address.map(one, area), () -> MapPage.of(frame, one, area, places)));
        }
        sets.forEach(set -> add(Address.compare(set.framework(), set.year()), () -> ComparePage.of(frame, set)));
    }

    private void themes() {
        compared.archive()
                .shownThemes()
                .forEach(theme -> ThemePage.sheets(compared, theme)
                        .forEach(sheet ->
                                add(Address.of(theme, sheet.number()), () -> ThemePage.of(frame, sheet, theme))));
    }

    private void frameworks() {
        Map<String, Framework> all =
                compared.archive().frameworks().stream().collect(Collectors.toMap(Framework::id, Function.identity()));
        compared.archive()
                .shownFrameworks()
                .forEach(one -> add(Address.of(one), () -> FrameworkPage.of(frame, compared, one, all)));
    }

    private void story(Story story) {
        Authority authority = story.authority();
        AuthorityPage.sheets(story)
                .forEach(sheet -> planned.add(new Planned(
                        Address.of(authority, sheet.number()),
                        () -> AuthorityPage.of(frame, sheet, compared, latest),
                        AuthorityPage.card(frame, sheet))));
        themes(story);
        if (story.tracked().findAny().isPresent()) {
            AuthorityRecommendationsPage.sheets(story)
                    .forEach(sheet -> add(
                            Address.recommendations(authority, sheet.number()),
                            () -> AuthorityRecommendationsPage.of(frame, story, sheet)));
        }
        story.chapters()
                .forEach(chapter -> planned.addAll(InspectionPlanner.plan(frame, compared.archive(), story, chapter)));
        authority
                .held()
                .forEach(one -> Stream.of(Address.of(one), Address.youngPeople(one))
                        .forEach(address -> add(address, () -> WithheldPage.of(frame, authority, one, address))));
    }

    /** A page for each theme on which there is anything in an area. */
    private void themes(Story story) {
        compared.archive().themes().stream()
                .filter(theme -> !AuthorityThemePage.isOnlyRows(story) && AuthorityThemePage.isThere(story, theme))
                .forEach(theme -> AuthorityPage.sheets(story)
                        .forEach(sheet -> add(
                                Address.of(story.authority(), theme, sheet.number()),
                                () -> AuthorityThemePage.of(frame, sheet, theme))));
    }
}

package candour.pages;

/** A finished page. {@code InspectionPage} is printed by {@code templates/page/inspection.jte}: the name is the binding. */
public sealed interface Page
        permits AboutPage,
                AccessibilityPage,
                AllRecommendationsPage,
                AuthoritiesPage,
                AuthorityPage,
                AuthorityRecommendationsPage,
                AuthorityThemePage,
                BeingWrittenPage,
                CompareHomePage,
                ComparePage,
                ComponentsPage,
                DataPage,
                FrameworkPage,
                FromGradesPage,
                HandoutsPage,
                HomePage,
                ImprovementsPage,
                InspectionFindingsPage,
                InspectionPage,
                InspectionSourcesPage,
                LatestPage,
                ListPage,
                MapPage,
                NotFoundPage,
                OwnPage,
                PicturesPage,
                PosterPage,
                RecommendationsPage,
                RowPage,
                ThemePage,
                WithheldPage,
                WordsPage,
                YoungPeopleHomePage,
                YoungPeoplePage {

    Head head();
}

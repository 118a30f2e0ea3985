package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.Story;
import candour.compare.Tracked;
import candour.model.Improvement;
import candour.model.Inspection;
import candour.model.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Something that happened, for a feed: an inspection was published, a word was said on a recommendation, or its day came.
 *
 * @param path the page about it, from the top of the site, with a fragment
 * @param id what tells it from every other piece of news, beginning with the path
 */
public record News(String path, String id, String title, String says, LocalDate day) {

    private static final int MOST = 100;

    /** The latest of some authorities, newest first. */
    public static List<News> of(List<Story> stories, LocalDate asAt) {
        List<News> all = new ArrayList<>();
        for (Story story : stories) {
            story.chapters().forEach(chapter -> chapter(chapter, all));
        }
        return all.stream()
                .filter(news -> !news.day.isAfter(asAt))
                .sorted(Comparator.comparing(News::day).reversed().thenComparing(News::id))
                .limit(MOST)
                .toList();
    }

    private static void chapter(Chapter chapter, List<News> all) {
        Inspection inspection = chapter.inspection();
        String path = Address.of(inspection).path();
        String title = Titles.title(chapter.authority(), inspection);
        all.add(new News(
                path, path, title, Tally.of(inspection), inspection.published().latest()));
        String asked = Address.recommendations(inspection).path();
        for (Tracked tracked : chapter.tracked()) {
            Improvement one = tracked.improvement();
            String place = asked + "#" + one.id();
            for (Progress progress : one.progress()) {
                String word = StandingLabel.word(progress.status());
                all.add(new News(
                        place,
                        place + "-" + progress.on(),
                        title + ": " + Wording.small(word) + ": " + one.plain(),
                        progress.says() + " (" + progress.by() + ")",
                        progress.on().latest()));
            }
            tracked.due()
                    .inCalendar()
                    .ifPresent(day -> all.add(new News(
                            place,
                            place + "-due",
                            title + ": due by now: " + one.plain(),
                            "Where it stands: "
                                    + StandingLabel.word(tracked.standing().status()) + ".",
                            day)));
        }
    }
}

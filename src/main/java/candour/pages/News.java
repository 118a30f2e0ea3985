package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.Story;
import candour.compare.Tracked;
import candour.model.Inspection;
import candour.model.PartialDate;
import candour.model.Progress;
import candour.say.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that happened, for a feed: an inspection was published, a word was said on a recommendation, or its day came.
 *
 * @param path the page about it, from the top of the site, with a fragment
 * @param id what tells it from every other piece of news, beginning with the path
 */
public record News(String path, String id, String title, String says, LocalDate day) {

    private static final int MOST = 100;

    /** The latest of some authorities, newest first. */
    public static List<News> of(List<Story> stories, LocalDate asAt, Words words) {
        List<News> all = new ArrayList<>();
        for (Story story : stories) {
            story.chapters().forEach(chapter -> chapter(chapter, words, all));
        }
        return all.stream()
                .filter(news -> !news.day.isAfter(asAt))
                .sorted(Comparator.comparing(News::day).reversed().thenComparing(News::id))
                .limit(MOST)
                .toList();
    }

    private static void chapter(Chapter chapter, Words words, List<News> all) {
        Inspection inspection = chapter.inspection();
        String path = Address.of(inspection).path();
        String title = words.titles().title(chapter.authority(), inspection);
        all.add(new News(
                path,
                path,
                title,
                words.grades().tally(inspection),
                inspection.published().latest()));
        for (Tracked tracked : chapter.tracked()) {
            String place = Address.recommendations(inspection).path() + "#"
                    + tracked.improvement().id();
            Map<PartialDate, Integer> said = new HashMap<>();
            tracked.improvement().progress().forEach(progress -> {
                int before = said.merge(progress.on(), 1, Integer::sum) - 1;
                all.add(progress(place, before, title, tracked, progress, words));
            });
            tracked.due().byReport().ifPresent(day -> all.add(due(place, title, tracked, day, words)));
        }
    }

    /** @param before how many words on it are of the same day */
    private static News progress(
            String place, int before, String title, Tracked tracked, Progress progress, Words words) {
        return new News(
                place,
                place + "-" + progress.on() + (before == 0 ? "" : "-" + (before + 1)),
                words.with(
                        "news-progress",
                        "title",
                        title,
                        "status",
                        words.standings().word(progress.status()),
                        "plain",
                        tracked.improvement().plain()),
                words.with("news-progress.says", "says", progress.says(), "by", progress.by()),
                progress.on().latest());
    }

    private static News due(String place, String title, Tracked tracked, LocalDate day, Words words) {
        return new News(
                place,
                place + "-due",
                words.with(
                        "news-due",
                        "title",
                        title,
                        "plain",
                        tracked.improvement().plain()),
                words.with(
                        "stands",
                        "status",
                        words.standings().word(tracked.standing().status())),
                day);
    }
}

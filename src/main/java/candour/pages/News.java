package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.Story;
import candour.compare.Tracked;
import candour.model.Correction;
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
import java.util.stream.Stream;

/**
 * Something that happened, for a feed: an inspection was published or corrected, a word was said on a recommendation, or its day
 * came.
 *
 * @param path the page about it, from the top of the site, with a fragment
 * @param id what tells it from every other piece of news, beginning with the path
 * @param updated the day since which what is said here is right: that of the news, or of a correction
 */
public record News(String path, String id, String title, String says, LocalDate day, LocalDate updated) {

    private static final int MOST = 100;

    private News(String path, String id, String title, String says, LocalDate day) {
        this(path, id, title, says, day, day);
    }

    /** The latest of some authorities, newest first. */
    public static List<News> of(List<Story> stories, LocalDate asAt, Words words) {
        List<News> happened = new ArrayList<>();
        List<News> corrected = new ArrayList<>();
        for (Story story : stories) {
            story.chapters().forEach(chapter -> {
                chapter(chapter, words, happened);
                corrections(chapter, words, corrected);
            });
        }
        return Stream.concat(happened.stream().filter(news -> !news.day.isAfter(asAt)), corrected.stream())
                .sorted(Comparator.comparing(News::updated).reversed().thenComparing(News::id))
                .limit(MOST)
                .toList();
    }

    private static void chapter(Chapter chapter, Words words, List<News> all) {
        Inspection inspection = chapter.inspection();
        String path = Address.of(inspection).path();
        String title = words.titles().title(chapter.authority(), inspection);
        LocalDate published = inspection.published().latest();
        String tally = words.grades().tally(inspection);
        all.add(new News(
                path, path, title, tally, published, inspection.lastCorrected().orElse(published)));
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

    /** Followers who read the wrong thing hear of it: an entry of its own, whatever day it was. */
    private static void corrections(Chapter chapter, Words words, List<News> all) {
        Inspection inspection = chapter.inspection();
        String path = Address.of(inspection).path();
        Map<PartialDate, Integer> said = new HashMap<>();
        for (Correction one : inspection.corrections()) {
            int before = said.merge(one.on(), 1, Integer::sum) - 1;
            all.add(new News(
                    path + "#corrected",
                    path + "#corrected-" + one.on() + (before == 0 ? "" : "-" + (before + 1)),
                    words.with("news-corrected", "title", words.titles().title(chapter.authority(), inspection)),
                    one.what(),
                    one.on().date()));
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

package candour.render;

import candour.compare.Compared;
import candour.compare.Compared.Story;
import candour.model.Site;
import candour.pages.DueDate;
import candour.pages.News;
import candour.pages.data.Document;
import candour.pages.data.Schema;
import candour.pages.data.Table;
import candour.pages.data.Tables;
import candour.say.Words;
import java.util.List;
import java.util.stream.Stream;

/** The site's facts as files for spreadsheets and programs, from the same records as the pages. */
final class OpenData {

    private final Compared compared;
    private final Site site;
    private final Words words;

    private OpenData(Compared compared, Words words) {
        this.compared = compared;
        this.site = compared.archive().site();
        this.words = words;
    }

    static Stream<Output> of(Compared compared, Words words) {
        OpenData data = new OpenData(compared, words);
        Stream<Output> tables =
                Tables.all(words, compared.archive().site()).stream().flatMap(data::files);
        Stream<Output> documents = Stream.of(Document.values()).map(data::file);
        Stream<Output> schemas = Schema.ALL.stream()
                .map(schema -> new Output(
                        "data/schema/" + schema.file(),
                        out -> Renderer.copy("/candour/render/schema/" + schema.file(), out)));
        Stream<Output> whole = data.followed(data.site.title(), "", compared.stories());
        Stream<Output> each = compared.stories().stream()
                .flatMap(story ->
                        data.followed(data.title(story), story.authority().id() + "/", List.of(story)));
        return Stream.of(tables, documents, schemas, whole, each).flatMap(outputs -> outputs);
    }

    private String title(Story story) {
        return words.with(
                "site-of-place",
                "site",
                site.title(),
                "place",
                story.authority().name());
    }

    /** What people follow: a feed of news and a calendar of due dates. */
    private Stream<Output> followed(String title, String folder, List<Story> stories) {
        String feed = folder + "feed.xml";
        return Stream.of(
                new Output(
                        feed,
                        out -> Feed.write(
                                site, title, feed, News.of(stories, compared.asAt(), words), compared.asAt(), out)),
                new Output(
                        folder + "due.ics",
                        out -> Calendar.write(site, title, DueDate.of(stories, words), words, out)));
    }

    /** A table, what its columns mean, and each authority's own rows where they have a file. */
    private Stream<Output> files(Table<?> table) {
        Stream<Output> whole = Stream.of(
                rows("data/" + table.file(), table, compared.stories()),
                new Output("data/" + table.metadataFile(), out -> CsvMetadata.write(site, table, words, out)));
        Stream<Output> slices = compared.stories().stream()
                .filter(any -> table.isByAuthority())
                .map(story -> rows(story.authority().id() + "/" + table.file(), table, List.of(story)));
        return Stream.concat(whole, slices);
    }

    private static Output rows(String path, Table<?> table, List<Story> stories) {
        return new Output(path, out -> Csv.write(table.lines(stories), out));
    }

    private Output file(Document document) {
        return new Output("data/" + document.file(), out -> {
            switch (document) {
                case FRAMEWORKS -> FrameworksJson.write(compared.archive(), out);
                case CANDOUR -> CandourJson.write(compared, words, out);
            }
        });
    }
}

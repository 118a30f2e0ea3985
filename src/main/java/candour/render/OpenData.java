package candour.render;

import candour.compare.Compared;
import candour.compare.Compared.Story;
import candour.model.Archive;
import candour.model.Site;
import candour.pages.DueDate;
import candour.pages.News;
import candour.pages.data.Document;
import candour.pages.data.Schema;
import candour.pages.data.Table;
import candour.pages.data.Tables;
import candour.say.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The site's facts as files for spreadsheets and programs, from the same records as the pages. */
final class OpenData {

    private OpenData() {}

    static Stream<Output> of(Compared compared) {
        LocalDate asAt = compared.asAt();
        Archive archive = compared.archive();
        Site site = archive.site();
        Words words = Words.of(archive);
        Stream<Output> tables = Tables.all(words).stream().flatMap(table -> files(table, compared, words));
        Stream<Output> documents = Stream.of(Document.values()).map(document -> file(document, compared, words));
        Stream<Output> schemas = Schema.ALL.stream()
                .map(schema -> new Output(
                        "data/schema/" + schema.file(),
                        out -> Renderer.copy("/candour/render/schema/" + schema.file(), out)));
        Stream<Output> feeds = Stream.concat(
                Stream.of(feed(site, site.title(), "feed.xml", compared.stories(), asAt)),
                compared.stories().stream()
                        .map(story -> feed(
                                site,
                                site.title() + ": " + story.authority().name(),
                                story.authority().id() + "/feed.xml",
                                List.of(story),
                                asAt)));
        Stream<Output> calendars = Stream.concat(
                Stream.of(calendar(site, site.title(), "due.ics", compared.stories(), asAt)),
                compared.stories().stream()
                        .map(story -> calendar(
                                site,
                                site.title() + ": " + story.authority().name(),
                                story.authority().id() + "/due.ics",
                                List.of(story),
                                asAt)));
        return Stream.of(tables, documents, schemas, feeds, calendars).flatMap(outputs -> outputs);
    }

    private static Output feed(Site site, String title, String path, List<Story> stories, LocalDate asAt) {
        return new Output(path, out -> Feed.write(site, title, path, News.of(stories, asAt), asAt, out));
    }

    private static Output calendar(Site site, String title, String path, List<Story> stories, LocalDate asAt) {
        return new Output(path, out -> Calendar.write(site, title, DueDate.of(stories), asAt, out));
    }

    /** A table, what its columns mean, and each authority's own rows where they have a file. */
    private static Stream<Output> files(Table<?> table, Compared compared, Words words) {
        Site site = compared.archive().site();
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

    private static Output file(Document document, Compared compared, Words words) {
        return new Output("data/" + document.file(), out -> {
            switch (document) {
                case FRAMEWORKS -> FrameworksJson.write(compared.archive(), out);
                case CANDOUR -> CandourJson.write(compared, words, out);
            }
        });
    }
}

package candour.render;

import candour.compare.Compared;
import candour.compare.Compared.Story;
import candour.model.Archive;
import candour.model.Authority;
import candour.model.Site;
import candour.pages.Column;
import candour.pages.DataTables;
import candour.pages.DueDate;
import candour.pages.News;
import candour.say.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The site's facts as files for spreadsheets and programs, from the same records as the pages. */
final class OpenData {

    private OpenData() {}

    /** Rows of a CSV file, written to the end of what is given. */
    private interface Rows {
        void writeTo(Writer csv) throws IOException;
    }

    static Stream<Output> of(Compared compared, Words words) {
        LocalDate asAt = compared.asAt();
        Archive archive = compared.archive();
        Site site = archive.site();
        Stream<Output> whole = Stream.of(
                csv("data/judgements.csv", csv -> JudgementsCsv.write(archive.authorities(), csv)),
                metadata(site, "judgements.csv", "Judgements", DataTables.JUDGEMENTS, "inspection", "by", "area"),
                csv("data/changes.csv", csv -> ChangesCsv.write(compared, csv)),
                metadata(site, "changes.csv", "Changes", DataTables.CHANGES, "by", "area", "from", "to"),
                csv("data/inspections.csv", csv -> InspectionsCsv.write(archive, csv)),
                metadata(site, "inspections.csv", "Inspections", DataTables.INSPECTIONS, "inspection"),
                csv("data/recommendations.csv", csv -> RecommendationsCsv.write(compared, csv)),
                metadata(
                        site, "recommendations.csv", "Recommendations", DataTables.RECOMMENDATIONS, "inspection", "id"),
                csv("data/actions.csv", csv -> RecommendationsCsv.writeActions(compared, csv)),
                metadata(site, "actions.csv", "Actions", DataTables.ACTIONS, "inspection", "recommendation", "number"),
                new Output("data/frameworks.json", out -> FrameworksJson.write(archive, out)),
                new Output("data/candour.json", out -> CandourJson.write(compared, out)));
        Stream<Output> schemas = DataTables.SCHEMAS.stream()
                .map(schema -> new Output(
                        "data/schema/" + schema.file(),
                        out -> Renderer.copy("/candour/render/schema/" + schema.file(), out)));
        Stream<Output> slices = archive.authorities().stream().map(OpenData::slice);
        Stream<Output> feeds = Stream.concat(
                Stream.of(feed(site, site.title(), "feed.xml", compared.stories(), asAt, words)),
                compared.stories().stream()
                        .map(story -> feed(
                                site,
                                site.title() + ": " + story.authority().name(),
                                story.authority().id() + "/feed.xml",
                                List.of(story),
                                asAt,
                                words)));
        Stream<Output> calendars = Stream.concat(
                Stream.of(calendar(site, site.title(), "due.ics", compared.stories(), asAt, words)),
                compared.stories().stream()
                        .map(story -> calendar(
                                site,
                                site.title() + ": " + story.authority().name(),
                                story.authority().id() + "/due.ics",
                                List.of(story),
                                asAt,
                                words)));
        return Stream.of(whole, schemas, slices, feeds, calendars).flatMap(outputs -> outputs);
    }

    private static Output feed(Site site, String title, String path, List<Story> stories, LocalDate asAt, Words words) {
        return new Output(path, out -> Feed.write(site, title, path, News.of(stories, asAt, words), asAt, out));
    }

    private static Output calendar(
            Site site, String title, String path, List<Story> stories, LocalDate asAt, Words words) {
        return new Output(path, out -> Calendar.write(site, title, DueDate.of(stories, words), asAt, out));
    }

    /** One authority's own judgements. */
    private static Output slice(Authority authority) {
        return csv(authority.id() + "/judgements.csv", csv -> JudgementsCsv.write(List.of(authority), csv));
    }

    private static Output metadata(Site site, String file, String title, List<Column> columns, String... key) {
        return new Output(
                "data/" + file + "-metadata.json",
                out -> CsvMetadata.write(site, file, title, columns, List.of(key), out));
    }

    private static Output csv(String path, Rows rows) {
        return new Output(path, out -> write(rows, out));
    }

    private static void write(Rows rows, OutputStream out) throws IOException {
        Writer csv = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        rows.writeTo(csv);
        csv.flush();
    }
}

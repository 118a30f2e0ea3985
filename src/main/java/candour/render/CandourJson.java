package candour.render;

import candour.compare.Compared;
import candour.compare.Compared.Story;
import candour.model.Archive;
import candour.model.Term;
import candour.model.Theme;
import candour.say.Words;
import java.io.OutputStream;

/** Everything that the site says, in one file: the same facts as on the pages. */
final class CandourJson {

    private CandourJson() {}

    static void write(Compared compared, Words words, OutputStream out) {
        InspectionJson inspections = new InspectionJson(words);
        Archive archive = compared.archive();
        try (Json json = new Json(out)) {
            json.object(() -> {
                json.text("title", archive.site().title());
                json.text("publisher", archive.site().publisher());
                json.text("url", archive.site().baseUrl().toString());
                json.text("notice", archive.site().notice());
                json.list("themes", archive.shownThemes(), CandourJson::theme);
                json.list("glossary", archive.glossary().terms(), CandourJson::term);
                json.list("frameworks", archive.shownFrameworks(), FrameworksJson::framework);
                json.list("authorities", compared.stories(), (item, story) -> authority(item, story, inspections));
            });
        }
    }

    private static void theme(Json json, Theme theme) {
        json.text("id", theme.id());
        json.text("name", theme.name());
        json.text("about", theme.about());
    }

    private static void term(Json json, Term term) {
        json.text("id", term.id());
        json.text("term", term.term());
        json.text("adult", term.adult());
        json.text("young", term.young());
        json.text("say_instead", term.sayInstead());
    }

    private static void authority(Json json, Story story, InspectionJson inspections) {
        json.text("id", story.authority().id());
        json.text("name", story.authority().name());
        json.text("council", story.authority().council());
        json.text("region", story.authority().region());
        json.text("code", story.authority().code());
        json.list("inspections", story.chapters(), inspections::inspection);
    }
}

package candour.render;

import candour.model.Archive;
import candour.model.Area;
import candour.model.Ask;
import candour.model.Citation;
import candour.model.Comparability;
import candour.model.Duty;
import candour.model.Framework;
import candour.model.Grade;
import candour.model.Group;
import candour.model.Limit;
import candour.model.Scale;
import candour.model.Statement;
import candour.model.Theme;
import candour.model.Visit;
import java.io.OutputStream;

/** The frameworks as JSON: scales best first, areas, and what may be compared with what. */
final class FrameworksJson {

    private FrameworksJson() {}

    static void write(Archive archive, OutputStream out) {
        try (Json json = new Json(out)) {
            json.object(() -> json.list("frameworks", archive.shownFrameworks(), FrameworksJson::framework));
        }
    }

    static void framework(Json json, Framework framework) {
        json.text("id", framework.id());
        json.text("name", framework.name());
        json.text("short", framework.shortName());
        json.text("family", framework.family());
        json.text("supersedes", framework.supersedes());
        json.texts("inspectorates", framework.inspectorates());
        json.text("used_from", framework.used().from().toString());
        json.text("used_to", framework.used().to());
        json.text("judges", framework.judges());
        json.text("about", framework.about());
        json.list("facts", framework.facts(), FrameworksJson::statement);
        framework.noOverall().ifPresent(why -> json.object("no_overall", () -> statement(json, why)));
        json.list("scales", framework.scales().values(), FrameworksJson::scale);
        json.list("groups", framework.groups().values(), FrameworksJson::group);
        json.list("areas", framework.areas().values(), FrameworksJson::area);
        json.list("limits", framework.limits(), FrameworksJson::limit);
        json.list("visits", framework.visits().values(), FrameworksJson::visit);
        json.list("asks", framework.asks().values(), FrameworksJson::ask);
        json.list("duties", framework.duties(), FrameworksJson::duty);
        json.list("comparable", framework.comparable(), FrameworksJson::comparable);
    }

    static void statement(Json json, Statement statement) {
        json.text("says", statement.says());
        citation(json, statement.citation());
    }

    static void citation(Json json, Citation citation) {
        json.text("source", citation.source().id());
        json.text("source_title", citation.source().title());
        json.text("at", citation.at());
    }

    private static void scale(Json json, Scale scale) {
        json.text("id", scale.id());
        json.list("grades", scale.grades(), FrameworksJson::grade);
    }

    private static void grade(Json json, Grade grade) {
        json.text("id", grade.id());
        json.number("rank", grade.rank());
        json.text("label", grade.label());
        json.text("printed", grade.printed());
        json.text("means", grade.means());
        json.text("sentence", grade.sentence());
        json.flag("attention", grade.attention());
    }

    private static void group(Json json, Group group) {
        json.text("id", group.id());
        json.text("name", group.name());
        json.text("subject", group.subject());
        json.flag("local", group.local());
    }

    private static void area(Json json, Area area) {
        json.text("id", area.id());
        json.text("name", area.name());
        json.text("scale", area.scale().map(Scale::id));
        json.flag("headline", area.headline());
        json.text("parent", area.parent());
        json.text("from", area.from());
        json.text("to", area.to());
        json.texts("themes", area.themes().stream().map(Theme::id).toList());
    }

    private static void limit(Json json, Limit limit) {
        json.text("if", limit.ifArea());
        json.text("is", limit.is());
        json.text("then", limit.thenArea());
        json.text("at_best", limit.atBest());
        citation(json, limit.citation());
    }

    private static void visit(Json json, Visit visit) {
        json.text("id", visit.id());
        json.text("name", visit.name());
        json.flag("graded", visit.isGraded());
        citation(json, visit.citation());
    }

    private static void ask(Json json, Ask ask) {
        json.text("id", ask.id());
        json.text("name", ask.name());
        json.flag("timed", ask.isTimed());
        json.flag("urgent", ask.isUrgent());
        citation(json, ask.citation());
    }

    private static void duty(Json json, Duty duty) {
        json.text("id", duty.id());
        json.text("name", duty.name());
        duty.clock().ifPresent(clock -> {
            json.number("days", clock.days());
            json.text("counted_in", clock.countedIn().word());
            json.text("from", clock.from().word());
        });
        json.text("law", duty.law());
        citation(json, duty.citation());
    }

    private static void comparable(Json json, Comparability edge) {
        json.text("from", edge.from());
        json.text("to", edge.to());
        json.text("how", edge.how().word());
        json.text("because", edge.because());
        citation(json, edge.citation());
    }
}

package candour.render;

import candour.compare.Change;
import candour.compare.Compared.Chapter;
import candour.compare.Compared.ComparedJudgement;
import candour.compare.Tracked;
import candour.model.Action;
import candour.model.Also;
import candour.model.Ask;
import candour.model.Attachment;
import candour.model.Context;
import candour.model.Correction;
import candour.model.Finding;
import candour.model.Follows;
import candour.model.Improvement;
import candour.model.Inspection;
import candour.model.Judgement;
import candour.model.PartialDate;
import candour.model.Passage;
import candour.model.Progress;
import candour.model.Recommendation;
import candour.model.Reference;
import candour.model.Source;
import candour.model.Theme;
import candour.model.Visit;
import candour.model.YoungPeople;
import candour.pages.data.JudgementsTable;
import candour.say.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One inspection as JSON: the same facts as on its pages.
 *
 * @param words in which is said why two grades may be compared, or why not
 */
record InspectionJson(Words words) {

    void inspection(Json json, Chapter chapter) {
        Inspection inspection = chapter.inspection();
        json.text("id", inspection.id());
        json.text("framework", inspection.framework().id());
        json.text("visit", inspection.visit().map(Visit::id));
        json.texts("inspectorates", inspection.inspectorates());
        inspection.conduct().ifPresent(made -> json.text("conduct", made.kind().word()));
        inspection.inspected().ifPresent(period -> {
            json.text("inspected_from", period.from().toString());
            json.text("inspected_to", period.to());
        });
        inspection.publication().ifPresent(day -> json.text("published", day.toString()));
        json.list("corrected", inspection.corrections(), InspectionJson::correction);
        json.list("sources", inspection.sources(), InspectionJson::source);
        json.list("context", inspection.context(), InspectionJson::context);
        json.list("judgements", chapter.judgements(), this::judgement);
        json.list("findings", inspection.findings(), InspectionJson::finding);
        asked(json, chapter);
        json.list("young_people", inspection.youngPeople(), InspectionJson::youngPeople);
    }

    private static void asked(Json json, Chapter chapter) {
        json.list(
                "recommendations",
                chapter.tracked().stream().filter(Tracked::isRecommendation).toList(),
                InspectionJson::recommendation);
        json.list(
                "areas_for_development",
                chapter.tracked().stream()
                        .filter(one -> !one.isRecommendation())
                        .toList(),
                InspectionJson::tracked);
    }

    private static void context(Json json, Context context) {
        json.text("id", context.id());
        FrameworksJson.statement(json, context.statement());
    }

    private static void correction(Json json, Correction correction) {
        json.text("on", correction.on().toString());
        json.text("what", correction.what());
    }

    private static void source(Json json, Source source) {
        json.text("id", source.id());
        json.text("title", source.title());
        json.text("publisher", source.publisher());
        json.text("date", source.date().toString());
        json.text("url", source.url());
        json.text("file", source.file().map(Attachment::name));
    }

    private void judgement(Json json, ComparedJudgement placed) {
        Judgement judgement = placed.judgement();
        json.text("area", judgement.area().id());
        json.text("area_name", judgement.area().name());
        json.text("by", judgement.by().word());
        json.text("status", JudgementsTable.status(judgement));
        judgement.graded().forEach(graded -> {
            json.text("grade", graded.grade().label());
            json.number("rank", graded.grade().rank());
            json.number("of", graded.grade().of());
            json.list("also", graded.also(), InspectionJson::also);
        });
        json.text("words", ownWords(judgement));
        FrameworksJson.citation(json, judgement.citation());
        json.list("changes", placed.changes(), this::change);
    }

    private static void also(Json json, Also also) {
        json.text("grade", also.grade().label());
        json.text("because", also.because());
        FrameworksJson.citation(json, also.citation());
    }

    private static Optional<String> ownWords(Judgement judgement) {
        return judgement.fold(
                graded -> Optional.empty(), worded -> Optional.of(worded.words()), absent -> Optional.empty());
    }

    private void change(Json json, Change change) {
        json.text("from", change.since().id());
        json.text("verdict", change.word());
        json.text("because", words.changes().because(change));
    }

    private static void finding(Json json, Finding finding) {
        json.text("id", finding.id());
        json.text("kind", finding.kind().word());
        json.texts("themes", finding.themes().stream().map(Theme::id).toList());
        json.text("area", finding.area().map(area -> area.id()));
        json.text("says", finding.says());
        json.text("quote", finding.quote());
        FrameworksJson.citation(json, finding.citation());
        json.list("follows", finding.follows(), InspectionJson::follows);
        finding.reply().ifPresent(reply -> json.object("reply", () -> FrameworksJson.statement(json, reply)));
    }

    private static void follows(Json json, Follows follows) {
        json.text("to", follows.to().id());
        json.text("how", follows.how().word());
        json.text("because", follows.because());
    }

    private static void recommendation(Json json, Tracked tracked) {
        Improvement asked = tracked.improvement();
        json.text("list", asked instanceof Recommendation one ? one.list().map(Ask::name) : Optional.empty());
        json.text("within", asked.band().map(Recommendation.Within::word));
        json.text("due", tracked.due().latest().map(LocalDate::toString));
        json.texts("themes", asked.themes().stream().map(Theme::id).toList());
        json.text("owner", asked.owner());
        json.text("says", asked.says());
        json.text("plain", asked.plain());
        FrameworksJson.citation(json, asked.citation());
        json.list("follows", asked.follows(), InspectionJson::follows);
        tracked(json, tracked);
    }

    /** Where it stands; of an area for development the rest is said where findings are. */
    private static void tracked(Json json, Tracked tracked) {
        json.text("id", tracked.improvement().id());
        json.text("status", tracked.standing().status().word());
        json.text("status_on", tracked.standing().on().toString());
        json.list("actions", tracked.improvement().actions(), InspectionJson::action);
        json.list("progress", tracked.improvement().progress(), InspectionJson::progress);
    }

    private static void action(Json json, Action action) {
        json.text("says", action.says());
        json.text("lead", action.lead());
        json.text("due", action.due().map(PartialDate::toString));
        json.text("measure", action.measure());
        FrameworksJson.citation(json, action.citation());
    }

    private static void progress(Json json, Progress progress) {
        json.text("on", progress.on().toString());
        json.text("status", progress.status().word());
        json.text("says", progress.says());
        json.text("by", progress.by());
        json.text("evidence", progress.evidence());
        FrameworksJson.citation(json, progress.citation());
    }

    private static void youngPeople(Json json, YoungPeople version) {
        json.text("ages", version.ages().toString());
        json.text("why", version.why().text());
        json.text("inspectors", version.inspectors().text());
        json.list("good", version.good(), InspectionJson::point);
        json.list("better", version.better(), InspectionJson::point);
        json.list("next", version.next(), InspectionJson::point);
        json.list("said", version.said(), InspectionJson::point);
    }

    private static void point(Json json, YoungPeople.Point point) {
        json.text("says", point.says().text());
        json.text("done", point.done().map(Passage::text));
        json.text("picture", point.picture().id());
        json.texts("from", point.from().stream().map(Reference::id).toList());
    }
}

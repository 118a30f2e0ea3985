package candour.read;

import candour.model.Action;
import candour.model.Area;
import candour.model.Ask;
import candour.model.Citation;
import candour.model.Finding;
import candour.model.Follows;
import candour.model.Framework;
import candour.model.Group;
import candour.model.Progress;
import candour.model.Recommendation;
import candour.model.Reference;
import candour.model.Statement;
import candour.model.Theme;
import candour.problem.Code;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the inspectors found, and what they asked for. */
final class FindingReader {

    private static final Sort<Finding.Kind> KIND = Sorts.choice(Finding.Kind.values(), Finding.Kind::word);
    private static final Sort<Follows.How> HOW = Sorts.choice(Follows.How.values(), Follows.How::word);

    private final Themes themes;
    private final Sources sources;
    private final StepReader steps;
    private final AskReader asked;
    private final Sort<Area> area;
    private final Sort<Group> group;

    /** @param areas those of the framework, and those that the inspection adds */
    FindingReader(Framework framework, Map<String, Area> areas, Themes themes, Sources sources) {
        this.themes = themes;
        this.sources = sources;
        this.steps = new StepReader(sources);
        this.asked = new AskReader(framework);
        this.area = Sorts.named(
                named(framework, areas),
                Code.AREA_UNKNOWN,
                id -> "No area \"" + id + "\" was judged, and " + framework.shortName() + " has none of that name.",
                "Use the id of an area of this framework.");
        this.group = Sorts.named(
                framework.groups(),
                Code.CHOICE_UNKNOWN,
                id -> framework.shortName() + " has no group \"" + id + "\".",
                "Use one of: " + String.join(", ", framework.groups().keySet()) + ".");
    }

    /** By their ids, and by the names that the documents print where only one area has that name. */
    private static Map<String, Area> named(Framework framework, Map<String, Area> areas) {
        Map<String, Area> named = new LinkedHashMap<>(areas);
        areas.values()
                .forEach(area -> framework.areaNamed(area.name()).ifPresent(one -> named.putIfAbsent(one.name(), one)));
        return named;
    }

    /** In one piece: one line a field of the file, and one of the record. */
    Optional<Finding> finding(Fields finding) {
        Required<String> id = finding.required("id", Sorts.ID);
        Required<Finding.Kind> kind = finding.required("kind", KIND);
        Optional<Area> under = finding.optional("area", area);
        List<Theme> about = themes.of(finding, under);
        Required<String> says = finding.text("says");
        Optional<String> quote = finding.optionalText("quote");
        Required<Citation> citation = sources.citation(finding);
        Optional<Statement> reply = finding.optional("reply", Records.record(sources::onlyStatement));
        List<Follows> follows = finding.list("follows", FindingReader::follows);
        List<Action> actions = steps.actions(finding);
        List<Progress> progress = steps.progress(finding);
        return finding.whole(() -> new Finding(
                id.get(),
                kind.get(),
                about,
                under,
                says.get(),
                quote,
                citation.get(),
                reply,
                follows,
                actions,
                progress,
                finding.position()));
    }

    private static Optional<Follows> follows(Fields link) {
        Required<Reference> to = link.required("to", Sorts.REFERENCE);
        Required<Follows.How> how = link.required("how", HOW);
        Required<String> because = link.text("because");
        return link.whole(() -> new Follows(to.get(), how.get(), because.get()));
    }

    /** In one piece: one line a field of the file, and one of the record. */
    Optional<Recommendation> recommendation(Fields recommendation) {
        Required<String> id = recommendation.required("id", Sorts.ID);
        Optional<Ask> list = asked.in(recommendation);
        Optional<Recommendation.Within> within = asked.within(recommendation, list);
        List<Theme> about = themes.of(recommendation, Optional.empty());
        Optional<Group> under = recommendation.optional("group", group);
        Optional<String> owner = recommendation.optionalText("owner");
        Required<String> says = recommendation.text("says");
        Required<String> plain = recommendation.text("plain");
        List<Follows> follows = recommendation.list("follows", FindingReader::follows);
        List<Action> actions = steps.actions(recommendation);
        List<Progress> progress = steps.progress(recommendation);
        Required<Citation> citation = sources.citation(recommendation);
        return recommendation.whole(() -> new Recommendation(
                id.get(),
                within,
                list,
                about,
                under,
                owner,
                says.get(),
                plain.get(),
                follows,
                actions,
                progress,
                citation.get(),
                recommendation.position()));
    }
}

package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Conduct;
import candour.model.Framework;
import candour.model.Inspection;
import candour.say.Words;
import java.util.List;
import java.util.stream.Stream;

/** What an inspection's page says of it before anything else: where, who, which kind of visit, when, under which framework. */
final class InspectionFacts {

    private InspectionFacts() {}

    static List<Fact> of(Chapter chapter, Address here, Words words) {
        Inspection inspection = chapter.inspection();
        Framework framework = inspection.framework();
        Link place =
                here.link(Address.of(chapter.authority()), chapter.authority().name());
        return Stream.of(
                        Stream.of(
                                Fact.of(words.the("fact-where"), place),
                                Fact.of(
                                        words.the("fact-inspectorates"),
                                        words.start(words.list(inspection.inspectorates())))),
                        visit(inspection, words),
                        conduct(inspection, words),
                        inspection.publication().stream()
                                .map(day -> Fact.of(words.the("fact-published"), words.date(day))),
                        judged(inspection, words),
                        Stream.of(Fact.of(
                                words.the("fact-framework"), here.link(Address.of(framework), framework.name()))))
                .flatMap(facts -> facts)
                .toList();
    }

    /** The few that a reader needs first; all of them stand on the page of sources. */
    static List<Fact> atAGlance(Chapter chapter, Address here, Words words) {
        Inspection inspection = chapter.inspection();
        Framework framework = inspection.framework();
        String when =
                words.with("fact-inspected", "conduct", inspection.conduct().map(Conduct::kind));
        return Stream.of(
                        Stream.of(Fact.of(
                                words.the("fact-inspectorates"), words.start(words.list(inspection.inspectorates())))),
                        visit(inspection, words),
                        inspection.inspected().stream().map(period -> Fact.of(when, words.period(period))),
                        Stream.of(Fact.of(
                                words.the("fact-framework"), here.link(Address.of(framework), framework.name()))))
                .flatMap(facts -> facts)
                .toList();
    }

    /** A visit without grades looks at a part of it, and our sources need not say which. */
    private static Stream<Fact> judged(Inspection inspection, Words words) {
        return inspection.isUngraded()
                ? Stream.empty()
                : Stream.of(Fact.of(
                        words.the("fact-judged"),
                        words.start(inspection.framework().judges())));
    }

    /** Which kind of visit it was, where somebody has written it down. */
    private static Stream<Fact> visit(Inspection inspection, Words words) {
        return inspection.visit().stream()
                .map(visit -> Fact.of(
                        words.the("fact-visit"),
                        words.with(
                                visit.isGraded() ? "fact-visit.graded" : "fact-visit.ungraded",
                                "visit",
                                visit.name())));
    }

    /** How and when it was made, as far as it is known. */
    private static Stream<Fact> conduct(Inspection inspection, Words words) {
        String when =
                words.with("fact-inspected", "conduct", inspection.conduct().map(Conduct::kind));
        return Stream.concat(
                inspection.conduct().stream().map(made -> Fact.of(words.the("fact-conduct"), said(made, words))),
                inspection.inspected().stream().map(period -> Fact.of(when, words.period(period))));
    }

    private static String said(Conduct made, Words words) {
        return words.with(
                "fact-conduct-said",
                "conduct",
                made.kind(),
                "title",
                made.citation().source().title(),
                "at",
                made.citation().at());
    }
}

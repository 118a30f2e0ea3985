package candour.check.claim;

import candour.model.Action;
import candour.model.Area;
import candour.model.Finding;
import candour.model.Framework;
import candour.model.Inspection;
import candour.model.Judgement;
import candour.model.PartialDate;
import candour.model.Progress;
import candour.model.Recommendation;
import candour.model.Source;
import candour.model.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts, written out: everything in them that a text may repeat. */
final class FactTexts {

    private FactTexts() {}

    static String finding(Finding finding) {
        return lines(Stream.of(
                Stream.of(finding.says()),
                finding.quote().stream(),
                finding.reply().map(Statement::says).stream(),
                finding.area().stream().map(FactTexts::area),
                finding.actions().stream().flatMap(FactTexts::action),
                finding.progress().stream().flatMap(FactTexts::progress)));
    }

    static String recommendation(Recommendation asked) {
        return lines(Stream.of(
                Stream.of(asked.says()),
                asked.within().stream().map(band -> band.word().replace('-', ' ')),
                asked.owner().stream(),
                asked.actions().stream().flatMap(FactTexts::action),
                asked.progress().stream().flatMap(FactTexts::progress)));
    }

    private static Stream<String> action(Action action) {
        return Stream.of(Optional.of(action.says()), action.lead(), action.due().map(Days::inWords), action.measure())
                .flatMap(Optional::stream);
    }

    private static Stream<String> progress(Progress progress) {
        return Stream.concat(
                Stream.of(progress.says(), progress.by(), Days.inWords(progress.on())), progress.evidence().stream());
    }

    static String judgement(Judgement judgement) {
        String grade = judgement.fold(graded -> graded.grade().label(), Judgement.Worded::words, absent -> "");
        return area(judgement.area()) + "\n" + grade;
    }

    private static String area(Area area) {
        return lines(Stream.of(
                Stream.of(area.name()),
                area.young().stream(),
                area.group().stream().map(group -> group.name())));
    }

    /** The dates of the inspection itself, which every text about it may name. */
    static String days(Inspection inspection) {
        Stream<PartialDate> days = Stream.of(
                        Stream.of(inspection.published()),
                        inspection.inspected().stream()
                                .flatMap(period -> Stream.concat(Stream.of(period.from()), period.to().stream())),
                        inspection.received().stream(),
                        inspection.sources().stream().map(Source::date))
                .flatMap(dates -> dates)
                .filter(Objects::nonNull);
        return lines(Stream.of(
                days.map(Days::inWords),
                Stream.of(inspection.year() + ""),
                inspection.inspected().stream()
                        .flatMap(period -> period.from().day().stream())
                        .map(day -> day.getDayOfMonth() + "")));
    }

    /** What stands beside findings: duties and those who were told. */
    static List<String> others(Inspection inspection) {
        Stream<String> duties = inspection.duties().stream()
                .map(duty -> lines(Stream.of(
                        Stream.of(duty.statement().says()),
                        Stream.concat(duty.stated().stream(), duty.done().stream())
                                .map(Days::inWords))));
        Stream<String> shared = inspection.sharedWith().stream()
                .map(one -> lines(Stream.of(
                        Stream.of(one.who()),
                        one.how().stream(),
                        Stream.concat(one.on().stream(), one.by().stream()).map(Days::inWords))));
        return Stream.concat(duties, shared).toList();
    }

    static Stream<String> framework(Framework framework) {
        Stream<String> grades = framework.scales().values().stream()
                .flatMap(scale -> scale.grades().stream())
                .map(grade -> lines(Stream.of(
                        Stream.of(grade.label(), grade.say()), grade.means().stream(), grade.printed().stream())));
        return Stream.of(
                        Stream.of(framework.name(), framework.judges(), framework.about()),
                        framework.facts().stream().map(Statement::says),
                        grades,
                        framework.duties().stream()
                                .map(duty -> duty.name() + " "
                                        + duty.clock()
                                                .map(clock -> clock.days() + "")
                                                .orElse("")),
                        framework.comparable().stream().map(one -> one.because()))
                .flatMap(texts -> texts);
    }

    private static String lines(Stream<Stream<String>> texts) {
        return texts.flatMap(text -> text).collect(Collectors.joining("\n"));
    }
}

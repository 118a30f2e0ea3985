package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.AgeBand;
import candour.model.Archive;
import candour.model.Correction;
import candour.model.Html;
import candour.model.Inspection;
import candour.model.PartialDate;
import candour.model.Passage;
import candour.model.Site;
import candour.model.YoungPeople;
import candour.say.Words;
import java.util.List;
import java.util.Optional;

/**
 * A children's version of one inspection.
 *
 * @param year in which the inspection was, as it is called
 * @param others the versions for other ages
 * @param corrections what adults got wrong here once
 * @param cautions what has to be kept in mind, before all else
 * @param published when what the inspectors found was published
 * @param answer what the inspectors decided
 * @param doors ways to what is about oneself
 * @param notTold why something that inspectors wrote is left out here on purpose
 * @param checked with which young people it was checked before it was published, if it was
 * @param reviewed when it was last read beside the facts for adults
 */
public record YoungPeoplePage(
        Head head,
        String title,
        Age age,
        AgeBand ages,
        String year,
        List<Link> others,
        Block why,
        Block inspectors,
        List<Correction> corrections,
        List<Html> cautions,
        PartialDate published,
        YoungAnswer answer,
        List<YoungDoor> doors,
        List<YoungPoint.Section> sections,
        List<String> notTold,
        List<Site.Help> help,
        Link poster,
        Link adults,
        Link words,
        Link pictures,
        Optional<YoungPeople.CheckedWith> checked,
        Optional<PartialDate> reviewed)
        implements Page {

    /** Of every page that tells children of an inspection. */
    static List<Html> cautions(Inspection inspection) {
        return inspection.context().stream()
                .flatMap(one -> one.young().stream())
                .map(Passage::html)
                .toList();
    }

    /** In one piece: one line a field of the record. */
    static YoungPeoplePage of(Frame frame, Archive archive, Chapter chapter, YoungPeople version, Age age) {
        Inspection inspection = chapter.inspection();
        Words words = frame.words();
        Address here = Address.youngPeople(inspection, version);
        Explainer explainer = new Explainer(archive.glossary(), here);
        List<YoungPoint.Section> sections = new YoungPoints(archive, chapter, explainer, here, words).sections(version);
        return new YoungPeoplePage(
                head(frame, chapter, version, here).sharing(frame.picture(here, ShareCard.of(frame, chapter, version))),
                shortTitle(chapter, words),
                age,
                version.ages(),
                words.titles().when(inspection),
                others(inspection, version, here, words),
                explainer.block(version.why()),
                explainer.block(version.inspectors()),
                inspection.corrections(),
                cautions(inspection),
                inspection.published(),
                YoungAnswer.of(picture(archive, inspection, version, here), YoungMark.of(chapter, words)),
                YoungDoor.of(archive.themes(), sections),
                sections,
                version.notTold().stream().map(YoungPeople.NotTold::because).toList(),
                frame.help(chapter.authority()),
                here.link(Address.poster(inspection, version), words.the("young-version.poster")),
                here.link(Address.of(inspection), words.the("young-version.adults")),
                here.link(Address.WORDS, words.the("glossary")),
                here.link(Address.PICTURES, words.the("pictures")),
                version.checkedWith(),
                version.reviewed().map(YoungPeople.Review::on));
    }

    private static Head head(Frame frame, Chapter chapter, YoungPeople version, Address here) {
        Inspection inspection = chapter.inspection();
        Words words = frame.words();
        String place = chapter.authority().name();
        String title = words.titles().title(chapter.authority(), inspection);
        boolean isFirst = inspection.youngPeople().get(0) == version;
        String key = isFirst ? "young-version.name" : "young-version.name-ages";
        return frame.head(
                here,
                words.with(key, "title", title, "ages", ages(version, words)),
                words.with("young-version.about", "place", place),
                here.link(Address.of(chapter.authority()), place),
                here.link(Address.of(inspection), words.titles().title(inspection)));
    }

    /** That of what the page tells of the main grade; none of another point, which could say the opposite. */
    private static Optional<Image> picture(Archive archive, Inspection inspection, YoungPeople version, Address here) {
        return version.points()
                .filter(point -> inspection
                        .grades()
                        .filter(one -> one.area().headline())
                        .limit(1)
                        .anyMatch(one -> point.comesFrom(one.area().id())))
                .findFirst()
                .map(point -> Image.of(archive.pictures(), here, point.picture()));
    }

    static String shortTitle(Chapter chapter, Words words) {
        return shortTitle("young-version.short", "young-version.short-kind", chapter, words);
    }

    /** @param kind the message that says which it is, of several inspections of one year */
    static String shortTitle(String key, String kind, Chapter chapter, Words words) {
        Inspection inspection = chapter.inspection();
        boolean isAlone = chapter.authority().inspections().stream()
                        .filter(one -> one.year() == inspection.year())
                        .limit(2)
                        .count()
                < 2;
        return words.with(
                isAlone ? key : kind,
                "place",
                chapter.authority().name(),
                "year",
                words.titles().when(inspection),
                "family",
                inspection.kind());
    }

    static String title(Chapter chapter, Words words) {
        Inspection inspection = chapter.inspection();
        return words.with(
                "young-version",
                "place",
                chapter.authority().name(),
                "year",
                words.titles().when(inspection),
                "family",
                inspection.kind());
    }

    /** {@code 9 to 11}. */
    static String ages(YoungPeople version, Words words) {
        return ages("young-ages", version.ages(), words);
    }

    static String ages(String key, AgeBand ages, Words words) {
        return words.with(key, "from", ages.from(), "to", ages.to());
    }

    private static List<Link> others(Inspection inspection, YoungPeople version, Address here, Words words) {
        return inspection.youngPeople().stream()
                .filter(other -> other != version)
                .map(other ->
                        here.link(Address.youngPeople(inspection, other), ages("young-ages.for", other.ages(), words)))
                .toList();
    }
}

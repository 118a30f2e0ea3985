package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Latest;
import candour.model.Area;
import candour.model.Gazetteer;
import candour.model.Judgement;
import candour.model.Place;
import candour.model.Tone;
import candour.pages.chart.GradeBar;
import candour.say.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One area's newest grades on a map on which every authority is a hexagon, and the same below as lists.
 *
 * @param others the maps of the other areas
 * @param table where all areas stand in a table
 * @param width of the map, in the units of the picture
 * @param groups all that stands on the map, grade by grade, and those that have no place on it
 * @param isOfProgram whether places are those that come with the program, whose sources are credited
 */
public record MapPage(
        Head head,
        String title,
        Optional<GradeBar> bar,
        List<Link> others,
        Link table,
        int width,
        int height,
        List<Hexagon> hexagons,
        List<Group> groups,
        boolean isOfProgram)
        implements Page {

    /**
     * One place.
     *
     * @param link its page and what is said of it; a place of which nothing is known has no page
     * @param letters what stands in it
     */
    public record Hexagon(int x, int y, Tone tone, String letters, String name, Optional<Link> link) {}

    /** All of which the same is said. */
    public record Group(String word, String letters, Tone tone, List<Link> places) {}

    /** Fewer than so many make no picture. */
    private static final int LEAST = 10;

    private static final int HALF = 17;
    private static final int ROW = 30;
    private static final int EDGE = 20;

    /** What is said of one place. */
    private record Said(String word, String letters, Tone tone) {}

    /** The areas of which there is a map: those with grades, if enough authorities have their place on it. */
    static List<Area> areas(Latest latest, Gazetteer places) {
        Map<String, Chapter> byCode = byCode(latest);
        long known = places.all().stream()
                .filter(place -> place.spot().isPresent())
                .filter(place -> chapter(place, byCode).isPresent())
                .count();
        return known < LEAST
                ? List.of()
                : latest.areas().stream()
                        .filter(area -> area.scale().isPresent())
                        .filter(area ->
                                LatestPage.counted(latest, area).findAny().isPresent())
                        .toList();
    }

    /** In one piece: one line a field of the record. */
    static MapPage of(Frame frame, Latest latest, Area area, Gazetteer places) {
        Address here = Address.map(latest, area);
        Words words = frame.words();
        String family = latest.newest().family();
        String name = words.titles().area(latest.newest(), area);
        Link table = here.link(Address.compare(latest), words.with("latest-page", "family", family));
        List<Hexagon> hexagons = hexagons(latest, area, places, here, words);
        return new MapPage(
                frame.head(
                        here,
                        words.with("map-page", "area", name, "family", family),
                        words.with("map-page.description", "area", name),
                        here.link(Address.COMPARE, words.the("compare")),
                        table),
                words.with("map-page", "area", name, "family", family),
                LatestCount.bar(latest, area, words),
                areas(latest, places).stream()
                        .filter(other -> other != area)
                        .map(other -> here.link(
                                Address.map(latest, other), words.titles().area(latest.newest(), other)))
                        .toList(),
                table,
                hexagons.stream().mapToInt(Hexagon::x).max().orElse(0) + EDGE,
                hexagons.stream().mapToInt(Hexagon::y).max().orElse(0) + EDGE,
                hexagons,
                groups(latest, area, here, words),
                places.isOfProgram());
    }

    private static List<Hexagon> hexagons(Latest latest, Area area, Gazetteer places, Address here, Words words) {
        Map<String, Chapter> byCode = byCode(latest);
        return places.all().stream()
                .filter(place -> place.until().isEmpty())
                .flatMap(place -> place.spot().stream()
                        .map(spot -> hexagon(
                                place,
                                spot,
                                chapter(place, byCode)
                                        .map(chapter -> new Shown(chapter, said(latest, chapter, area, words))),
                                here,
                                words)))
                .toList();
    }

    /** An inspection and what is said of it. */
    private record Shown(Chapter chapter, Said said) {}

    private static Hexagon hexagon(Place place, Place.Spot spot, Optional<Shown> shown, Address here, Words words) {
        return new Hexagon(
                EDGE + HALF * spot.x(),
                EDGE + ROW * spot.y(),
                shown.map(one -> one.said().tone()).orElse(Tone.NONE),
                shown.map(one -> one.said().letters()).orElse(""),
                shown.isPresent() ? "" : words.with("map-nothing", "place", place.name()),
                shown.map(one -> here.link(
                        Address.of(one.chapter().authority()),
                        words.with(
                                "map-place",
                                "place",
                                one.chapter().authority().name(),
                                "says",
                                one.said().word()))));
    }

    private static List<Group> groups(Latest latest, Area area, Address here, Words words) {
        Map<Said, List<Link>> groups = new LinkedHashMap<>();
        area.scale()
                .ifPresent(scale -> scale.grades()
                        .forEach(grade -> groups.put(
                                new Said(grade.label(), Letters.of(grade, scale), grade.tone()), new ArrayList<>())));
        for (Chapter chapter : latest.chapters()) {
            groups.computeIfAbsent(said(latest, chapter, area, words), any -> new ArrayList<>())
                    .add(here.link(
                            Address.of(chapter.authority()), chapter.authority().name()));
        }
        return groups.entrySet().stream()
                .map(one -> new Group(
                        one.getKey().word(),
                        one.getKey().letters(),
                        one.getKey().tone(),
                        one.getValue()))
                .toList();
    }

    private static Said said(Latest latest, Chapter chapter, Area area, Words words) {
        Optional<Judgement> judgement = LatestPage.judgement(chapter, area);
        Optional<Judgement.Graded> graded =
                judgement.stream().flatMap(Judgement::graded).findFirst();
        if (graded.isPresent() && latest.isApart(chapter, area)) {
            return new Said(words.the("map-apart"), "b", Tone.NONE);
        }
        return graded.map(one -> new Said(
                        one.grade().label(),
                        Letters.of(one.grade(), one.scale()),
                        one.grade().tone()))
                .orElseGet(() -> without(
                        ComparePage.cell(judgement, ComparePage.UNKNOWN, words).word()));
    }

    /** The letter that stands in brackets after the words: it is explained below the table. */
    private static Said without(String word) {
        String letters = word.replaceFirst("^.*\\[(\\w)]$", "$1");
        return new Said(word, letters.equals(word) ? "–" : letters, Tone.NONE);
    }

    private static Map<String, Chapter> byCode(Latest latest) {
        return latest.chapters().stream()
                .collect(Collectors.toMap(
                        chapter -> chapter.authority().code(), chapter -> chapter, (one, other) -> one, HashMap::new));
    }

    private static Optional<Chapter> chapter(Place place, Map<String, Chapter> byCode) {
        return place.codes().stream()
                .flatMap(code -> Stream.ofNullable(byCode.get(code)))
                .findFirst();
    }
}

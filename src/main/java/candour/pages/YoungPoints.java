package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Standing;
import candour.model.Archive;
import candour.model.YoungPeople;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The points of a children's version, in the order in which the page is read. */
final class YoungPoints {

    private final Archive archive;
    private final Explainer explainer;
    private final Origins origins;
    private final Address here;
    private final boolean isUnknown;

    YoungPoints(Archive archive, Chapter chapter, Explainer explainer, Address here) {
        this.archive = archive;
        this.explainer = explainer;
        this.origins = new Origins(chapter.inspection(), here);
        this.here = here;
        this.isUnknown = !chapter.tracked().isEmpty()
                && chapter.tracked().stream()
                        .map(one -> one.standing().status())
                        .allMatch(Standing.Status.NOT_KNOWN::equals);
    }

    List<YoungPoint.Section> sections(YoungPeople version) {
        List<YoungPoint.Section> sections = new ArrayList<>();
        sections.add(section("good", "What was good", version.good(), "The papers we have name nothing good."));
        sections.add(section("better", "What had to get better", version.better(), "The papers we have name nothing."));
        sections.add(section("next", "What was to happen next", version.next(), "The papers we have do not say."));
        sections.add(section(
                "said",
                "What young people said",
                version.said(),
                "The papers we have do not tell what young people said."));
        return List.copyOf(sections);
    }

    private YoungPoint.Section section(String id, String heading, List<YoungPeople.Point> points, String none) {
        return new YoungPoint.Section(
                id,
                heading,
                note(id, points, none),
                points.stream().map(this::point).toList());
    }

    private Optional<String> note(String id, List<YoungPeople.Point> points, String none) {
        if (points.isEmpty()) {
            return Optional.of(none);
        }
        if (id.equals("next") && isUnknown) {
            return Optional.of("We do not know if these things were done. The papers we have do not say.");
        }
        boolean isSilent = id.equals("said")
                && points.stream().anyMatch(point -> point.done().isEmpty());
        return isSilent
                ? Optional.of("Where we do not say what was done, the papers do not say it.")
                : Optional.empty();
    }

    YoungPoint point(YoungPeople.Point point) {
        return new YoungPoint(
                Image.of(archive.pictures(), here, point.picture()),
                explainer.block(point.says()),
                point.done().map(explainer::block),
                origins.when(point),
                origins.links(point));
    }
}

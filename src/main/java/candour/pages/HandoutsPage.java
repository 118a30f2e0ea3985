package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Correction;
import candour.model.Handout;
import candour.model.Inspection;
import candour.say.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Ready-made words with which officers tell others of an inspection, each on a sheet of its own when printed. */
public record HandoutsPage(
        Head head, String title, Age age, InspectionNav nav, List<Correction> corrections, List<HandoutText> texts)
        implements Page {

    private static final Map<Handout.Kind, String> FILES = Arrays.stream(Handout.Kind.values())
            .collect(Collectors.toUnmodifiableMap(kind -> kind, kind -> kind.word() + ".txt"));

    /** The name of the file that holds the one of a kind. */
    static String file(Handout.Kind kind) {
        return Objects.requireNonNull(FILES.get(kind));
    }

    /** The texts, to go to. */
    public List<Link> contents() {
        return texts.stream()
                .map(text -> new Link("#" + text.id(), text.title()))
                .toList();
    }

    /** The one of a kind. */
    HandoutText text(Handout.Kind kind) {
        return texts.stream()
                .filter(text -> text.id().equals(kind.word()))
                .findFirst()
                .orElseThrow();
    }

    static HandoutsPage of(Frame frame, Chapter chapter, Age age) {
        Inspection inspection = chapter.inspection();
        Address here = Address.handouts(inspection);
        Words words = frame.words();
        String title = words.with("handouts-title", "title", words.titles().title(chapter.authority(), inspection));
        return new HandoutsPage(
                head(frame, chapter, here, title),
                title,
                age,
                InspectionNav.of(chapter, here, words),
                inspection.corrections(),
                HandoutTexts.of(frame, chapter, age));
    }

    private static Head head(Frame frame, Chapter chapter, Address here, String title) {
        Words words = frame.words();
        Inspection inspection = chapter.inspection();
        String place = chapter.authority().name();
        String called = words.titles().called(inspection);
        return frame.head(
                here,
                title,
                words.with("handouts-description", "inspection", called, "place", place),
                here.link(Address.of(chapter.authority()), place),
                here.link(Address.of(inspection), words.titles().title(inspection)));
    }
}

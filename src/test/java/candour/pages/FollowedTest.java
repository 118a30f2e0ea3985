package candour.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.TestSite;
import candour.compare.Compared.Chapter;
import candour.compare.Comparer;
import candour.compare.Standing;
import candour.compare.Tracked;
import candour.model.Archive;
import candour.read.ArchiveReader;
import candour.say.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A finding of 2009 that comes back to a recommendation of 2008, in each of the ways in which it can. */
class FollowedTest {

    private static final LocalDate DAY = LocalDate.of(2012, 1, 31);
    private static final String BECAUSE = "Both are about young parents.";

    private final Path content;

    FollowedTest(@TempDir Path scratch) {
        content = TestSite.twoTowns().content(scratch);
    }

    @ParameterizedTest
    @CsvSource({
        "answers, CAME_BACK, is about the same point.",
        "wider, CAME_BACK, 'is about more, this point included.'",
        "narrower, DATE_PASSED, is about a part of this point.",
        "touches, DATE_PASSED, touches on this point.",
    })
    void onlyWhatComesBackToTheWholePointIsEvidence(String how, Standing.Status status, String said)
            throws IOException {
        follow(how);
        Chapter chapter = chapter("othertown/2008-jar");
        Tracked tracked = chapter.tracked().stream()
                .filter(one -> one.improvement().id().equals("help-parents"))
                .findFirst()
                .orElseThrow();
        assertEquals(status, tracked.standing().status());
        Address here = Address.recommendations(chapter.inspection());
        assertEquals(
                List.of(new Followed(
                        new Link(
                                "../../../othertown/2009-annual-rating/findings/index.html#parents-helped",
                                "2009: Young parents get help sooner."),
                        "We link it because it " + said + " " + BECAUSE)),
                TrackedEntry.of(chapter, tracked, true, here, DAY, words()).next());
    }

    @ParameterizedTest
    @CsvSource({
        "answers, is about the same point.",
        "wider, 'is about more, that point included.'",
        "narrower, is about a part of that point.",
        "touches, touches on that point.",
    })
    void theLaterFindingSaysWhatItComesBackToAndWhy(String how, String said) throws IOException {
        follow(how);
        Chapter chapter = chapter("othertown/2009-annual-rating");
        FindingEntry entry = FindingEntry.of(
                chapter, chapter.inspection().findings().get(0), Address.of(chapter.inspection()), words());
        assertEquals(
                List.of(new Followed(
                        new Link(
                                "../../othertown/2008-jar/recommendations/index.html#help-parents",
                                "2008, asked: Help young parents sooner."),
                        "We link it because this " + said + " " + BECAUSE)),
                entry.before());
    }

    private void follow(String how) throws IOException {
        Files.writeString(
                content.resolve("authorities/othertown/2009-annual-rating/inspection.yaml"),
                """

                findings:
                  - id: parents-helped
                    kind: strength
                    theme: being-healthy
                    says: Young parents get help sooner.
                    follows: [{to: 2008-jar/help-parents, how: %s, because: %s}]
                    source: report
                    at: "1"
                """.formatted(how, BECAUSE),
                StandardOpenOption.APPEND);
    }

    private Chapter chapter(String id) {
        return Comparer.compare(archive(), DAY).stories().stream()
                .flatMap(story -> story.chapters().stream())
                .filter(chapter -> chapter.inspection().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Words words() {
        return Words.of(archive());
    }

    private Archive archive() {
        return ArchiveReader.read(content).value().orElseThrow();
    }
}

package candour.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.Folders;
import candour.model.Archive;
import candour.model.Authority;
import candour.model.Finding;
import candour.model.Follows;
import candour.model.Inspection;
import candour.model.PartialDate;
import candour.model.Reference;
import candour.read.ArchiveReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a recommendation of 3 June 2008 stands that was to be done within three months. */
class StandingTest {

    @TempDir
    Path content;

    private Tracked tracked(LocalDate day, String progress) throws IOException {
        return Comparer.compare(archive(progress), day).tracked().findFirst().orElseThrow();
    }

    private Archive archive(String progress) throws IOException {
        Folders.copy(Path.of("src/test/cases/base"), content);
        Path file = content.resolve("authorities/anytown/2008-review/inspection.yaml");
        String facts = Files.readString(file);
        Files.writeString(
                file, facts.replace("plain: Answer faster.,", "plain: Answer faster., progress: [" + progress + "],"));
        return ArchiveReader.read(content).value().orElseThrow();
    }

    private static String word(String on, String status) {
        return "{on: %s, status: %s, says: So it was., by: the council, source: report, at: \"5\"}"
                .formatted(on, status);
    }

    @Test
    void ofTwoWordsWhoseOrderNoDateTellsTheLaterInTheFileCounts() throws Exception {
        Tracked tracked =
                tracked(LocalDate.of(2010, 1, 1), word("2008", "in-progress") + ", " + word("2008-08-20", "dropped"));
        assertEquals(Standing.Status.DROPPED, tracked.standing().status());
    }

    @Test
    void aWordThatIsKnownToBeLaterCountsWhereverItStands() throws Exception {
        Tracked tracked = tracked(
                LocalDate.of(2010, 1, 1), word("2008-08-20", "dropped") + ", " + word("2008-07", "in-progress"));
        assertEquals(Standing.Status.DROPPED, tracked.standing().status());
    }

    @Test
    void itIsDueThreeMonthsAfterPublication() throws IOException {
        assertEquals(
                LocalDate.of(2008, 9, 3),
                tracked(LocalDate.of(2008, 6, 4), "").due().latest().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "2008-06-30, NOT_KNOWN, 2008-12-01",
        "2008-07-01, NOT_STARTED, 2008-07-01",
        "2008-08-31, IN_PROGRESS, 2008-08-06",
        "2008-09-03, IN_PROGRESS, 2008-08-06",
        "2008-09-04, DATE_PASSED, 2008-12-01",
        "2008-12-01, DONE, 2008-12-01",
        "2010-01-01, DONE, 2008-12-01",
    })
    void whereItStandsFollowsFromTheDay(LocalDate day, Standing.Status status, String since) throws IOException {
        Tracked tracked = tracked(
                day,
                word("2008-08-06", "in-progress") + ", " + word("2008-07-01", "not-started") + ", "
                        + word("2008-12-01", "done"));
        assertEquals(status, tracked.standing().status());
        assertEquals(since, tracked.standing().on().toString());
    }

    @Test
    void whatWasDroppedHasNoDateThatPasses() throws IOException {
        Tracked tracked = tracked(LocalDate.of(2010, 1, 1), word("2008-07-01", "dropped"));
        assertEquals(Standing.Status.DROPPED, tracked.standing().status());
    }

    @Test
    void aDateThatPassedSaysWhatTheLastWordWas() throws IOException {
        Standing standing = tracked(LocalDate.of(2008, 9, 4), word("2008-08-06", "in-progress"))
                .standing();
        assertEquals(Standing.Status.DATE_PASSED, standing.status());
        assertEquals("2008-08-06", standing.said().orElseThrow().on().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2010-12-31, ANSWERS, DATE_PASSED",
        "2011-12-31, ANSWERS, CAME_BACK",
        "2011-12-31, WIDER, CAME_BACK",
        "2011-12-31, NARROWER, DATE_PASSED",
        "2011-12-31, TOUCHES, DATE_PASSED",
    })
    void aLaterInspectionThatComesBackToTheWholePointIsEvidence(LocalDate day, Follows.How how, Standing.Status status)
            throws IOException {
        Archive archive = archive("");
        Authority town = archive.authorities().get(0);
        Inspection then = town.inspections().get(0);
        assertEquals(
                status,
                Standing.of(
                                List.of(),
                                List.of(followUp(withFollowUp(then), how)),
                                false,
                                Optional.of(LocalDate.of(2008, 9, 3)),
                                new PartialDate.Year(2011),
                                day)
                        .status());
    }

    private static FollowUp followUp(Inspection later, Follows.How how) {
        Finding finding = later.findings().get(0);
        Reference asked = new Reference("2008-review/answer-faster", finding.position());
        return new FollowUp(later, finding, new Follows(asked, how, "Both are about answers."));
    }

    /** The same inspection as if it had been published in 2011. In one piece: one line a field of the record. */
    private static Inspection withFollowUp(Inspection then) {
        return new Inspection(
                then.id(),
                then.framework(),
                then.visit(),
                then.inspectedBy(),
                then.conduct(),
                then.inspected(),
                Optional.of(new PartialDate.Year(2011)),
                then.received(),
                then.sources(),
                then.context(),
                then.judgements(),
                then.selfAssessment(),
                then.peerReview(),
                then.findings(),
                then.recommendations(),
                then.isAskedUnknown(),
                then.duties(),
                then.sharedWith(),
                then.corrections(),
                then.handouts(),
                then.summary(),
                then.youngPeople(),
                then.beingWritten(),
                then.row(),
                then.position());
    }

    @Test
    void anUnknownStandingNamesTheReachOfItsOwnArea() throws IOException {
        assertEquals(
                "2008-06-03",
                tracked(LocalDate.of(2012, 1, 25), "").standing().on().toString());
    }
}

package candour.say;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.model.PartialDate;
import candour.model.Recommendation;
import candour.model.WordFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What young people read keeps the limits that authors of children's versions must keep. */
class YoungWordsTest {

    private static final int MOST_WORDS = 15;
    private static final PartialDate MAY = new PartialDate.Month(YearMonth.of(2009, 5));

    private final Catalogue words = catalogue();

    private static Catalogue catalogue() {
        try {
            String text = Files.readString(Path.of("templates/words/en-GB.ftl"));
            return new Catalogue(
                    WordFile.REFERENCE, List.of(new WordFile(WordFile.REFERENCE, "en-GB.ftl", text, true)));
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Facts of every name, as long as they are met. In one piece: each fact stands below its name. */
    private static Object[] facts(int count) {
        return new Object[] {
            "count",
            count,
            "day",
            new PartialDate.Day(LocalDate.of(2008, 9, 3)),
            "year",
            "2008",
            "from",
            12,
            "to",
            14,
            "ages",
            "12 to 14",
            "place",
            "Kingston upon Hull",
            "family",
            "Joint area review",
            "title",
            "Kingston upon Hull: joint area review 2008",
            "law",
            "Children Act 1989, section 22",
            "link",
            "Words explained",
            "changed",
            "a word",
            "within",
            Recommendation.Within.LONGER_TERM,
            "kind",
            "papers",
            "at",
            "4.9.7",
            "since",
            "2021",
            "before",
            "Requires improvement to be good",
            "direction",
            "worse",
            "status",
            "in-progress",
            "by",
            "Kingston upon Hull City Council",
            "word",
            "Inspector",
            "means",
            "a person who checks",
            "because",
            "it is about how offices work.",
            "area",
            "Staying safe",
            "grade",
            "Outstanding",
            "name",
            "Childline",
            "phone",
            "0800 1111",
        };
    }

    @Test
    void noSentenceForYoungPeopleHasMoreThanFifteenWords() {
        List<String> tooLong = new ArrayList<>();
        for (String key : words.keys()) {
            for (int count : new int[] {1, 12}) {
                if (key.startsWith("young-")) {
                    Arrays.stream(words.say(key, facts(count)).split("(?<=[.!?]) "))
                            .filter(sentence -> sentence.matches(".*[.!?]") && sentence.split(" ").length > MOST_WORDS)
                            .forEach(tooLong::add);
                }
            }
        }
        assertEquals(List.of(), tooLong);
    }

    @Test
    void aDateIsSaidAsPreciselyAsItIsKnown() {
        assertEquals(
                "Somebody last compared this page with the page for adults in May 2009.",
                words.say("young-reviewed", "day", MAY));
        assertEquals("What they found was published in May 2009.", words.say("young-version.published", "day", MAY));
        assertEquals("They read it in May 2009.", words.say("young-checked.when", "day", MAY));
    }

    @Test
    void whoReadAPageBeforeItWasPublishedIsCounted() {
        assertEquals(
                "One young person, aged 12, read this before it was published.",
                words.say("young-checked", "count", 1, "ages", "12"));
        assertEquals(
                "Eight young people, aged 9 to 11, read this before it was published.",
                words.say("young-checked", "count", 8, "ages", "9 to 11"));
    }

    @Test
    void everyTimeByWhichInspectorsWantSomethingHasWordsForYoungPeople() {
        assertEquals(
                List.of("at once", "within three months", "within six months", "it could take longer"),
                Arrays.stream(Recommendation.Within.values())
                        .map(within -> words.say("young-point-within", "within", within))
                        .toList());
    }
}

package candour.check.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadingLevelTest {

    @Test
    void gradesAreWhatTheFormulasGiveByHand() {
        // 2 sentences, 11 words, 11 + 3 syllables (in-spec-tors: 3, o-pen: 2), 43 letters
        ReadingLevel level =
                ReadingLevel.of(Sentence.of("The inspectors met us. We were open and told the truth.", words()));
        assertEquals(new ReadingLevel(11, 2, 43, 14), level);
        assertEquals(0.39 * 11 / 2 + 11.8 * 14 / 11 - 15.59, level.fleschKincaid(), 1e-9);
        assertEquals(5.88 * 43 / 11 - 29.6 * 2 / 11 - 15.8, level.colemanLiau(), 1e-9);
    }

    private static Words words(String... names) {
        return new Words(new FamiliarWords(List.of()), Set.of(names));
    }

    @Test
    void namesAreLeftOut() {
        ReadingLevel level = ReadingLevel.of(Sentence.of("Ofsted met Leicester City Council.", words("Ofsted")));
        assertEquals(1, level.words());
    }

    @Test
    void sentencesEndWhereTheyEnd() {
        List<String> sentences = Sentence.of(
                        "Mr. Khan said 3.5 is low. \"Is it?\" she asked. No! It rose to 4.\n\nA heading\n\nThe end",
                        words())
                .stream()
                .map(Sentence::text)
                .map(String::strip)
                .toList();
        assertEquals(
                List.of(
                        "Mr. Khan said 3.5 is low.",
                        "\"Is it?\" she asked.",
                        "No!",
                        "It rose to 4.",
                        "A heading",
                        "The end"),
                sentences);
    }

    @Test
    void regularFormsOfFamiliarWordsAreFamiliar() {
        FamiliarWords words = new FamiliarWords(List.of("Tram"));
        for (String word : List.of(
                "child",
                "children's",
                "helped",
                "happier",
                "stopped",
                "easily",
                "making",
                "biggest",
                "tram",
                "don't",
                "grown-ups",
                "meetings",
                "carers")) {
            assertTrue(words.has(word), word);
        }
        for (String word : List.of("safeguarding", "provision", "career", "intervention", "timely")) {
            assertFalse(words.has(word), word);
        }
    }
}

package candour.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands alone where the rest of a text is behind a link. */
class BeginningTest {

    private static final List<String> TURNS = List.of("But", "However", "Still");

    @Test
    void theFirstSentenceStandsAlone() {
        assertEquals(
                "Social workers change too often for some children.",
                Beginning.of(
                        "Social workers change too often for some children. They have to tell their story again.",
                        TURNS));
    }

    /** Else praise stands where a fault was meant, or a fault that was put right at once. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Social workers always come to important meetings. But it is not clear what they plan.",
                "Some checks in children's homes had not been done. However, the council acted at once.",
                "Teenage pregnancies had gone down for several years. Still, there were too many."
            })
    void aSentenceThatTheNextOneTakesBackNeverStandsAlone(String text) {
        assertEquals(text, Beginning.of(text, TURNS));
        assertEquals(text.length(), Beginning.forTheYoung(text, TURNS));
    }

    @Test
    void aWordThatOnlyBeginsLikeOneDoesNotTakeAnythingBack() {
        assertEquals(
                "Children wait too long for a first meeting.",
                Beginning.of("Children wait too long for a first meeting. Butlers Court is quicker.", TURNS));
    }

    @Test
    void shortSentencesForTheYoungStandTogetherUpToTwelveWords() {
        String text = "Workers changed too often. Children had to start again. That was hard for many of them.";
        assertEquals(
                "Workers changed too often. Children had to start again. ".length(),
                Beginning.forTheYoung(text, TURNS));
    }
}

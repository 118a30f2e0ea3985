package candour.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.problem.Position;
import org.junit.jupiter.api.Test;

class PassageTest {

    @Test
    void theThirdLineOfAFoldedTextIsOnTheThirdLine() {
        Passage passage = passage("One two. Three four. Five.", ">-\n  One two.\n  Three *four*. Five.\nnext: x");
        assertEquals(new Position("file", 11, 3, 5), passage.at(passage.text().indexOf("Three"), 5));
        assertEquals(new Position("file", 11, 17, 5), passage.at(passage.text().indexOf("Five"), 5));
    }

    @Test
    void whatIsSimplyThereIsCountedFromItsFirstLetter() {
        Passage passage = passage("One two. Three.", "One two. Three.\nnext: x");
        assertEquals(new Position("file", 9, 14, 6), passage.at(9, 6));
        assertEquals("", passage.written(), "what is simply there is kept twice");
    }

    @Test
    void onOneLineTheQuotationMarkIsCounted() {
        Passage passage = passage("One two. Three.", "\"One two. Three.\"");
        assertEquals(new Position("file", 9, 15, 6), passage.at(9, 6));
    }

    private static Passage passage(String text, String written) {
        return Passage.of(text, Html.NONE, new Position("file", 9, 5, 1), written);
    }
}

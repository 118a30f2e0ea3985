package candour.browser;

import candour.PseudoLanguage;

/** The site from right to left. */
class RightToLeftTest extends InAnotherLanguage {

    @Override
    PseudoLanguage language() {
        return PseudoLanguage.RIGHT_TO_LEFT;
    }
}

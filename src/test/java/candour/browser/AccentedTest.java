package candour.browser;

import candour.PseudoLanguage;

/** The site with accents, and longer. */
class AccentedTest extends InAnotherLanguage {

    @Override
    PseudoLanguage language() {
        return PseudoLanguage.ACCENTED;
    }
}

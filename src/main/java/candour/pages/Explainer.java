package candour.pages;

import candour.model.Glossary;
import candour.model.Passage;
import candour.model.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Explains the hard words of one page, each where it first stands. Ask in the order in which the page is read. */
final class Explainer {

    private final Glossary glossary;
    private final Address here;
    private final Set<String> explained = new HashSet<>();

    Explainer(Glossary glossary, Address here) {
        this.glossary = glossary;
        this.here = here;
    }

    Block block(Passage passage) {
        return new Block(passage.html(), words(passage.text()));
    }

    /** The hard words that stand for the first time in a text. */
    List<Block.Hard> words(String text) {
        return glossary.uses(text).stream()
                .map(Glossary.Use::term)
                .filter(term -> explained.add(term.id()))
                .map(this::hard)
                .toList();
    }

    private Block.Hard hard(Term term) {
        return new Block.Hard(
                term.term(), term.young(), new Link(here.to(Address.WORDS) + "#" + term.id(), term.term()));
    }
}

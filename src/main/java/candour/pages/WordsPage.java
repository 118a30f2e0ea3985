package candour.pages;

import candour.model.Archive;
import candour.model.Term;
import java.util.Comparator;
import java.util.List;

/** Words explained, for adults and for young people. */
public record WordsPage(Head head, String title, List<Term> terms) implements Page {

    static WordsPage of(Frame frame, Archive archive) {
        String title = frame.words().the("glossary");
        return new WordsPage(
                frame.head(Address.WORDS, title, frame.words().the("glossary.about")),
                title,
                archive.glossary().terms().stream()
                        .sorted(Comparator.comparing(Term::term, String.CASE_INSENSITIVE_ORDER))
                        .toList());
    }
}

package candour.check.reading;

import candour.model.Archive;
import candour.model.Authority;
import candour.model.Framework;
import candour.model.Glossary;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a reader of the site can be taken to know: familiar words, the names of places, and the words that the site explains. */
public final class Reader {

    private final Glossary glossary;
    private final Words words;

    public Reader(Archive archive) {
        glossary = archive.glossary();
        FamiliarWords familiar = new FamiliarWords(archive.site().familiarWords());
        Set<String> names = new HashSet<>();
        Stream<String> places = archive.authorities().stream().flatMap(Reader::names);
        Stream<String> inspectorates =
                archive.frameworks().stream().map(Framework::inspectorates).flatMap(List::stream);
        Stream.concat(places, inspectorates)
                .flatMap(name -> Arrays.stream(name.split(" ")))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .filter(word -> !familiar.has(word))
                .forEach(names::add);
        words = new Words(familiar, Set.copyOf(names));
    }

    private static Stream<String> names(Authority authority) {
        return Stream.of(authority.name(), authority.council());
    }

    public List<Sentence> sentences(String text) {
        return Sentence.of(text, words);
    }

    /** The words of a text that a young reader may not know, in their order, each as often as it stands there. */
    public List<Word> unfamiliar(String text, List<Sentence> sentences) {
        List<Word> strange = sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .filter(word -> !word.isName() && !word.measure().isFamiliar())
                .toList();
        if (strange.isEmpty()) {
            return strange;
        }
        List<Glossary.Use> explained = glossary.uses(text);
        return strange.stream()
                .filter(word -> explained.stream().noneMatch(use -> use.covers(word.start())))
                .toList();
    }
}

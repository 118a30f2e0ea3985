package candour.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private final Glossary glossary = new Glossary(List.of(
            term("worker", "Worker"),
            term("social-worker", "Social worker"),
            term("camhs", "Child and adolescent mental health services (CAMHS)"),
            term("exclusion", "Exclusion", "excluded")));

    private static Term term(String id, String word, String... also) {
        return new Term(id, word, List.of(also), "adult", "young", Optional.empty());
    }

    private List<String> uses(String text) {
        return glossary.uses(text).stream()
                .map(use -> use.term().id() + "=" + text.substring(use.start(), use.end()))
                .toList();
    }

    @Test
    void theLongestTermIsMeant() {
        assertEquals(List.of("social-worker=Social workers", "worker=worker"), uses("Social workers met a worker."));
    }

    @Test
    void aTermIsFoundInItsShortFormAndInOthers() {
        assertEquals(List.of("camhs=CAMHS", "exclusion=excluded"), uses("CAMHS helped a child who was excluded."));
    }

    @Test
    void aTermGoesOverMarksAndNeverIntoOtherWords() {
        assertEquals(List.of("social-worker=social\nworker"), uses("A social\nworker. Networkers were not."));
    }
}

package candour.check;

import candour.check.reading.Reader;
import candour.check.reading.ReadingLevel;
import candour.check.reading.Sentence;
import candour.check.reading.Word;
import candour.model.Archive;
import candour.model.Passage;
import candour.model.ReadingTarget;
import candour.model.YoungPeople;
import candour.problem.Code;
import candour.problem.Position;
import candour.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A children's version is easy to read, by formulas; each hard sentence is told with the words that make it hard. */
final class ReadingRules {

    private static final int SENTENCE_WARNS = 15;
    private static final int SENTENCE_FAILS = 20;
    /** A formula says little of fewer words. */
    private static final int ENOUGH_WORDS = 50;
    /** A single sentence varies more than a text, so it is called hard only well above the limit. */
    private static final int SENTENCE_MARGIN = 4;

    private static final double MOST_UNFAMILIAR = 0.1;
    /** The formula that counts letters gives higher grades than the one that counts syllables (src/docs/reading.md). */
    private static final int LETTERS_MARGIN = 2;

    private static final Pattern EXPLAINS = Pattern.compile("\\w+ means?\\b");

    private final Reader reader;
    private final ReadingTarget target;
    private final List<Problem> found = new ArrayList<>();

    private ReadingRules(Reader reader, ReadingTarget target) {
        this.reader = reader;
        this.target = target;
    }

    /** @param read the sentences of each passage of the version */
    static List<Problem> check(Archive archive, Reader reader, YoungPeople version, Map<Passage, List<Sentence>> read) {
        ReadingRules rules = new ReadingRules(reader, target(archive, version));
        List<Sentence> sentences = new ArrayList<>();
        List<Word> unfamiliar = new ArrayList<>();
        read.forEach((passage, these) -> {
            for (int i = 0; i < these.size(); i++) {
                boolean isExplained = i + 1 < these.size()
                        && EXPLAINS.matcher(these.get(i + 1).text()).lookingAt();
                rules.length(passage, these.get(i));
                rules.hardness(passage, these.get(i), isExplained);
            }
            sentences.addAll(these);
            unfamiliar.addAll(reader.unfamiliar(passage.text(), these));
        });
        rules.version(version, ReadingLevel.of(sentences), unfamiliar);
        return rules.found;
    }

    /** The target for the youngest of them, or for the nearest ages that have one. */
    static ReadingTarget target(Archive archive, YoungPeople version) {
        return archive.site().reading().stream()
                .filter(one -> one.ages().from() <= version.ages().from())
                .reduce((younger, older) -> older)
                .orElse(archive.site().reading().get(0));
    }

    private void length(Passage passage, Sentence sentence) {
        int words = sentence.words().size();
        if (words <= SENTENCE_WARNS) {
            return;
        }
        Position at = passage.at(sentence.start(), sentence.text().length());
        if (words > SENTENCE_FAILS) {
            found.add(new Problem(
                    Code.SENTENCE_TOO_LONG,
                    at,
                    "This sentence has " + words + " words.",
                    "Make several sentences of it, each with one idea."));
        } else {
            found.add(new Problem(
                    Code.SENTENCE_LONG,
                    at,
                    "This sentence has " + words + " words.",
                    "Keep to " + SENTENCE_WARNS + ": one idea in a sentence."));
        }
    }

    private void hardness(Passage passage, Sentence sentence, boolean isExplained) {
        double grade = ReadingLevel.of(List.of(sentence)).fleschKincaid();
        if (grade <= target.limit() + SENTENCE_MARGIN || isExplained) {
            return;
        }
        List<Word> hard = reader.unfamiliar(passage.text(), List.of(sentence));
        if (!hard.isEmpty()) {
            found.add(new Problem(
                    Code.SENTENCE_HARD,
                    passage.at(sentence.start(), sentence.text().length()),
                    "This sentence reads at grade " + shown(grade) + ". Hard words: " + listed(hard) + ".",
                    "Use words that children know, or explain the word in the sentence after it."));
        }
    }

    private void version(YoungPeople version, ReadingLevel level, List<Word> unfamiliar) {
        if (level.words() > target.words()) {
            found.add(new Problem(
                    Code.VERSION_LONG,
                    version.position(),
                    "This version has " + level.words() + " words; " + target.words() + " are enough for ages "
                            + version.ages() + ".",
                    "Keep what matters most to them."));
        }
        if (level.words() < ENOUGH_WORDS) {
            return;
        }
        grade(version, level);
        unfamiliar(version, level, unfamiliar);
    }

    private void unfamiliar(YoungPeople version, ReadingLevel level, List<Word> unfamiliar) {
        double share = (double) unfamiliar.size() / level.words();
        if (share > MOST_UNFAMILIAR) {
            found.add(
                    new Problem(
                            Code.WORDS_UNFAMILIAR,
                            version.position(),
                            Math.round(100 * share) + " of 100 words may be unknown to young readers: "
                                    + listed(unfamiliar) + ".",
                            "Use other words, explain them in glossary.yaml, or name those that your readers know under \"familiar-words\" in site.yaml."));
        }
    }

    private void grade(YoungPeople version, ReadingLevel level) {
        String grades = "This version reads at grade " + shown(level.fleschKincaid()) + " (Flesch-Kincaid) and "
                + shown(level.colemanLiau()) + " (Coleman-Liau)";
        String hint =
                "Shorten the longest sentences and replace the longest words: \"candour check --reading\" lists them.";
        if (level.fleschKincaid() > target.limit()) {
            found.add(new Problem(
                    Code.READING_TOO_HARD,
                    version.position(),
                    grades + ". Above " + target.limit() + " it is too hard for ages " + version.ages() + ".",
                    hint));
        } else if (level.fleschKincaid() > target.grade() || level.colemanLiau() > target.limit() + LETTERS_MARGIN) {
            found.add(new Problem(
                    Code.READING_HARD,
                    version.position(),
                    grades + ". For ages " + version.ages() + " aim at " + target.grade() + ".",
                    hint));
        }
    }

    private static String listed(List<Word> words) {
        return words.stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .limit(12)
                .collect(Collectors.joining(", "));
    }

    private static String shown(double grade) {
        return String.format(Locale.ROOT, "%.1f", grade);
    }
}

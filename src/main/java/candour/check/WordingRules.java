package candour.check;

import candour.check.reading.Sentence;
import candour.check.reading.Word;
import candour.model.Glossary;
import candour.model.Passage;
import candour.problem.Code;
import candour.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a children's version: kind ones, none unexplained, none by which a child could be known. */
final class WordingRules {

    private static final String NUMBER = "[1-9]|one|two|three|four|five|six|seven|eight|nine";
    private static final Set<String> SMALL =
            Set.of(NUMBER.replace("[1-9]", "1|2|3|4|5|6|7|8|9").split("\\|"));
    private static final String PEOPLE =
            "child|children|girls?|boys?|pupils?|bab(?:y|ies)|teenagers?|young pe(?:rson|ople)|care leavers?|toddlers?|students?";
    /** Not "one in four children", not "two children's homes". */
    private static final Pattern FEW_PEOPLE = Pattern.compile(
            "(?<!\\b(?:in|of|every|aged?|page|than) )(?<!\\b(?-i:Year) )\\b(?:" + NUMBER
                    + ") (?:(?!in\\b|out\\b|of\\b|or\\b|to\\b)[a-z]+ ){0,2}(?:" + PEOPLE + ")\\b(?!['’]s?\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final String IRREGULAR =
            "given|written|taken|told|found|made|done|seen|kept|left|held|led|run|said|sent|shown|chosen|paid|read|taught|built|brought|heard|hurt|known|met|put|set";
    /** With "by" and somebody who does it, passive voice can be told for certain. */
    private static final Pattern PASSIVE = Pattern.compile(
            "\\b(?:am|is|are|was|were|be|been|being) (?:not |also |often |[a-z]+ly )?(?:[a-z]{3,}ed|" + IRREGULAR
                    + ") by (?!then|now|age|law|bus|phone|hand|post|the end|the age|the time|\\d|January|February|March|April|May|June|July|August|September|October|November|December)",
            Pattern.CASE_INSENSITIVE);

    private final Glossary glossary;
    private final List<Problem> found = new ArrayList<>();

    private WordingRules(Glossary glossary) {
        this.glossary = glossary;
    }

    /** @param read the sentences of each passage of a children's version */
    static List<Problem> check(Glossary glossary, Map<Passage, List<Sentence>> read) {
        WordingRules rules = new WordingRules(glossary);
        read.forEach(rules::passage);
        return rules.found;
    }

    private void passage(Passage passage, List<Sentence> sentences) {
        List<Glossary.Use> uses = glossary.uses(passage.text());
        uses.forEach(use -> use.term().sayInstead().ifPresent(kinder -> avoid(passage, use, kinder)));
        List<Word> words = sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .toList();
        words.stream()
                .filter(Word::isAcronym)
                .filter(word -> uses.stream().noneMatch(use -> use.covers(word.start())))
                .forEach(word -> acronym(passage, word));
        people(passage, words);
        passive(passage);
    }

    private void people(Passage passage, List<Word> words) {
        if (words.stream().anyMatch(WordingRules::isSmall)) {
            tell(
                    passage,
                    FEW_PEOPLE,
                    Code.NUMBER_SMALL,
                    "\"%s\" is so few that somebody may know who is meant.",
                    "Leave the number out, or say \"a few\", unless the report itself is public about it.");
        }
    }

    private void passive(Passage passage) {
        if (passage.text().contains(" by ")) {
            tell(
                    passage,
                    PASSIVE,
                    Code.PASSIVE_VOICE,
                    "\"%s\" says last who does it.",
                    "Say first who does it: \"the council checks it\".");
        }
    }

    private static boolean isSmall(Word word) {
        return SMALL.contains(word.text().toLowerCase(Locale.ROOT));
    }

    private void avoid(Passage passage, Glossary.Use use, String kinder) {
        String word = passage.text().substring(use.start(), use.end());
        found.add(new Problem(
                Code.WORD_AVOIDED,
                passage.at(use.start(), word.length()),
                "Children ask not to hear \"" + word + "\".",
                "Say \"" + kinder + "\" instead, or say it in another way."));
    }

    private void acronym(Passage passage, Word word) {
        found.add(new Problem(
                Code.ACRONYM_UNEXPLAINED,
                passage.at(word.start(), word.text().length()),
                "\"" + word.text() + "\" is explained nowhere.",
                "Write the words out, or explain them in glossary.yaml."));
    }

    private void tell(Passage passage, Pattern pattern, Code code, String message, String hint) {
        Matcher matcher = pattern.matcher(passage.text());
        while (matcher.find()) {
            String words = matcher.group().strip();
            found.add(new Problem(code, passage.at(matcher.start(), words.length()), message.formatted(words), hint));
        }
    }
}

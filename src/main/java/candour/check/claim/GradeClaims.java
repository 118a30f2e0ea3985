package candour.check.claim;

import candour.check.claim.GradeWords.Said;
import candour.model.Inspection;
import candour.model.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Grades that a text gives and that no judgement it rests on gave. */
final class GradeClaims {

    /** Says how many judgements were what, or what they were, and names none. */
    private static final Pattern IS_OF_GRADES = Pattern.compile(
            "judg|\\bgrade|\\bmark|outcome|\\brat(?:ing|ed)|\\bsteps?\\b|\\bareas?\\b|\\bnone\\b"
                    + "|\\bservices for (?:all )?children(?: and young people)? (?:is|are|was|were)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Looks back to an earlier inspection. */
    private static final Pattern EARLIER = Pattern.compile(
            "\\b(?:the )?(?:year|time|inspection)s? before\\b|\\bearlier\\b|\\bbefore (?:that|then)\\b|\\b(?:last|previous) (?:\\w+ )?(?:year|time|inspection)\\b|\\bgot (?:better|worse)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Before a grade that is not that of an area which the sentence names: "and all other grades were", "and the other three". */
    private static final Pattern OTHERS = Pattern.compile(
            "\\b(?:(?<all>all|every|each)(?: the| of the)? others?|the others?)\\b[^;:]*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_YEAR =
            Pattern.compile("\\bin (?:\\p{L}+ )?((?:19|20)\\d{2})\\b", Pattern.CASE_INSENSITIVE);

    private final GradeWords words;
    private final int ownYear;

    GradeClaims(GradeWords words, Inspection inspection) {
        this.words = words;
        this.ownYear = inspection
                .inspected()
                .map(period -> period.from().year())
                .filter(year -> year < inspection.year())
                .orElse(inspection.year());
    }

    /** @param isStrict whether the word of a grade is never one of every day */
    Stream<Claim> ofPoint(String text, Held held, boolean isStrict) {
        List<Said> said = words.in(text);
        List<Claim> claims = new ArrayList<>();
        said.stream()
                .filter(one -> !one.isMeaning() && !one.isNegated())
                .filter(one -> !isHeld(one, text, held, isStrict))
                .forEach(one -> claims.add(claim(one)));
        wrongMeanings(said, claims);
        if (claims.isEmpty()) {
            unnamed(said, held, claims);
        }
        return claims.stream();
    }

    static Claim claim(Said said) {
        return new Claim("\"" + said.words() + "\"", said.start(), said.words().length());
    }

    private boolean isHeld(Said said, String text, Held held, boolean isStrict) {
        String label = said.labels().iterator().next();
        Set<String> given = held.grades();
        if (given.contains(label) || looksBack(text) && held.earlier().contains(label)) {
            return true;
        }
        boolean mayBeOrdinary = said.isOrdinary() && !isStrict;
        if (mayBeOrdinary && given.isEmpty()) {
            return true;
        }
        if (mayBeOrdinary) {
            return said.isGood() && held.isGood() || !said.isGood() && held.isBad() || holds(held.plain(), label);
        }
        return holds(held.facts(), label);
    }

    private boolean looksBack(String text) {
        return EARLIER.matcher(text).find()
                || IN_YEAR.matcher(text).results().anyMatch(year -> Integer.parseInt(year.group(1)) < ownYear);
    }

    /** "In 2016, services were judged to require improvement": a fact says so, looking back as well. */
    private boolean isToldOfEarlier(String label, Held held) {
        return held.facts().stream()
                .filter(fact -> fact.holdsGrade(label, words))
                .flatMap(fact -> Sentences.of(fact.text()).stream().map(Sentences.Sentence::text))
                .anyMatch(sentence -> looksBack(sentence)
                        && words.in(sentence).stream()
                                .anyMatch(said ->
                                        !said.isMeaning() && said.labels().contains(label)));
    }

    private boolean holds(List<Fact> facts, String label) {
        return facts.stream().anyMatch(fact -> fact.holdsGrade(label, words));
    }

    /** "Adequate. That means not good enough." */
    private static void wrongMeanings(List<Said> said, List<Claim> claims) {
        Said last = null;
        for (Said one : said) {
            if (one.isExplanation() && last != null && last.labels().stream().noneMatch(one.labels()::contains)) {
                claims.add(claim(one));
            }
            last = one.isMeaning() ? last : one;
        }
    }

    /** Who gives the grade of one area gives that of each that the text comes from: one that has changed since is noticed so. */
    private static void unnamed(List<Said> said, Held held, List<Claim> claims) {
        if (said.stream().noneMatch(one -> one.isFirm() || one.isMeaning() && !one.isExplanation())) {
            return;
        }
        for (Judgement.Graded graded : held.graded()) {
            String label = GradeWords.label(graded.grade());
            Set<String> scale =
                    graded.scale().grades().stream().map(GradeWords::label).collect(Collectors.toSet());
            boolean isNamed = said.stream()
                            .noneMatch(one -> one.labels().stream().anyMatch(scale::contains))
                    || said.stream()
                            .anyMatch(one -> one.isNegated() != one.labels().contains(label));
            if (!isNamed) {
                Said first = said.get(0);
                String area =
                        "\"" + first.words() + "\" for \"" + graded.area().name() + "\", which was judged " + label;
                claims.add(new Claim(area, first.start(), first.words().length()));
            }
        }
    }

    /** Sentence by sentence: the grade of an area that it names, or a word that a fact about the same thing holds. */
    Stream<Claim> ofSummary(List<Sentences.Sentence> text, Supplier<Subjects> subjects) {
        return text.stream()
                .filter(sentence -> !sentence.isHeading() && words.glance().sees(sentence.text()))
                .flatMap(sentence -> ofSentence(sentence, subjects.get()));
    }

    private Stream<Claim> ofSentence(Sentences.Sentence sentence, Subjects subjects) {
        List<Said> said = words.in(sentence.text()).stream()
                .filter(one -> !one.isMeaning() && !one.isNegated())
                .toList();
        Set<String> labels = said.stream().flatMap(one -> one.labels().stream()).collect(Collectors.toSet());
        return said.stream()
                .filter(one -> !isHeldBySentence(one, sentence.text(), subjects, labels.size() == 1))
                .map(one -> new Claim(
                        "\"" + one.words() + "\" here",
                        sentence.start() + one.start(),
                        one.words().length()));
    }

    /** A word that is a grade elsewhere only, as exceptional is for schools, may be a fact's own word. */
    private boolean isHeldBySentence(Said said, String sentence, Subjects subjects, boolean isOnlyGrade) {
        Held held = subjects.held();
        String label = said.labels().iterator().next();
        if (!words.isOwn(label) && holds(held.facts(), label)) {
            return true;
        }
        if (looksBack(sentence) && (held.earlier().contains(label) || isToldOfEarlier(label, held))) {
            return true;
        }
        if (!looksBack(sentence) && subjects.contradict(sentence, said, label)) {
            return false;
        }
        List<Judgement> named = subjects.of(sentence, said.isFirm());
        return named.isEmpty()
                ? isHeldUnnamed(label, sentence, subjects)
                : isHeldByAreas(said, sentence, subjects, isOnlyGrade, named);
    }

    private static boolean isHeldByAreas(
            Said said, String sentence, Subjects subjects, boolean isOnlyGrade, List<Judgement> named) {
        String label = said.labels().iterator().next();
        Matcher others = OTHERS.matcher(sentence.substring(0, said.start()));
        if (others.find()) {
            return subjects.others(named, label, others.group("all") != null);
        }
        Stream<Judgement> given = named.stream();
        boolean isGiven = isOnlyGrade && !subjects.areSummed(sentence)
                ? given.allMatch(one -> subjects.gave(one, label))
                : given.anyMatch(one -> subjects.gave(one, label));
        return isGiven || subjects.areOthers(sentence, label) || subjects.relate(sentence, said, named);
    }

    /** A sentence that names no area: it is about a fact, about what sums up all, or about grades in general. */
    private boolean isHeldUnnamed(String label, String sentence, Subjects subjects) {
        Held held = subjects.held();
        return held.facts().stream()
                        .filter(fact -> fact.holdsGrade(label, words))
                        .anyMatch(subjects.touchedBy(sentence))
                || subjects.haveThemes(sentence, label)
                || subjects.summedUpAs(label)
                || held.grades().contains(label)
                        && IS_OF_GRADES.matcher(sentence).find();
    }
}

package candour.check.claim;

import candour.model.Framework;
import candour.model.Grade;
import candour.model.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Grades as prose says them: by their words, or by what they mean to young people. */
public final class GradeWords {

    /** Ordinary English in which the word of a grade is no grade. */
    private static final Pattern IDIOM = Pattern.compile(
            "\\b(?:good enough|as good as|good at|for good|how good|no good|a good (?:deal|many|share|number)|good or better|or good|to be good)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NEGATED = Pattern.compile(
            "(?:\\b(?:not|never|no longer|than|below|above|none (?:of \\w+ )?(?:was|were|is|are))|n['’]t)(?: (?:yet|all|always|been|judged|only|quite|very|as|so|\\w+ly))* $|\\bnot (?:all|every)(?: [\\w’']+){1,4} $",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STATED = Pattern.compile(
            "\\b(?:judged|rated|graded)(?: [\\w’']+){0,5} $|\\b(?:was|were|is|are)(?: (?:also|all|both|just|only))? $",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EXPLAINED = Pattern.compile("\\bmeans? $", Pattern.CASE_INSENSITIVE);
    private static final int BEFORE = 60;
    private static final int LONGEST_IDIOM = 16;

    private final Map<String, Entry> byForm = new LinkedHashMap<>();
    private final Set<String> own = new HashSet<>();
    private final Map<String, Entry> known = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> bySay = new HashMap<>();
    private final Finder labels;
    private final Finder says;
    private final Glance glance;

    /**
     * @param own the framework whose grades are meant
     * @param all those of the archive: a word that is a grade in another of them only is none to be used freely
     */
    public GradeWords(Framework own, List<Framework> all) {
        grades(own).forEach(grade -> {
            this.own.add(label(grade));
            GradeForms.of(grade)
                    .forEach(form -> byForm.putIfAbsent(
                            form, new Entry(label(grade), grade.tone(), GradeForms.isOrdinary(form))));
            mean(grade);
        });
        all.stream()
                .flatMap(GradeWords::grades)
                .filter(grade -> !grade.label().contains(" ") && !GradeForms.isOrdinary(label(grade)))
                .forEach(grade -> {
                    byForm.putIfAbsent(label(grade), new Entry(label(grade), grade.tone(), false));
                    mean(grade);
                });
        glance = new Glance(
                Stream.concat(byForm.keySet().stream(), bySay.keySet().stream()).flatMap(GradeForms::beginnings));
        labels = new Finder(any(byForm.keySet().stream().map(GradeForms::pattern)), glance);
        says = new Finder(any(bySay.keySet().stream().map(Pattern::quote)), glance);
    }

    private void mean(Grade grade) {
        bySay.computeIfAbsent(lower(grade.say()), say -> new TreeSet<>()).add(label(grade));
    }

    private record Entry(String label, Tone tone, boolean isOrdinary) {}

    /**
     * A grade, said.
     *
     * @param labels the grade; where its meaning is said, every grade that means this
     * @param isOrdinary whether it may be a word of every day
     * @param isStated whether something is said to be it: "was good", "judged good"
     * @param isMeaning whether it is not the grade's word but what it means
     * @param isExplanation whether it explains the word before it
     */
    record Said(
            Set<String> labels,
            Tone tone,
            boolean isOrdinary,
            boolean isStated,
            boolean isNegated,
            boolean isMeaning,
            boolean isExplanation,
            int start,
            String words) {

        boolean isFirm() {
            return !isOrdinary || isStated;
        }

        boolean isGood() {
            return tone == Tone.TOP || tone == Tone.UPPER;
        }
    }

    /** Whether it is a grade of the framework that is meant, and not of another one only. */
    boolean isOwn(String label) {
        return own.contains(label);
    }

    /** Sees texts that may say a grade. */
    Glance glance() {
        return glance;
    }

    List<Said> in(String text) {
        if (!glance.sees(text)) {
            return List.of();
        }
        List<Said> said = new ArrayList<>();
        says.each(
                text,
                say -> said.add(said(
                        text,
                        say,
                        new Entry("", Tone.NONE, true),
                        Objects.requireNonNull(bySay.get(lower(say.group()))))));
        labels.each(says.blank(text), label -> {
            Entry entry = known.computeIfAbsent(lower(label.group()), this::entry);
            if (!isIdiom(text, label)) {
                said.add(said(text, label, entry, Set.of(entry.label)));
            }
        });
        said.sort(Comparator.comparingInt(Said::start));
        return said;
    }

    private static Said said(String text, Matcher at, Entry entry, Set<String> labels) {
        String before = text.substring(Math.max(0, at.start() - BEFORE), at.start());
        return new Said(
                labels,
                entry.tone,
                entry.isOrdinary,
                Glance.STATING.sees(before) && STATED.matcher(before).find(),
                Glance.NEGATING.sees(before) && NEGATED.matcher(before).find(),
                entry.label.isEmpty(),
                entry.label.isEmpty()
                        && before.endsWith(" ")
                        && EXPLAINED.matcher(before).find(),
                at.start(),
                at.group());
    }

    private static boolean isIdiom(String text, Matcher label) {
        Matcher idiom = IDIOM.matcher(text);
        int at = Math.max(0, label.start() - 12);
        int last = Math.min(text.length(), label.end() + LONGEST_IDIOM);
        idiom.useTransparentBounds(true);
        while (at < last && idiom.region(at, last).find() && idiom.start() <= label.start()) {
            if (idiom.end() >= label.end() && idiom.end() - idiom.start() > label.end() - label.start()) {
                return true;
            }
            at = idiom.start() + 1;
        }
        return false;
    }

    private Entry entry(String words) {
        return byForm.entrySet().stream()
                .filter(form -> Pattern.compile(GradeForms.pattern(form.getKey()), Pattern.CASE_INSENSITIVE)
                        .matcher(words)
                        .matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    static String label(Grade grade) {
        return lower(grade.label());
    }

    private static Pattern any(Stream<String> patterns) {
        List<String> longest = patterns.sorted(
                        Comparator.comparingInt(String::length).reversed())
                .toList();
        return longest.isEmpty()
                ? Pattern.compile("(?!)")
                : Pattern.compile("\\b(?:" + String.join("|", longest) + ")(?!\\w)", Pattern.CASE_INSENSITIVE);
    }

    private static Stream<Grade> grades(Framework framework) {
        return framework.scales().values().stream().flatMap(scale -> scale.grades().stream());
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Authority;
import candour.model.Site;
import candour.model.YoungPeople;
import candour.say.Words;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands on the picture that is shown where a page is shared.
 *
 * @param site whose page it is
 * @param title the largest words
 * @param lines what inspectors said, word by word with their scale, never a number alone
 * @param shorter what may stand there instead where the lines do not fit; it says no less than is true of all of them
 */
public record ShareCard(String site, String title, List<String> lines, List<String> shorter) {

    /** The file in a page's folder. */
    public static final String FILE = "share.png";

    /** What the letters of pictures can write as it stands; other scripts need their letters joined or turned. */
    private static final Set<UnicodeScript> SCRIPTS =
            Set.of(UnicodeScript.COMMON, UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

    /** For the site as a whole. */
    static ShareCard of(Site site) {
        return new ShareCard(site.title(), site.strapline(), List.of(), List.of());
    }

    /** For one inspection: the grades that sum it up, or how many there are of each. */
    static ShareCard of(Frame frame, Chapter chapter) {
        Words words = frame.words();
        String tally = words.grades().tally(chapter.inspection());
        List<String> lines = InspectionCard.headlines(chapter, words).stream()
                .map(one -> grade(one.area(), one.verdict(), words))
                .toList();
        return new ShareCard(
                frame.site().title(),
                words.titles().title(chapter.authority(), chapter.inspection()),
                Stream.concat(lines.stream(), Stream.of(tally)).toList(),
                List.of(tally));
    }

    /** For an authority: whether it is getting better, as far as that may be said. */
    static ShareCard of(Frame frame, Authority authority, List<AuthorityPage.Answer> course) {
        return new ShareCard(
                frame.site().title(),
                authority.name(),
                course.stream().map(AuthorityPage.Answer::says).toList(),
                List.of(frame.words().with("authority-description", "place", authority.name())));
    }

    /** For a children's version: what inspectors decided, in words for young people. */
    static ShareCard of(Frame frame, Chapter chapter, YoungPeople version) {
        Words words = frame.words();
        String ages = YoungPeoplePage.ages("young-ages.for", version.ages(), words);
        Stream<String> marks = YoungMark.of(chapter, words).stream().map(mark -> grade(mark, words));
        return new ShareCard(
                frame.site().title(),
                YoungPeoplePage.shortTitle(chapter, words),
                Stream.concat(marks, Stream.of(ages)).toList(),
                List.of(ages));
    }

    /** The same where there are only grades. */
    static ShareCard ofGrades(Frame frame, Chapter chapter) {
        Words words = frame.words();
        return new ShareCard(
                frame.site().title(),
                YoungPeoplePage.shortTitle(chapter, words),
                YoungMark.of(chapter, words).stream()
                        .map(mark -> grade(mark, words))
                        .toList(),
                List.of());
    }

    private static String grade(YoungMark mark, Words words) {
        return words.with(
                "share-young", "area", mark.area(), "grade", mark.verdict().word());
    }

    private static String grade(String area, Verdict verdict, Words words) {
        return words.with("share-grade", "area", area, "grade", verdict.word(), "place", verdict.place());
    }

    /** The same for those who cannot see it. */
    public String alt() {
        return Stream.concat(Stream.of(title), lines.stream())
                .map(line -> line.matches(".*[.?!]”?") ? line : line + ".")
                .collect(Collectors.joining(" "));
    }

    /** Whether all of it can be drawn letter by letter. */
    public boolean isDrawable() {
        return Stream.of(Stream.of(site, title), lines.stream(), shorter.stream())
                .flatMap(part -> part)
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC))
                .flatMapToInt(String::codePoints)
                .allMatch(letter -> SCRIPTS.contains(UnicodeScript.of(letter)));
    }
}

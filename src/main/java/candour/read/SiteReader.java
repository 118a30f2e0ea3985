package candour.read;

import candour.model.AgeBand;
import candour.model.Passage;
import candour.model.ReadingTarget;
import candour.model.Reference;
import candour.model.Site;
import candour.model.Term;
import candour.model.Theme;
import candour.problem.Code;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files at the top of the content folder: the site itself, its themes and its words. */
final class SiteReader {

    private static final Sort<Site.Colour> COLOUR = Sorts.formed(
                    Pattern.compile("#[0-9a-fA-F]{6}"),
                    Code.CHOICE_UNKNOWN,
                    "a colour",
                    "Write it as six hexadecimal digits in quotation marks: \"#3b2a6d\".")
            .then((value, hex) -> Optional.of(new Site.Colour(hex, value.position())));

    /** What is asked of children's versions where the site asks nothing itself. */
    private static final List<ReadingTarget> READING = List.of(
            new ReadingTarget(new AgeBand(9, 11), 5, 7, 600), new ReadingTarget(new AgeBand(12, 14), 7, 9, 900));

    /** What happens once the day has passed by which a children's version was promised. */
    private enum Overdue {
        STOP,
        WITHHOLD
    }

    private static final Sort<Overdue> OVERDUE =
            Sorts.choice(Overdue.values(), one -> one.name().toLowerCase(Locale.ROOT));

    /** Which pages get a picture of their own to be shared by. */
    private enum Pictures {
        EACH,
        ONE
    }

    private static final Sort<Pictures> PICTURES =
            Sorts.choice(Pictures.values(), one -> one.name().toLowerCase(Locale.ROOT));

    private static final Sort<Site.Where> WHERE = Sorts.choice(Site.Where.values(), Site.Where::word);

    private SiteReader() {}

    /**
     * The site, whatever is wrong with it: rules about everything else need to know its language and its readers. In one piece: one line
     * a field of the file, and one of the record.
     */
    static Site site(Fields fields) {
        Required<String> title = fields.text("title");
        Required<String> strapline = fields.text("strapline");
        Required<String> publisher = fields.text("publisher");
        Required<String> contact = fields.required("contact", Forms.CONTACT);
        Required<String> baseUrl = fields.required("base-url", Forms.BASE_URL);
        Required<String> language = fields.required("language", Forms.LANGUAGE);
        Required<Site.Colours> colours = fields.required("colours", Records.record(SiteReader::colours));
        Optional<Reference> logo = fields.optional("logo", Sorts.REFERENCE);
        Optional<String> notice = fields.optionalText("notice");
        List<Site.Help> help = fields.list("help", SiteReader::help);
        List<Site.Step> how = fields.list("how", SiteReader::step);
        List<Site.Right> rights = fields.list("rights", SiteReader::right);
        List<ReadingTarget> reading = fields.list("reading", SiteReader::reading);
        boolean holdsBack = fields.optional("overdue", OVERDUE).orElse(Overdue.STOP) == Overdue.WITHHOLD;
        Optional<Boolean> drawsEach =
                fields.optional("share-pictures", PICTURES).map(Pictures.EACH::equals);
        Site.Shown shown =
                new Site.Shown(fields.items("frameworks", Sorts.REFERENCE), fields.items("themes", Sorts.REFERENCE));
        List<Site.Linked> links = fields.list("links", SiteReader::linked);
        List<Site.OwnPage> pages = fields.list("pages", SiteReader::page);
        List<String> familiarWords = fields.items("familiar-words", Sorts.TEXT);
        return fields.anyway(() -> new Site(
                title.orElse(""),
                strapline.orElse(""),
                publisher.orElse(""),
                contact.orElse(""),
                URI.create(fields.isSound() ? baseUrl.get() : "https://candour.invalid/"),
                language.orElse(""),
                colours.orElse(new Site.Colours(black(fields), black(fields))),
                logo,
                notice,
                help,
                how,
                rights,
                reading.isEmpty() ? READING : reading,
                holdsBack,
                drawsEach,
                shown,
                links,
                pages,
                familiarWords));
    }

    private static Optional<Site.Linked> linked(Fields link) {
        Required<String> title = link.text("title");
        Required<String> url = link.required("url", Sources.URL);
        Optional<Site.Where> where = link.optional("in", WHERE);
        return link.whole(() -> new Site.Linked(title.get(), url.get(), where.orElse(Site.Where.FOOTER)));
    }

    private static Optional<Site.OwnPage> page(Fields page) {
        Required<Reference> id = page.required("id", Sorts.REFERENCE);
        Required<String> title = page.text("title");
        Optional<Site.Where> where = page.optional("in", WHERE);
        return page.whole(() -> new Site.OwnPage(
                id.get().id(),
                title.get(),
                where.orElse(Site.Where.FOOTER),
                id.get().position()));
    }

    private static Site.Colour black(Fields fields) {
        return new Site.Colour("#000000", fields.positionOf("colours"));
    }

    static Optional<Site.Help> help(Fields help) {
        Optional<Reference> authority = help.optional("authority", Sorts.REFERENCE);
        Required<String> name = help.text("name");
        Optional<String> phone = help.optional("phone", Forms.PHONE);
        Optional<String> email = help.optional("email", Forms.EMAIL);
        Required<String> says = help.text("says");
        return help.whole(() -> new Site.Help(name.get(), phone, email, says.get(), authority));
    }

    private static Optional<Site.Step> step(Fields step) {
        Required<Passage> says = step.required("says", Sorts.PASSAGE);
        Required<Reference> picture = step.required("picture", Sorts.REFERENCE);
        return step.whole(() -> new Site.Step(says.get(), picture.get()));
    }

    private static Optional<Site.Right> right(Fields right) {
        Required<Passage> says = right.required("says", Sorts.PASSAGE);
        Required<Reference> picture = right.required("picture", Sorts.REFERENCE);
        Required<String> law = right.text("law");
        return right.whole(() -> new Site.Right(says.get(), picture.get(), law.get()));
    }

    private static Optional<ReadingTarget> reading(Fields target) {
        Required<AgeBand> ages = target.required("ages", Sorts.AGES);
        Required<Integer> grade = target.required("grade", Sorts.NUMBER);
        Required<Integer> limit = target.required("limit", Sorts.NUMBER);
        Required<Integer> words = target.required("words", Sorts.NUMBER);
        return target.whole(() -> new ReadingTarget(ages.get(), grade.get(), limit.get(), words.get()));
    }

    private static Optional<Site.Colours> colours(Fields colours) {
        Required<Site.Colour> brand = colours.required("brand", COLOUR);
        Required<Site.Colour> accent = colours.required("accent", COLOUR);
        return colours.whole(() -> new Site.Colours(brand.get(), accent.get()));
    }

    static Map<String, Theme> themes(Fields fields) {
        return fields.records(SiteReader::theme);
    }

    private static Optional<Theme> theme(String id, Fields theme) {
        Required<String> name = theme.text("name");
        Required<String> about = theme.text("about");
        Required<String> young = theme.text("young");
        Optional<String> door = theme.optionalText("door");
        List<String> doorWords = theme.items("door-words", Sorts.TEXT);
        return theme.whole(
                () -> new Theme(id, name.get(), about.get(), young.get(), door, doorWords, theme.position()));
    }

    static Map<String, Term> glossary(Fields fields) {
        return fields.records(SiteReader::term);
    }

    private static Optional<Term> term(String id, Fields term) {
        Required<String> word = term.text("term");
        List<String> also = term.items("also", Sorts.TEXT);
        Required<String> adult = term.text("adult");
        Required<String> young = term.text("young");
        Optional<String> sayInstead = term.optionalText("say-instead");
        return term.whole(() -> new Term(id, word.get(), also, adult.get(), young.get(), sayInstead));
    }
}

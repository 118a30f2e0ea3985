package candour.read;

import candour.model.AgeBand;
import candour.model.ReadingTarget;
import candour.model.Reference;
import candour.model.Site;
import candour.model.Term;
import candour.model.Theme;
import candour.problem.Code;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files at the top of the content folder: the site itself, its themes and its words. */
final class SiteReader {

    private static final Pattern BASE_URL =
            Pattern.compile("https?://[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\\d{1,5})?/(?:[\\w./-]*/)?");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /** What is asked of children's versions where the site asks nothing itself. */
    private static final List<ReadingTarget> READING = List.of(
            new ReadingTarget(new AgeBand(9, 11), 5, 7, 600), new ReadingTarget(new AgeBand(12, 14), 7, 9, 900));

    private SiteReader() {}

    static Site site(Fields fields) {
        Site site = new Site(
                fields.text("title"),
                fields.text("strapline"),
                fields.text("publisher"),
                fields.text("contact"),
                baseUrl(fields),
                language(fields),
                fields.record("colours", SiteReader::colours),
                fields.has("logo") ? Optional.ofNullable(fields.reference("logo")) : Optional.empty(),
                fields.optional("notice"),
                fields.list("help", SiteReader::help),
                fields.list("how", step -> new Site.Step(step.passage("says"), step.reference("picture"))),
                fields.list(
                        "rights",
                        right -> new Site.Right(right.passage("says"), right.reference("picture"), right.text("law"))),
                readings(fields),
                fields.texts("familiar-words"));
        fields.end();
        return site;
    }

    private static String language(Fields fields) {
        String code = fields.text("language");
        if (!code.isEmpty() && !LANGUAGE.matcher(code).matches()) {
            fields.report(
                    Code.CHOICE_UNKNOWN,
                    fields.positionOf("language"),
                    "\"" + code + "\" is not the code of a language.",
                    "Write it as en-GB or cy (BCP 47).");
        }
        return code;
    }

    private static Site.Help help(Fields help) {
        Optional<Reference> authority =
                help.has("authority") ? Optional.ofNullable(help.reference("authority")) : Optional.empty();
        return new Site.Help(
                help.text("name"), help.optional("phone"), help.optional("email"), help.text("says"), authority);
    }

    /** What the site asks of children's versions; what is asked everywhere, if it asks nothing or nothing that can be read. */
    private static List<ReadingTarget> readings(Fields fields) {
        List<ReadingTarget> targets = fields.list("reading", SiteReader::reading);
        return targets.isEmpty() ? READING : targets;
    }

    private static ReadingTarget reading(Fields target) {
        return new ReadingTarget(
                YoungPeopleReader.ages(target),
                Choices.number(target, "grade"),
                Choices.number(target, "limit"),
                Choices.number(target, "words"));
    }

    private static URI baseUrl(Fields fields) {
        String text = fields.text("base-url");
        if (!text.isEmpty() && !BASE_URL.matcher(text).matches()) {
            fields.report(
                    Code.LINK_UNSAFE,
                    fields.positionOf("base-url"),
                    "\"" + text + "\" is not the address of a site.",
                    "Write it whole, with a slash at its end: https://inspections.example.gov.uk/.");
        }
        return fields.isSound() ? URI.create(text) : URI.create("https://candour.invalid/");
    }

    private static Site.Colours colours(Fields fields) {
        return new Site.Colours(colour(fields, "brand"), colour(fields, "accent"));
    }

    private static Site.Colour colour(Fields colours, String name) {
        String colour = colours.text(name);
        if (!colour.isEmpty() && !COLOUR.matcher(colour).matches()) {
            colours.report(
                    Code.CHOICE_UNKNOWN,
                    colours.positionOf(name),
                    "\"" + colour + "\" is not a colour.",
                    "Write it as six hexadecimal digits in quotation marks: \"#3b2a6d\".");
        }
        return new Site.Colour(colour, colours.positionOf(name));
    }

    static Map<String, Theme> themes(Fields fields) {
        return fields.records(
                (id, theme) -> new Theme(id, theme.text("name"), theme.text("about"), theme.text("young")));
    }

    static Map<String, Term> glossary(Fields fields) {
        return fields.records((id, term) -> new Term(
                id,
                term.text("term"),
                term.texts("also"),
                term.text("adult"),
                term.text("young"),
                term.optional("say-instead")));
    }
}

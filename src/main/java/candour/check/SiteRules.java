package candour.check;

import candour.model.Archive;
import candour.model.Reference;
import candour.model.Site;
import candour.problem.Code;
import candour.problem.Problem;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the site says of itself can be used by everybody. */
final class SiteRules {

    /** WCAG 1.4.3, level AA, for text of normal size. */
    private static final double ENOUGH = 4.5;

    /** The darkest of the light grounds on which links stand; white text on a colour has more contrast than this. */
    private static final String WORST_GROUND = "#f2efe8";

    private SiteRules() {}

    static Stream<Problem> check(Archive archive) {
        Site site = archive.site();
        Stream<Problem> pictures = Stream.of(
                        site.logo().stream(),
                        site.how().stream().map(Site.Step::picture),
                        site.rights().stream().map(Site.Right::picture))
                .flatMap(named -> named)
                .flatMap(picture -> PictureRules.unknown(archive, picture).stream());
        Stream<Problem> places = site.help().stream()
                .flatMap(help -> help.authority().stream())
                .flatMap(place -> unknown(archive, place).stream());
        return Stream.of(contrast(site.colours()), pictures, places).flatMap(problems -> problems);
    }

    private static Optional<Problem> unknown(Archive archive, Reference place) {
        boolean isKnown =
                archive.authorities().stream().anyMatch(one -> one.id().equals(place.id()));
        return isKnown
                ? Optional.empty()
                : Optional.of(new Problem(
                        Code.AUTHORITY_UNKNOWN,
                        place.position(),
                        "There is no authority \"" + place.id() + "\".",
                        "Use the name of a folder in authorities."));
    }

    /** White text stands on both colours, and links in them on light grounds. */
    private static Stream<Problem> contrast(Site.Colours colours) {
        return Stream.of(contrast(colours.brand()), contrast(colours.accent())).flatMap(Optional::stream);
    }

    private static Optional<Problem> contrast(Site.Colour colour) {
        double ratio = Site.Colour.contrast(colour.hex(), WORST_GROUND);
        if (ratio >= ENOUGH) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                Code.COLOUR_CONTRAST,
                colour.position(),
                String.format(
                        Locale.ROOT,
                        "Links in %s have a contrast of %.1f to 1 on a light ground; readers need %.1f to 1 (WCAG 1.4.3).",
                        colour.hex(),
                        Math.floor(ratio * 10) / 10,
                        ENOUGH),
                "Choose a darker colour."));
    }
}

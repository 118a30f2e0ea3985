package candour.check;

import candour.model.Picture;
import candour.problem.Code;
import candour.problem.Problem;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** A picture that may not be used by everybody is one that a supplier or a partner cannot publish. */
final class PictureRules {

    private static final Pattern NON_COMMERCIAL =
            Pattern.compile("\\bNC\\b|non-?\\s?commercial", Pattern.CASE_INSENSITIVE);

    private PictureRules() {}

    static List<Problem> check(Collection<Picture> pictures) {
        return pictures.stream()
                .filter(picture -> NON_COMMERCIAL.matcher(picture.licence()).find())
                .map(
                        picture -> new Problem(
                                Code.PICTURE_NON_COMMERCIAL,
                                picture.position(),
                                "\"" + picture.licence() + "\" forbids commercial use of \"" + picture.id() + "\".",
                                "Make sure that your host and your printer may use it, or choose a picture with another licence."))
                .toList();
    }
}

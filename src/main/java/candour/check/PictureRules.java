package candour.check;

import candour.model.Archive;
import candour.model.Picture;
import candour.model.Reference;
import candour.problem.Code;
import candour.problem.Problem;
import candour.problem.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Pictures are there. A picture that may not be used by everybody is one that a supplier or a partner cannot publish. */
final class PictureRules {

    private static final Pattern NON_COMMERCIAL =
            Pattern.compile("\\bNC\\b|non-?\\s?commercial", Pattern.CASE_INSENSITIVE);

    private PictureRules() {}

    /** A picture that is named and not there. One that could not be read has been told. */
    static Optional<Problem> unknown(Archive archive, Reference picture) {
        if (archive.pictures().containsKey(picture.id()) || archive.unreadable().contains("pictures/" + picture.id())) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                Code.PICTURE_UNKNOWN,
                picture.position(),
                "There is no picture \"" + picture.id() + "\".",
                "Use one of pictures.yaml, or add it there with its file, licence and author. It has: "
                        + String.join(", ", archive.pictures().keySet()) + "."
                        + Spelling.didYouMean(picture.id(), archive.pictures().keySet())));
    }

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

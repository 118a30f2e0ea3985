package candour.pages;

import candour.model.Archive;
import candour.model.Picture;
import candour.say.Words;
import java.util.Comparator;
import java.util.List;

/** Who drew the pictures, and under which licence they may be used. */
public record PicturesPage(Head head, String title, List<Credit> credits) implements Page {

    /** One picture with its author. */
    public record Credit(Image image, Picture picture) {}

    static PicturesPage of(Frame frame, Archive archive) {
        Words words = frame.words();
        String title = words.the("pictures");
        return new PicturesPage(
                frame.head(
                        Address.PICTURES,
                        title,
                        words.the("pictures.about"),
                        Address.PICTURES.link(Address.YOUNG_PEOPLE, words.the("young-home"))),
                title,
                archive.pictures().values().stream()
                        .sorted(Comparator.comparing(Picture::means))
                        .map(picture -> new Credit(new Image(picture.file()), picture))
                        .toList());
    }
}

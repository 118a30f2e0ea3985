package candour.pages;

import candour.model.Archive;
import candour.model.Picture;
import java.util.Comparator;
import java.util.List;

/** Who drew the pictures, and under which licence they may be used. */
public record PicturesPage(Head head, String title, List<Credit> credits) implements Page {

    /** One picture with its author. */
    public record Credit(Image image, Picture picture) {}

    static PicturesPage of(Frame frame, Archive archive) {
        String title = "Who drew the pictures";
        return new PicturesPage(
                frame.head(
                        Address.PICTURES,
                        title,
                        "The pictures on this site, who drew them, and how you may use them.",
                        Address.PICTURES.link(Address.YOUNG_PEOPLE, "For young people")),
                title,
                archive.pictures().values().stream()
                        .sorted(Comparator.comparing(Picture::means))
                        .map(picture -> new Credit(new Image(picture.file()), picture))
                        .toList());
    }
}

package candour.pages;

import candour.model.Picture;
import candour.model.Reference;
import java.util.Map;
import java.util.Objects;

/** A picture beside words that say the same, so that it has no words of its own (WCAG 1.1.1: decoration). */
public record Image(String src) {

    static Image of(Map<String, Picture> pictures, Address here, Reference picture) {
        return new Image(here.to(Address.PICTURES.child(
                Objects.requireNonNull(pictures.get(picture.id())).file())));
    }
}

package candour.pages;

import java.util.List;
import java.util.Optional;

/**
 * What the inspectors decided, as the first thing that a young reader sees.
 *
 * @param picture one that stands for it: that of what the page tells of the main grade
 */
public record YoungAnswer(Optional<Image> picture, List<YoungMark> marks, List<YoungLadder> ladders) {

    static YoungAnswer of(Optional<Image> picture, List<YoungMark> marks) {
        return new YoungAnswer(picture, marks, YoungLadder.of(marks));
    }
}

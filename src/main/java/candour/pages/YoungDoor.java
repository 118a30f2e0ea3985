package candour.pages;

import candour.model.Theme;
import java.util.ArrayList;
import java.util.List;

/**
 * A way to what is about oneself: "I live in care". Behind it stand the points that come from facts on its theme or are told in its
 * words, and those that come from no theme, as they are about everybody.
 *
 * @param number by which the stylesheet tells doors apart, from 1
 */
public record YoungDoor(int number, String says) {

    /** As many doors as the stylesheet knows. */
    private static final int MOST = 6;

    /** Those behind which a point stands that does not stand behind all. */
    static List<YoungDoor> of(List<Theme> themes, List<YoungPoint.Section> sections) {
        List<YoungDoor> doors = new ArrayList<>();
        List<Theme> all = withDoors(themes);
        for (int i = 0; i < all.size(); i++) {
            int number = i + 1;
            boolean isThere = sections.stream()
                    .flatMap(section -> section.points().stream())
                    .filter(point -> all.size() == 1 || point.doors().size() < all.size())
                    .anyMatch(point -> point.doors().contains(number));
            if (isThere) {
                all.get(i).door().ifPresent(says -> doors.add(new YoungDoor(number, says)));
            }
        }
        return List.copyOf(doors);
    }

    /** The themes that have one, in the order of the page. */
    static List<Theme> withDoors(List<Theme> themes) {
        return themes.stream()
                .filter(theme -> theme.door().isPresent())
                .limit(MOST)
                .toList();
    }
}

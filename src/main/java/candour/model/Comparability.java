package candour.model;

import candour.problem.Position;
import java.util.Locale;

/**
 * What somebody has written, with reason and source, about comparing one framework's area with another's. Areas are named
 * {@code framework/area}. Where nothing is written, nothing is compared.
 */
public record Comparability(String from, String to, How how, String because, Citation citation, Position position) {

    /** How far the two may be compared. */
    public enum How {
        LIKE_FOR_LIKE,
        BROADLY,
        NOT;

        /** As it is written in content. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

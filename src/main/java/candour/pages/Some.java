package candour.pages;

import java.util.List;

/**
 * Some of several: a list that is cut says so.
 *
 * @param all how many there are
 */
public record Some(List<String> shown, int all) {
    static Some of(List<String> all, int most) {
        return new Some(all.size() == most + 1 ? all : all.stream().limit(most).toList(), all.size());
    }

    public boolean isCut() {
        return shown.size() < all;
    }
}

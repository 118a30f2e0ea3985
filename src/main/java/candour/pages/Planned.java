package candour.pages;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A page that will be made when it is its turn, so that all pages are never in memory at once.
 *
 * @param beside texts with the page's words that stand in its folder
 * @param card what is drawn for where it is shared, if it has a picture of its own
 */
public record Planned(Address address, Supplier<? extends Page> page, List<Beside> beside, Optional<ShareCard> card) {

    Planned(Address address, Supplier<? extends Page> page) {
        this(address, page, List.of(), Optional.empty());
    }

    Planned(Address address, Supplier<? extends Page> page, Optional<ShareCard> card) {
        this(address, page, List.of(), card);
    }

    /** A plain text of some of a page's words. */
    public record Beside(String file, Supplier<String> text) {}

    /** A page that several files are made of, one soon after the other: not made again as long as nobody needs its memory. */
    static <T extends Page> Supplier<T> kept(Supplier<T> page) {
        return new Supplier<>() {
            private WeakReference<@Nullable T> made = new WeakReference<>(null);

            @Override
            public synchronized T get() {
                T known = made.get();
                if (known == null) {
                    known = page.get();
                    made = new WeakReference<>(known);
                }
                return known;
            }
        };
    }
}

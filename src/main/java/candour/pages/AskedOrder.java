package candour.pages;

import candour.compare.Standing;
import candour.compare.Tracked;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By what the things that inspectors asked for are put together: what a filter would do, as plain pages. */
enum AskedOrder {
    STANDING("by where they stand"),
    THEME("by theme"),
    OWNER("by whom they were asked of");

    private final String words;

    AskedOrder(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** In an address. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where something stands, what it is about, or whom it was asked of. */
    String heading(Tracked one) {
        return switch (this) {
            case STANDING -> StandingLabel.word(one.standing().status());
            case THEME -> one.improvement().theme().name();
            case OWNER -> owner(one);
        };
    }

    static String owner(Tracked one) {
        return one.improvement().owner().orElse("Nobody named");
    }

    /** Standings in their own order, the others by name. Headings that differ only in signs share an address and a group. */
    Map<String, List<Tracked>> groups(List<Tracked> all) {
        Map<String, List<Tracked>> bySlug = all.stream()
                .collect(Collectors.groupingBy(one -> slug(heading(one)), TreeMap::new, Collectors.toList()));
        Map<String, List<Tracked>> groups = new LinkedHashMap<>();
        Stream<String> slugs = this == STANDING
                ? Arrays.stream(Standing.Status.values())
                        .map(StandingLabel::word)
                        .map(AskedOrder::slug)
                : bySlug.keySet().stream();
        slugs.filter(bySlug::containsKey)
                .map(bySlug::get)
                .forEach(members -> groups.put(heading(members.get(0)), members));
        return groups;
    }

    /** {@code the-local-partnership}: a heading as a part of an address. */
    static String slug(String heading) {
        String plain = Normalizer.normalize(heading, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "other" : plain;
    }
}

package candour.pages;

import candour.compare.Standing;
import candour.compare.Tracked;
import candour.model.Theme;
import candour.say.Words;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** By what the things that inspectors asked for are put together: what a filter would do, as plain pages. */
enum Grouping {
    STANDING,
    THEME,
    OWNER;

    /** Names of folders have an end on every disk. */
    private static final int LONGEST = 60;

    /** In an address, and in the keys of messages. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where something stands, what it is about, or whom it was asked of. */
    String heading(String key, List<Tracked> group, Words words) {
        Tracked one = group.get(0);
        return switch (this) {
            case STANDING -> words.standings().heading(one.standing().status(), group);
            case THEME ->
                one.improvement().themes().stream()
                        .filter(theme -> theme.id().equals(key))
                        .findFirst()
                        .map(Theme::name)
                        .orElseGet(() -> words.the("no-theme"));
            case OWNER -> owner(one, words);
        };
    }

    static String owner(Tracked one, Words words) {
        return one.improvement().owner().orElseGet(() -> words.the("nobody-named"));
    }

    static List<String> themes(Tracked one, Words words) {
        List<String> names =
                one.improvement().themes().stream().map(Theme::name).toList();
        return names.isEmpty() ? List.of(words.the("no-theme")) : names;
    }

    /** What a group is called in its address: never translated, and the same for headings that differ only in signs. */
    private List<String> keys(Tracked one) {
        return switch (this) {
            case STANDING -> List.of(one.standing().status().word());
            case THEME ->
                one.improvement().themes().isEmpty()
                        ? List.of("no-theme")
                        : one.improvement().themes().stream().map(Theme::id).toList();
            case OWNER -> List.of(one.improvement().owner().map(Grouping::slug).orElse("nobody-named"));
        };
    }

    /** By what they are called in addresses: standings in their own order, the others by name. */
    Map<String, List<Tracked>> groups(List<Tracked> all) {
        Map<String, List<Tracked>> byKey = new TreeMap<>();
        all.forEach(one -> keys(one)
                .forEach(key ->
                        byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(one)));
        Stream<String> keys = this == STANDING
                ? Arrays.stream(Standing.Status.values()).map(Standing.Status::word)
                : byKey.keySet().stream();
        Map<String, List<Tracked>> groups = new LinkedHashMap<>();
        keys.filter(byKey::containsKey).forEach(key -> groups.put(key, byKey.get(key)));
        return groups;
    }

    /**
     * {@code the-local-partnership}: a heading as a part of an address. What has no Latin letters, or too many, is told apart by a number
     * made from it.
     */
    static String slug(String heading) {
        String letters = Normalizer.normalize(heading, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        String plain = letters.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        boolean isWhole = plain.length() <= LONGEST && letters.chars().allMatch(one -> one < 0x80);
        if (isWhole) {
            return plain.isEmpty() ? "other" : plain;
        }
        CRC32 number = new CRC32();
        number.update(letters.getBytes(StandardCharsets.UTF_8));
        String start = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-$", "");
        return (start.isEmpty() ? "" : start + "-") + "%08x".formatted(number.getValue());
    }
}

package candour.check.claim;

import candour.model.Recommendation;
import candour.model.Recommendation.Within;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** For how many recommendations each time was given: in all, in each group, and to each owner. */
final class Bands {

    private static final Map<String, Within> BANDS = Map.of(
            "immediate",
            Within.IMMEDIATELY,
            "three months",
            Within.THREE_MONTHS,
            "3 months",
            Within.THREE_MONTHS,
            "six months",
            Within.SIX_MONTHS,
            "6 months",
            Within.SIX_MONTHS,
            "longer",
            Within.LONGER_TERM);

    private static final Pattern FOR_BAND = Pattern.compile(
            "[\\w-]+(?: of them)? (?:for|within|in)(?: the)?(?: next)? (?:immediate|three months|3 months|six months|6 months|longer)",
            Pattern.CASE_INSENSITIVE);

    private final Map<Within, Set<Integer>> sizes = new EnumMap<>(Within.class);

    void add(List<Recommendation> all) {
        add(all, one -> "");
        add(all, one -> one.group().map(group -> group.id()).orElse("none"));
        add(all, one -> one.owner().orElse("none"));
    }

    private void add(List<Recommendation> all, Function<Recommendation, String> by) {
        for (Within band : Within.values()) {
            all.stream()
                    .filter(one -> one.within().filter(band::equals).isPresent())
                    .collect(Collectors.groupingBy(by, Collectors.counting()))
                    .values()
                    .forEach(size ->
                            sizes.computeIfAbsent(band, any -> new HashSet<>()).add(size.intValue()));
        }
    }

    /** "Five for immediate action": a number of recommendations and nothing else. */
    static boolean isTimed(Place place) {
        return FOR_BAND.matcher(place.clause()).lookingAt();
    }

    /** Whether as many have the time that is named next; empty where none is. */
    Optional<Boolean> hold(int number, Place place) {
        String clause = place.clause().toLowerCase(Locale.ROOT);
        return BANDS.entrySet().stream()
                .filter(band -> clause.contains(band.getKey()))
                .min(Comparator.comparingInt(band -> clause.indexOf(band.getKey())))
                .map(band -> sizes.getOrDefault(band.getValue(), Set.of()).contains(number));
    }
}

package candour.say;

import candour.model.Inspection;
import candour.model.PartialDate;
import candour.model.Period;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Inspections that their name and year do not tell apart: two visits to one area in a year. They are called by the month in
 * which they began too, or by the day where two began in one month.
 */
final class Namesakes {

    private final Map<String, PartialDate> dates = new HashMap<>();

    Namesakes(Stream<Inspection> inspections) {
        inspections.collect(Collectors.groupingBy(Namesakes::name)).values().forEach(this::tellApart);
    }

    /** The date that belongs to its name; none where name and year are enough. */
    Optional<PartialDate> date(Inspection inspection) {
        return Optional.ofNullable(dates.get(inspection.id()));
    }

    private void tellApart(List<Inspection> alike) {
        if (alike.size() > 1) {
            Function<Inspection, PartialDate> date = areDistinct(alike) ? Namesakes::month : Namesakes::began;
            alike.forEach(one -> dates.put(one.id(), date.apply(one)));
        }
    }

    private static boolean areDistinct(Collection<Inspection> alike) {
        Set<PartialDate> months = new HashSet<>();
        return alike.stream().map(Namesakes::month).allMatch(months::add);
    }

    private static List<String> name(Inspection inspection) {
        String place = inspection.id().substring(0, inspection.id().indexOf('/'));
        return List.of(place, inspection.kind(), Titles.year(inspection));
    }

    private static PartialDate began(Inspection inspection) {
        return inspection.inspected().map(Period::from).orElse(inspection.published());
    }

    private static PartialDate month(Inspection inspection) {
        PartialDate began = began(inspection);
        return began.day()
                .<PartialDate>map(day -> new PartialDate.Month(YearMonth.from(day)))
                .orElse(began);
    }
}

package candour.pages;

import candour.model.Inspection;
import candour.model.Judge;
import candour.model.Recommendation;
import candour.model.Reference;
import candour.model.YoungPeople;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the points of a children's version come from: on which page for adults, and from which place of the document. */
final class Origins {

    private final String adults;
    private final String recommendations;
    private final Map<String, Recommendation> recommended;
    private final Set<String> judged;
    private final Map<String, String> places = new HashMap<>();

    Origins(Inspection inspection, Address here) {
        adults = here.to(Address.of(inspection));
        recommendations = here.to(Address.recommendations(inspection));
        recommended = inspection.recommendations().stream()
                .collect(Collectors.toMap(Recommendation::id, Function.identity()));
        judged = inspection.judgements().stream().map(one -> one.area().id()).collect(Collectors.toSet());
        inspection
                .judgements()
                .forEach(one -> places.put(one.area().id(), one.citation().at()));
        inspection
                .context()
                .forEach(one -> one.id()
                        .ifPresent(
                                id -> places.put(id, one.statement().citation().at())));
        inspection.findings().forEach(one -> places.put(one.id(), one.citation().at()));
        recommended.values().forEach(one -> places.put(one.id(), one.citation().at()));
    }

    /** One link for each place: several findings of one paragraph need only one. */
    List<Link> links(YoungPeople.Point point) {
        Map<String, Link> links = new LinkedHashMap<>();
        point.from().stream().map(Reference::id).map(this::link).forEach(link -> links.putIfAbsent(link.text(), link));
        return List.copyOf(links.values());
    }

    private Link link(String id) {
        if (recommended.containsKey(id)) {
            return new Link(recommendations + "#" + id, "what inspectors asked for, " + places.get(id));
        }
        return judged.contains(id)
                ? new Link(adults + "#" + JudgementRow.anchor(id, Judge.INSPECTORS), "the grade, " + places.get(id))
                : new Link(adults + "#" + id, "what the papers say, " + places.get(id));
    }

    /** By when inspectors wanted it, if all that the point comes from was wanted by the same time. */
    Optional<String> when(YoungPeople.Point point) {
        Set<String> times = point.from().stream()
                .map(from -> recommended.get(from.id()))
                .map(one -> one == null ? "" : said(one.within()))
                .collect(Collectors.toSet());
        return times.size() == 1 ? times.stream().findFirst().filter(time -> !time.isEmpty()) : Optional.empty();
    }

    private static String said(Recommendation.Within within) {
        return switch (within) {
            case IMMEDIATELY -> "at once";
            case THREE_MONTHS -> "within three months";
            case SIX_MONTHS -> "within six months";
            case LONGER_TERM -> "it could take longer";
        };
    }
}

package candour.pages;

import candour.compare.Band;
import candour.model.Citation;
import candour.model.Finding;
import candour.model.Inspection;
import candour.model.Recommendation;
import candour.model.Reference;
import candour.model.Theme;
import candour.model.YoungPeople;
import candour.say.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the points of a children's version come from: on which page for adults, and from which place of the document. */
final class Origins {

    private final Words words;
    private final boolean isUntimed;
    private final Map<String, Origin> origins = new HashMap<>();

    private enum Kind {
        GRADE,
        FOUND,
        PAPERS,
        ASKED
    }

    /**
     * What a point may come from.
     *
     * @param band by when it was wanted, if it is something that inspectors asked for
     */
    private record Origin(Kind kind, String href, String at, Optional<Band> band, List<Theme> themes) {}

    /** In one piece: one statement for each list of an inspection. */
    Origins(Inspection inspection, Address here, Words words) {
        this.words = words;
        this.isUntimed = inspection.framework().isUntimed();
        String grades = here.to(Address.of(inspection)) + "#";
        String adults = here.to(Address.findings(inspection)) + "#";
        String recommendations = here.to(Address.recommendations(inspection)) + "#";
        inspection.judgements().forEach(one -> {
            String id = one.area().id();
            add(
                    id,
                    Kind.GRADE,
                    grades + JudgementRow.anchor(id, one.by()),
                    one.citation(),
                    one.area().themes());
        });
        inspection
                .context()
                .forEach(one -> one.id()
                        .ifPresent(id -> add(
                                id, Kind.PAPERS, adults + id, one.statement().citation(), List.of())));
        inspection
                .findings()
                .forEach(one -> add(
                        one.id(),
                        one.kind() == Finding.Kind.NOTE ? Kind.PAPERS : Kind.FOUND,
                        adults + one.id(),
                        one.citation(),
                        one.themes()));
        inspection.recommendations().forEach(one -> asked(one, recommendations + one.id()));
    }

    private void asked(Recommendation one, String href) {
        origins.put(
                one.id(),
                new Origin(
                        Kind.ASKED,
                        href,
                        one.citation().at(),
                        Optional.of(Band.of(one)).filter(band -> band != Band.NO_TIME || isUntimed),
                        one.themes()));
    }

    private void add(String id, Kind kind, String href, Citation citation, List<Theme> themes) {
        origins.put(id, new Origin(kind, href, citation.at(), Optional.empty(), themes));
    }

    /** One link for each place: several findings of one paragraph need only one. */
    List<Link> links(YoungPeople.Point point) {
        Map<String, Link> links = new LinkedHashMap<>();
        point.from().stream()
                .map(from -> origins.get(from.id()))
                .map(one -> new Link(one.href(), words.with("young-origin", "kind", one.kind(), "at", one.at())))
                .forEach(link -> links.putIfAbsent(link.text(), link));
        return List.copyOf(links.values());
    }

    /** What it is about, by the facts that it comes from. */
    Set<Theme> themes(YoungPeople.Point point) {
        return point.from().stream()
                .flatMap(from -> Objects.requireNonNull(origins.get(from.id())).themes().stream())
                .collect(Collectors.toSet());
    }

    /** By when inspectors wanted it, if all that was asked for of what the point comes from was wanted by the same time. */
    Optional<Band> band(YoungPeople.Point point) {
        Set<Optional<Band>> times = point.from().stream()
                .map(Reference::id)
                .map(id -> Objects.requireNonNull(origins.get(id)))
                .filter(one -> one.kind() == Kind.ASKED)
                .map(Origin::band)
                .collect(Collectors.toSet());
        return times.size() == 1 ? times.iterator().next() : Optional.empty();
    }
}

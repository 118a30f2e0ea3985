package candour.pages;

import candour.compare.Compared;
import candour.compare.Latest;
import candour.compare.Neighbours;
import candour.model.Authority;
import candour.say.Words;
import java.util.List;
import java.util.stream.Collectors;

/** The ways from an authority to the tables of newest grades, with those picked that are most like it. */
final class NeighbourLinks {

    private NeighbourLinks() {}

    static List<Link> of(Authority authority, Compared compared, List<Latest> latest, Address here, Words words) {
        return Neighbours.of(authority, compared.archive().places(), latest).stream()
                .map(one -> new Link(
                        here.to(Address.compare(one.latest())) + picked(one),
                        words.with(
                                "neighbours",
                                "count",
                                one.count(),
                                "family",
                                one.latest().newest().family())))
                .toList();
    }

    private static String picked(Neighbours neighbours) {
        return neighbours.ids().map(id -> "area=" + id).collect(Collectors.joining("&", "?", "&only=picked"));
    }
}

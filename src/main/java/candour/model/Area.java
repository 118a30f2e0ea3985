package candour.model;

import java.util.List;
import java.util.Optional;

/**
 * What a judgement is about.
 *
 * @param id scoped by its group where it has one: {@code safeguarding/overall-effectiveness}
 * @param alsoPrinted other names that documents print for it
 * @param young what to call it to young people, where the official name would not tell them
 * @param scale absent where the framework gives words alone
 * @param headline whether it sums up the others
 * @param parent the id of the area that it is a part of
 * @param from since when it was judged, where that is later than the framework
 * @param to until when it was judged
 * @param derivation how its grade follows from other areas, if it does
 */
public record Area(
        String id,
        String name,
        List<String> alsoPrinted,
        Optional<String> young,
        Optional<Group> group,
        Optional<Scale> scale,
        boolean headline,
        List<Theme> themes,
        Optional<String> parent,
        Optional<PartialDate> from,
        Optional<PartialDate> to,
        Optional<Derivation> derivation) {}

package candour.check;

import candour.check.claim.Claim;
import candour.check.claim.Prose;
import candour.model.Authority;
import candour.model.Inspection;
import candour.problem.Code;
import candour.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is said of an area rests on the facts of its inspections: {@code about} names no source of its own. */
final class AboutRules {

    private AboutRules() {}

    /** @param prose holds a text against the facts of one of the inspections */
    static Stream<Problem> check(Authority authority, Function<Inspection, Prose> prose) {
        if (!Prose.counts(authority.about())) {
            return Stream.empty();
        }
        Optional<List<Claim>> unheld = authority.inspections().stream()
                .map(one -> prose.apply(one).around(authority.about()))
                .reduce((some, others) -> some.stream()
                        .filter(claim -> others.stream().anyMatch(other -> other.start() == claim.start()))
                        .toList());
        return unheld.stream()
                .flatMap(List::stream)
                .map(claim -> new Problem(
                        Code.CLAIM_UNSUPPORTED,
                        authority.position(),
                        "\"about\" says what no fact of an inspection of this area holds: " + claim.what() + ".",
                        "Add it to the \"context\" of an inspection with its source, or leave it out."));
    }
}

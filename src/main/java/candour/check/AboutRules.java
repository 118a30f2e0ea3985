package candour.check;

import candour.check.claim.Claim;
import candour.model.Authority;
import candour.problem.Code;
import candour.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said of an area rests on the facts of its inspections: {@code about} names no source of its own. */
final class AboutRules {

    private AboutRules() {}

    /** @param claims of each inspection, what it does not hold */
    static Stream<Problem> check(Authority authority, Stream<List<Claim>> claims) {
        Optional<List<Claim>> unheld = claims.reduce((some, others) -> some.stream()
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

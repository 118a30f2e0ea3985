package candour.check;

import candour.model.Authority;
import candour.problem.Code;
import candour.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Two areas are two: readers know them by their names, and programs by their codes. */
final class AuthorityRules {

    private AuthorityRules() {}

    static List<Problem> check(List<Authority> authorities) {
        List<Problem> found = new ArrayList<>();
        repeated(authorities, "name", Authority::name, found);
        repeated(authorities, "code", Authority::code, found);
        return found;
    }

    private static void repeated(
            List<Authority> authorities, String field, Function<Authority, String> value, List<Problem> found) {
        Map<String, Authority> known = new HashMap<>();
        for (Authority authority : authorities) {
            String said = value.apply(authority);
            Authority other = said.isEmpty() ? null : known.putIfAbsent(said, authority);
            if (other != null) {
                found.add(new Problem(
                        Code.AUTHORITY_REPEATED,
                        authority.position(),
                        "\"" + said + "\" is the " + field + " of \"" + other.id() + "\" too.",
                        "Give each area its own, or keep the inspections of one area in one folder."));
            }
        }
    }
}

package candour.check;

import candour.model.Authority;
import candour.model.Site;
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

    static List<Problem> check(List<Authority> authorities, Site site) {
        List<Problem> found = new ArrayList<>();
        repeated(authorities, "name", Authority::name, found);
        repeated(authorities, "code", Authority::code, found);
        authorities.forEach(one -> help(one, site, found));
        return found;
    }

    /** Young people of a place are told whom they can turn to there, or somebody has looked and found nobody. */
    private static void help(Authority authority, Site site, List<Problem> found) {
        boolean isNamed = !authority.help().isEmpty()
                || site.help().stream().anyMatch(one -> one.authority().isPresent() && one.isFor(authority));
        if (!isNamed && !authority.isHelpUnknown()) {
            found.add(new Problem(
                    Code.HELP_MISSING,
                    authority.position(),
                    "Nobody is named whom young people of " + authority.name() + " can turn to there.",
                    "Name under \"help\" who is there for them: a children's rights service, an advocate, the council for children in care."
                            + " If your sources name nobody, write help-unknown: true."));
        }
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

package candour.read;

import candour.model.Ask;
import candour.model.Framework;
import candour.model.Recommendation.Within;
import candour.problem.Code;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** In which list of its framework something asked for stands, and by when it was wanted: no author has to invent a time. */
final class AskReader {

    private static final Sort<Within> WITHIN = Sorts.choice(Within.values(), Within::word);

    private final Framework framework;

    AskReader(Framework framework) {
        this.framework = framework;
    }

    /** By its id, or by the name that the documents print. The only list of a framework need not be named. */
    Optional<Ask> in(Fields asked) {
        Map<String, Ask> lists = framework.asks();
        Sort<Ask> list = Sorts.named(
                Sorts.alsoByName(lists, Ask::name),
                Code.CHOICE_UNKNOWN,
                id -> framework.shortName() + " has no list \"" + id + "\".",
                lists.isEmpty()
                        ? "Leave \"list\" out: this framework names no lists."
                        : "Use one of: " + choices(lists) + ".");
        Optional<Ask> said = asked.optional("list", list);
        if (said.isEmpty() && lists.size() > 1 && !asked.has("list")) {
            asked.report(
                    Code.FIELD_MISSING,
                    asked.position(),
                    "\"list\" is missing: " + framework.shortName() + " has several lists of what inspectors ask for.",
                    "Write \"list: \" with one of: " + choices(lists) + ".");
        }
        return said.or(() -> lists.size() == 1 ? lists.values().stream().findFirst() : Optional.empty());
    }

    /** A time has to be there where the framework says that one comes with each point. */
    Optional<Within> within(Fields asked, Optional<Ask> list) {
        Optional<Within> within = asked.optional("within", WITHIN);
        if (within.isEmpty() && list.filter(Ask::isTimed).isPresent() && !asked.has("within")) {
            asked.report(
                    Code.FIELD_MISSING,
                    asked.position(),
                    "\"within\" is missing: by when inspectors want this.",
                    "Write one of: "
                            + Arrays.stream(Within.values()).map(Within::word).collect(Collectors.joining(", "))
                            + ". The \"asks\" of this framework say that a time comes with each point: frameworks/"
                            + framework.id() + ".yaml.");
        }
        return within;
    }

    private static String choices(Map<String, Ask> lists) {
        return lists.values().stream()
                .map(one -> one.id() + " (" + one.name() + ")")
                .collect(Collectors.joining(", "));
    }
}

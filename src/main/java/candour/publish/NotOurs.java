package candour.publish;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Something is where Candour would write, and Candour did not put it there. */
public final class NotOurs extends IOException {

    private static final long serialVersionUID = 1;

    /** So many are named; whoever has put a site where another one is needs no longer list to see it. */
    private static final int NAMED = 5;

    NotOurs(List<String> paths) {
        super(named(paths));
    }

    private static String named(List<String> paths) {
        String first = paths.stream().sorted().limit(NAMED).collect(Collectors.joining(", "));
        int others = paths.size() - NAMED;
        return first + (others > 0 ? " and " + others + " more" : "");
    }
}

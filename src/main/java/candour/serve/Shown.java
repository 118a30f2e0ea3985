package candour.serve;

import candour.build.Build;
import candour.model.Archive;
import candour.problem.Problem;
import candour.render.Output;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the browser is shown at one moment.
 *
 * @param number which it is: it grows with every change of the content
 * @param site the last one that was sound; none where there has been none
 * @param files its files by path, each made when it is asked for
 * @param archive what was read last, sound or not
 * @param problems what is wrong with it now
 * @param failure what the program itself could not do
 */
record Shown(
        int number,
        Optional<Build.Site> site,
        Map<String, Output> files,
        Optional<Archive> archive,
        List<Problem> problems,
        Optional<String> failure) {

    static final Shown NOTHING =
            new Shown(0, Optional.empty(), Map.of(), Optional.empty(), List.of(), Optional.empty());

    /** The path at which the site will be published, with a slash at both ends. */
    String base() {
        return site.map(one -> one.compared().archive().site().baseUrl().getPath())
                .orElse("/");
    }

    /** Whether the pages are of an earlier moment, because the content of now cannot be published. */
    boolean isStale() {
        return failure.isPresent() || problems.stream().anyMatch(Problem::isError);
    }
}

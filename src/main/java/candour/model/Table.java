package candour.model;

import java.util.Optional;

/**
 * A table of which each row is an inspection.
 *
 * @param file its name beside its description
 * @param source who published it, and when
 * @param licence under which it may be used, where it says so
 */
public record Table(String id, String file, Source source, Optional<String> licence) {

    /**
     * One row: an inspection of which nothing is known but what stands there.
     *
     * @param line on which it begins
     * @param report the address of the report, where the table gives it
     */
    public record Row(Table table, int line, Optional<String> report) {}
}

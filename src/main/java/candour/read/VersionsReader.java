package candour.read;

import candour.model.AgeBand;
import candour.model.BeingWritten;
import candour.model.YoungPeople;
import candour.problem.Code;
import candour.problem.Position;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The children's versions of one inspection: {@code young-people.yaml}, and others named by their ages. */
final class VersionsReader {

    private static final String FIRST = "young-people.yaml";

    private final ContentFolder folder;
    private final Path home;
    private final Problems problems;

    VersionsReader(ContentFolder folder, Path home, Problems problems) {
        this.folder = folder;
        this.home = home;
        this.problems = problems;
    }

    /**
     * What an inspection tells children.
     *
     * @param finished that of {@code young-people.yaml} first
     */
    record Versions(List<YoungPeople> finished, Optional<BeingWritten> beingWritten) {}

    /** The names of the files, whether or not they can be read. */
    List<String> files() {
        List<String> files = new ArrayList<>(List.of(FIRST));
        folder.entries(home).stream()
                .map(entry -> entry.getFileName().toString())
                .filter(name -> name.matches("young-people-\\d{1,2}-\\d{1,2}\\.yaml"))
                .forEach(files::add);
        return files;
    }

    /** SI 2005/1973, regulation 3(2), asked for "a summary of the report that is suitable for children". */
    Versions read() {
        if (Files.isRegularFile(home.resolve(FIRST))) {
            return versions();
        }
        problems.add(
                Code.YOUNG_PEOPLE_MISSING,
                Position.startOf(ContentFolder.shown(home.resolve(FIRST))),
                "This inspection has no version for young people.",
                "Write " + FIRST + ", or \"being-written: \" in it with the day by which there will be one.");
        return new Versions(List.of(), Optional.empty());
    }

    private Versions versions() {
        List<YoungPeople> finished = new ArrayList<>();
        Set<AgeBand> taken = new HashSet<>();
        Optional<BeingWritten> promised = Optional.empty();
        for (String name : files()) {
            Optional<Fields> fields = folder.yaml(home.resolve(name), problems);
            if (name.equals(FIRST)
                    && fields.filter(one -> one.has("being-written")).isPresent()) {
                promised = fields.flatMap(YoungPeopleReader::beingWritten);
            } else {
                Sort<AgeBand> own = Sorts.AGES.then((value, ages) -> own(value, ages, name, taken));
                fields.flatMap(one -> YoungPeopleReader.read(one, own)).ifPresent(finished::add);
            }
        }
        promised.ifPresent(one -> requireNone(finished, one));
        return new Versions(finished, promised);
    }

    /** A promise stands in the place of a version, never beside one. */
    private void requireNone(List<YoungPeople> finished, BeingWritten promised) {
        if (!finished.isEmpty()) {
            problems.add(
                    Code.AGES_CONTRADICT,
                    promised.position(),
                    "There is a version for ages " + finished.get(0).ages() + " already.",
                    "Make that one " + FIRST + ", and give a second one its own file when it is written.");
        }
    }

    /** Two versions have two addresses, so their ages differ, and a file's name is true. */
    private static Optional<AgeBand> own(Value value, AgeBand ages, String name, Set<AgeBand> taken) {
        boolean isNamed = name.equals(FIRST) || name.equals("young-people-" + ages + ".yaml");
        if (!taken.add(ages) || !isNamed) {
            value.report(
                    Code.AGES_CONTRADICT,
                    isNamed
                            ? "There is another version for ages " + ages + "."
                            : "The name of this file says other ages.",
                    "Give each age band one file, named by it: young-people-12-14.yaml.");
        }
        return Optional.of(ages);
    }
}

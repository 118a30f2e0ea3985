package candour.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.Folders;
import candour.build.Build;
import candour.compare.Deadline;
import candour.model.Inspection;
import candour.model.PartialDate;
import candour.model.Progress;
import candour.problem.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any date of an inspection takes any other value, the same every time: what passes can be true. */
class ChangedDatesTest {

    private static final int ROUNDS = 800;
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);
    private static final Path CASE = Path.of("src/test/cases/sound/tracker/content");
    private static final String FACTS = "authorities/anytown/2008-review/inspection.yaml";
    private static final Pattern DATE =
            Pattern.compile("(?<=(?:on|due|by|from|to|date|published|received|inspected): )\\d{4}(?:-\\d\\d){0,2}");

    @TempDir
    Path scratch;

    @Test
    void whatPassesCanBeTrue() throws IOException {
        Path content = scratch.resolve("content");
        Folders.copy(CASE, content);
        String facts = Files.readString(content.resolve(FACTS)) + "received: 2008-06-05\n";
        List<MatchResult> dates = DATE.matcher(facts).results().toList();
        Random random = new Random(2005);
        List<String> untrue = new ArrayList<>();
        int passed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            MatchResult date = dates.get(random.nextInt(dates.size()));
            String changed = facts.substring(0, date.start()) + any(random) + facts.substring(date.end());
            Files.writeString(content.resolve(FACTS), changed);
            Checked<Build.Site> site = new Build(content, Optional.empty(), TODAY).prepare();
            if (site.isSound()) {
                passed++;
                int line = 1 + (int) changed.substring(0, date.start()).lines().count();
                untrue(site.value().orElseThrow()).forEach(what -> untrue.add(what + ", line " + line));
            }
        }
        assertEquals(List.of(), untrue);
        assertTrue(passed > ROUNDS / 10, "Almost nothing passes, so this says nothing.");
    }

    private static String any(Random random) {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(40_000));
        String text = day.toString();
        return text.substring(0, List.of(4, 7, 10).get(random.nextInt(3)));
    }

    /** What no reader could believe, written anew here, so that it does not repeat what the rules look for. */
    private static List<String> untrue(Build.Site site) {
        List<String> found = new ArrayList<>();
        Inspection inspection =
                site.compared().archive().inspections().findFirst().orElseThrow();
        LocalDate began = inspection.inspected().orElseThrow().from().earliest();
        LocalDate published = inspection.published().latest();
        if (site.compared().asAt().isAfter(TODAY)) {
            found.add("the site knows what happens on " + site.compared().asAt());
        }
        if (began.isAfter(published)) {
            found.add("published on " + published + ", begun on " + began);
        }
        afterwards(inspection)
                .map(PartialDate::latest)
                .filter(day -> day.isBefore(began))
                .forEach(day -> found.add(day + " is before all began"));
        deadlines(site)
                .filter(due -> due.isAfter(published.plusYears(3)))
                .forEach(due -> found.add("a duty ends on " + due));
        return found;
    }

    private static Stream<PartialDate> afterwards(Inspection inspection) {
        return inspection
                .improvements()
                .flatMap(asked -> Stream.concat(
                        asked.progress().stream().map(Progress::on),
                        asked.actions().stream().flatMap(action -> action.due().stream())));
    }

    private static Stream<LocalDate> deadlines(Build.Site site) {
        return site.compared().stories().stream()
                .flatMap(story -> story.chapters().stream())
                .flatMap(chapter -> chapter.deadlines().stream())
                .filter(Deadline.Counted.class::isInstance)
                .map(deadline -> ((Deadline.Counted) deadline).due());
    }
}

package candour.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.model.Gazetteer;
import candour.model.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of places that comes with the program. */
class GazetteerTest {

    @TempDir
    static Path scratch;

    private final Gazetteer england =
            GazetteerReader.read(new ContentFolder(scratch, Files::list), scratch, new Problems());

    /** 153 upper-tier authorities of April 2023, and four of which others were made. */
    @Test
    void theProgramKnowsEnglandsAuthoritiesByAllTheirNames() {
        assertEquals(
                153, england.all().stream().filter(one -> one.until().isEmpty()).count());
        assertEquals(
                153,
                england.all().stream().filter(one -> one.spot().isPresent()).count());
        for (String name :
                List.of("st helens", "Telford & Wrekin", "DURHAM", "Bristol, City of", "Southend on Sea", "Hull")) {
            assertTrue(england.find(Gazetteer.By.NAME, name).isPresent(), name);
        }
        assertEquals(
                Optional.of("buckinghamshire"),
                england.find(Gazetteer.By.CODE, "E10000002").map(Place::id));
        List<String> unknown = england.all().stream()
                .flatMap(one -> one.became().stream())
                .filter(id -> england.all().stream().noneMatch(one -> one.id().equals(id)))
                .toList();
        assertEquals(List.of(), unknown);
    }

    /** Each hexagon is one place's, and rows lie between each other. */
    /** Names are printed as they stand in the list. */
    @Test
    void noNameHasABlankTooMany() {
        assertEquals(
                List.of(),
                england.all().stream()
                        .flatMap(one -> Stream.of(one.name(), one.council()))
                        .filter(name -> !name.equals(name.strip().replaceAll("\\s+", " ")))
                        .toList());
    }

    @Test
    void everyPlaceHasAHexagonOfItsOwn() {
        assertEquals(
                153,
                england.all().stream()
                        .flatMap(one -> one.spot().stream())
                        .filter(spot -> (spot.x() + spot.y()) % 2 == 1)
                        .distinct()
                        .count());
    }

    @Test
    void everyPlaceHasTenOthersMostLikeIt() {
        Set<String> known = england.all().stream()
                .filter(one -> one.until().isEmpty())
                .map(Place::id)
                .collect(Collectors.toSet());
        List<String> wrong = england.all().stream()
                .filter(one -> one.until().isEmpty())
                .filter(one -> one.neighbours().size() != 10
                        || one.neighbours().contains(one.id())
                        || !known.containsAll(one.neighbours()))
                .map(Place::id)
                .toList();
        assertEquals(List.of(), wrong);
    }

    /** Each at its cell; the place itself stays known, so that tables that name it are not blamed. */
    @Test
    void aListOfOnesOwnTellsWhatIsWrongInIt(@TempDir Path content) throws IOException {
        Files.writeString(content.resolve("places.csv"), """
                id,name,council,codes,region,until,x,y
                anytown,Anytown,Anytown Council,E00000001,Nowhere,30/02/2009,,
                othertown,Othertown,Othertown Council,E00000002,Nowhere,,2,north
                yonder,Yonder,Yonder Council,E00000003,Nowhere,2009-02-28,2,3
                """);
        Problems problems = new Problems();
        Gazetteer places = GazetteerReader.read(new ContentFolder(content, Files::list), content, problems);
        assertEquals(
                List.of("places.csv:2:until DATE_INVALID", "places.csv:3:y NUMBER_INVALID"),
                problems.found().stream()
                        .map(one -> one.at().toString().replaceFirst(".*/", "") + " " + one.code())
                        .toList());
        assertEquals(3, places.all().size());
        assertEquals(
                Optional.of(new Place.Spot(2, 3)),
                places.find(Gazetteer.By.NAME, "yonder").flatMap(Place::spot));
    }
}

package candour.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import candour.model.PartialDate;
import candour.problem.Code;
import candour.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A record is made of its fields only if all that it needs is there, and only once everything has been asked for. */
class FieldsTest {

    private final Problems problems = new Problems();

    private record Meeting(PartialDate on, String says) {}

    private Fields fields(String yaml) {
        return new Fields(YamlReader.read("a.yaml", yaml, problems).orElseThrow(), problems);
    }

    private static Optional<Meeting> meeting(Fields fields) {
        Required<PartialDate> on = fields.required("on", Sorts.DATE);
        Required<String> says = fields.text("says");
        return fields.whole(() -> new Meeting(on.get(), says.get()));
    }

    private List<Code> told() {
        return problems.found().stream().map(Problem::code).toList();
    }

    @Test
    void aRecordThatLacksSomethingIsNotMadeAndAllThatItLacksIsTold() {
        assertEquals(Optional.empty(), meeting(fields("on: yesterday\n")));
        assertEquals(List.of(Code.DATE_INVALID, Code.FIELD_MISSING), told());
    }

    @Test
    void aRecordWithAnUnknownFieldIsNotWholeButLegible() {
        Fields fields = fields("says: Hello\nsay: Hello\n");
        Required<String> says = fields.text("says");
        assertEquals(Optional.of("Hello"), fields.legible(says::get));
        assertEquals(List.of(Code.FIELD_UNKNOWN), told());
        assertEquals(Optional.empty(), fields.whole(says::get));
    }

    @Test
    void aRecordThatLacksWhatItNeedsIsNotLegible() {
        Fields fields = fields("on: yesterday\n");
        Required<PartialDate> on = fields.required("on", Sorts.DATE);
        assertEquals(Optional.empty(), fields.legible(on::get));
    }

    @Test
    void aListIsAsSoundAsBeforeWhenOneOfItsRecordsIsLeftOut() {
        Fields fields = fields("meetings:\n  - {on: 2008, says: First}\n  - {says: Second}\n");
        List<Meeting> meetings = fields.list("meetings", FieldsTest::meeting);
        assertEquals(List.of("First"), meetings.stream().map(Meeting::says).toList());
        assertEquals(true, fields.isSound());
    }

    @Test
    void nothingCanBeAskedForWhileTheRecordIsMade() {
        Fields fields = fields("says: Hello\n");
        fields.has("says");
        assertThrows(
                IllegalStateException.class,
                () -> fields.whole(() -> fields.text("says").get()));
    }
}

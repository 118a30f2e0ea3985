package candour.pages;

import candour.say.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * One of the pages over which a long list is divided, so that no page grows with the archive. The first has the address that the
 * list had before it became long.
 *
 * @param sheets what stands on each, in order; one at least
 * @param number of this one, from 1
 */
record Sheet<T>(List<List<T>> sheets, int number) {

    /** All sheets of a list, on each of which stand as many things as that. */
    static <T> List<Sheet<T>> of(List<T> all, int most) {
        return of(all, one -> 1, most);
    }

    /** All sheets of a list of things that take more or less room: a thing that is larger than a page has one of its own. */
    static <T> List<Sheet<T>> of(List<T> all, ToIntFunction<T> room, int most) {
        List<List<T>> sheets = new ArrayList<>(List.of(new ArrayList<>()));
        int taken = 0;
        for (T one : all) {
            int more = room.applyAsInt(one);
            if (taken > 0 && taken + more > most) {
                sheets.add(new ArrayList<>());
                taken = 0;
            }
            sheets.get(sheets.size() - 1).add(one);
            taken += more;
        }
        return IntStream.rangeClosed(1, sheets.size())
                .mapToObj(number -> new Sheet<>(sheets, number))
                .toList();
    }

    List<T> items() {
        return sheets.get(number - 1);
    }

    int count() {
        return sheets.size();
    }

    boolean isFirst() {
        return number == 1;
    }

    /** A text with the number of the sheet, where there are several. */
    String numbered(String text, Words words) {
        return count() == 1 ? text : words.with("sheet-of", "text", text, "number", number, "count", count());
    }

    /** To the first, the last and the neighbours; none where there is only one. */
    List<SheetLink> links(IntFunction<Address> address, Words words) {
        Address here = address.apply(number);
        return IntStream.of(1, number - 1, number, number + 1, count())
                .filter(other -> other >= 1 && other <= count() && count() > 1)
                .distinct()
                .mapToObj(other -> new SheetLink(
                        here.link(address.apply(other), words.with("sheet", "number", other)), other == number))
                .toList();
    }
}

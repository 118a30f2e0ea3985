package candour.audit;

import java.util.Arrays;

/** Numbers, each once, in as little memory as can be: a site has millions of ids. */
final class LongSet {

    private long[] slots = new long[1 << 12];
    private int size;
    private boolean hasZero;

    boolean contains(long number) {
        return number == 0 ? hasZero : slots[slot(slots, number)] == number;
    }

    void add(long number) {
        if (number == 0) {
            hasZero = true;
            return;
        }
        int slot = slot(slots, number);
        if (slots[slot] != number) {
            slots[slot] = number;
            if (++size * 4L > slots.length * 3L) {
                grow();
            }
        }
    }

    private void grow() {
        long[] more = new long[slots.length * 2];
        Arrays.stream(slots).filter(number -> number != 0).forEach(number -> more[slot(more, number)] = number);
        slots = more;
    }

    private static int slot(long[] slots, long number) {
        int slot = (int) (number ^ number >>> 32) & slots.length - 1;
        while (slots[slot] != 0 && slots[slot] != number) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}

package candour.compare;

/** Which way a grade moved on its scale, by rank and never by printed number. */
public enum Direction {
    BETTER,
    SAME,
    WORSE;

    static Direction of(int before, int now) {
        int up = Integer.compare(before, now);
        return up == 0 ? SAME : up > 0 ? BETTER : WORSE;
    }
}

package candour.check.claim;

/**
 * A number as a text gives it, in digits or in words.
 *
 * @param value of a share, between 0 and 1
 * @param start where it begins in the text
 * @param words as they stand there
 */
record Amount(double value, Unit unit, Bound bound, int start, String words) {

    private static final double EXACT = 1e-6;
    /** How far a rounded number may be from what it stands for. */
    private static final double ROUNDED = 0.1;

    /** How far off a limit may be: "more than half" is fair for 58 of 100 and not for 90. */
    private static final double LIMIT = 0.3;

    /** What is counted: 93% is not 93 children. */
    enum Unit {
        PLAIN,
        SHARE,
        POUNDS
    }

    /** What stands before it, in as far as that makes it a rounded number or a limit. */
    enum Bound {
        NONE,
        ABOUT,
        NEARLY,
        BELOW,
        ABOVE
    }

    /** Whether a fact that holds the other number lets a text say this one. */
    boolean isHeldBy(Amount fact) {
        if (unit != fact.unit) {
            return false;
        }
        double difference = (fact.value - value) / Math.max(value, EXACT);
        boolean isSame = Math.abs(difference) < EXACT;
        return switch (bound) {
            case NONE -> isSame;
            case ABOUT -> Math.abs(difference) <= ROUNDED;
            case NEARLY -> !isSame && difference < 0 && difference >= -ROUNDED || isSame && fact.bound == bound;
            case BELOW -> isSame ? fact.bound != Bound.ABOVE : difference < 0 && difference >= -LIMIT;
            case ABOVE -> isSame ? fact.bound != Bound.BELOW : difference > 0 && difference <= LIMIT;
        };
    }

    Amount as(Unit other, double divisor) {
        return new Amount(value / divisor, other, bound, start, words);
    }
}

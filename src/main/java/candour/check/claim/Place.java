package candour.check.claim;

import java.util.regex.Pattern;

/** What stands in a sentence before a number, and from it on. */
record Place(String before, String after) {

    private static final Pattern TOTAL =
            Pattern.compile("\\b(?:of|the|all|both|these|those|its|any)(?: the)? $", Pattern.CASE_INSENSITIVE);
    private static final Pattern RATIO = Pattern.compile("[\\w-]+ (?:of|in) [\\w-]+");

    private static final Pattern BESIDES = Pattern.compile("\\S+ other ");

    /** "Of the five outcomes", "all seven": how many there are, of whichever grade. */
    boolean isTotal() {
        return TOTAL.matcher(before).find();
    }

    /** "Three of four": one of the two numbers is how many there are. */
    boolean isRatio() {
        return RATIO.matcher(after).lookingAt();
    }

    /** "The other three", "three other areas": one that was named before is not among them. */
    boolean isBesidesOne() {
        return before.endsWith("other ") || BESIDES.matcher(after).lookingAt();
    }

    String clause() {
        return after.split("[;,:]", 2)[0];
    }

    String sentence() {
        return before + after;
    }
}

package candour.audit;

/** One heading of level 1, and no level left out after it. */
final class HeadingRules implements PageRule {

    private static final Interest INTEREST = Interest.in(Element.Kind.HEADING);

    private int ones;
    private int level;

    @Override
    public Interest interest() {
        return INTEREST;
    }

    @Override
    public void start(Tag tag, OpenPage page) {
        int next = tag.name().charAt(1) - '0';
        ones += next == 1 ? 1 : 0;
        if (next > level + 1) {
            page.fault(Rule.HEADING_ORDER, "a heading of level " + next + " follows one of level " + level);
        }
        level = next;
    }

    @Override
    public void named(Tag tag, String words, OpenPage page) {
        if (words.isEmpty()) {
            page.fault(Rule.HEADING_EMPTY, "<" + tag.name() + "> says nothing");
        }
    }

    @Override
    public void end(OpenPage page) {
        if (ones != 1) {
            page.fault(Rule.H1_COUNT, "the page has " + ones + " headings of level 1");
        }
    }
}

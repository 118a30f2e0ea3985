package candour.say;

/** How many of several a sentence is about. */
enum Share {
    ONE,
    BOTH,
    ALL,
    SOME;

    /** @param count of how many of them */
    static Share of(int count, int all) {
        return count < all ? SOME : count == 1 ? ONE : count == 2 ? BOTH : ALL;
    }
}
